/** What the second sample publication promises the journeys, over real HTTP with cookies kept by hand. */
import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import { Script } from 'node:vm';
import { createBrowser, hiddenFields, wordsOf, type Browser, type Page } from '../publisher/testing.ts';
import { createSecondSite } from './index.ts';

const site = await createSecondSite();
const { control, url } = site;
after(() => site.stop());
beforeEach(() => {
  control.expireSessions();
  control.clearRequests();
});

const lines = control.articles();
const wholeText = (slug: string): string => wordsOf((control.text(slug) ?? []).join(' '));

/** As the sign-in page's script does it. */
async function enter(browser: Browser, courriel: string, motDePasse: string, token?: string): Promise<Page> {
  const page = await browser.get(`${url}/connexion`);
  const jeton = token ?? /<meta name="jeton" content="([^"]+)"/u.exec(page.text)?.[1] ?? '';
  const headers = { 'content-type': 'application/json', 'x-jeton': jeton };
  return browser.post(`${url}/api/session`, JSON.stringify({ courriel, motDePasse }), headers);
}

test('twelve articles of 250 to 500 words in two languages, some free, most walled, JSON-LD on some', () => {
  assert.equal(lines.length, 12);
  for (const { slug } of lines) {
    const count = wholeText(slug).split(' ').length;
    assert.ok(count >= 250 && count <= 500, `${slug}: ${count}`);
  }
  const count = (key: 'wall' | 'language' | 'data'): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const line of lines) found[line[key]] = (found[line[key]] ?? 0) + 1;
    return found;
  };
  assert.deepEqual(count('wall'), { free: 4, teaser: 5, 402: 1, 403: 1, redirect: 1 });
  assert.deepEqual(count('language'), { fr: 9, en: 3 });
  assert.deepEqual(count('data'), { flag: 3, parts: 3, none: 6 });
});

test('the feed is advertised and carries summaries only', async () => {
  const front = await createBrowser().get(url);
  assert.match(front.text, /<link rel="alternate" type="application\/rss\+xml" title="Le Phare" href="\/rss\.xml">/u);
  const feed = await createBrowser().get(`${url}/rss.xml`);
  assert.equal(feed.text.match(/<item>/gu)?.length, 12);
  for (const { slug, summary, path } of lines) {
    assert.ok(wordsOf(feed.text).includes(wordsOf(summary)), slug);
    assert.ok(feed.text.includes(`<link>${url}${path}</link>`), slug);
    assert.ok(!feed.text.includes(control.text(slug)?.[1] ?? '<item>'), slug);
  }
  const etag = feed.headers.get('etag') ?? '';
  assert.equal((await createBrowser().get(`${url}/rss.xml`, { 'if-none-match': etag })).status, 304);
});

describe('without an account', () => {
  for (const { slug, path, wall, language } of lines) {
    test(`${slug} (${wall})`, async () => {
      const page = await createBrowser().get(url + path);
      const shown = wordsOf(page.text);
      if (wall === 'redirect') {
        assert.equal(page.status, 302);
        assert.equal(page.location, `${url}/connexion?retour=${encodeURIComponent(path)}`);
        return;
      }
      assert.equal(page.status, typeof wall === 'number' ? wall : 200);
      assert.match(shown, language === 'fr' ? /Se connecter/u : /Sign in/u);
      const [first = '', ...rest] = control.text(slug) ?? [];
      if (wall === 'free') assert.ok(shown.includes(wholeText(slug)));
      else {
        for (const paragraph of rest) assert.ok(!shown.includes(wordsOf(paragraph)));
        assert.equal(shown.includes(wordsOf(first)), wall === 'teaser');
        assert.match(
          shown,
          language === 'fr' ? /Il vous reste \d+ % de cet article à lire/u : /You have \d+% of this/u,
        );
      }
    });
  }

  test('the account page leads to the sign-in page', async () => {
    assert.equal((await createBrowser().get(`${url}/mon-compte`)).location, `${url}/connexion?retour=/mon-compte`);
  });
});

