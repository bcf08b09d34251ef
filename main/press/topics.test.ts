import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './dom.ts';
import type { PageHints } from './face.ts';
import { readMetadata } from './metadata.ts';
import { splitTopics, tidyTopics } from './topic-tidy.ts';
import { findTopics, topicBlocks } from './topics.ts';

const URL = 'https://www.harbour-post.example/2024/05/pilots';

function topics(
  { head = '', body = '', hints = {} }: { head?: string; body?: string; hints?: PageHints },
  language = 'en',
): string[] {
  const document = parsePage(`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`);
  return findTopics(document, hints, readMetadata(document, URL), 'The Harbour Post');
}
const linked = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Pilots', ...article })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const links = (...names: string[]): string =>
  names.map((name) => `<a href="/topics/${encodeURIComponent(name)}">${name}</a>`).join(' ');

const DECLARED: readonly [what: string, head: string, expected: string[]][] = [
  ['JSON-LD keywords as text', linked({ keywords: 'Ports, Labour; Trade' }), ['Ports', 'Labour', 'Trade']],
  [
    'JSON-LD keywords as a list',
    linked({ keywords: ['Ports', 'Labour, Trade and Ships'] }),
    ['Ports', 'Labour, Trade and Ships'],
  ],
  [
    'JSON-LD keywords as defined terms',
    linked({
      keywords: [
        { '@type': 'DefinedTerm', name: 'Ports' },
        { '@type': 'DefinedTerm', termCode: 'Labour' },
      ],
    }),
    ['Ports', 'Labour'],
  ],
  [
    'JSON-LD about',
    linked({ about: [{ '@type': 'Place', name: 'Syria' }, { '@type': 'Thing', name: ['Ports'] }, 'Labour'] }),
    ['Syria', 'Ports', 'Labour'],
  ],
  [
    'JSON-LD sections, after tags',
    linked({ articleSection: ['World', 'World > Middle East'], keywords: 'Ports' }),
    ['Ports', 'World', 'Middle East'],
  ],
  ['JSON-LD without mentions', linked({ mentions: [{ '@type': 'Person', name: 'Jo Berg' }] }), []],
  [
    'article:tag, each',
    '<meta property="article:tag" content="Ports"><meta property="article:tag" content="Labour">',
    ['Ports', 'Labour'],
  ],
  [
    'article:tag, all in one',
    '<meta property="article:tag" content="Ports, Labour, Trade">',
    ['Ports', 'Labour', 'Trade'],
  ],
  [
    'a tag with a comma',
    '<meta property="article:tag" content="Berg, Jo"><meta property="article:tag" content="Prices (Fares, Fees and Rates)">',
    ['Berg, Jo', 'Prices (Fares, Fees and Rates)'],
  ],
  ['article:section', '<meta property="article:section" content="Politics">', ['Politics']],
  ['news_keywords', meta('news_keywords', 'Ports, Labour'), ['Ports', 'Labour']],
  [
    'parsely',
    `${meta('parsely-tags', 'Ports,Labour')}${meta('parsely-section', 'World')}`,
    ['Ports', 'Labour', 'World'],
  ],
  [
    'parsely-page',
    `<meta name="parsely-page" content='{"title":"x","tags":["Ports","Labour",7],"section":"World"}'>`,
    ['Ports', 'Labour', 'World'],
  ],
  ['sailthru', meta('sailthru.tags', 'ports,harbour-labour'), ['ports', 'harbour-labour']],
  ['Dublin Core', `${meta('dc.subject', 'Ports')}${meta('DCTERMS.subject', 'Labour')}`, ['Ports', 'Labour']],
  [
    'keywords only where nothing else is given',
    `${meta('keywords', 'seo, words')}${meta('news_keywords', 'Ports')}`,
    ['Ports'],
  ],
  [
    'keywords where a section is all',
    `${meta('keywords', 'Ports, Labour')}<meta property="article:section" content="World">`,
    ['Ports', 'Labour', 'World'],
  ],
  ['escaped once too often', meta('news_keywords', 'Science &amp;amp; Health, Ports'), ['Science & Health', 'Ports']],
  ['Arabic commas', meta('news_keywords', 'سوريا، لبنان؛ العراق'), ['سوريا', 'لبنان', 'العراق']],
  ['CJK commas', meta('news_keywords', '港湾、労働，貿易'), ['港湾', '労働', '貿易']],
];
for (const [what, head, expected] of DECLARED)
  test(`declared: ${what}`, () => assert.deepEqual(topics({ head }), expected));

