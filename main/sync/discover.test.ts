import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Discovery } from '../../preload/model.ts';
import { commonFeedAddresses, possibleAddresses } from './discover-addresses.ts';
import type { KnownSite } from './sites.ts';
import { feedBody, pageBody, siteBody } from './testing/fake-press.ts';
import { createRig, sitesOf, type Rig } from './testing/rig.ts';
import { answer, failure, redirected } from './testing/scripted-fetch.ts';

const site = 'https://example.com/';
const feed = 'https://example.com/feed';

async function found(rig: Rig, typed: string): Promise<Discovery> {
  const result = await rig.sync.discover(typed);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

async function refused(rig: Rig, typed: string): Promise<{ code: string; message: string }> {
  const result = await rig.sync.discover(typed);
  assert.ok(!result.ok, JSON.stringify(result));
  return result.error;
}

describe('what a person may type', () => {
  const cases: [string, string[]][] = [
    ['https://example.com/feed', ['https://example.com/feed']],
    ['  example.com ', ['https://example.com/', 'http://example.com/']],
    ['www.example.com/blog', ['https://www.example.com/blog', 'http://www.example.com/blog']],
    ['feed:https://example.com/rss', ['https://example.com/rss']],
    ['feed://example.com/rss', ['https://example.com/rss', 'http://example.com/rss']],
    ['localhost:8080/feed', ['https://localhost:8080/feed', 'http://localhost:8080/feed']],
    ['127.0.0.1:8080', ['https://127.0.0.1:8080/', 'http://127.0.0.1:8080/']],
    ['//example.com/feed', ['https://example.com/feed', 'http://example.com/feed']],
    ['HTTP://EXAMPLE.com', ['http://example.com/']],
    ['FEED:example.com/rss', ['https://example.com/rss', 'http://example.com/rss']],
    ['feed://https://example.com/rss', ['https://example.com/rss']],
    ['bücher.example/feed', ['https://xn--bcher-kva.example/feed', 'http://xn--bcher-kva.example/feed']],
    ['مثال.example', ['https://xn--mgbh0fb.example/', 'http://xn--mgbh0fb.example/']],
    ['例え。example', ['https://xn--r8jz45g.example/', 'http://xn--r8jz45g.example/']],
    ['me:pw@example.com/feed', ['https://me:pw@example.com/feed']],
    ['', []],
    ['two words', []],
    ['word', []],
    ['mailto:someone@example.com', []],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
    ['https://', []],
  ];
  for (const [typed, expected] of cases) {
    test(`“${typed}”`, () => assert.deepEqual(possibleAddresses(typed), expected));
  }
  test('usual feed addresses: beside the page, then at the root', () => {
    const addresses = commonFeedAddresses('https://example.com/blog/a-post.html');
    assert.equal(addresses[0], 'https://example.com/blog/feed');
    assert.ok(addresses.includes('https://example.com/rss.xml'));
    assert.ok(addresses.includes('https://example.com/feed.json'));
  });
});

describe('discovery finds', () => {
  test('a feed at its own address, with icon, name and language of its site', async () => {
    const rig = createRig();
    rig.on(
      feed,
      answer(200, feedBody([{ publishedAt: 7 }, { publishedAt: 5 }], { title: 'News', siteUrl: site, language: '' })),
    );
    rig.on(site, answer(200, siteBody({ iconUrl: 'https://example.com/icon.png', language: 'ar', direction: 'rtl' })));
    assert.deepEqual(await found(rig, feed), {
      address: feed,
      siteUrl: site,
      title: 'News',
      iconUrl: 'https://example.com/icon.png',
      language: 'ar',
      direction: 'rtl',
      profile: null,
      movedTo: null,
      candidates: [
        {
          url: feed,
          title: 'News',
          format: 'rss',
          items: 2,
          newestAt: 7,
          language: '',
          direction: 'ltr',
          followedAs: null,
        },
      ],
    });
    assert.ok(rig.asked.every(({ publicationId }) => publicationId === null));
  });

  test('the feeds a site’s page links to, each once, whatever the spelling', async () => {
    const rig = createRig();
    const link = (url: string) => ({ url, title: '', type: '' });
    const links = [
      feed,
      'http://www.example.com/feed/',
      'https://example.com/atom',
      'https://example.com/same',
      'https://example.com/broken',
    ];
    rig.on(site, answer(200, siteBody({ title: 'Example', feedLinks: links.map(link) })));
    for (const url of [feed, 'http://www.example.com/feed/']) rig.on(url, answer(200, feedBody([], { title: 'RSS' })));
    rig.on('https://example.com/atom', answer(200, feedBody([], { title: 'Atom', format: 'atom' })));
    rig.on('https://example.com/same', redirected([{ status: 302, url: feed }], answer(200, feedBody([]))));
    const { candidates } = await found(rig, 'example.com');
    assert.deepEqual(
      candidates.map(({ title, format }) => [title, format]),
      [
        ['RSS', 'rss'],
        ['Atom', 'atom'],
      ],
    );
  });

  test('the site’s feed from the address of an article page', async () => {
    const rig = createRig();
    const article = 'https://example.com/2026/a-dam-opens';
    rig.on(article, answer(200, siteBody({ title: 'A dam opens', feedLinks: [{ url: feed, title: '', type: '' }] })));
    rig.on(feed, answer(200, feedBody([], { title: 'Example', siteUrl: site })));
    const { title, siteUrl } = await found(rig, article);
    assert.deepEqual([title, siteUrl], ['Example', site]);
  });

  test('the front page’s feeds from the address of an article page that names none', async () => {
    const rig = createRig();
    rig.on('https://example.com/2026/a', answer(200, siteBody({})));
    rig.on(site, answer(200, siteBody({ feedLinks: [{ url: 'https://example.com/x?f=1', title: '', type: '' }] })));
    rig.on('https://example.com/x?f=1', answer(200, feedBody([])));
    const { candidates } = await found(rig, 'https://example.com/2026/a');
    assert.deepEqual(
      candidates.map(({ url }) => url),
      ['https://example.com/x?f=1'],
    );
  });

  test('usual paths, only when nothing else was found', async () => {
    const rig = createRig();
    rig.on(site, answer(200, pageBody({})));
    rig.on('https://example.com/rss.xml', answer(200, feedBody([])));
    const { candidates } = await found(rig, 'example.com');
    assert.deepEqual(
      candidates.map(({ url }) => url),
      ['https://example.com/rss.xml'],
    );
    assert.deepEqual(rig.addresses(), [site, feed, 'https://example.com/rss', 'https://example.com/rss.xml']);
  });

  test('http when https does not answer', async () => {
    for (const no of [
      failure('connection-refused'),
      failure('first-byte-timeout'),
      failure('no-tls', 'net::ERR_SSL_PROTOCOL_ERROR'),
    ]) {
      const rig = createRig();
      rig.on('https://old.example/feed', no);
      rig.on('http://old.example/feed', answer(200, feedBody([])));
      assert.equal((await found(rig, 'old.example/feed')).address, 'http://old.example/feed');
    }
  });

  test('a permanent move, and follows the new address', async () => {
    const rig = createRig();
    const target = 'https://new.example/feed';
    rig.on(feed, redirected([{ status: 301, url: target }], answer(200, feedBody([]))));
    const { movedTo, candidates } = await found(rig, feed);
    assert.deepEqual([movedTo, candidates[0]?.url], [target, target]);
  });

  test('from http to https and www is no move worth a word', async () => {
    const rig = createRig();
    rig.on(
      'http://example.com/feed',
      redirected([{ status: 301, url: 'https://www.example.com/feed' }], answer(200, feedBody([]))),
    );
    assert.equal((await found(rig, 'http://example.com/feed')).movedTo, null);
  });

  test('a profile’s feeds first, also where the front page does not open', async () => {
    const known: KnownSite = {
      name: 'example',
      title: 'The Example',
      siteUrl: 'https://www.example.com',
      description: '',
      language: 'en',
      direction: 'ltr',
      feeds: ['https://www.example.com/rss', 'https://www.example.com/rss.xml'],
    };
    const rig = createRig({ sites: sitesOf(known) });
    rig.on(site, answer(403));
    for (const url of known.feeds) rig.on(url, answer(200, feedBody([{ guid: '1' }])));
    const { profile, title, candidates } = await found(rig, 'example.com');
    assert.equal(candidates.length, 1, 'the same items under two addresses are one feed');
    assert.deepEqual([profile, title, candidates[0]?.url], ['example', 'The Example', 'https://www.example.com/rss']);
    assert.equal((await rig.sync.knownPublications())[0]?.followed, false);
  });

  test('what is followed already, by name', async () => {
    const rig = createRig();
    await rig.follow('http://www.example.com/feed/');
    rig.on(feed, answer(200, feedBody([])));
    assert.equal((await found(rig, feed)).candidates[0]?.followedAs, 'www.example.com');
  });
});

describe('discovery says why not', () => {
  const cases: [string, ReturnType<typeof answer> | ReturnType<typeof failure>, string, RegExp][] = [
    ['a page without any feed', answer(200, '<html>'), 'not-a-feed', /No feed was found at example\.com/],
    ['a sign-in form', answer(200, siteBody({ signInForm: true })), 'needs-sign-in', /look there for the address of a/],
    ['401', answer(401), 'needs-sign-in', /signed in.*look there for the address of a feed/],
    ['404', answer(404), 'not-found', /Check the address/],
    ['410', answer(410), 'gone', /gone for good.*new one/],
    ['500', answer(500), 'server-error', /trouble of its own.*Try again later/],
    ['429', answer(429), 'rate-limited', /asked for a pause until \d\d:\d\d.*Try again after that/],
    ['503', answer(503), 'rate-limited', /asked for a pause until \d\d:\d\d.*Try again after that/],
    ['418', answer(418), 'refused', /status 418.*in the browser/],
    ['511', answer(511), 'no-answer', /network asks for a sign-in.*try again/],
    ['304', answer(304), 'server-error', /Try again later/],
    ['no such host', failure('name-not-resolved'), 'no-answer', /does not answer.*try again/],
    ['a lost connection', failure('connection-lost'), 'no-answer', /connection was lost.*try again/],
    ['whatever else', failure('other', 'net::ERR_FAILED'), 'other', /ERR_FAILED.*Try again/],
    ['a timeout', failure('total-timeout'), 'no-answer', /too long/],
    ['a bad certificate', failure('certificate', 'net::ERR_CERT_DATE_INVALID'), 'certificate', /clock/],
    ['too large', failure('too-large'), 'too-large', /more than 16 MB/],
    ['a redirect loop', failure('redirect-loop'), 'redirect-loop', /circle/],
    ['too many redirects', failure('too-many-redirects'), 'too-many-redirects', /ten times/],
    ['a body that breaks off', failure('truncated'), 'truncated', /broke off/],
    ['a body that cannot be unpacked', failure('bad-encoding'), 'bad-encoding', /unpacked/],
    ['offline', failure('offline'), 'offline', /offline/],
  ];
  for (const [what, reply, code, message] of cases) {
    test(what, async () => {
      const rig = createRig();
      rig.on('https://example.com/', reply);
      const problem = await refused(rig, 'https://example.com');
      assert.equal(problem.code, code);
      assert.match(problem.message, message);
      // Nothing is followed yet: nothing goes on by itself, and there is nothing to refresh.
      assert.doesNotMatch(problem.message, /by itself|refresh|Nothing to do|nothing is left/i);
      assert.equal(rig.memory.publications.size, 0);
    });
  }
  test('why the feed that the site names cannot be had, rather than that there is none', async () => {
    const rig = createRig();
    rig.on(site, answer(200, siteBody({ feedLinks: [{ url: feed, title: '', type: 'application/rss+xml' }] })));
    rig.on(feed, failure('certificate', 'net::ERR_CERT_DATE_INVALID'));
    assert.equal((await refused(rig, site)).code, 'certificate');
  });
  test('a page of the world that names a feed on this computer’s network, which is not asked', async () => {
    const rig = createRig();
    const inside = 'http://192.168.1.1/feed';
    rig.on(site, answer(200, siteBody({ feedLinks: [{ url: inside, title: '', type: 'application/rss+xml' }] })));
    assert.equal((await refused(rig, site)).code, 'private-address');
    assert.ok(!rig.addresses().includes(inside));
  });
  test('a site that asks for a pause while addresses are guessed is asked no more', async () => {
    const rig = createRig();
    rig.on(site, answer(200, siteBody({})));
    rig.on('https://example.com/rss', answer(429));
    assert.equal((await refused(rig, site)).code, 'rate-limited');
    assert.deepEqual(rig.addresses(), [site, 'https://example.com/feed', 'https://example.com/rss']);
  });
  test('a site that leaves a guess waiting is spared the others', async () => {
    const rig = createRig();
    rig.on(site, answer(200, siteBody({})));
    rig.on('https://example.com/feed', failure('first-byte-timeout'));
    assert.equal((await refused(rig, site)).code, 'not-a-feed');
    assert.deepEqual(rig.addresses(), [site, 'https://example.com/feed']);
    assert.ok((rig.asked.at(-1)?.firstByteMs ?? 0) < 10_000);
  });
  test('what is followed already is said even where the address does not answer', async () => {
    const rig = createRig();
    await rig.follow(feed);
    rig.on(feed, failure('offline'));
    assert.deepEqual(await refused(rig, 'http://www.example.com/feed/'), {
      code: 'already-followed',
      message: 'You follow this already as “example.com”. Open it in the list on the left.',
    });
  });
  test('not a web address', async () => {
    assert.equal((await refused(createRig(), 'hello there')).code, 'bad-address');
  });
  test('of two spellings that both do not answer, the trouble with https is told', async () => {
    assert.match((await refused(nothing(), 'example.com')).message, /no such name/);
  });
});

function nothing(): Rig {
  const rig = createRig();
  rig.on('https://example.com/', failure('name-not-resolved'));
  rig.on('http://example.com/', failure('connection-refused'));
  return rig;
}
