/** Whether a page that a wall stands on gives the whole article, a part or nothing: each pattern in each language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Access } from '../../preload/model.ts';
import { readPage } from './extract.ts';
import type { ExtractedArticle, PageJob } from './face.ts';
import { paragraphsOf, WALL_LANGUAGES, wallPage, type WallLanguage } from './testing-walls.ts';

interface Pattern {
  access: Access;
  article: (words: WallLanguage, text: (paragraphs: number) => string) => string;
  head?: string;
  feedText?: (words: WallLanguage) => string;
}

const box = (name: string, line: string, more = ''): string =>
  `<div class="${name}"><h3>${line}</h3>${more}<a href="/subscribe">OK</a></div>`;
const jsonLd = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'x', ...facts })}</script>`;
const paidPart = {
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.premium' },
};

const patterns: Record<string, Pattern> = {
  'no wall': { access: 'full', article: (_words, text) => text(8) },
  'no wall, a short piece': { access: 'full', article: (_words, text) => text(2) },
  'metered, reads left': { access: 'full', article: ({ left }, text) => `${box('meter-banner', left)}${text(8)}` },
  'metered, reads left, said at the end': {
    access: 'full',
    article: ({ left }, text) => `${text(8)}${box('meter-banner', left)}`,
  },
  'metered, used up': {
    access: 'teaser',
    article: ({ used, subscribe }, text) => `${text(2)}${box('paywall', used, `<p>${subscribe}</p>`)}`,
  },
  'metered, used up, nothing shown': { access: 'locked', article: ({ used }) => box('paywall', used) },
  registration: {
    access: 'teaser',
    article: ({ register }, text) =>
      `${text(2)}${box('regwall', register, '<form action="/register"><input type="email"><button>OK</button></form>')}`,
  },
  'registration by a plain line': {
    access: 'teaser',
    article: ({ register }, text) => `${text(1)}<p><a href="/register">${register}</a></p>`,
  },
  'hard wall': { access: 'locked', article: ({ only }) => box('locked', only) },
  'hard wall under a first paragraph': {
    access: 'teaser',
    article: ({ only, subscribe }, text) => `${text(1)}${box('locked', only, `<p>${subscribe}</p>`)}`,
  },
  'blurred text': {
    access: 'teaser',
    article: ({ subscribe }, text) =>
      `${text(2)}<div class="blurred-text" style="filter: blur(6px)" aria-hidden="true">${text(6)}</div>${box('paywall-overlay', subscribe)}`,
  },
  'blurred text, by its class only': {
    access: 'teaser',
    article: ({ subscribe }, text) =>
      `${text(2)}<div class="paywall-blur">${text(6)}</div>${box('overlay', subscribe)}`,
  },
  'truncated, with a link to more': {
    access: 'teaser',
    article: ({ more }, text) =>
      `${text(1).replace(/[^.]*\.<\/p>$/u, ' …</p>')}<p><a class="more" href="/subscribe">${more}</a></p>`,
  },
  'whole, with links to more of others': {
    access: 'full',
    article: ({ more }, text) => `${text(8)}<div class="related"><a href="/other">${more}</a></div>`,
  },
  'whole, with a letter to subscribe to': {
    access: 'full',
    article: ({ letter }, text) => `${text(4)}${box('newsletter', letter)}${text(4)}`,
  },
  'whole, with the wall of other readers kept hidden': {
    access: 'full',
    article: ({ subscribe }, text) =>
      `${text(3)}<div class="paywall" hidden><h3>${subscribe}</h3></div><template><p>${subscribe}</p></template>`,
  },
  'declared as not free, the part missing': {
    access: 'teaser',
    article: (_words, text) => text(1),
    head: jsonLd(paidPart),
  },
  'declared as not free, the part there': {
    access: 'full',
    article: (_words, text) => `${text(1)}<div class="premium">${text(8)}</div>`,
    head: jsonLd(paidPart),
  },
  'less than the feed carried': {
    access: 'teaser',
    article: (_words, text) => text(1),
    feedText: (words) => paragraphsOf(words, 12).join('\n'),
  },
};

function read(html: string, bodyText: string, { headline, language }: WallLanguage): ExtractedArticle {
  const feed: PageJob['feed'] = {
    headline,
    dek: '',
    byline: '',
    publishedAt: null,
    bodyText,
    language,
    publication: 'The Strait',
  };
  const result = readPage({
    document: { body: new TextEncoder().encode(html), url: 'https://strait.example/pilots', contentType: 'text/html' },
    hints: {},
    feed,
  });
  assert.ok(result.ok);
  return result.value;
}

for (const [name, { access, article, head = '', feedText }] of Object.entries(patterns))
  for (const words of WALL_LANGUAGES)
    test(`${name} (${words.language}): ${access}`, () => {
      const text = (count: number): string =>
        paragraphsOf(words, count)
          .map((one) => `<p>${one}</p>`)
          .join('');
      const found = read(wallPage(words, article(words, text), head), feedText?.(words) ?? '', words);
      assert.equal(found.access, access, `${JSON.stringify(found.accessReasons)}; ${found.wordCount} words`);
      assert.equal(found.notAnArticle, null);
      // Nothing of a wall or a prompt is left in the text.
      for (const line of [words.used, words.register, words.subscribe, words.only, words.letter])
        assert.ok(!found.bodyText.includes(line), line);
    });
