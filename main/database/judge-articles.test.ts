import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, query, ruleDraft, ruled, saved, withTopic } from './testing-lists.ts';
import { answer, newItem, newPage, NOW, testLibrary, withItems } from './testing.ts';
import { bring } from './testing-rules.ts';
import type { TestLibrary } from './testing.ts';

const DAY = 86_400_000;
const LATER = NOW + 3_600_000;

/** A publication whose first sync was an hour ago. */
function followed({ library }: TestLibrary): void {
  withItems(library, 'p', [newItem('old', { publishedAt: NOW - DAY, topics: ['Oil'] })]);
  judge(library, NOW);
}
const idsOf = ({ articles }: ReturnType<typeof judge>): number[] =>
  articles.flatMap(({ news }) => news.map(({ articleId }) => articleId)).toSorted((a, b) => a - b);

test('new articles of a publication are told of once, by publication, where that is wanted', (context) => {
  const all = testLibrary(context);
  const { library } = all;
  assert.deepEqual(idsOf(judge(library, NOW, 50, true)), []);
  followed(all);
  const ids = bring(all, ['1', { headline: 'One' }], ['2', { headline: 'Two' }]);
  const { articles } = judge(library, LATER, 50, true);
  assert.equal(articles.length, 1);
  assert.deepEqual(articles[0]?.news.map(({ headline }) => headline).toSorted(), ['One', 'Two']);
  assert.equal(articles[0].publicationId, 1);
  // Its page comes and it is judged again.
  library.storePage(ids[0] ?? 0, newPage(30), answer);
  assert.deepEqual(idsOf(judge(library, LATER, 50, true)), []);
  // Not wanted: passed over, then too when it is judged again and wanted.
  const [third = 0] = bring(all, ['3', {}]);
  assert.deepEqual(idsOf(judge(library, LATER)), []);
  library.storePage(third, newPage(30), answer);
  assert.deepEqual(idsOf(judge(library, LATER, 50, true)), []);
});

test('what a rule or a list tells of, what is read, and what is old is not told again', (context) => {
  const all = testLibrary(context);
  const { library, connection } = all;
  followed(all);
  const oil = connection.number('SELECT topic_id FROM spellings WHERE name = ?', 'Oil');
  saved(library, { name: 'Oil', query: withTopic(oil), notify: true });
  ruled(library, ruleDraft(query({ search: 'harbour' }), { markRead: true }));
  const [listed = 0, , , plain = 0] = bring(
    all,
    ['1', { topics: ['Oil'] }],
    ['2', { headline: 'At the harbour' }],
    ['3', { publishedAt: NOW - 9 * DAY }],
    ['4', {}],
  );
  const judged = judge(library, LATER, 50, true);
  assert.deepEqual(
    judged.news.flatMap(({ news }) => news.map(({ articleId }) => articleId)),
    [listed],
  );
  assert.deepEqual(idsOf(judged), [plain]);
});

test('nothing of a muted topic is told', (context) => {
  const all = testLibrary(context);
  const { library, connection } = all;
  followed(all);
  library.updateTopic(connection.number('SELECT topic_id FROM spellings WHERE name = ?', 'Oil'), { muted: true });
  bring(all, ['1', { topics: ['Oil'] }]);
  assert.deepEqual(idsOf(judge(library, LATER, 50, true)), []);
});
