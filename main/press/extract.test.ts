import assert from 'node:assert/strict';
import { accessWords } from '../words/access-words.ts';
import { test } from 'node:test';
import { readPage } from './extract.ts';
import type { ExtractedArticle, PageJob } from './face.ts';

const FEED: PageJob['feed'] = {
  headline: '',
  dek: '',
  byline: '',
  publishedAt: null,
  bodyText: '',
  language: '',
  publication: 'The Harbour Post',
};

function read(
  html: string,
  job: { url?: string; hints?: PageJob['hints']; feed?: Partial<PageJob['feed']>; type?: string } = {},
): ExtractedArticle {
  const result = readPage({
    document: {
      body: new TextEncoder().encode(html),
      url: job.url ?? 'https://news.example/originals/2024/05/pilots',
      contentType: job.type ?? 'text/html; charset=utf-8',
    },
    hints: job.hints ?? {},
    feed: { ...FEED, ...job.feed },
  });
  assert.ok(result.ok);
  return result.value;
}

const FIRST =
  'The pilots of the northern strait have gone back to work after nine days, and the ships that waited outside the harbour are being led in one by one. The harbour office expects the last of them by Sunday evening, and asks captains to be patient until then.';
const SECOND =
  'The union had asked for longer rests between passages since the spring, when two pilots fell asleep at the wheel of the same launch within a week. The port authority had called that a matter of discipline until the fishermen took the pilots’ side.';
const sentence = (at: number): string =>
  `Paragraph ${at} tells what happened in the harbour town that day, who came to the quay, what the weather was like, and why nobody who had waited for so long was in any hurry to leave before the evening bell had rung for the second time.`;
