import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './dom.ts';
import { findSigns, NO_SIGNS, readSigns } from './signs.ts';
import { SENTENCE, URL_OF_PAGE, page, signs, table } from './testing-signs.ts';

table('where words stand', [
  [
    'a bank in the text',
    page(
      '',
      `<div class="article-body"><p>${SENTENCE} Customers had to <a href="https://bank.example/login">log in</a> again.</p></div>`,
    ),
    NO_SIGNS,
  ],
  [
    'a word of the text, linked alone',
    page('', `<article><p><a href="https://bank.example/login">Log in</a></p><p>${SENTENCE}</p></article>`),
    NO_SIGNS,
  ],
  [
    'a commenter',
    page(
      '',
      `<section id="comments"><div class="comment"><p>I cannot <a href="/user/logout">log out</a> of this.</p></div></section>`,
    ),
    NO_SIGNS,
  ],
  [
    'comments that ask to log in',
    page('', '<section class="comments"><form><a href="/user/login">Log in</a> to comment</form></section>'),
    { links: 'out' },
  ],
  [
    'a wall alone',
    page('', '<div class="paywall"><p>Already have an account? <a href="/user/login">Log in</a></p></div>'),
    { links: 'out', signInUrl: 'https://paper.example/user/login' },
  ],
  [
    'a wall in front of a reader without a subscription',
    page(
      '<a href="/account">My account</a>',
      '<div class="paywall"><p>Already a subscriber? <a href="/user/login">Log in</a></p></div>',
    ),
    { links: null },
  ],
  [
    'a wall under a log-out',
    page(
      '<a href="/user/logout">Log out</a>',
      '<div class="paywall"><p>Already a subscriber? <a href="/user/login">Log in</a></p></div>',
    ),
    { links: 'in' },
  ],
  [
    'the header wins over the wall for the address',
    page('<a href="/enter">Log in</a>', '<div class="paywall"><a href="/user/login?from=wall">Log in</a></div>'),
    { signInUrl: 'https://paper.example/enter' },
  ],
  [
    'a letter that is ordered',
    page('', '<form action="/letters"><input type="email" name="mail"><button>Anmelden</button></form>'),
    { links: null },
  ],
  [
    'registering and other companies',
    page(
      '<a href="/register">Sign up</a><a href="https://www.facebook.com/login.php">Log in</a><a href="https://accounts.google.com/signin">Sign in</a>',
    ),
    NO_SIGNS,
  ],
  ['an account link that everybody sees', page('<a href="/account">My account</a>'), NO_SIGNS],
  ['nothing', page('<a href="/">Home</a>'), NO_SIGNS],
]);

table('both in one page', [
  [
    'one hidden by style',
    page('<a href="/login">Log in</a><a href="/logout" style="display:none">Log out</a>'),
    { links: null },
  ],
  [
    'one hidden by attribute',
    page('<a href="/login" hidden>Log in</a><a href="#" class="js-out" hidden>Log out</a>'),
    { links: null },
  ],
  [
    'classes for either state',
    page(
      '<div class="logged-out-only"><a href="/login">Log in</a></div><div class="logged-in-only"><a href="/logout">Log out</a></div>',
    ),
    { links: null },
  ],
  ['both to be seen', page('<a href="/login">Log in</a><a href="/logout">Log out</a>'), { links: null }],
  [
    'a log-out that shows beside a hidden log-in box',
    page('<a href="/logout">Log out</a>', '<dialog><form action="/login"><input type="password"></form></dialog>'),
    { links: 'in' },
  ],
  [
    'another account below, the log-out above',
    page('<a href="/logout">Log out</a>', '<main><h1>Switch account</h1><a href="/login?switch=1">Log in</a></main>'),
    { links: 'in' },
  ],
  [
    'a name says which',
    page('<p>Signed in as <b>Ilse Varn</b></p><a href="/login">Log in</a><a href="/logout">Log out</a>'),
    { links: 'in', account: 'Ilse Varn' },
  ],
  [
    'one class for the state, only its own links',
    page('<div class="account--logged-out"><a href="/login">Log in</a></div>'),
    { links: 'out' },
  ],
  [
    'the class of the body of a signed-out reader over a hidden log-out',
    page('<a href="/login">Log in</a><a href="/logout" class="hidden">Log out</a>', '', 'class="not-logged-in"'),
    { links: null },
  ],
  ['a script’s log-out alone', page('<a id="sso_logout" href="javascript:">Log out</a>'), { links: null }],
  [
    'an account menu that is folded up',
    page(
      '<nav><button aria-label="Account of Ilse Varn">IV</button><ul aria-hidden="true"><li><a href="/logout">Log out</a></li></ul></nav>',
    ),
    { links: 'in', account: 'Ilse Varn' },
  ],
  ['responsive classes hide nothing', page('<a class="hidden md:block" href="/login">Log in</a>'), { links: 'out' }],
]);

