import assert from 'node:assert/strict';
import { accessWords } from '../words/access-words.ts';
import { test } from 'node:test';
import { readPage } from './extract.ts';
import { FEED, read, FIRST, SECOND, sentence, LONG, page, linked } from './testing-pages.ts';

const WALL = `<h2>Subscribe for unlimited access</h2>
  <p>All news, events, memos, reports, and analysis, and access all 7 of our newsletters. <a href="/about">Learn more</a></p>
  <p>$12 monthly or $90 annually ($7.50/month)</p><p>OR</p>
  <h2>Continue reading this article for free</h2>
  <p>All news, events, memos, reports, and analysis, and access all 7 of our newsletters. <a href="/about">Learn more</a>.</p>
  <form action="/register"><input type="email" name="mail"><button>Sign up</button></form>
  <p>By signing up, you agree to the Terms and Conditions and Privacy Policy. Already have an account? <a href="/user/login">Log in</a></p>`;

/** The same order of things as the page this project started from, in words of its own. */
const teaserPage = (wall: string): string => `<!doctype html><html lang="en" dir="ltr"><head>
  <title>Strait pilots seek a longer rest | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">
  <meta property="og:image" content="/sites/default/files/styles/social_1200/public/2024-05/pilots.jpg?itok=abc">
  </head><body><a href="#main-content">Skip to main content</a><header><nav><a href="/">Home</a> <a href="/user/login">Log in</a></nav></header>
  <main id="main-content"><article><h1 class="title">Strait pilots seek a longer rest</h1>
  <div class="article-subtitle">The harbour office gives in on hours, but not on pay, while two shipping lines look for another way round.</div>
  <figure><img src="/sites/default/files/styles/article_hero/public/2024-05/pilots.jpg?h=1&amp;itok=xyz" width="1200" height="800" alt="A pilot launch at dawn">
  <figcaption>A pilot launch leaves the northern quay at dawn, May 3, 2024. — PELL ARADINE/Harbour Pictures</figcaption></figure>
  <div class="article-body"><p>${FIRST}</p><p>${SECOND}</p>${wall === 'inside' ? WALL : ''}</div>
  <div class="related"><h3>Related Topics</h3><ul><li><a href="/topics/ports">Ports</a></li><li><a href="/topics/labour">Labour</a></li></ul></div>
  ${wall === 'box' ? `<section class="subscription-box">${WALL}</section>` : wall === 'flat' ? WALL : ''}
  </article></main><footer><p>© The Harbour Post</p></footer></body></html>`;

for (const wall of ['box', 'flat', 'inside'])
  test(`a teaser in front of a wall (${wall}) is two paragraphs and nothing of the wall`, () => {
    const article = read(teaserPage(wall));
    assert.equal(article.access, 'teaser');
    assert.match(accessWords(article.accessReasons), /wall phrase found: “Subscribe for unlimited access”/u);
    assert.equal(article.bodyText, `${FIRST}\n${SECOND}`);
    assert.equal(article.bodyHtml.replaceAll(/<\/?div>|\n\s*/gu, ''), `<p>${FIRST}</p><p>${SECOND}</p>`);
    assert.equal(article.headline, 'Strait pilots seek a longer rest');
    assert.equal(
      article.dek,
      'The harbour office gives in on hours, but not on pay, while two shipping lines look for another way round.',
    );
    assert.deepEqual(article.leadImage, {
      url: 'https://news.example/sites/default/files/styles/social_1200/public/2024-05/pilots.jpg?itok=abc',
      width: null,
      height: null,
      alt: 'A pilot launch at dawn',
    });
    assert.equal(article.leadCaption, 'A pilot launch leaves the northern quay at dawn, May 3, 2024.');
    assert.equal(article.leadCredit, 'PELL ARADINE/Harbour Pictures');
    assert.deepEqual(article.images, []);
    assert.deepEqual(article.topics, ['Ports', 'Labour']);
    assert.deepEqual([article.language, article.direction, article.notAnArticle], ['en', 'ltr', null]);
  });

