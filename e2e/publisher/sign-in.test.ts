/** The ways into the sample publication, over real HTTP with cookies kept by hand. */
import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import { Script } from 'node:vm';
import { createIdentity, createPublisher } from './index.ts';
import { createBrowser, hiddenFields, signIn, unescape, wordsOf, type Browser, type Page } from './testing.ts';

const identity = await createIdentity();
const publisher = await createPublisher({ largestImage: 320, identity });
const { control, url } = publisher;
after(async () => {
  await publisher.stop();
  await identity.stop();
});
beforeEach(() => {
  control.reset();
  identity.expireSessions();
});

const walled = control.articles().find((article) => article.wall === 'subscriber' && article.language === 'en');
assert.ok(walled);
const whole = wordsOf((control.text(walled.slug) ?? []).join(' '));
const lastWords = whole.slice(-60);

describe('by the form', () => {
  test('a session cookie without Max-Age, and the article to its last word', async () => {
    const browser = createBrowser();
    assert.ok(!(await browser.get(url + walled.path)).text.includes(lastWords));
    const entered = await signIn(browser, url, 'reader', 'reader-password', { destination: walled.path });
    assert.equal(entered.status, 303);
    assert.equal(entered.location, url + walled.path);
    assert.doesNotMatch(browser.cookies('127.0.0.1').get('SESSledger') ?? 'Max-Age', /max-age|expires/iu);
    const page = wordsOf((await browser.follow(entered)).text);
    for (const line of control.text(walled.slug) ?? [])
      for (const cell of line.split(' · ')) assert.ok(page.includes(cell), cell);
  });

  test('"keep me logged in" gives the cookie thirty days', async () => {
    const browser = createBrowser();
    await signIn(browser, url, 'reader', 'reader-password', { remember: '1' });
    assert.match(browser.cookies('127.0.0.1').get('SESSledger') ?? '', /; Max-Age=2592000/u);
  });

  test('a wrong password says so and opens nothing; a form without its token is refused', async () => {
    const browser = createBrowser();
    const wrong = await signIn(browser, url, 'reader', 'guess');
    assert.equal(wrong.status, 200);
    assert.match(wrong.text, /role="alert">Unrecognized name or password/u);
    const forged = await browser.post(`${url}/user/login`, { name: 'reader', pass: 'reader-password' });
    assert.equal(forged.status, 403);
    assert.equal(control.sessions(), 0);
  });

  test('a second factor is asked for, a wrong code lets nobody in, the right one does', async () => {
    const browser = createBrowser();
    const asked = await browser.follow(
      await signIn(browser, url, 'careful', 'careful-password', { destination: '/about' }),
    );
    assert.match(asked.text, /autocomplete="one-time-code"/u);
    assert.equal(control.sessions(), 0);
    const answerCode = async (code: string): Promise<Page> =>
      browser.post(`${url}/user/code`, { ...hiddenFields(asked.text), code });
    assert.match((await answerCode('111111')).text, /That code is not right/u);
    assert.equal(control.sessions(), 0);
    const entered = await answerCode('246810');
    assert.equal(entered.location, `${url}/about`);
    assert.match((await browser.follow(entered)).text, /class="account-name" href="\/user">Nadra Sion/u);
    assert.equal(control.sessionsOf('careful'), 1);
    assert.equal(control.sessionsOf('reader'), 0);
  });

  test('the code page without a password before it leads back to the form', async () => {
    assert.equal((await createBrowser().get(`${url}/user/code`)).location, `${url}/user/login`);
  });
});