const HEADINGS = {
  en: 'Related Topics', ar: 'مواضيع ذات صلة', he: 'נושאים קשורים', fa: 'موضوعات مرتبط', tr: 'İlgili konular', fr: 'Mots-clés', de: 'Schlagwörter',
  es: 'Etiquetas', ru: 'Теги', zh: '标签', ja: '関連タグ', pt: 'Tópicos', it: 'Argomenti',
}; // prettier-ignore
for (const [language, heading] of Object.entries(HEADINGS))
  test(`shown under its heading: ${language}`, () => {
    const list = `<ul><li>${links('Ports', 'Labour')}</li></ul>`;
    assert.deepEqual(topics({ body: `<article><h3>${heading}</h3>${list}</article>` }, language), ['Ports', 'Labour']);
    assert.deepEqual(topics({ body: `<article><p>${heading}: ${links('Ports', 'Labour')}</p></article>` }, language), [
      'Ports',
      'Labour',
    ]);
    assert.deepEqual(topics({ body: `<nav><h3>${heading}</h3>${list}</nav>` }, language), [], "the site's own menu");
  });

test('shown: rel=tag, boxes named for topics, microdata, the profile; the eye first', () => {
  assert.deepEqual(
    topics({ body: '<a rel="category tag" href="/c/ports">Ports</a> <a rel="tag" href="/t/labour">Labour</a>' }),
    ['Ports', 'Labour'],
  );
  assert.deepEqual(topics({ body: '<aside><a rel="tag" href="/t/other">Other article’s</a></aside>' }), []);
  const cloud = Array.from({ length: 60 }, (_unused, at) => `<a rel="tag" href="/t/${at}">Subject${at}</a>`).join(' ');
  assert.deepEqual(topics({ body: `<div>${cloud}</div>` }), [], 'a cloud of tags is nothing of this article');
  assert.deepEqual(
    topics({ body: `<div class="article-tags">${links('Ports')} <a href="/about-us">Who we are</a></div>` }),
    ['Ports'],
  );
  assert.deepEqual(
    topics({ body: '<span itemprop="keywords">Ports, Labour</span><meta itemprop="articleSection" content="World">' }),
    ['Ports', 'Labour', 'World'],
  );
  assert.deepEqual(topics({ body: '<div itemprop="about" itemscope><b itemprop="name">Ports</b> and more</div>' }), [
    'Ports',
  ]);
  const body = `<div class="subjects"><a href="/x">Labour</a><a href="/y">Ports</a></div><p class="one">Trade</p>`;
  assert.deepEqual(
    topics({ body, head: meta('news_keywords', 'ports, Ships'), hints: { topics: ['.subjects', '.one', '['] } }),
    ['Labour', 'Ports', 'Trade', 'Ships'],
  );
});

test('links to other articles under a heading of topics are none', () => {
  const stories =
    '<ul><li><a href="/1">What the pilots of the northern quay said last night about pay</a></li><li><a href="/2">Why ships wait for the tide for days on end in spring</a></li></ul>';
  assert.deepEqual(topics({ body: `<h3>More on these topics</h3>${stories}` }), []);
});

