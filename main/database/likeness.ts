/** What likeness is told by, stored with an article. */
import { bandsOf, packNumbers, packTerms } from '../topics/likeness.ts';
import type { TextTerms } from './face.ts';
import type { Connection } from './open.ts';
import { settleStory } from './stories.ts';

/**
 * How much of the difference between a text's terms is kept: the tenth root. As they stand the heaviest would decide alone, and
 * any two articles on a country would be alike; without any difference chance words would count like names.
 */
const EVENNESS = 0.1;

/**
 * Keeps what an article's text is compared by and decides which story it tells. Runs within the caller's transaction, after the
 * article's topics were stored. Nothing for an article that is gone.
 * @param found links normalised, as identities are written
 * @param rarity how much a term counts for being rare, by its key: its weight is multiplied by it
 */
export function storeLikeness(
  database: Connection,
  articleId: number,
  found: Pick<TextTerms, 'terms' | 'signature' | 'links'>,
  rarity: (key: string) => number = () => 1,
): void {
  if (database.get('SELECT 1 FROM articles WHERE id = ?', articleId) === undefined) return;
  const [one = null, two = null, three = null, four = null] = bandsOf(found.signature);
  database.run(
    'INSERT OR REPLACE INTO likenesses (article_id, terms, signature, band_1, band_2, band_3, band_4) VALUES (?, ?, ?, ?, ?, ?, ?)',
    articleId,
    packTerms(found.terms.map(({ key, weight }) => ({ key, weight: Math.max(0, weight) ** EVENNESS * rarity(key) }))),
    packNumbers(found.signature),
    one,
    two,
    three,
    four,
  );
  database.run('DELETE FROM article_links WHERE article_id = ?', articleId);
  for (const identity of found.links)
    if (identity !== '')
      database.run('INSERT OR IGNORE INTO article_links (article_id, identity) VALUES (?, ?)', articleId, identity);
  settleStory(database, articleId);
}
