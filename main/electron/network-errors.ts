/** Chromium's network errors (net_error_list.h) in sync's words. Pure. */
import type { FetchFailureCode } from '../sync/ports.ts';

const RULES: [RegExp, FetchFailureCode][] = [
  [
    /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_NETWORK_IO_SUSPENDED|ERR_ADDRESS_UNREACHABLE|ERR_NETWORK_ACCESS_DENIED/u,
    'offline',
  ],
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ERR_DNS_/u, 'name-not-resolved'],
  [/ERR_CONNECTION_REFUSED/u, 'connection-refused'],
  // No TLS at all: a plain server, or a device in between.
  [/ERR_SSL_PROTOCOL_ERROR|ERR_SSL_VERSION_OR_CIPHER_MISMATCH/u, 'no-tls'],
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL_/u, 'certificate'],
  [/ERR_UNSAFE_PORT/u, 'unsafe-port'],
  [/ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT/u, 'first-byte-timeout'],
  [/ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_HTTP2_PROTOCOL_ERROR/u, 'truncated'],
  [/ERR_CONTENT_DECODING_FAILED|ERR_CONTENT_DECODING_INIT_FAILED/u, 'bad-encoding'],
  [/ERR_TOO_MANY_REDIRECTS/u, 'too-many-redirects'],
  [/ERR_INVALID_URL|ERR_UNKNOWN_URL_SCHEME|ERR_UNSAFE_REDIRECT|ERR_INVALID_REDIRECT/u, 'bad-address'],
  [
    /ERR_CONNECTION_|ERR_PROXY_|ERR_TUNNEL_|ERR_EMPTY_RESPONSE|ERR_SOCKET_|ERR_INVALID_HTTP_RESPONSE|ERR_INVALID_CHUNKED_ENCODING|ERR_RESPONSE_HEADERS_/u,
    'connection-lost',
  ],
];

/** @param message as Electron gives it, e.g. `net::ERR_NAME_NOT_RESOLVED` */
export function failureCode(message: string): FetchFailureCode {
  return RULES.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
}
