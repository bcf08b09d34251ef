import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Library } from './database/face.ts';
import { check, newItem, NOW, testLibrary, withItems } from './database/testing.ts';
import { spokenLibrary } from './spoken-library.ts';
import { problem } from './sync/problems.ts';
import { speak } from './words/index.ts';
import { saying, spoken } from './words/said.ts';

afterEach(() => speak('en'));

const entry = {
  at: NOW,
  level: 'info' as const,
  subject: 'rule' as const,
  publicationId: null,
  articleId: null,
  url: '',
  code: 'rule-applied',
};

test('the log and what went wrong are read in the language of the day, old sentences as they were written', async (context) => {
  const { library: inThread } = testLibrary(context);
  const [id = 0] = withItems(inThread, 'p', [newItem('one')]);
  // The methods of the thread answer at once here, which awaiting them does not mind.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const library = spokenLibrary(inThread as unknown as Library);
  const said = saying('rule.applied', { name: 'Oil', count: 2, what: [saying('rule.starred'), saying('rule.kept')] });
  await library.logActivity([{ ...entry, message: 'An old sentence.' }]);
  await library.logActivity([spoken(entry, said)]);
  await library.pageFailed(id, problem('not-an-article', 'p.example', saying('reason.list')), null, NOW);
  const feedId = inThread.findFeed(['https://p.example/rss'])?.feedId ?? 0;
  await library.recordCheck(feedId, check({ problem: problem('gone', 'p.example') }));

  const log = async () => (await library.listActivity({ before: null, limit: 10 })).map(({ message }) => message);
  const failed = async () => [
    (await library.article(id))?.problem?.message ?? '',
    (await library.listPublications())[0]?.feeds[0]?.problem?.message ?? '',
  ];
  assert.deepEqual(await log(), ['Rule “Oil”: 2 articles, starred, kept on this computer.', 'An old sentence.']);
  assert.match((await failed()).join('\n'), /is no article \(a list of articles\).*\n.*gone for good/su);

  await speak('fr');
  assert.deepEqual(await log(), [
    'Règle « Oil » : 2 articles, ajout aux favoris, conservation sur cet ordinateur.',
    'An old sentence.',
  ]);
  const [page = '', feed = ''] = await failed();
  assert.match(page, /une liste d’articles/u);
  assert.doesNotMatch(feed, /gone for good/u);
  assert.equal((await library.countArticles({ order: 'newest' })).all, 1, 'all else is the library’s own');
});
