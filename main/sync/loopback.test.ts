/** The whole pipeline with the real press and the real library, over HTTP on loopback. */
import { createMemorySecrets, openDoor } from './testing/open-door.ts';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Library } from '../database/face.ts';
import { testLibrary } from '../database/testing.ts';
import { createPress } from '../press/index.ts';
import { createSync } from './index.ts';
import { hostOf } from './addresses.ts';
import type { Sync } from './face.ts';
import type { Fetch } from './ports.ts';
import { createNodeFetch } from './testing/node-fetch.ts';
import { articlePage, frontPage, picture, rss, startSite, type SiteServer } from './testing/site-server.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const names = ['bridge', 'ferry', 'harbour', 'market', 'mill'];

interface Whole {
  sync: Sync;
  library: Library;
}

const nodeFetch = createNodeFetch();
/** Real feeds name real sites; tests leave them alone. */
const localFetch: Fetch = (request) =>
  hostOf(request.url) === '127.0.0.1'
    ? nodeFetch(request)
    : Promise.resolve({ ok: false, code: 'name-not-resolved', detail: 'not in a test', redirects: [] });

/** Sync over a library in a folder of its own. */
function whole(context: TestContext, given?: Library): Whole {
  // Before the library's own hook: what is under way ends first.
  context.after(() => end());
  const library = given ?? asynchronous(context);
  const press = createPress({ workerUrl: new URL('../press/worker.ts', import.meta.url), size: 1 });
  const sync = createSync({
    library,
    press,
    fetch: localFetch,
    clock: {
      now: Date.now,
      after: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    },
    admission: openDoor,
    secrets: createMemorySecrets(),
    askSecret: async () => null,
    random: Math.random,
    network: { state: () => ({ online: true, metered: false, asleep: false }), onChange: () => () => undefined },
    emit: () => undefined,
    notify: () => undefined,
  });
  const end = async (): Promise<void> => {
    await sync.stop();
    await press.stop();
  };
  return { sync, library };
}

