/** The same questions by plain joins over the same tables: what the index in memory is measured against. */
import type { Connection } from '../main/database/open.ts';
import { wordsExpression } from '../main/database/query.ts';
import { searchExpression } from '../main/database/search-text.ts';
import type { Shares } from './measure.ts';

const HAS = (place: string): string =>
  `SELECT t.article_id FROM spellings p JOIN article_topics t ON t.spelling_id = p.id WHERE p.topic_id = ${place}`;
/** What stands on the articles of a topic, and on how many: the counts alone, without weights or names. */
const TOGETHER = `SELECT o.topic_id, count(*) AS n FROM spellings p JOIN article_topics t ON t.spelling_id = p.id
  JOIN article_topics u ON u.article_id = t.article_id JOIN spellings o ON o.id = u.spelling_id
  WHERE p.topic_id = ? GROUP BY o.topic_id ORDER BY n DESC LIMIT 20`;

export function joins(
  database: Connection,
  { common, second, usual }: Record<'common' | 'second' | 'usual', (run: number) => number>,
  commonWord: (run: number) => string,
  measure: (call: (run: number) => void) => Shares,
) {
  return {
    listOfTwoCommon: measure((run) =>
      database.all(
        `SELECT s.article_id FROM states s WHERE s.article_id IN (${HAS('?')}) AND s.article_id IN (${HAS('?')}) ORDER BY s.sorted_at DESC, s.article_id DESC LIMIT 100`,
        common(run),
        second(run),
      ),
    ),
    countOfTwoCommon: measure((run) =>
      database.number(
        `SELECT count(*) FROM spellings p JOIN article_topics t ON t.spelling_id = p.id JOIN article_topics u ON u.article_id = t.article_id
           JOIN spellings q ON q.id = u.spelling_id WHERE p.topic_id = ? AND q.topic_id = ?`,
        second(run),
        common(run),
      ),
    ),
    countOfAnyOfThree: measure((run) =>
      database.number(
        `SELECT count(DISTINCT t.article_id) FROM spellings p JOIN article_topics t ON t.spelling_id = p.id WHERE p.topic_id IN (?, ?, ?)`,
        common(run),
        second(run),
        usual(run),
      ),
    ),
    countOfNoneOfOne: measure((run) =>
      database.number(`SELECT count(*) FROM states s WHERE s.article_id NOT IN (${HAS('?')})`, common(run)),
    ),
    togetherWithCommon: measure((run) => database.all(TOGETHER, common(run))),
    // What the full-text index takes for a word that nearly half of all articles have: nothing that counts them is faster.
    countOfCommonWord: measure((run) =>
      database.number(
        'SELECT count(*) FROM search WHERE search MATCH ?',
        wordsExpression(searchExpression(commonWord(run)) ?? ''),
      ),
    ),
    togetherWithUsual: measure((run) => database.all(TOGETHER, usual(run))),
  };
}