describe('sessions', () => {
  test('records tell whose request it was; all sessions end when told to', async () => {
    const browser = createBrowser();
    await browser.get(`${url}/rss`);
    await signIn(browser, url, 'reader', 'reader-password');
    await browser.get(`${url}/rss`);
    control.expireSessions();
    await browser.get(`${url}/rss`);
    assert.deepEqual(
      control.requests({ path: '/rss' }).map(({ reader }) => reader),
      [null, 'reader', null],
    );
    assert.equal(control.requests({ path: '/rss', reader: 'reader' }).length, 1);
  });

  test('sessions end after so many requests, those at the path only', async () => {
    const browser = createBrowser();
    await signIn(browser, url, 'reader', 'reader-password');
    control.expireAfter(2, walled.path);
    const seen: boolean[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await browser.get(`${url}/about`);
      seen.push((await browser.get(url + walled.path)).text.includes('members-part">'));
    }
    assert.deepEqual(seen, [true, true, false]);
    assert.equal(control.sessions(), 0);
    await signIn(browser, url, 'reader', 'reader-password');
    assert.match((await browser.get(url + walled.path)).text, /members-part">/u);
  });
});

/** What the sign-in page's button or link would open. */
async function authorizeAddress(browser: Browser, mark: RegExp): Promise<string> {
  const page = await browser.get(`${url}/user/login?destination=${encodeURIComponent(walled?.path ?? '')}`);
  return unescape(mark.exec(page.text)?.[1] ?? '');
}

async function signInAtPassport(browser: Browser, address: string, email: string, secret: string): Promise<Page> {
  const form = await browser.follow(await browser.get(address));
  return browser.post(`${identity.url}/sign-in`, { ...hiddenFields(form.text), email, secret });
}

describe('with Passport', () => {
  const popup = /data-authorize="([^"]+)"/u;
  const here = /id="passport-here" href="([^"]+)"/u;

  test('in a pop-up: the ticket goes to the exact origin that opened it, and works once', async () => {
    const browser = createBrowser();
    const address = await authorizeAddress(browser, popup);
    assert.ok(address.startsWith(`${identity.url}/authorize?`));
    const handed = await browser.follow(
      await signInAtPassport(browser, address, 'ilse@passport.example', 'passport-password'),
    );
    const [, message = '{}', origin] = /window\.opener\.postMessage\((\{.*?\}), "([^"]+)"\)/u.exec(handed.text) ?? [];
    assert.equal(origin, url);
    assert.match(handed.text, /window\.close\(\)/u);
    const { ticket, state } = JSON.parse(message) as { ticket: string; state: string };
    const back = `${url}/user/sso?${new URLSearchParams({ ticket, state })}`;
    const thief = await createBrowser().get(back);
    assert.equal(thief.status, 403, 'another browser has not got the state');
    assert.equal(control.sessions(), 0);
    // The theft used up the state, so the reader begins again; Passport knows them still and asks nothing.
    const again = await browser.get(await authorizeAddress(browser, popup));
    const second = JSON.parse(/postMessage\((\{.*?\}), /u.exec(again.text)?.[1] ?? '{}') as Record<string, string>;
    const arrival = `${url}/user/sso?${new URLSearchParams(second)}`;
    const entered = await browser.get(arrival);
    assert.equal(entered.location, url + walled.path);
    assert.doesNotMatch(browser.cookies('127.0.0.1').get('SESSledger') ?? 'Max-Age', /max-age/iu);
    assert.ok(wordsOf((await browser.follow(entered)).text).includes(lastWords));
    assert.equal((await browser.get(arrival)).status, 403, 'the ticket is used up');
  });

  test('in the same window, by redirects over the second host', async () => {
    const browser = createBrowser();
    const address = await authorizeAddress(browser, here);
    const arrived = await browser.follow(
      await signInAtPassport(browser, address, 'ilse@passport.example', 'passport-password'),
    );
    assert.equal(arrived.url, url + walled.path);
    assert.match(arrived.text, /class="account-name" href="\/user">Ilse Varn/u);
    assert.equal(control.sessionsOf('reader'), 1);
    assert.deepEqual([...browser.cookies('127.0.0.2').keys()].toSorted(), ['PASSPORTSID', 'passport_form']);
  });

  test('a wrong password, a form without token, somebody without subscription, a foreign address', async () => {
    const browser = createBrowser();
    const address = await authorizeAddress(browser, here);
    const wrong = await signInAtPassport(browser, address, 'ilse@passport.example', 'guess');
    assert.match(wrong.text, /E-mail address or password is wrong/u);
    const { csrf: _, ...withoutToken } = hiddenFields(wrong.text);
    const forged = { ...withoutToken, email: 'ilse@passport.example', secret: 'passport-password' };
    assert.equal((await browser.post(`${identity.url}/sign-in`, forged)).status, 403);
    assert.equal(identity.sessions(), 0);

    const stranger = await browser.follow(
      await signInAtPassport(browser, address, 'stranger@passport.example', 'stranger-password'),
    );
    assert.equal(stranger.status, 403);
    assert.match(stranger.text, /No subscription is connected to stranger@passport\.example/u);
    assert.equal(control.sessions(), 0);

    const elsewhere = address.replace(encodeURIComponent(url), encodeURIComponent('http://127.0.0.9:1'));
    assert.notEqual(elsewhere, address);
    assert.equal((await browser.get(elsewhere)).status, 400);
  });
});

test('the hostile sign-in page still signs in, and what it tells is kept until the reset', async () => {
  const browser = createBrowser();
  assert.doesNotMatch((await browser.get(`${url}/user/login`)).text, /ipcRenderer/u);
  control.hostileSignIn(true);
  const page = await browser.get(`${url}/user/login`);
  for (const attempt of [
    'window.open',
    'alert',
    'beforeunload',
    'file:///',
    'broadsheet-app:',
    'broadsheet-article:',
    'mailto:',
    'geolocation',
    'Notification',
    'clipboard',
    'bridge',
    'process',
    'require',
  ])
    assert.ok(page.text.includes(attempt), attempt);
  const script = /<script>(\nconst tell[^]*?)<\/script>/u.exec(page.text)?.[1] ?? '';
  assert.ok(script.length > 1_000);
  assert.doesNotThrow(() => new Script(script), 'it is a script at all');
  await browser.post(`${url}/found`, { what: 'window.bridge', got: 'undefined' });
  assert.deepEqual(control.found(), [{ what: 'window.bridge', got: 'undefined' }]);
  const file = await browser.get(`${url}/user/ledger-setup.exe`);
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment/u);
  assert.equal((await signIn(browser, url, 'reader', 'reader-password')).status, 303);
  control.reset();
  assert.deepEqual(control.found(), []);
});
