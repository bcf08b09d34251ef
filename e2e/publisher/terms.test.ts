/** What the sample publication gives to whom: its meter, and its private feeds. */
import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import { createIdentity, createPublisher, privateSecrets, privateText } from './index.ts';
import { createBrowser, signIn, wordsOf } from './testing.ts';
import { languages, words } from './words.ts';

const identity = await createIdentity();
const publisher = await createPublisher({ largestImage: 320, identity, meterLimit: 4 });
const plain = await createPublisher({ largestImage: 320 });
const quiet = await createPublisher({ largestImage: 320, meterLimit: 3, meter: { declared: false } });
const { control, url } = publisher;
after(async () => {
  await Promise.all([publisher, plain, quiet, identity].map((server) => server.stop()));
});
beforeEach(() => control.reset());

// Those in English first.
const metered = control
  .articles()
  .filter(({ wall }) => wall === 'metered')
  .toSorted((a, b) => Number(b.language === 'en') - Number(a.language === 'en'));
const free = control.articles().find(({ wall }) => wall === 'free');
const locked = control.articles().find(({ wall }) => wall === 'subscriber');
assert.ok(metered.length > 4 && free && locked);
const path = (index: number): string => metered[index]?.path ?? '';
const whole = (text: string): boolean => text.includes('class="members-part"');
const tier = (text: string): string => /property="article:content_tier" content="(\w+)"/u.exec(text)?.[1] ?? '';

