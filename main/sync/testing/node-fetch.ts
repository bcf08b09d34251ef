/**
 * Fetch over node:http, for tests and benches that run without Electron. No cookies; redirects, caps, time limits and
 * decompression as ports.ts asks.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createBrotliDecompress, createUnzip, type Unzip } from 'node:zlib';
import { hostOf, originOf } from '../addresses.ts';
import { isPrivateHost } from '../private-hosts.ts';
import type { Fetch, FetchedAnswer, FetchFailure, FetchFailureCode, FetchRequest, Redirect } from '../ports.ts';

class Refusal extends Error {
  readonly code: FetchFailureCode;

  constructor(code: FetchFailureCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

const systemCodes: [RegExp, FetchFailureCode][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'name-not-resolved'],
  [/ECONNREFUSED/, 'connection-refused'],
  [/ENETUNREACH|ENETDOWN/, 'offline'],
  [/EPROTO|WRONG_VERSION/, 'no-tls'],
  [/CERT|ERR_SSL|ERR_TLS/, 'certificate'],
  [/ECONNRESET|EPIPE|EHOSTUNREACH/, 'connection-lost'],
  [/Z_|ERR__ERROR|ERR_PADDING|ZLIB|BROTLI/, 'bad-encoding'],
];

export function createNodeFetch(): Fetch {
  return async (request) => {
    const redirects: Redirect[] = [];
    const limit = AbortSignal.timeout(request.totalMs);
    const signal = AbortSignal.any([request.signal, limit]);
    try {
      return await follow(request, signal, redirects);
    } catch (error) {
      return failed(error, request.signal.aborted, limit.aborted, redirects);
    }
  };
}

function failed(error: unknown, aborted: boolean, late: boolean, redirects: Redirect[]): FetchFailure {
  const detail = error instanceof Error ? error.message : 'unknown';
  const code = (): FetchFailureCode => {
    if (aborted) return 'aborted';
    if (late) return 'total-timeout';
    if (error instanceof Refusal) return error.code;
    const name = error instanceof Error && 'code' in error ? String(error.code) : detail;
    return systemCodes.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
  };
  return { ok: false, code: code(), detail, redirects };
}

async function follow(request: FetchRequest, signal: AbortSignal, redirects: Redirect[]): Promise<FetchedAnswer> {
  let url = request.url;
  let authorization = request.authorization;
  for (;;) {
    const response = await send(url, request, authorization, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status < 300 || status >= 400 || status === 304 || location === undefined) {
      const body = await receive(response, request.maxBytes);
      const headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
      );
      return { ok: true, status, url, redirects, headers, body };
    }
    response.resume();
    const next = new URL(location, url).href;
    // Once it is left behind it does not come back, wherever the way leads.
    if (originOf(next) !== originOf(url)) authorization = undefined;
    url = next;
    const seen = redirects.filter((redirect) => redirect.url === url).length;
    redirects.push({ status, url });
    if (!request.mayLeadInside && isPrivateHost(hostOf(url))) throw new Refusal('private-address', url);
    if (seen > 0) throw new Refusal('redirect-loop', `again to ${url}`);
    if (redirects.length > request.maxRedirects) throw new Refusal('too-many-redirects', `${redirects.length}`);
  }
}

function send(
  url: string,
  request: FetchRequest,
  authorization: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw new Refusal('bad-address', url);
  return new Promise((resolve, reject) => {
    const key = authorization === undefined ? {} : { Authorization: authorization };
    const headers = { 'Accept-Encoding': 'gzip, deflate, br', ...request.headers, ...key };
    const sent = (protocol === 'http:' ? httpRequest : httpsRequest)(url, { headers, signal }, resolve);
    const timer = setTimeout(
      () => sent.destroy(new Refusal('first-byte-timeout', `nothing within ${request.firstByteMs} ms`)),
      request.firstByteMs,
    );
    sent.once('response', () => clearTimeout(timer));
    sent.once('close', () => clearTimeout(timer));
    sent.once('error', reject);
    sent.end();
  });
}

async function receive(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let received = 0;
  const decoder = decoderFor(response.headers['content-encoding'] ?? '');
  // An unpacker hears nothing of its source's end by error unless told.
  if (decoder !== null) response.once('error', (error) => decoder.destroy(error));
  try {
    for await (const chunk of decoder === null ? response : response.pipe(decoder)) {
      const bytes = Buffer.from(chunk);
      received += bytes.byteLength;
      if (received > maxBytes) throw new Refusal('too-large', `more than ${maxBytes} bytes`);
      chunks.push(bytes);
    }
  } catch (error) {
    response.destroy();
    const isCut =
      error instanceof Error && (error.message === 'aborted' || ('code' in error && error.code === 'ECONNRESET'));
    throw isCut ? new Refusal('truncated', 'the body broke off') : error;
  }
  const body = new Uint8Array(received);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

function decoderFor(encoding: string): Unzip | ReturnType<typeof createBrotliDecompress> | null {
  if (/br/i.test(encoding)) return createBrotliDecompress();
  return /gzip|deflate/i.test(encoding) ? createUnzip() : null;
}
