/** What every server of the samples needs: a loopback address, whole bodies, an end. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import type { Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer, readCookies, type Answer, type SiteRequest } from './answer.ts';
import { send } from './misbehave/send.ts';
import { createRecorder, type RecordedRequest, type Recorder } from './recorder.ts';

const maxForm = 64 * 1024;

/** Rejects when the body is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new Error('request body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** The request as the site's pages see it, its body read; a body of 64 KB at most. */
export async function siteRequest(request: IncomingMessage, url: URL): Promise<SiteRequest> {
  const body = request.method === 'POST' ? await readBody(request, maxForm) : '';
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    cookies: readCookies(request.headers.cookie),
    body,
    form: new URLSearchParams(body),
    origin: url.origin,
    address: request.socket.remoteAddress ?? '',
  };
}

/** Listens at a loopback address; gives the port. Rejects when it is taken. */
export async function listen(server: HttpServer | SecureServer, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Closes every connection; resolves when the port is free. */
export async function close(server: HttpServer | SecureServer): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Hands requests to `work`; what it throws becomes a 500, or a dropped connection when the answer has begun. */
export function listener(
  scheme: string,
  work: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>,
): RequestListener {
  return (request, response) => {
    const url = URL.parse(request.url ?? '/', `${scheme}://${request.headers.host ?? '127.0.0.1'}`);
    const done = url ? work(request, response, url) : Promise.reject(new Error('bad address'));
    done.catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, answer(500, 'text/plain; charset=utf-8', `${String(error)}\n`));
    });
  };
}

export interface SmallSite {
  /** Address without a slash at the end. */
  url: string;
  port: number;
  recorder: Recorder;
  stop(): Promise<void>;
}

/** A recorded site of its own at a loopback address, for the samples that never misbehave. Rejects when the port is taken. */
export async function serveSite(
  { host, port, now }: { host: string; port: number; now: () => number },
  handle: (request: SiteRequest, record: RecordedRequest) => Answer,
): Promise<SmallSite> {
  const recorder = createRecorder(now);
  const server = createServer(
    listener('http', async (request, response, url) => {
      const record = recorder.begin(request, response, url.pathname, url.search);
      send(response, handle(await siteRequest(request, url), record));
    }),
  );
  const taken = await listen(server, port, host);
  return { url: `http://${host}:${taken}`, port: taken, recorder, stop: () => close(server) };
}
