import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignMarks, Signs } from './face.ts';
import { findSigns, NO_SIGNS, readSigns } from './signs.ts';
import { parsePage } from './dom.ts';

const URL_OF_PAGE = 'https://paper.example/2024/05/pilots';
const SENTENCE =
  'The pilots of the northern strait have gone back to work after nine days, and the ships that waited outside the harbour are being led in one by one, as the harbour office promised.';
const ARTICLE = `<main><article><h1>Pilots go back to work</h1><div class="article-body"><p>${SENTENCE}</p><p>${SENTENCE}</p></div></article></main>`;

const signs = (html: string, marks: SignMarks = {}, url = URL_OF_PAGE): Signs => findSigns(parsePage(html), marks, url);
const page = (header: string, rest = '', attributes = ''): string =>
  `<!doctype html><html><head><title>Pilots</title></head><body ${attributes}><header>${header}</header>${ARTICLE}${rest}</body></html>`;

const table = (name: string, cases: readonly (readonly [string, string, Partial<Signs>])[]): void => {
  for (const [what, html, expected] of cases)
    test(`${name}: ${what}`, () => {
      const found = signs(html);
      const shown = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof Signs]]));
      assert.deepEqual(shown, expected);
    });
};

table('known systems', [
  [
    'Drupal, signed out',
    page(
      '<nav aria-labelledby="user"><ul class="menu"><li><a href="/user/login" data-drupal-link-system-path="user/login">Log in</a></li></ul></nav>',
    ),
    { links: 'out', account: '', signInUrl: 'https://paper.example/user/login' },
  ],
  [
    'Drupal, signed in, by menu and class',
    page(
      '<nav><ul class="menu"><li><a href="/user">My account</a></li><li><a href="/user/logout">Log out</a></li></ul></nav>',
      '',
      'class="user-logged-in path-node"',
    ),
    { links: 'in', account: '', signInUrl: '' },
  ],
  [
    'Drupal, nobody by its settings, whatever the theme shows',
    page(
      '',
      '<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{},"user":{"uid":0,"permissionsHash":"a"}}</script>',
    ),
    { links: 'out' },
  ],
  [
    'Drupal, somebody by its settings',
    page(
      '<a href="/user/login">Log in</a>',
      '<script type="application/json" data-drupal-selector="drupal-settings-json">{"user":{"uid":"41","permissionsHash":"a"}}</script>',
    ),
    { links: 'in' },
  ],
  [
    'WordPress, the comment form of a signed-in reader under a header that never changes',
    page(
      '<nav><a href="/wp-login.php">Login</a></nav>',
      '<div id="respond" class="comment-respond"><form action="/wp-comments-post.php"><p class="logged-in-as">Logged in as Ilse Varn. <a href="/wp-admin/profile.php">Edit your profile</a>. <a href="/wp-login.php?action=logout&amp;_wpnonce=1">Log out?</a> Required fields are marked *</p></form></div>',
    ),
    { links: 'in', account: 'Ilse Varn' },
  ],
  [
    'WordPress, the widget of one who is signed out',
    page(
      '',
      '<aside class="widget"><ul><li><a href="/wp-login.php?action=register">Register</a></li><li><a href="/wp-login.php">Log in</a></li></ul></aside>',
    ),
    { links: 'out', signInUrl: 'https://paper.example/wp-login.php' },
  ],
  [
    'WordPress, the admin bar',
    page(
      '',
      '<div id="wpadminbar"><ul><li id="wp-admin-bar-my-account"><a href="/profile">Howdy, <span class="display-name">Ilse Varn</span></a><ul><li><a href="/wp-login.php?action=logout">Log Out</a></li></ul></li></ul></div>',
    ),
    { links: 'in', account: 'Ilse Varn' },
  ],
  [
    'WordPress, a protected post asks no one to sign in',
    page(
      '',
      '<form action="/wp-login.php?action=postpass" class="post-password-form"><input name="post_password" type="password"><input type="submit" value="Enter"></form>',
    ),
    { links: null, signInForm: false, signInUrl: '' },
  ],
  [
    'a hosted comment form with log-outs of other services for everybody',
    page(
      '',
      '<div id="respond"><form><p>You are commenting using your account. (<a href="javascript:HC.doExternalLogout(\'a\')">Log Out</a> / <a href="#">Change</a>)</p></form></div>',
    ),
    { links: null },
  ],
  [
    'Ghost, signed out',
    page(
      '<a href="#/portal/signin" data-portal="signin">Sign in</a><a href="#/portal/signup" data-portal="signup">Subscribe</a>',
    ),
    { links: 'out', signInUrl: `${URL_OF_PAGE}#/portal/signin` },
  ],
  [
    'Ghost, signed in, with its own sign-out',
    page(
      '<a href="#/portal/account" data-portal="account">Account</a><a href="/signout" data-members-signout>Sign out</a>',
    ),
    { links: 'in' },
  ],
  [
    'a letter host, where signing in is another host of the same site',
    page(
      '<div class="topbar"><button>Subscribe</button><a href="https://substack.example/sign-in?redirect=%2Fp%2Fpilots&amp;for_pub=paper">Sign in</a></div>',
    ),
    { links: 'out', signInUrl: 'https://substack.example/sign-in?redirect=%2Fp%2Fpilots&for_pub=paper' },
  ],
  [
    'Piano: an empty place that a script fills',
    page(
      '<div id="piano-account" class="header__account"></div><script src="https://cdn.tinypass.com/api/tinypass.min.js"></script>',
    ),
    { links: null, account: '', signInUrl: '' },
  ],
  [
    'MediaWiki',
    page('<li id="pt-login"><a href="/index.php?title=Special:UserLogin&amp;returnto=Pilots">Log in</a></li>'),
    { links: 'out' },
  ],
  [
    'Joomla, log-out by a form',
    page(
      '<form action="/index.php" method="post"><input type="submit" name="Submit" value="Log out"><input type="hidden" name="task" value="user.logout"></form>',
    ),
    { links: 'in' },
  ],
]);

