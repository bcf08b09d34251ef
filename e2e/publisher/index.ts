/**
 * The sample publication: a real HTTP server standing for a news site in five languages, for the demo and the journeys.
 * Everything it knows lies in memory; it listens on loopback only and asks nobody anything.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { answer, type Answer } from './answer.ts';
import { selfSigned } from './certificate.ts';
import { callControl, createControl, type Control } from './control.ts';
import type { Identity } from './identity/index.ts';
import { createImageStore, imageWidths } from './images/index.ts';
import { createLibrary } from './library.ts';
import { arrived, chainAnswer, createRules, misbehave, send, wait } from './misbehave/index.ts';
import { createMeter } from './meter.ts';
import { movedLetters } from './private-feeds.ts';
import { createReaders, sessionCookie } from './readers.ts';
import { createRecorder, type Stats } from './recorder.ts';
import { close, listen, listener, readBody, siteRequest } from './serve.ts';
import { client } from './single-sign-on.ts';
import { siteAnswer, type Site } from './site.ts';

export { remoteControl, type ArticleLine, type Control } from './control.ts';
export type { Found } from './hostile.ts';
export { createIdentity, passports, type Identity } from './identity/index.ts';
export type { NewArticle } from './library.ts';
export type { Misbehaviour, Rule } from './misbehave/index.ts';
export { privateSecrets, privateText } from './private-feeds.ts';
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
  /** Free reads of metered articles a month; without it there is no meter, and they are for subscribers. */
  meterLimit?: number;
  /** `declared: false`: only article pages speak of the meter, the front page and lists do not. */
  meter?: { declared: boolean };
  /** Offers signing in with Passport; it stays running when the publication stops. */
  identity?: Identity;
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

const host = '127.0.0.1';

/** Starts the publication. Rejects when the port is taken. */
export async function createPublisher(options: PublisherOptions = {}): Promise<Publisher> {
  const now = options.now ?? Date.now;
  const startedAt = now();
  const meterLimit = options.meterLimit ?? null;
  const { identity } = options;
  const rules = createRules();
  const recorder = createRecorder(now);
  let latencyMs = 0;
  const site: Site = {
    library: createLibrary(startedAt),
    readers: createReaders(),
    meter: createMeter(meterLimit),
    meterDeclared: options.meter?.declared ?? true,
    singleSignOn: identity ? { identity, destinations: new Map() } : null,
    hostile: false,
    found: [],
    movedTo: '',
    images: createImageStore(),
    largestImage: imageWidths.includes(options.largestImage ?? 0) ? (options.largestImage ?? 1600) : 1600,
    startedAt,
    withdrawn: new Map(),
  };
  const control = createControl({
    library: () => site.library,
    readers: () => site.readers,
    meter: () => site.meter,
    found: () => [...site.found],
    setHostile: (on) => {
      site.hostile = on;
    },
    rules,
    recorder,
    withdrawn: site.withdrawn,
    setLatency: (ms) => {
      latencyMs = ms;
    },
    now,
    reset: () => {
      site.library = createLibrary(startedAt);
      site.readers = createReaders();
      site.meter = createMeter(meterLimit);
      site.singleSignOn?.destinations.clear();
      site.hostile = false;
      site.found = [];
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
    const asked = await siteRequest(request, url);
    const reader = site.readers.authenticate(asked.cookies.get(sessionCookie), asked.path);
    record.reader = reader?.name ?? null;
    if (latencyMs > 0) await wait(response, latencyMs);
    const good = (emptyFeed = false): Answer => siteAnswer(asked, site, reader, emptyFeed);
    const chain = chainAnswer(asked);
    if (chain) return send(response, chain);
    const does = asked.query.has(arrived) ? null : rules.take(asked.path);
    if (!does) return send(response, good());
    record.misbehaviour = does.kind;
    return misbehave(does, { request: asked, response, good, now: now() });
  }

  const answerAll = (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> =>
    url.pathname === '/__control' ? answerControl(request, response) : answerSite(request, response, url);

  const server = createServer(listener('http', answerAll));
  const port = await listen(server, options.port ?? 0, host);
  const secure = options.tls === true ? createSecureServer(selfSigned(startedAt), listener('https', answerAll)) : null;
  const securePort = secure ? await listen(secure, 0, host) : null;
  const url = `http://${host}:${port}`;
  const secureUrl = securePort === null ? null : `https://${host}:${securePort}`;
  identity?.register(client, secureUrl === null ? [url] : [url, secureUrl]);
  identity?.keep('/ledger/letters.xml', movedLetters);
  // By its name this host is another one too.
  site.movedTo = identity ? `${identity.url}/ledger/letters.xml` : `http://localhost:${port}/private/arrived.xml`;

  return {
    url,
    port,
    secureUrl,
    control,
    stats: () => recorder.stats(),
    stop: async () => {
      await Promise.all((secure ? [server, secure] : [server]).map(close));
    },
  };
}
