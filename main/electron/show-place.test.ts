import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRows, listDraft, saved, settle } from '../database/testing-lists.ts';
import { newItem, NOW, testLibrary, withItems } from '../database/testing.ts';
import { showPlace } from './show-place.ts';

test('a link shows what is there by its name and changes nothing', async (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Oil', 'Oil prices'] })]);
  settle(library, NOW);
  const list = saved(library, listDraft({ name: 'Oil/Gas' }));
  const oil = connection.number(`SELECT topic_id FROM spellings WHERE name = 'Oil'`);
  const article = connection.number('SELECT id FROM articles');
  const before = allRows(connection);
  const shown: unknown[] = [];
  const show = (asked: Parameters<typeof showPlace>[1]): Promise<void> =>
    showPlace(
      {
        articleDocument: (id) => Promise.resolve(library.articleDocument(id)),
        listTopics: (input) => Promise.resolve(library.listTopics(input)),
        savedLists: () => Promise.resolve(library.savedLists()),
      },
      asked,
      (name, data) => void shown.push({ name, data }),
    );

  await show({ kind: 'article', id: article });
  await show({ kind: 'topic', name: 'oil' });
  await show({ kind: 'list', name: 'oil/gas' });
  assert.deepEqual(shown, [
    { name: 'article.open', data: { id: article } },
    { name: 'topic.chosen', data: { id: oil, alone: true } },
    { name: 'list.open', data: { listId: list.id } },
  ]);

  await show({ kind: 'article', id: 999 });
  await show({ kind: 'topic', name: 'Oi' });
  await show({ kind: 'topic', name: '%' });
  await show({ kind: 'list', name: 'Oil' });
  assert.deepEqual(
    shown.slice(3),
    ['article', 'topic', 'topic', 'list'].map((kind) => ({ name: 'link.missing', data: { kind } })),
    'what is not there is told of',
  );
  assert.deepEqual(allRows(connection), before);
});