describe('signing in by the script', () => {
  test('opens every article word for word, with a cookie that ends with the session', async () => {
    const browser = createBrowser();
    const entered = await enter(browser, 'camille@phare.example', 'phare-secret');
    assert.equal(entered.status, 200);
    assert.deepEqual(JSON.parse(entered.text), { prenom: 'Camille' });
    const set = browser.cookies('127.0.0.3').get('phare_session') ?? '';
    assert.match(set, /HttpOnly; SameSite=Strict$/u);
    for (const { slug, path, language } of lines) {
      const page = await browser.get(url + path);
      assert.equal(page.status, 200, slug);
      assert.ok(wordsOf(page.text).includes(wholeText(slug)), slug);
      assert.doesNotMatch(page.text, /class="barriere"/u);
      assert.match(page.text, language === 'fr' ? /Mon compte – Camille/u : /My account – Camille/u);
    }
    assert.equal(control.requests({ reader: 'camille@phare.example' }).length, 12);
    assert.match((await browser.get(`${url}/mon-compte`)).text, /Votre abonnement est actif/u);
  });

  test('a wrong password, a forged token, a foreign origin and no JSON are refused with a message', async () => {
    const browser = createBrowser();
    const wrong = await enter(browser, 'camille@phare.example', 'guess');
    assert.equal(wrong.status, 401);
    assert.deepEqual(JSON.parse(wrong.text), { erreur: 'Adresse ou mot de passe incorrect.' });
    assert.equal((await enter(browser, 'camille@phare.example', 'phare-secret', 'forged')).status, 403);
    const jeton = browser.cookies('127.0.0.3').get('phare_jeton')?.split(';')[0]?.split('=')[1] ?? '';
    const headers = { 'content-type': 'application/json', 'x-jeton': jeton };
    assert.equal((await browser.post(`${url}/api/session`, 'no json', headers)).status, 400);
    const foreign = { ...headers, origin: 'http://127.0.0.1:1' };
    const body = JSON.stringify({ courriel: 'camille@phare.example', motDePasse: 'phare-secret' });
    assert.equal((await browser.post(`${url}/api/session`, body, foreign)).status, 403);
    assert.equal(control.sessions(), 0);
    assert.equal((await browser.post(`${url}/api/session`, body, headers)).status, 200);
  });

  test('an account without a subscription sees its name and the wall', async () => {
    const browser = createBrowser();
    await enter(browser, 'noe@phare.example', 'noe-secret');
    const page = await browser.get(url + (lines.find(({ wall }) => wall === 'teaser')?.path ?? ''));
    assert.match(page.text, /Mon compte – Noé|My account – Noé/u);
    assert.match(page.text, /class="barriere"/u);
  });

  test('ends by the button, or when the site ends it', async () => {
    const browser = createBrowser();
    await enter(browser, 'camille@phare.example', 'phare-secret');
    const front = await browser.get(url);
    assert.match(front.text, /<button>Se déconnecter<\/button>/u);
    assert.equal((await browser.post(`${url}/deconnexion`, {})).status, 403);
    assert.equal(control.sessions(), 1);
    assert.equal((await browser.post(`${url}/deconnexion`, hiddenFields(front.text))).status, 303);
    assert.equal(control.sessions(), 0);
    assert.match((await browser.get(url)).text, />Se connecter</u);
    await enter(browser, 'camille@phare.example', 'phare-secret');
    assert.equal(control.expireSessions(), 1);
    assert.match((await browser.get(url)).text, />Se connecter</u);
  });

  test('the page’s script is one, and has no form of its own to send', async () => {
    const page = await createBrowser().get(`${url}/connexion?retour=//evil.example/`);
    const script = /<script>(\nconst form[^]*?)<\/script>/u.exec(page.text)?.[1] ?? '';
    assert.match(script, /fetch\('\/api\/session'/u);
    assert.doesNotThrow(() => new Script(script));
    assert.match(page.text, /<form id="entree" data-retour="\/">/u);
  });
});
