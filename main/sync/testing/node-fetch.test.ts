import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { FetchRequest } from '../ports.ts';
import { createNodeFetch } from './node-fetch.ts';

const megabyte = 1024 * 1024;
const routes: Record<string, (response: ServerResponse) => void> = {
  '/plain': (response) => response.setHeader('ETag', '"1"').end('hello'),
  '/gzip': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync('hello')),
  '/bomb': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(20 * megabyte))),
  '/notgzip': (response) => response.setHeader('Content-Encoding', 'gzip').end('hello'),
  '/to-plain': (response) => response.writeHead(301, { Location: '/plain' }).end(),
  '/loop': (response) => response.writeHead(302, { Location: '/loop' }).end(),
  '/to-file': (response) => response.writeHead(302, { Location: 'file:///etc/hosts' }).end(),
  '/silent': () => undefined,
  '/drip': (response) => response.write('…'),
  '/cut': (response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half', () => response.destroy());
  },
  '/drop': (response) => response.destroy(),
};

describe('fetch over node:http', () => {
  const fetch = createNodeFetch();
  let server: Server;
  let origin = '';
  before(async () => {
    server = createServer((request, response) => {
      const [, hop] = /^\/hop(\d+)$/.exec(request.url ?? '') ?? [];
      if (hop !== undefined) response.writeHead(302, { Location: `/hop${Number(hop) + 1}` }).end();
      else (routes[request.url ?? ''] ?? ((found) => found.writeHead(404).end()))(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = (path: string, given: Partial<FetchRequest> = {}) =>
    fetch({
      url: origin + path,
      publicationId: null,
      kind: 'page',
      headers: {},
      maxBytes: megabyte,
      maxRedirects: 10,
      mayLeadInside: true,
      firstByteMs: 5_000,
      totalMs: 5_000,
      signal: new AbortController().signal,
      ...given,
    });
  const codeOf = async (path: string, given: Partial<FetchRequest> = {}): Promise<string> => {
    const answer = await ask(path, given);
    return answer.ok ? `ok ${answer.status}` : answer.code;
  };

  test('answers with status, headers in lower case and the body unpacked', async () => {
    for (const path of ['/plain', '/gzip']) {
      const answer = await ask(path);
      assert.ok(answer.ok);
      assert.equal(new TextDecoder().decode(answer.body), 'hello');
    }
    const answer = await ask('/plain');
    assert.equal(answer.ok && answer.headers['etag'], '"1"');
  });
  test('follows redirects and reports them', async () => {
    const answer = await ask('/to-plain');
    assert.deepEqual(answer.redirects, [{ status: 301, url: `${origin}/plain` }]);
    assert.equal(answer.ok && answer.url, `${origin}/plain`);
  });
  test('sends the authorization to the origin it is for and no other, nor back once it was left behind', async () => {
    const seen: string[] = [];
    const note = (request: IncomingMessage, name: string): void =>
      void seen.push(`${name}${request.url} ${request.headers.authorization ?? 'none'}`);
    let there = '';
    const home = createServer((request, response) => {
      note(request, 'home');
      const to = { '/here': '/end', '/away': `${there}/back`, '/end': '' }[request.url ?? ''] ?? '';
      response.writeHead(to === '' ? 200 : 302, to === '' ? {} : { Location: to }).end();
    });
    const other = createServer((request, response) => {
      note(request, 'other');
      response.writeHead(302, { Location: `${here}/end` }).end();
    });
    for (const each of [home, other]) await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
    const here = `http://127.0.0.1:${(home.address() as AddressInfo).port}`;
    there = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    for (const path of ['/here', '/away']) await ask('', { url: here + path, authorization: 'Bearer x' });
    for (const each of [home, other]) each.close();
    assert.deepEqual(seen, [
      'home/here Bearer x',
      'home/end Bearer x',
      'home/away Bearer x',
      'other/back none',
      'home/end none',
    ]);
  });
  test('fails with the reason', async () => {
    assert.equal(await codeOf('/missing'), 'ok 404');
    assert.equal(await codeOf('/bomb'), 'too-large');
    assert.equal(await codeOf('/notgzip'), 'bad-encoding');
    assert.equal(await codeOf('/loop'), 'redirect-loop');
    assert.equal(await codeOf('/hop0'), 'too-many-redirects');
    assert.equal(await codeOf('/to-file'), 'bad-address');
    assert.equal(await codeOf('/silent', { firstByteMs: 20 }), 'first-byte-timeout');
    assert.equal(await codeOf('/drip', { totalMs: 50 }), 'total-timeout');
    assert.equal(await codeOf('/cut'), 'truncated');
    assert.equal(await codeOf('/drop'), 'connection-lost');
    assert.equal(await codeOf('', { url: 'http://127.0.0.1:1/' }), 'connection-refused');
    assert.equal(await codeOf('/silent', { signal: AbortSignal.timeout(20) }), 'aborted');
  });
});