table('names', [
  [
    'an account link',
    page('<span><a href="/user/12">Ilse Varn</a> <a href="/logout">Log out</a></span>'),
    { account: 'Ilse Varn' },
  ],
  [
    'My account is nobody',
    page('<span class="account-name">My account</span> <a href="/logout">Log out</a>'),
    { account: '' },
  ],
  ['nor is a guest', page('<span>Hi, Guest</span> <a href="/logout">Log out</a>'), { account: '' }],
  ['nor a template', page('<span>Hello [USER_FIRSTNAME]</span> <a href="/logout">Log out</a>'), { account: '' }],
  [
    'an e-mail address is the reader’s own',
    page('<p>Logged in as ilse@paper.example</p><a href="/logout">Log out</a>'),
    { account: 'ilse@paper.example' },
  ],
  [
    'white space and length',
    page(`<b class="user-name"> Ilse\n   ${'Varn '.repeat(30)}</b><a href="/logout">Log out</a>`),
    { account: '' },
  ],
  [
    'an author is not the reader',
    page('<a href="/login">Log in</a>', '<span class="username">Pell Aradine</span>'),
    { links: 'out', account: '' },
  ],
  [
    'a greeting for everybody',
    page('<p>Welcome to the Harbour Post</p><a href="/login">Log in</a>'),
    { links: 'out', account: '' },
  ],
]);

test('addresses are absolute by the base, web addresses only', () => {
  const at = (href: string, base = ''): string =>
    signs(`<html><head>${base}</head><body><header><a href="${href}">Log in</a></header></body></html>`).signInUrl;
  assert.equal(at('login'), 'https://paper.example/2024/05/login');
  assert.equal(at('login', '<base href="https://id.paper.example/v2/">'), 'https://id.paper.example/v2/login');
  for (const href of ['javascript:login()', 'data:text/html,x', 'file:///login', 'ftp://paper.example/login', '#'])
    assert.equal(at(href), '', href);
  assert.equal(at('https://user:secret@paper.example/login'), 'https://paper.example/login');
});

test("a profile's marks: selectors that match, in the order in, out, neither, both; what is no selector is left aside", () => {
  const marks = { signedIn: ['..no', '.my-paper'], signedOut: ['.gate >', '[data-gate]'], account: [':::', '.who'] };
  const html = page('<p class="my-paper"><span class="who">Ilse  Varn</span></p>');
  assert.deepEqual([signs(html, marks).profile, signs(html, marks).account], ['in', 'Ilse Varn']);
  assert.equal(signs(page('<p data-gate></p>'), marks).profile, 'out');
  assert.equal(signs(page(''), marks).profile, null);
  assert.equal(signs(page('<p data-gate class="my-paper"></p>'), marks).profile, null);
  assert.equal(
    signs(page('<a class="my-paper">x</a><span>Hi, Tomas</span>'), { signedIn: ['.my-paper'] }).account,
    'Tomas',
  );
});

test('reading leaves the document as it was, and takes what is no HTML', () => {
  const document = parsePage(page('<a href="/login">Log in</a>'));
  const before = document.documentElement.outerHTML;
  findSigns(document, {}, URL_OF_PAGE);
  assert.equal(document.documentElement.outerHTML, before);
  const body = new TextEncoder().encode('{"a": 1}');
  const read = readSigns({ document: { body, url: 'nonsense', contentType: 'application/json' }, marks: {} });
  assert.deepEqual(read, { ok: true, value: NO_SIGNS });
  assert.equal(signs(`${'<div>'.repeat(500)}<a href="/logout">Log out</a>`).links, 'in');
  // Deeper than browsers go, tags are left out (shallow.ts): the page is read, and says nothing.
  assert.equal(signs(`${'<div>'.repeat(5_000)}<a href="/logout">Log out</a>`).links, null);
});
