/** The Electron fetch alone, against a server that goes beyond every limit: what the unit tests of sync take for granted. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import type { FetchedAnswer, FetchFailure } from '../main/sync/ports.ts';
import { launchElectron } from './harness.ts';
import { selfSigned } from './publisher/certificate.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What a request of this file may ask for; the rest has limits that no answer here comes near. */
interface Asked {
  path: string;
  maxBytes?: number;
  firstByteMs?: number;
  totalMs?: number;
  abortAfter?: number;
  mayLeadInside?: boolean;
  headers?: Record<string, string>;
  authorization?: string;
}
type Told = (Omit<FetchedAnswer, 'body'> & { text: string; bytes: number }) | FetchFailure;

const MAIN = `
import { app, session } from 'electron';
import { createSessionFetch } from './session-fetch.js';
// The certificate of this journey's own server is its own work.
app.whenReady().then(() => session.fromPartition('test-1').setCertificateVerifyProc((_request, trust) => trust(0)));
const fetch = createSessionFetch((id) => session.fromPartition('test-' + id));
globalThis.askedOf = async ({ url, abortAfter, ...given }) => {
  const controller = new AbortController();
  if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter);
  const answer = await fetch({
    url, publicationId: 1, kind: 'feed', headers: {}, maxBytes: 1e6, maxRedirects: 10, mayLeadInside: true, firstByteMs: 20000, totalMs: 20000,
    ...given, signal: controller.signal,
  });
  if (!answer.ok) return answer;
  const { body, ...rest } = answer;
  return { ...rest, bytes: body.byteLength, text: new TextDecoder().decode(body.slice(0, 100)) };
};
app.on('window-all-closed', () => {});
`;

const stillOpen = new Set<string>();

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const to = (status: number, location: string): void => void response.writeHead(status, { location }).end();
  const cut = (headers: http.OutgoingHttpHeaders): void => {
    response.writeHead(200, headers);
    response.write('half', () => setTimeout(() => response.destroy(), 50));
  };
  stillOpen.add(url.pathname);
  response.on('close', () => stillOpen.delete(url.pathname));
  const hops = /^\/hop\/(\d+)$/u.exec(url.pathname)?.[1];
  if (hops !== undefined) return hops === '0' ? void response.end('arrived') : to(302, `/hop/${Number(hops) - 1}`);
  switch (url.pathname) {
    case '/plain':
      return void response.writeHead(200, { 'set-cookie': 'seen=yes', 'x-twice': ['a', 'b'] }).end('plain');
    case '/cookie':
      return void response.end(request.headers.cookie ?? 'none');
    case '/bomb':
      return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
    case '/endless': {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more));
      };
      return more();
    }
    case '/silent':
      return;
    case '/headers-only':
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '10' });
      return response.flushHeaders();
    case '/drip': {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const timer = setInterval(() => response.write('.'), 50);
      return void response.on('close', () => clearInterval(timer));
    }
    case '/loop':
      return to(301, '/loop-back');
    case '/loop-back':
      return to(301, '/loop');
    case '/moved':
      return to(308, '/plain#part');
    case '/to-file':
      return to(302, 'file:///etc/passwd');
    case '/to-data':
      return to(302, 'data:text/plain,x');
    case '/cut-length':
      return cut({ 'content-length': '100' });
    case '/cut-chunked':
      return cut({});
    case '/no-gzip':
      return void response.writeHead(200, { 'content-encoding': 'gzip' }).end('this was never packed');
    case '/drop':
      return void request.socket.destroy();
    case '/conditional':
      return void response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    case '/sign-in':
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end('who?');
    default:
      return void response.writeHead(404).end();
  }
}