table('newspapers of their own making', [
  [
    'Arabic, out',
    page('<div class="user-tools"><a href="/account/login">تسجيل الدخول</a> <a href="/subscribe">اشترك</a></div>'),
    { links: 'out', signInUrl: 'https://paper.example/account/login' },
  ],
  [
    'Arabic, in',
    page(
      '<div class="user-tools"><span class="user-name">نادرة صيّون</span><a href="/account/exit">تسجيل الخروج</a></div>',
    ),
    { links: 'in', account: 'نادرة صيّون' },
  ],
  ['Hebrew, out', page('<a href="/enter">התחברו</a>'), { links: 'out', signInUrl: 'https://paper.example/enter' }],
  [
    'Hebrew, in',
    page('<span>שלום, טומס קוול</span> <a href="/exit">התנתקות</a>'),
    { links: 'in', account: 'טומס קוול' },
  ],
  [
    'Persian, out',
    page('<a class="btn" href="/fa/enter">ورود / ثبت‌نام</a>'),
    { links: 'out', signInUrl: 'https://paper.example/fa/enter' },
  ],
  [
    'Persian, in',
    page('<a href="/fa/me">حساب کاربری</a> <a href="/fa/exit">خروج از حساب</a>'),
    { links: 'in', account: '' },
  ],
  [
    'Turkish, out, in capitals',
    page('<a href="/uyelik/giris">GİRİŞ YAP</a>'),
    { links: 'out', signInUrl: 'https://paper.example/uyelik/giris' },
  ],
  [
    'Turkish, in',
    page('<span>Hoş geldiniz, Ilse Varn</span><a href="/x">ÇIKIŞ YAP</a>'),
    { links: 'in', account: 'Ilse Varn' },
  ],
  ['German', page('<a href="/anmelden">Anmelden</a>'), { links: 'out' }],
  ['Spanish', page('<p>Hola, Ilse</p><a href="/salir">Cerrar sesión</a>'), { links: 'in', account: 'Ilse' }],
  ['Russian', page('<a href="/auth">Войти</a>'), { links: 'out', signInUrl: 'https://paper.example/auth' }],
  ['Italian', page('<a href="/logout">Esci</a>'), { links: 'in' }],
  ['Portuguese', page('<a href="/login">Entrar</a>'), { links: 'out' }],
  [
    'a picture for a button',
    page('<a class="icon-login" href="/profile/enter"><svg><path/></svg></a>'),
    { links: 'out' },
  ],
  [
    'an address alone',
    page('<a href="/signin"><img src="/u.png" alt=""></a>'),
    { links: 'out', signInUrl: 'https://paper.example/signin' },
  ],
  [
    'a log-in form in the header',
    page(
      '<form action="/session" class="login-form"><input name="user"><input type="password" name="pass"><button>OK</button></form>',
    ),
    { links: 'out', signInForm: true, signInUrl: '' },
  ],
]);

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