test('links under a heading of topics are topics without a list around them, and take nothing of the text along', () => {
  const links = '<a href="/topics/ports">Ports</a> <a href="/topics/labour">Labour</a>';
  for (const topics of [
    `<h4>Related Topics</h4>${links}`,
    `<p>Topics</p>${links}<p>${sentence(2)}</p>`,
    `<p><strong>Topics:</strong> ${links.replace('> <', '>, <')}</p>`,
  ]) {
    const article = read(page(`<div class="article-body"><p>${FIRST}</p><p>${SECOND}</p>${topics}</div>`));
    assert.deepEqual(article.topics, ['Ports', 'Labour'], topics);
    const rest = topics.includes(sentence(2)) ? `\n${sentence(2)}` : '';
    assert.equal(article.bodyText, `${FIRST}\n${SECOND}${rest}`, topics);
  }
  const paragraph = `<p>${SECOND.slice(0, 150)} <a href="/a">the fishermen</a> took the pilots’ side.</p>`;
  const kept = read(page(`<p>${FIRST}</p><h3>Topics</h3>${paragraph}<p>${sentence(1)}</p>`));
  assert.match(kept.bodyText, /took the pilots’ side/u);
});

test("a profile's selectors find the same", () => {
  const article = read(teaserPage('inside'), {
    hints: {
      headline: ['h1.title'],
      dek: ['.article-subtitle'],
      body: ['div.article-body'],
      remove: ['.related'],
      teaserMarks: ['form[action="/register"]'],
    },
  });
  assert.equal(article.access, 'teaser');
  assert.match(accessWords(article.accessReasons), /teaser mark form/u);
  assert.equal(article.bodyText, `${FIRST}\n${SECOND}`);
  assert.deepEqual(article.topics, []);
});

test('a registration wall after a whole text is cut and hides nothing', () => {
  const article = read(
    page(
      `<div id="text">${LONG}</div><div class="registration"><p>Continue reading this site by registering at no cost. Registered readers keep the archive open.</p><p>Already have an account? <a href="/l">Log in</a></p></div>`,
    ),
  );
  assert.equal(article.access, 'full');
  assert.match(accessWords(article.accessReasons), /words before the wall/u);
  assert.ok(article.bodyText.endsWith(sentence(13)));
});

test('a signed-in reader of a paid article has it whole', () => {
  const head = linked({
    '@type': 'NewsArticle',
    headline: 'Harbour news of the day',
    isAccessibleForFree: 'False',
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.members' },
  });
  const whole = read(page(`<p>${FIRST}</p><div class="members">${LONG}</div>`, head));
  assert.equal(whole.access, 'full');
  assert.match(accessWords(whole.accessReasons), /not free is there/u);
  const teaser = read(page(`<p>${FIRST}</p><p>${SECOND}</p>`, head));
  assert.equal(teaser.access, 'teaser');
  assert.match(accessWords(teaser.accessReasons), /json-ld says not free/u);
});

test('walls in the languages of the editions', () => {
  const walls: [string, string][] = [
    ['ar', 'اشترك لمتابعة القراءة'],
    ['he', 'הירשמו כמנויים כדי להמשיך לקרוא'],
    ['fa', 'برای ادامه خواندن مشترک شوید'],
    ['tr', 'Okumaya devam etmek için abone olun'],
    ['fr', 'Abonnez-vous pour lire la suite'],
    ['de', 'Jetzt abonnieren und weiterlesen'],
    ['es', 'Suscríbete para seguir leyendo'],
    ['en', 'To continue reading, log in or create a free account'],
    ['en', 'You have read your 4 free articles this month.'],
    ['en', 'The rest of this piece is for subscribers.'],
  ];
  for (const [language, phrase] of walls) {
    const article = read(
      page(`<p>${FIRST}</p><p>${SECOND}</p><section class="offer"><h2>${phrase}</h2><p>7 €</p></section>`),
    );
    assert.equal(article.access, 'teaser', `${language}: ${phrase}`);
    assert.equal(article.bodyText, `${FIRST}\n${SECOND}`, phrase);
  }
});

test('an article about paywalls, a meter that still grants reads and a letter box are no walls', () => {
  const speaking = `<p>${FIRST} Readers who want to continue reading must subscribe, the editor said, and half of them do so within a month of the first time they are asked, which nobody at the newspaper had dared to expect.</p>`;
  for (const extra of [
    speaking,
    '<p class="meter">This is one of your 4 free articles this month. 2 left.</p>',
    '<p>Sign up for our newsletter and read the news in your inbox</p>',
  ])
    assert.equal(read(page(`<p>${FIRST}</p>${extra}<p>${SECOND}</p>`)).access, 'full', extra);
  const hidden =
    '<div hidden><h2>Subscribe to continue reading</h2></div><template><p>Subscribe to continue reading</p></template>';
  assert.equal(read(page(`<p>${FIRST}</p><p>${SECOND}</p>${hidden}`)).access, 'full');
});