test('what is no topic, in the languages of the editions', () => {
  const own = { names: ['The Harbour Post', 'Harbour Post | Ships and trade'], url: URL, language: 'en' };
  const none = [
    'The Harbour Post', 'harbour post', 'HarbourPost', 'harbourpost.com', 'www.harbour-post.example', 'harbour-post.example',
    'news', 'News', 'Home', 'Latest news', 'latest', 'Breaking News', 'Uncategorized', 'Top Stories', 'Featured',
    'أخبار', 'الأخبار', 'الرئيسية', 'آخر الأخبار', 'غير مصنف', 'חדשות', 'דף הבית', 'כללי', 'اخبار', 'صفحه اصلی', 'صفحه نخست', 'Haberler', 'Ana Sayfa', 'ANASAYFA', 'Son Dakika', 'Gündem',
    'Actualités', 'À la une', 'Non classé', 'Nachrichten', 'Startseite', 'Allgemein', 'Noticias', 'Portada', 'Últimas noticias', 'Новости', 'Главная', '新闻', '首页', 'ニュース', 'ホーム', '未分類', 'Notizie', 'Notícias',
    '2024', '12', '12 March 2024', 'March 2024', 'مارس 2024', 'Mart 2024', '2024年5月', '٢٠٢٤', 'x', 'X ', 'я', '港', '#', '—', '💥',
    'https://a.example/b', '//a.example/x', 'www.a.example', '/news/world', 'News/World/Asia', 'index.html', 'post-123', 'POST-123', 'node_42', 'tid:7', 'tag-9', 'type:article', 'tag:a.example,2024:x', '@post-id:1', 'no-index', 'van-exclude-latest', 'no-apple-news', 'natl-feed',
    'Section: News', '6f1ed002ab5595859014ebf0951522d9', '550e8400-e29b-41d4-a716-446655440000', '{{tag}}', '<b>', '[[x]]', '%D8%B3', '', '   ', '\u200b', 'a'.repeat(61), 'one two three four five six seven eight nine ten',
  ]; // prettier-ignore
  for (const one of none) assert.deepEqual(tidyTopics([one], own), [], one);
  const some = [
    'Ports', 'G7', 'F-35', 'COVID-19', 'U.S.', 'October 7', 'May', 'Elections 2024', 'January 6 2021 Capitol attack', 'Re: Ports', 'C++', 'AT&T', 'World', 'Opinion', 'سوريا', '港湾', 'AI',
    'Post-war Syria', 'Article 50', 'Channel 4', 'Amazon', 'HIV/AIDS', 'Su-57', 'Harbour',
  ]; // prettier-ignore
  assert.deepEqual(
    some.filter((one) => tidyTopics([one], own).length === 0),
    [],
  );
  assert.deepEqual(tidyTopics(['#ClimateChange', 'climate_change', ' «Ports» ', 'port', 'U.S.', 'US'], own), [
    'ClimateChange',
    'Ports',
    'U.S.',
  ]);
  assert.deepEqual(tidyTopics(['Syria'], { names: ['Levant Daily'], url: 'https://syria.example/', language: 'en' }), [
    'Syria',
  ]);
  assert.deepEqual(tidyTopics(['Syria'], { names: ['Syria'], url: 'https://syria.example/', language: 'en' }), []);
});

test('hostile lists cost little and are cut', () => {
  const many = Array.from({ length: 100_000 }, (_unused, at) => `subject number ${at}x`);
  const own = { names: [], url: '', language: 'en' };
  assert.equal(tidyTopics(many, own).length, 25);
  assert.ok(splitTopics(many.join(',')).length < 400);
  assert.ok(splitTopics('(,'.repeat(100_000)).length <= 4_000);
  assert.equal(topics({ head: linked({ keywords: many, about: many.map((name) => ({ name })) }) }).length, 25);
  assert.ok(topics({ head: '<meta property="article:tag" content="Ports">'.repeat(5_000) }).length === 1);
  assert.deepEqual(
    topics({
      head: `<meta name="parsely-page" content='{"tags":{"a":1},"section":["x"]}'>${meta('parsely-page', '{')}`,
    }),
    [],
  );
  const deep = '<div class="tags topic">'.repeat(500);
  assert.ok(topics({ body: `${deep}${links('Ports')}` }).length <= 1);
  for (const odd of ['\ud800abc', 'a\0b', '\u202eabc', '__proto__', 'constructor', '.*+?^${}()|[]\\'])
    assert.doesNotThrow(() => tidyTopics([odd], own), odd);
});

test('headings of topics that stand in each other, or in thousands, are looked at in a bounded way', () => {
  const headings = '<p>Topics</p><a href="/t/x">Ports</a>'.repeat(300);
  assert.equal(topicBlocks(parsePage(`<body>${headings}</body>`)).length, 100);
  const nested = `${'<div>Tags: '.repeat(400)}<a href="/t/x">Ports</a>`;
  const document = parsePage(`<body>${nested}</body>`);
  let asked = 0;
  for (const element of document.querySelectorAll('div')) {
    const selectAll = element.querySelectorAll.bind(element);
    Object.defineProperty(element, 'querySelectorAll', {
      value: (selector: string) => {
        asked += 1;
        return selectAll(selector);
      },
    });
  }
  topicBlocks(document);
  assert.ok(asked < 400, 'only those short enough are searched for links');
});
