import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessWords } from '../words/access-words.ts';
import { decideAccess, type AccessEvidence, NO_EVIDENCE } from './access.ts';
import { readPage } from './extract.ts';
import type { ExtractedArticle } from './face.ts';

const nothing: AccessEvidence = { ...NO_EVIDENCE, words: 500, characters: 3_000, breaksOff: false };

for (const [what, evidence, access, reason] of [
  ['locked, and little text', { tier: 'locked', words: 90 }, 'teaser', /declared locked/u],
  ['locked, and no text', { tier: 'locked', words: 5 }, 'locked', /declared locked/u],
  [
    'locked, yet all there, as a signed-in reader gets it',
    { tier: 'locked' },
    'full',
    /declared locked, but 500 words/u,
  ],
  [
    'free, under a wall that asks for an address',
    { tier: 'free', words: 200, wall: 'Register to keep reading' },
    'full',
    /wall/u,
  ],
  ['metered, which says nothing of this reader', { tier: 'metered', words: 120 }, 'full', /no wall/u],
  ['JSON-LD speaks first', { tier: 'free', free: false, words: 90 }, 'teaser', /json-ld/u],
] as const)
  test(`article:content_tier: ${what}`, () => {
    const decided = decideAccess({ ...nothing, ...evidence });
    assert.equal(decided.access, access);
    assert.match(accessWords(decided.reasons), reason);
  });

function read(html: string, url: string): ExtractedArticle {
  const result = readPage({
    document: { body: new TextEncoder().encode(html), url, contentType: 'text/html; charset=utf-8' },
    hints: {},
    feed: { headline: 'Pilots', dek: '', byline: '', publishedAt: null, bodyText: '', language: '', publication: '' },
  });
  assert.ok(result.ok);
  return result.value;
}

test('the tag is read from the page', () => {
  const text = 'The pilots of the northern strait have gone back to work after nine days of waiting outside. ';
  const html = `<meta property="article:content_tier" content="Locked"><article><h1>Pilots</h1><p>${text.repeat(3)}</p></article>`;
  assert.equal(read(html, 'https://paper.example/pilots').access, 'teaser');
});

// A request for an article that was sent on to the log-in page: without a password field too (a code comes by e-mail), and
// in every edition's language.
for (const [language, address, title] of [
  ['en', '/user/login?destination=/pilots', 'Log in'],
  ['ar', '/ar/enter', 'تسجيل الدخول | دفتر الزوال'],
  ['he', '/he/enter', 'כניסה | פנקס המרידיאן'],
  ['fa', '/fa/enter', 'ورود به حساب'],
  ['tr', '/tr/giris', 'Giriş yap'],
  ['fr', '/connexion?retour=/lire/1', 'Bienvenue'],
  ['de', '/anmelden', 'Willkommen'],
] as const)
  test(`sent on to a log-in page (${language}): it is no article`, () => {
    const password = address.includes('enter') ? '<input type="password" name="pass">' : '';
    const html = `<html lang="${language}"><head><title>${title}</title></head><body><h1>${title}</h1><form><input type="email">${password}<button>OK</button></form></body></html>`;
    assert.equal(read(html, `https://paper.example${address}`).notAnArticle?.code, 'sign-in');
  });