test('a text that breaks off, or is shorter than the feed says, is a teaser; nothing at all is locked', () => {
  assert.equal(read(page(`<p>${FIRST}</p><p>${SECOND.slice(0, -1)} …</p>`)).access, 'teaser');
  const short = read(page(`<p>${FIRST}</p>`), { feed: { bodyText: sentence(1).repeat(8) } });
  assert.deepEqual([short.access, accessWords(short.accessReasons)], ['teaser', 'shorter than the feed’s text']);
  const locked = read(page('<section class="paywall"><h2>Subscribe to continue reading</h2></section>'));
  assert.deepEqual([locked.access, locked.bodyText, locked.notAnArticle], ['locked', '', null]);
});

test('marks of a whole article decide', () => {
  const hints = { wholeMarks: ['.node__dates'] };
  assert.equal(read(page(LONG), { hints }).access, 'teaser');
  assert.equal(read(page(`<div class="node__dates">May 3</div>${LONG}`), { hints }).access, 'full');
});

test('kinds by type, label and address', () => {
  assert.equal(read(page(LONG, linked({ '@type': 'Report', headline: 'x' }))).kind, 'report');
  assert.equal(read(page(`<p class="kicker">Economy · Memos</p>${LONG}`)).kind, 'memo');
  assert.equal(read(page(LONG), { url: 'https://news.example/newsletters/2024/tide' }).kind, 'newsletter');
  assert.equal(read(page(LONG)).kind, 'news');
});

test('pages that are no articles say so', () => {
  const form =
    '<form action="/user/login"><input name="name"><input type="password" name="pass"><button>Log in</button></form>';
  assert.equal(read(`<title>Log in | The Harbour Post</title><h1>Log in</h1>${form}`).notAnArticle?.code, 'sign-in');
  assert.equal(
    read(`<title>Harbour</title>${form}`, { url: 'https://news.example/user/login?destination=/x' }).notAnArticle?.code,
    'sign-in',
  );
  const titled = (what: string) => ({ code: 'error-titled', what });
  const refused = (html: string) => read(html).notAnArticle;
  assert.deepEqual(
    refused('<title>Page not found</title><h1>Page not found</h1><p>Sorry.</p>'),
    titled('Page not found'),
  );
  assert.deepEqual(refused('<title>503 Service Unavailable</title><h1>Error</h1>'), titled('503 Service Unavailable'));
  assert.deepEqual(refused('<title>Just a moment...</title><p>Checking your browser</p>'), titled('Just a moment...'));
  assert.deepEqual(refused(''), { code: 'no-text' });
  assert.deepEqual(read('%PDF-1.7', { type: 'application/pdf' }).notAnArticle, {
    code: 'file',
    what: 'application/pdf',
  });
  const withLogin = read(page(`${LONG}${form}`));
  assert.deepEqual([withLogin.notAnArticle, withLogin.access], [null, 'full']);
});

test('share bars, letter boxes, related articles and topics are cut from the text', () => {
  const boxes = `<div class="share-bar"><span>Share</span> <a href="x">Post</a></div>
    <div class="newsletter-prompt"><strong>The Tide</strong> Every Tuesday. <a href="/n">Sign up</a></div>
    <section><h3>Read more</h3><ul><li><a href="/1">Another story of the quay</a></li><li><a href="/2">One more story</a></li></ul></section>
    <p><strong>Related Topics</strong></p><ul><li><a href="/t/1">Ports</a></li></ul>`;
  const article = read(page(`<div class="article-body">${LONG}${boxes}<p>${FIRST}</p></div>`));
  assert.equal(article.bodyText, [...Array.from({ length: 14 }, (_, at) => sentence(at)), FIRST].join('\n'));
});

test('hostile markup comes out harmless, and broken markup comes out', () => {
  const article = read(
    page(
      `<script>x()</script><p onclick="x()">${FIRST}</p><iframe src="https://player.example/v"></iframe><svg onload="x()"></svg>${LONG}<a href="javascript:x()">link</a>`,
    ),
  );
  assert.doesNotMatch(article.bodyHtml, /script|onclick|iframe|svg|onload|javascript/iu);
  for (const html of [
    '<',
    '<html><head><title>x',
    '<frameset><frame src=x></frameset>',
    '\u0000\u0001',
    '<p><b><i>unclosed',
  ])
    assert.equal(typeof read(html).bodyHtml, 'string');
  const deep = readPage({
    document: {
      body: new TextEncoder().encode(`<p>${'<b>'.repeat(4_000)}${FIRST}`),
      url: 'https://news.example/',
      contentType: '',
    },
    hints: {},
    feed: FEED,
  });
  assert.equal(deep.ok && deep.value.bodyText, FIRST);
});