test.describe('the fetch over Electron’s network', () => {
  let folder: string;
  let app: ElectronApplication | undefined;
  let server: http.Server;
  let base: string;

  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-fetch-'));
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: path.join(root, 'main/electron/session-fetch.ts'),
        outDir: folder,
        rolldownOptions: { external: ['electron'], output: { entryFileNames: 'session-fetch.js' } },
      },
    });
    await writeFile(path.join(folder, 'main.js'), MAIN);
    await writeFile(
      path.join(folder, 'package.json'),
      '{"name":"fetch","version":"1.0.0","type":"module","main":"main.js"}',
    );
    server = http.createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    app = await launchElectron(folder);
  });
  test.afterAll(async () => {
    await app?.evaluate(({ app: electronApp }) => electronApp.exit(0)).catch(() => undefined);
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async ({ path: asked, ...given }: Asked): Promise<Told> => {
    if (app === undefined) throw new Error('Electron did not start');
    const request = { url: asked.includes(':') ? asked : base + asked, ...given };
    return app.evaluate(
      (_electron, value) => (globalThis as unknown as { askedOf(asked: unknown): Promise<Told> }).askedOf(value),
      request,
    );
  };

  test('answers with status, headers, body, address and the way to it', async () => {
    expect(await ask({ path: '/plain' })).toMatchObject({
      ok: true,
      status: 200,
      url: `${base}/plain`,
      redirects: [],
      text: 'plain',
      headers: { 'x-twice': 'a, b' },
    });
    expect(await ask({ path: '/cookie' })).toMatchObject({ text: 'seen=yes' });
    expect(await ask({ path: '/moved' })).toMatchObject({
      ok: true,
      url: `${base}/plain#part`,
      redirects: [{ status: 308, url: `${base}/plain#part` }],
    });
    expect(await ask({ path: '/conditional', headers: { 'If-None-Match': '"1"' } })).toMatchObject({ status: 304 });
    expect(await ask({ path: '/sign-in' })).toMatchObject({ ok: true, status: 401 });
  });

  const limits: [string, Asked, FetchFailure['code']][] = [
    ['a body that grows by unpacking', { path: '/bomb' }, 'too-large'],
    ['a body without end', { path: '/endless' }, 'too-large'],
    ['an eleventh redirect', { path: '/hop/11' }, 'too-many-redirects'],
    ['a loop', { path: '/loop' }, 'redirect-loop'],
    ['a way to this computer', { path: '/moved', mayLeadInside: false }, 'private-address'],
    ['a way to a file', { path: '/to-file' }, 'bad-address'],
    ['a way to a data address', { path: '/to-data' }, 'bad-address'],
    ['no first byte', { path: '/silent', firstByteMs: 300 }, 'first-byte-timeout'],
    ['headers and then nothing', { path: '/headers-only', totalMs: 1_500 }, 'total-timeout'],
    ['a drip', { path: '/drip', totalMs: 1_500 }, 'total-timeout'],
    ['a body cut short of its length', { path: '/cut-length' }, 'truncated'],
    ['a body cut between its chunks', { path: '/cut-chunked' }, 'truncated'],
    ['what cannot be unpacked', { path: '/no-gzip' }, 'bad-encoding'],
    ['a connection closed at once', { path: '/drop' }, 'connection-lost'],
    ['a port where nobody is', { path: 'http://127.0.0.1:1999/' }, 'connection-refused'],
    ['a name that is none', { path: 'http://nobody.invalid/' }, 'name-not-resolved'],
    ['another scheme', { path: 'file:///etc/passwd' }, 'bad-address'],
    ['being stopped', { path: '/silent', abortAfter: 200 }, 'aborted'],
    ['being stopped in the middle', { path: '/drip', abortAfter: 400 }, 'aborted'],
  ];
  for (const [name, asked, code] of limits) {
    test(`${name}: ${code}, and the connection is let go`, async () => {
      const began = Date.now();
      expect(await ask(asked)).toMatchObject({ ok: false, code });
      // Far below the limits that were not to be reached.
      expect(Date.now() - began).toBeLessThan(15_000);
      await expect.poll(() => [...stillOpen], { timeout: 5_000 }).toEqual([]);
    });
  }

  test('the authorization goes to the origin it is for: to no other host, port or scheme, and not back from there', async () => {
    const seen: string[] = [];
    const there = { home: '', port: '', host: '', secure: '' };
    const listen = async (made: http.Server | https.Server, name: keyof typeof there, host = '127.0.0.1') => {
      const scheme = made instanceof https.Server ? 'https' : 'http';
      made.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
        const [, to = '', back = ''] = (request.url ?? '/').split('/');
        seen.push(`${name}${request.url} ${request.headers.authorization ?? 'none'}`);
        if (!(to in there)) return void response.end('arrived');
        response.writeHead(302, { location: `${there[to as keyof typeof there]}/${back}` }).end();
      });
      await new Promise<void>((resolve) => made.listen(0, host, resolve));
      const at = made.address();
      there[name] = `${scheme}://${host}:${typeof at === 'object' && at !== null ? at.port : 0}`;
      return made;
    };
    const servers = [
      await listen(http.createServer(), 'home'),
      await listen(http.createServer(), 'port'),
      await listen(http.createServer(), 'host', '127.0.0.2'),
      await listen(https.createServer(selfSigned(Date.now())), 'secure'),
    ];
    const told = async (from: string): Promise<string[]> => {
      seen.length = 0;
      const answered = await ask({ path: from, authorization: 'Bearer x', totalMs: 5_000 });
      expect(answered, from).toMatchObject({ ok: true, status: 200, text: 'arrived' });
      return [...seen];
    };
    try {
      const { home, secure } = there;
      expect(await told(`${home}/home/end`)).toEqual(['home/home/end Bearer x', 'home/end Bearer x']);
      for (const to of ['port', 'host', 'secure'])
        expect(await told(`${home}/${to}/home`)).toEqual([`home/${to}/home Bearer x`, `${to}/home none`, 'home/ none']);
      expect(await told(`${secure}/home/end`)).toEqual(['secure/home/end Bearer x', 'home/end none']);
    } finally {
      for (const one of servers) {
        one.closeAllConnections();
        one.close();
      }
    }
  });

  test('ten redirects, a body of just the limit', async () => {
    expect(await ask({ path: '/hop/10' })).toMatchObject({ ok: true, text: 'arrived' });
    expect(await ask({ path: '/plain', maxBytes: 5 })).toMatchObject({ ok: true, bytes: 5 });
    expect(await ask({ path: '/plain', maxBytes: 4 })).toMatchObject({ ok: false, code: 'too-large' });
  });
});
