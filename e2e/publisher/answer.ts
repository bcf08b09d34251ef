import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request as the site sees it. */
export interface SiteRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  cookies: Map<string, string>;
  /** As it came, '' without one. */
  body: string;
  /** The body read as a form. */
  form: URLSearchParams;
  origin: string;
  /** Remote address. */
  address: string;
}

/** An answer before it is put on the wire; Content-Length is added there. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

export function answer(status: number, type: string, body: string | Buffer, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'Content-Type': type, ...headers }, body: Buffer.from(body as string) };
}

export function redirect(status: number, location: string, headers: Answer['headers'] = {}): Answer {
  return answer(
    status,
    'text/html; charset=utf-8',
    `<p>Moved: <a href="${location.replace(/["<&]/g, '')}">here</a></p>`,
    {
      Location: location,
      ...headers,
    },
  );
}

/**
 * Adds validators and turns the answer into a 304 when the client holds it already (RFC 9110, 13.2.2: If-None-Match
 * outranks If-Modified-Since). `modified`: ms since the epoch, null where the page depends on who asks.
 */
export function conditional(request: SiteRequest, whole: Answer, modified: number | null): Answer {
  const etag = `"${createHash('sha1').update(whole.body).digest('base64url').slice(0, 20)}"`;
  const headers: Answer['headers'] = { ...whole.headers, ETag: etag };
  if (modified !== null) headers['Last-Modified'] = new Date(modified).toUTCString();
  const match = request.headers['if-none-match'];
  const since = request.headers['if-modified-since'];
  const same =
    match !== undefined
      ? match.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*')
      : since !== undefined && modified !== null && Math.floor(modified / 1000) * 1000 <= Date.parse(since);
  if (!same) return { ...whole, headers };
  const { 'Content-Type': _, ...kept } = headers;
  return { status: 304, headers: kept, body: Buffer.alloc(0) };
}

export function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.flatMap(([name, value]) => (name && value !== undefined ? [[name, value] as const] : [])));
}