const LONG = Array.from({ length: 14 }, (_, at) => `<p>${sentence(at)}</p>`).join('\n');

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
      url: 'https://news.example/sites/default/files/styles/article_hero/public/2024-05/pilots.jpg?h=1&itok=xyz',
      width: 1200,
      height: 800,
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

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour news of the day</title>${head}</head><body><main><article><h1>Harbour news of the day</h1>${body}</article></main></body></html>`;
const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

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

test('facts by JSON-LD, with people only in the byline', () => {
  const head = linked({
    '@graph': [
      { '@type': 'WebSite', name: 'The Harbour Post' },
      { '@id': '#jo', '@type': 'Person', name: 'Jo Berg' },
      {
        '@type': ['AnalysisNewsArticle'],
        headline: 'Harbour news of the day',
        datePublished: '2024-05-07T09:30:00+03:00',
        dateModified: '2024-05-07T12:00:00+03:00',
        author: [
          { '@id': '#jo' },
          { '@type': 'Person', name: ['Amal Haddad'] },
          { '@type': 'Organization', name: 'Port Agency' },
        ],
        keywords: 'Ports, Labour; Trade',
        inLanguage: 'en-GB',
        image: {
          '@type': 'ImageObject',
          url: '/a/quay-at-night-1200x800.jpg',
          caption: 'The quay',
          creditText: 'Pell Aradine',
        },
      },
    ],
  });
  const article = read(
    page(LONG, `${head}<link rel="canonical" href="/originals/2024/05/pilots?utm_source=x&amp;page=2#top">`),
  );
  assert.equal(article.canonicalUrl, 'https://news.example/originals/2024/05/pilots?page=2');
  assert.equal(article.byline, 'Jo Berg and Amal Haddad');
  assert.deepEqual([article.publishedAt, article.updatedAt], [Date.UTC(2024, 4, 7, 6, 30), Date.UTC(2024, 4, 7, 9)]);
  assert.deepEqual(article.topics, ['Ports', 'Labour', 'Trade']);
  assert.equal(article.kind, 'analysis');
  assert.deepEqual(
    [article.leadImage?.url, article.leadCaption, article.leadCredit],
    ['https://news.example/a/quay-at-night-1200x800.jpg', 'The quay', 'Pell Aradine'],
  );
});

test('facts by meta tags and by what the page shows', () => {
  const meta = read(
    page(
      LONG,
      '<meta name="author" content="By AMAL HADDAD"><meta property="article:published_time" content="2024-05-07"><meta property="article:tag" content="Ports"><meta property="article:tag" content="ports"><meta name="description" content="What the day brought to the northern quay.">',
    ),
    {
      feed: { publishedAt: Date.UTC(2024, 4, 7, 6, 30) },
    },
  );
  assert.equal(meta.byline, 'Amal Haddad');
  assert.equal(meta.publishedAt, Date.UTC(2024, 4, 7, 6, 30));
  assert.deepEqual(meta.topics, ['Ports']);
  assert.equal(meta.dek, 'What the day brought to the northern quay.');
  const shown = read(
    page(
      `<p class="byline">By <a href="/a">Kim Oh</a> <span>Harbour Correspondent</span></p><time datetime="2024-05-07T09:30Z">May 7</time>${LONG}`,
    ),
  );
  assert.equal(shown.byline, 'Kim Oh');
  assert.equal(shown.publishedAt, Date.UTC(2024, 4, 7, 9, 30));
  assert.ok(shown.bodyText.startsWith(sentence(0)));
});

test('without a word about itself a page keeps what its feed said', () => {
  const feed = {
    headline: 'Pilots back',
    dek: 'Nine days were enough for all sides of the dispute.',
    byline: 'Jo Berg',
    publishedAt: 5,
    language: 'en',
  };
  const article = read(`<div>${LONG}</div>`, { feed });
  assert.deepEqual(
    [article.headline, article.dek, article.byline, article.publishedAt],
    ['Pilots back', feed.dek, 'Jo Berg', 5],
  );
});

test('pictures: best size, lazy ones, sources, captions, no pixels, the lead not twice', () => {
  const article = read(
    page(
      `<img src="https://ads.example/p.gif" width="1" height="1">
       <figure><picture><source srcset="/styles/w/public/lead-photo.jpg?w=800 800w, /styles/x/public/lead-photo.jpg?w=1800 1800w"><img src="/styles/t/public/lead-photo.jpg" alt="Lead"></picture><figcaption>The quay. (Photo by Jo Berg)</figcaption></figure>
       ${LONG}
       <figure><img src="data:image/gif;base64,R0lG" data-srcset="/b-640.jpg 640w, /b-960.jpg 960w" alt="Boats"><figcaption>Boats</figcaption></figure>
       <figure><img class="lazy" src="/placeholder.png"><noscript><img src="/nets-drying-1024x600.jpg" alt="Nets"></noscript></figure>
       <p>${FIRST} <a href="/files/tides.pdf">Tide tables</a></p>
       <img src="/styles/other/public/lead-photo.jpg?itok=2" alt="again" width="900">`,
      '<meta property="og:image" content="/styles/social/public/lead-photo.jpg">',
    ),
  );
  assert.deepEqual(article.leadImage, {
    url: 'https://news.example/styles/x/public/lead-photo.jpg?w=1800',
    width: 1800,
    height: null,
    alt: 'Lead',
  });
  assert.deepEqual([article.leadCaption, article.leadCredit], ['The quay.', 'Jo Berg']);
  assert.deepEqual(
    article.images.map((image) => image.url),
    ['https://news.example/b-960.jpg', 'https://news.example/nets-drying-1024x600.jpg'],
  );
  assert.match(
    article.bodyHtml,
    /<img data-asset-url="https:\/\/news\.example\/b-960\.jpg" alt="Boats" width="960" \/><figcaption>Boats<\/figcaption>/u,
  );
  assert.deepEqual(article.documents, ['https://news.example/files/tides.pdf']);
  assert.doesNotMatch(article.bodyHtml, /\ssrc=|lead-photo/u);
});

test('an edition read from right to left, whatever the page declares', () => {
  const arabic =
    'عاد مرشدو المضيق إلى العمل بعد تسعة أيام، وبدأت السفن التي كانت تنتظر خارج المرفأ بالدخول واحدة بعد أخرى حتى مساء الأحد. ';
  const article = read(
    `<html lang="en" dir="ltr"><body><h1>مرشدو المضيق</h1><div><p>${arabic.repeat(3)}</p><p>${arabic.repeat(2)}</p></div></body></html>`,
  );
  assert.deepEqual([article.language, article.direction], ['ar', 'rtl']);
  const hebrew = read('<html lang="he"><body><h1>נתבי המצר</h1></body></html>');
  assert.deepEqual([hebrew.language, hebrew.direction], ['he', 'rtl']);
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
  assert.equal(read(`<title>Log in | The Harbour Post</title><h1>Log in</h1>${form}`).notAnArticle, 'a sign-in page');
  assert.equal(
    read(`<title>Harbour</title>${form}`, { url: 'https://news.example/user/login?destination=/x' }).notAnArticle,
    'a sign-in page',
  );
  assert.match(
    read('<title>Page not found</title><h1>Page not found</h1><p>Sorry.</p>').notAnArticle ?? '',
    /error page/u,
  );
  assert.match(read('<title>503 Service Unavailable</title><h1>Error</h1>').notAnArticle ?? '', /error page/u);
  assert.match(read('<title>Just a moment...</title><p>Checking your browser</p>').notAnArticle ?? '', /error page/u);
  assert.equal(read('').notAnArticle, 'a page without text');
  assert.match(read('%PDF-1.7', { type: 'application/pdf' }).notAnArticle ?? '', /application\/pdf/u);
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
