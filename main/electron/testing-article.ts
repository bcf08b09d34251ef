/** An article for tests of its page. */
import type { ArticleDocument } from '../database/face.ts';

/** @param change what is another than in a short English article without pictures */
export const articleDocument = (
  change: { bodyHtml?: string; article?: Partial<ArticleDocument['article']>; assets?: ArticleDocument['assets'] } = {},
): ArticleDocument => ({
  article: {
    id: 7,
    publicationId: 1,
    publicationTitle: 'The Ledger',
    headline: 'A <b>bold</b> claim',
    dek: 'And & why',
    byline: 'N. One',
    publishedAt: Date.UTC(2026, 0, 2, 3, 4),
    sortedAt: 0,
    kind: 'analysis',
    access: 'full',
    language: 'en',
    direction: 'ltr',
    read: false,
    starred: false,
    pageState: 'stored',
    leadImage: null,
    url: 'https://example.org/a',
    updatedAt: null,
    storedAt: 1,
    leadCaption: '',
    leadCredit: '',
    topics: [{ id: 3, name: 'Rivers "and" ports', derived: false }],
    wordCount: 3,
    revisions: 0,
    assets: [],
    position: 0,
    version: 1,
    problem: null,
    ...change.article,
  },
  bodyHtml: change.bodyHtml ?? '<p>Words.</p>',
  assets: change.assets ?? {},
  localLinks: {},
});
