import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newItem, NOW, testLibrary, withItems } from './database/testing.ts';
import { doubtHandlers } from './handlers-doubts.ts';

test('a page that was not shown is written down with its article, and nothing of its markup', async (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'p', [newItem('one')]);
  const heard: string[] = [];
  const tell = doubtHandlers(
    { article: async (asked) => library.article(asked), logActivity: async (entries) => library.logActivity(entries) },
    (name) => void heard.push(name),
    () => NOW,
  )['articles.doubted'];
  const list = () => library.listActivity({ before: null, limit: 10 });
  assert.equal((await tell({ id: id + 1, why: 'unsafe', what: 'iframe' })).ok, false);
  assert.deepEqual([list().length, heard], [0, []]);

  assert.equal((await tell({ id, why: 'unsafe', what: 'p <b>"on' })).ok, true);
  assert.equal((await tell({ id, why: 'unchecked', what: 'answer 404' })).ok, true);
  const [unchecked, unsafe] = list();
  assert.deepEqual([unsafe?.code, unsafe?.articleId, unsafe?.level], ['article-unsafe', id, 'failure']);
  assert.match(unsafe?.message ?? '', /\(p \?b\?on\)/u);
  assert.equal(unchecked?.code, 'article-unchecked');
  assert.deepEqual(heard, ['activity.changed', 'activity.changed']);
});