describe('the meter', () => {
  test('without one, metered articles are for subscribers and no page speaks of free reads', async () => {
    const browser = createBrowser();
    const page = await browser.get(plain.url + path(0));
    assert.ok(!whole(page.text) && page.text.includes('subscription-wall'));
    assert.equal(tier(page.text), '');
    assert.doesNotMatch(wordsOf(page.text), /free articles/u);
    assert.doesNotMatch((await browser.get(plain.url)).text, /meter-line/u);
    assert.equal(browser.cookies('127.0.0.1').size, 0);
    assert.deepEqual(plain.control.meters(), { limit: null, visitors: {} });
    await signIn(browser, plain.url, 'reader', 'reader-password');
    assert.ok(whole((await browser.get(plain.url + path(0))).text));
  });

  test('front pages say how many reads are free, in each edition, and articles what they are', async () => {
    const browser = createBrowser();
    for (const language of languages) {
      const page = await browser.get(url + (language === 'en' ? '/' : `/${language}`));
      assert.ok(page.text.includes(`<p class="meter-line">${words[language].meterOffer(4)}</p>`), language);
    }
    assert.match((await browser.get(url)).text, />Read 4 free articles a month without a subscription</u);
    for (const [article, says] of [
      [metered[0], 'metered'],
      [free, 'free'],
      [locked, 'locked'],
    ] as const)
      assert.equal(tier((await browser.get(url + article?.path)).text), says);
    await signIn(browser, url, 'reader', 'reader-password');
    assert.doesNotMatch((await browser.get(url)).text, /meter-line/u);
  });

  test('undeclared, only article pages speak of it', async () => {
    const browser = createBrowser();
    assert.doesNotMatch((await browser.get(quiet.url)).text, /meter-line/u);
    assert.doesNotMatch((await browser.get(`${quiet.url}/about`)).text, /meter-line/u);
    const page = await browser.get(quiet.url + path(0));
    assert.match(page.text, /meter-line">Read 3 free articles/u);
    assert.match(page.text, /meter-notice">This is one of your 3 free articles this month\. 2 left/u);
  });

  test('feeds, lists, free and locked articles, HEAD and subscribers spend no read', async () => {
    const browser = createBrowser();
    for (const one of ['/', '/rss', '/atom.xml', '/feed.json', free.path, locked.path]) await browser.get(url + one);
    await fetch(url + path(0), { method: 'HEAD' });
    await signIn(browser, url, 'reader', 'reader-password');
    assert.ok(whole((await browser.get(url + path(0))).text));
    assert.deepEqual(control.meteredReads(), {});
    assert.deepEqual(control.meters(), { limit: 4, visitors: {} });
  });

  test('four are whole, the fifth is not; one read before is whole again; the account counts by cookie too', async () => {
    const browser = createBrowser();
    await signIn(browser, url, 'registered', 'registered-password');
    const seen: boolean[] = [];
    for (const index of [0, 1, 2, 3, 4, 0]) seen.push(whole((await browser.get(url + path(index))).text));
    assert.deepEqual(seen, [true, true, true, true, false, true]);
    const over = words[metered[4]?.language ?? 'en'].meterOver(4);
    assert.ok((await browser.get(url + path(4))).text.includes(`<p class="meter-over">${over}</p>`));
    const reads = Object.values(control.meteredReads());
    assert.deepEqual(reads, [metered.slice(0, 4).map(({ slug }) => slug)]);
    assert.deepEqual(Object.values(control.meters().visitors), [4]);
  });

  test('a client that keeps no cookies, or makes them up, is counted by its address', async () => {
    const seen: boolean[] = [];
    for (const index of [0, 1, 2, 3, 4]) {
      const headers = index % 2 === 0 ? {} : { cookie: `ledger_visitor=made-up-${index}` };
      const response = await fetch(url + path(index), { headers });
      seen.push(whole(await response.text()));
    }
    assert.deepEqual(seen, [true, true, true, true, false]);
    assert.equal(control.meteredReads()['address 127.0.0.1']?.length, 4);
  });

  test('control sets what is left', async () => {
    control.setMeter({ limit: 6, used: 5 });
    const browser = createBrowser();
    assert.match((await browser.get(url + path(0))).text, /one of your 6 free articles this month\. 0 left/u);
    assert.ok(!whole((await browser.get(url + path(1))).text));
    control.setMeter({ limit: null });
    assert.ok(!whole((await createBrowser().get(url + path(2))).text));
  });
});

describe('private feeds', () => {
  const basic = `Basic ${btoa(`${privateSecrets.basic.name}:${privateSecrets.basic.password}`)}`;
  const bearer = `Bearer ${privateSecrets.bearer}`;
  const get = (at: string, authorization?: string): Promise<Response> =>
    fetch(url + at, { headers: authorization === undefined ? {} : { authorization }, redirect: 'manual' });

  test('Basic and Bearer name their realm, and open to the right secret only', async () => {
    const asked = await get('/private/basic.xml');
    assert.equal(asked.status, 401);
    assert.match(asked.headers.get('www-authenticate') ?? '', /^Basic realm="Ledger private letters"/u);
    for (const wrong of [`Basic ${btoa('reader:guess')}`, bearer])
      assert.equal((await get('/private/basic.xml', wrong)).status, 401);
    const askedToken = await get('/private/bearer.xml');
    assert.match(askedToken.headers.get('www-authenticate') ?? '', /^Bearer realm="Ledger private letters"$/u);
    const wrongToken = await get('/private/bearer.xml', 'Bearer guess');
    assert.match(wrongToken.headers.get('www-authenticate') ?? '', /error="invalid_token"/u);
    for (const [name, secret] of [
      ['basic', basic],
      ['bearer', bearer],
    ] as const) {
      const text = await (await get(`/private/${name}.xml`, secret)).text();
      assert.ok(privateText(name).length >= 6);
      for (const line of privateText(name)) assert.ok(text.includes(line), line);
    }
  });

  test('the key in the address', async () => {
    assert.equal((await get('/private/key.xml')).status, 403);
    assert.equal((await get('/private/key.xml?key=guess')).status, 403);
    const text = await (await get(`/private/key.xml?key=${privateSecrets.key}`)).text();
    for (const line of privateText('key')) assert.ok(text.replaceAll('&quot;', '"').includes(line), line);
  });

  test('the moved one leads to another host, which is given no secret by a careful client', async () => {
    assert.equal((await get('/private/moved.xml')).status, 401);
    const moved = (await get('/private/moved.xml', basic)).headers.get('location') ?? '';
    assert.equal(moved, `${identity.url}/ledger/letters.xml`);
    const response = await fetch(`${url}/private/moved.xml`, { headers: { authorization: basic } });
    assert.ok((await response.text()).includes(privateText('moved')[0] ?? '-'));
    assert.equal(identity.requests({ path: '/ledger/letters.xml' })[0]?.headers['authorization'], undefined);
    await fetch(moved, { headers: { authorization: basic } });
    assert.equal(
      identity.requests({ path: '/ledger/letters.xml' })[1]?.headers['authorization'],
      basic,
      'it is seen when sent',
    );
  });

  test('without a second host it leads to this one by another name', async () => {
    const response = await fetch(`${plain.url}/private/moved.xml`, {
      headers: { authorization: basic },
      redirect: 'manual',
    });
    assert.equal(response.headers.get('location'), `http://localhost:${plain.port}/private/arrived.xml`);
    assert.ok(
      (await (await fetch(`${plain.url}/private/arrived.xml`)).text()).includes('We have moved across the water'),
    );
  });
});
