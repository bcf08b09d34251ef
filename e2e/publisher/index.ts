/**
 * The sample publication: a real HTTP server standing for a news site in five languages, for the demo and the journeys.
 * Everything it knows lies in memory; it listens on loopback only and asks nobody anything.
 */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { answer, readCookies, type Answer, type SiteRequest } from './answer.ts';
import { selfSigned } from './certificate.ts';
import { callControl, createControl, type Control } from './control.ts';
import { createImageStore, imageWidths } from './images/index.ts';
import { createLibrary } from './library.ts';
import { arrived, chainAnswer, createRules, misbehave, send, wait } from './misbehave/index.ts';
import { createReaders } from './readers.ts';
import { createRecorder, type Stats } from './recorder.ts';
import { siteAnswer, type Site } from './site.ts';

export { remoteControl, type ArticleLine, type Control } from './control.ts';
export type { NewArticle } from './library.ts';
export type { Misbehaviour, Rule } from './misbehave/index.ts';
export { readers } from './readers.ts';
export type { RecordedRequest, RequestFilter, Stats } from './recorder.ts';
export type { Article, Kind, Language, Wall } from './types.ts';

export interface PublisherOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Also listen with a self-signed certificate, at `secureUrl`. */
  tls?: boolean;
  /** The publisher's clock, ms since the epoch; articles are dated back from it. */
  now?: () => number;
  /** Largest picture offered, px wide: 320, 640, 960, 1280 or 1600 (default). Smaller ones make quicker tests. */
  largestImage?: number;
  /** Free reads of metered articles (default 4). */
  meterLimit?: number;
}

export interface Publisher {
  /** Address without a slash at the end, e.g. `http://127.0.0.1:4000`. */
  url: string;
  port: number;
  /** Address of the untrusted TLS listener, null without one. */
  secureUrl: string | null;
  control: Control;
  stats(): Stats;
  /** Closes every connection; resolves when the port is free. */
  stop(): Promise<void>;
}

const maxForm = 64 * 1024;

async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new Error('request body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts the publication. Rejects when the port is taken. */
export async function createPublisher(options: PublisherOptions = {}): Promise<Publisher> {
  const now = options.now ?? Date.now;
  const startedAt = now();
  const meterLimit = options.meterLimit ?? 4;
  const rules = createRules();
  const recorder = createRecorder(now);
  let latencyMs = 0;
  const site: Site = {
    library: createLibrary(startedAt),
    readers: createReaders(meterLimit),
    images: createImageStore(),
    largestImage: imageWidths.includes(options.largestImage ?? 0) ? (options.largestImage ?? 1600) : 1600,
    startedAt,
    withdrawn: new Map(),
  };
  const control = createControl({
    library: () => site.library,
    readers: () => site.readers,
    rules,
    recorder,
    withdrawn: site.withdrawn,
    setLatency: (ms) => {
      latencyMs = ms;
    },
    now,
    reset: () => {
      site.library = createLibrary(startedAt);
      site.readers = createReaders(meterLimit);
      site.withdrawn.clear();
      rules.clear();
      recorder.clear();
      latencyMs = 0;
    },
  });

  async function answerControl(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = request.method === 'POST' ? await readBody(request, 4 * 1024 * 1024) : '{"call":"stats"}';
    const { status, body } = callControl(control, json);
    send(response, answer(status, 'application/json', body, { Connection: 'close' }));
  }

  async function answerSite(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const record = recorder.begin(request, response, url.pathname, url.search);
    const body = request.method === 'POST' ? await readBody(request, maxForm) : '';
    const asked: SiteRequest = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      cookies: readCookies(request.headers.cookie),
      form: new URLSearchParams(body),
      origin: url.origin,
    };
    if (latencyMs > 0) await wait(response, latencyMs);
    const good = (emptyFeed = false): Answer => siteAnswer(asked, site, emptyFeed);
    const chain = chainAnswer(asked);
    if (chain) return send(response, chain);
    const does = asked.query.has(arrived) ? null : rules.take(asked.path);
    if (!does) return send(response, good());
    record.misbehaviour = does.kind;
    return misbehave(does, { request: asked, response, good, now: now() });
  }

  const listener =
    (scheme: string): RequestListener =>
    (request, response) => {
      const url = URL.parse(request.url ?? '/', `${scheme}://${request.headers.host ?? '127.0.0.1'}`);
      const work = !url
        ? Promise.reject(new Error('bad address'))
        : url.pathname === '/__control'
          ? answerControl(request, response)
          : answerSite(request, response, url);
      work.catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else send(response, answer(500, 'text/plain; charset=utf-8', `${String(error)}\n`));
      });
    };

  const server = createServer(listener('http'));
  const port = await listen(server, options.port ?? 0);
  const secure = options.tls === true ? createSecureServer(selfSigned(startedAt), listener('https')) : null;
  const securePort = secure ? await listen(secure, 0) : null;

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    secureUrl: securePort === null ? null : `https://127.0.0.1:${securePort}`,
    control,
    stats: () => recorder.stats(),
    stop: async () => {
      const servers = secure ? [server, secure] : [server];
      await Promise.all(
        servers.map((one) => {
          const closed = new Promise<void>((resolve) => one.close(() => resolve()));
          one.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}