/** The library's methods as the thread's proxy gives them. */
function asynchronous(context: TestContext): Library {
  const { library } = testLibrary(context);
  const methods = Object.entries(library).map(([name, method]) => [
    name,
    (...input: unknown[]) => new Promise((resolve) => resolve(Reflect.apply(method, library, input))),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same methods, each made to answer later
  return Object.fromEntries(methods) as Library;
}

async function publication(context: TestContext): Promise<SiteServer> {
  const site = await startSite(context);
  site.serve('/', 'text/html', frontPage);
  site.serve('/icon.png', 'image/png', picture);
  site.serve('/feed', 'application/rss+xml', rss(site.origin, names));
  for (const name of names) {
    site.serve(`/${name}?utm_source=rss`, 'text/html', articlePage(site.origin, name));
    site.serve(`/${name}.png`, 'image/png', picture);
  }
  return site;
}

async function followed(site: SiteServer, { sync }: Whole): Promise<number> {
  const discovered = await sync.discover(site.origin);
  assert.ok(discovered.ok, JSON.stringify(discovered));
  const feedUrls = discovered.value.candidates.map(({ url }) => url);
  const result = await sync.follow({ discovery: discovered.value, feedUrls, folder: '' });
  assert.ok(result.ok, JSON.stringify(result));
  await sync.refresh(result.value.id);
  return result.value.id;
}

const count = (site: SiteServer, asked: string): number => site.asked.filter((each) => each === asked).length;

describe('a publication on loopback', () => {
  test('is discovered by its bare address, followed, and stored whole with its pictures and icon', async (context) => {
    const site = await publication(context);
    const { sync, library } = whole(context);
    const discovered = await sync.discover(site.origin.replace('http://', ''));
    assert.ok(discovered.ok, JSON.stringify(discovered));
    assert.deepEqual(
      discovered.value.candidates.map(({ title, format, items }) => ({ title, format, items })),
      [{ title: 'The Loopback', format: 'rss', items: names.length }],
    );
    const id = await followed(site, { sync, library });
    const { articles } = await library.listArticles({ order: 'newest' }, null, 50);
    assert.deepEqual(
      articles.map(({ headline, access, pageState }) => [headline, access, pageState]),
      names.toReversed().map((name) => [`The story of ${name}`, 'full', 'stored']),
    );
    const article = await library.article(articles[0]?.id ?? 0);
    assert.ok((article?.wordCount ?? 0) > 200);
    assert.ok(article?.assets.every(({ state, mediaType }) => state === 'stored' && mediaType === 'image/png'));
    assert.ok((article?.assets.length ?? 0) >= 1);
    const [listed] = await library.listPublications();
    assert.equal(listed?.id, id);
    assert.match(listed?.icon ?? '', /^[0-9a-f]{64}$/);
    const search = await library.listArticles({ order: 'newest', search: 'ferry council' }, null, 50);
    assert.ok(search.articles.length > 0);
    const failures = await library.listActivity({ before: null, limit: 100, level: 'failure' });
    assert.deepEqual(failures, []);
  });

  test('with nothing new costs one conditional request', async (context) => {
    const site = await publication(context);
    const both = whole(context);
    await followed(site, both);
    const before = site.asked.length;
    await both.sync.refresh();
    assert.deepEqual(site.asked.slice(before), ['/feed']);
    // What is logged is written a moment later.
    await both.sync.stop();
    const codes = (await both.library.listActivity({ before: null, limit: 5 })).map(({ code }) => code);
    assert.ok(codes.includes('not-modified'), codes.join(' '));
  });

  test('an article under another spelling of its address is the same article', async (context) => {
    const site = await publication(context);
    const both = whole(context);
    await followed(site, both);
    const renamed = rss(site.origin, names)
      .replaceAll('?utm_source=rss', '#comments')
      .replaceAll(/<guid[^>]*>(\w+)<\/guid>/g, '<guid isPermaLink="false">new-$1</guid>');
    site.serve('/feed', 'application/rss+xml', renamed);
    await both.sync.refresh();
    assert.equal((await both.library.countArticles({ order: 'newest' })).all, names.length);
  });

  test('an interrupted sync goes on where it stopped', async (context) => {
    const site = await publication(context);
    const first = whole(context);
    const { library } = first;
    const page = `/${names[0]}?utm_source=rss`;
    const answerWell = site.routes.get(page);
    site.routes.set(page, () => undefined);
    const discovered = await first.sync.discover(site.origin);
    assert.ok(discovered.ok);
    await first.sync.follow({ discovery: discovered.value, feedUrls: [`${site.origin}/feed`], folder: '' });
    while (count(site, page) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await first.sync.stop();
    site.routes.set(page, answerWell ?? (() => undefined));
    const second = whole(context, library);
    second.sync.start();
    while ((await library.pendingCounts(Date.now())).pages > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await second.sync.stop();
    const { articles } = await library.listArticles({ order: 'newest' }, null, 50);
    assert.ok(articles.every(({ pageState }) => pageState === 'stored'));
    assert.equal(count(site, '/feed'), 2, 'once by discovery and once by the first sync');
  });

  test('an error page, a login page and a missing page replace nothing', async (context) => {
    const site = await publication(context);
    const both = whole(context);
    await followed(site, both);
    const { articles } = await both.library.listArticles({ order: 'newest' }, null, 50);
    const id = articles[0]?.id ?? 0;
    const before = await both.library.articleDocument(id);
    const address = `/${names.at(-1)}?utm_source=rss`;
    site.routes.set('/login', (_request, response) =>
      response.end('<form><input type="password"></form><p>Please sign in.</p>'),
    );
    for (const [status, headers, code] of [
      [500, {}, 'server-error'],
      [404, {}, 'not-found'],
      [302, { Location: '/login' }, 'needs-sign-in'],
    ] as const) {
      site.routes.set(address, (_request, response) => response.writeHead(status, headers).end('<h1>Sorry</h1>'));
      const result = await both.sync.refetch(id);
      assert.equal(!result.ok && result.error.code, code);
      const after = await both.library.articleDocument(id);
      assert.equal(after?.bodyHtml, before?.bodyHtml);
    }
  });
});

describe('OPML', () => {
  test('imported again it adds nothing, and a fresh library exports the same', async (context) => {
    const one = whole(context);
    const outline = (title: string, url: string): string =>
      `<outline type="rss" text="${title}" xmlUrl="http://127.0.0.1:1/${url}" htmlUrl="http://127.0.0.1:1/"/>`;
    const file = `<opml version="2.0"><head><title>t</title></head><body>${outline('Zebra &amp; &quot;Co&quot;', 'z')}
      <outline text="News"><outline text="Egypt">${outline('الأهرام', 'a?x=1&amp;y=2')}</outline>${outline('B', 'b')}</outline></body></opml>`;
    const imported = await one.sync.importOpml(new TextEncoder().encode(file));
    assert.equal(imported.ok && imported.value.added, 3);
    const { text: exported } = await one.sync.exportOpml();
    const again = await one.sync.importOpml(new TextEncoder().encode(exported));
    assert.deepEqual(again.ok && [again.value.added, again.value.alreadyFollowed], [0, 3]);
    assert.equal((await one.sync.exportOpml()).text, exported);

    const other = whole(context);
    const fresh = await other.sync.importOpml(new TextEncoder().encode(exported));
    assert.equal(fresh.ok && fresh.value.added, 3);
    assert.equal((await other.sync.exportOpml()).text, exported);
    assert.match(exported, /<outline text="Egypt" title="Egypt">\s*<outline type="rss" text="الأهرام"/);
  });

  test('500 feeds at once', async (context) => {
    const { sync, library } = whole(context);
    const outlines = Array.from(
      { length: 500 },
      (_, index) => `<outline text="${index}" xmlUrl="http://127.0.0.1:1/${index}"/>`,
    );
    const file = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
    const imported = await sync.importOpml(new TextEncoder().encode(file));
    assert.equal(imported.ok && imported.value.added, 500);
    assert.equal((await library.listPublications()).length, 500);
  });

  test(
    'good files of other readers import, every line accounted for',
    { skip: !existsSync(corpus) },
    async (context) => {
      const { sync } = whole(context);
      const sources: unknown = JSON.parse(await readFile(path.join(corpus, 'opml/sources.json'), 'utf8'));
      assert.ok(typeof sources === 'object' && sources !== null);
      for (const [name, source] of Object.entries(sources)) {
        const mustFail =
          typeof source === 'object' && source !== null && 'must_fail' in source && source.must_fail === true;
        if (mustFail || !existsSync(path.join(corpus, 'opml', name))) continue;
        const result = await sync.importOpml(await readFile(path.join(corpus, 'opml', name)));
        sync.cancel();
        assert.ok(result.ok, name);
        const { added, alreadyFollowed, refused, lines } = result.value;
        assert.equal(added + alreadyFollowed + refused, lines.length, name);
        assert.ok(
          lines.every(({ message }) => message !== ''),
          name,
        );
      }
    },
  );
});

describe('real feeds', { skip: !existsSync(corpus) }, () => {
  for (const folder of ['rss-parser', 'netnewswire']) {
    test(`of ${folder} can be followed by address and their items read`, async (context) => {
      const site = await startSite(context);
      const both = whole(context);
      const files = (await readdir(path.join(corpus, 'feeds', folder))).filter((name) => name !== 'item-counts.json');
      const counts: unknown = JSON.parse(
        await readFile(path.join(corpus, 'feeds', folder, 'item-counts.json'), 'utf8'),
      );
      const expected = new Map(Object.entries(typeof counts === 'object' && counts !== null ? counts : {}));
      const wrong: string[] = [];
      for (const name of files) {
        const body = await readFile(path.join(corpus, 'feeds', folder, name));
        site.serve(`/${name}`, name.endsWith('.json') ? 'application/json' : 'text/xml', body);
        const discovered = await both.sync.discover(`${site.origin}/${name}`);
        if (!discovered.ok) {
          // One of them is a page that says "moved".
          if (expected.get(name) !== 0 || discovered.error.code !== 'not-a-feed') wrong.push(`${name}: refused`);
          continue;
        }
        const [candidate] = discovered.value.candidates;
        if (expected.has(name) && candidate?.items !== expected.get(name))
          wrong.push(`${name}: ${candidate?.items} items`);
        const feedUrls = discovered.value.candidates.map(({ url }) => url);
        const result = await both.sync.follow({ discovery: discovered.value, feedUrls, folder: '' });
        both.sync.cancel();
        if (!result.ok) wrong.push(`${name}: ${result.error.code}`);
      }
      assert.deepEqual(wrong, []);
    });
  }
});
