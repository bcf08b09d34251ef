import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { generator, pick } from '../../bench/random.ts';
import { NOW, testLibrary, type TestLibrary } from './testing.ts';
import { coverage, surroundings } from './testing-story.ts';
import { arrive, lookThrough, type Written } from './testing-texts.ts';

const around = surroundings();

interface Filled extends TestLibrary {
  ids: Map<string, number>;
  /** What stands beside the named article, by name: `*` before the same story, `+` before its other tellings. */
  beside: (name: string) => string[];
}

function filled(context: TestContext, written: readonly Written[]): Filled {
  const one = testLibrary(context);
  const ids = arrive(one, written);
  const nameOf = (id: number): string => [...ids].find(([, other]) => other === id)?.[0] ?? '?';
  return {
    ...one,
    ids,
    beside: (name) =>
      one.library
        .relatedArticles(ids.get(name) ?? 0, NOW)
        .map(
          ({ article, sameStory, others }) =>
            `${sameStory ? '*' : ''}${nameOf(article.id)}${others.map(({ id }) => `+${nameOf(id)}`).join('')}`,
        ),
  };
}

const everything = [...around, ...Object.values(coverage)];

test('beside a report: the story elsewhere first, as one; then what goes on from it and what it refers to', (context) => {
  const { beside } = filled(context, everything);
  assert.deepEqual(beside('report').slice(0, 3), ['*retold+copied+translated', 'followed', 'background']);
});

test('a correction of a report does not stand beside it, nor under it', (context) => {
  const { beside } = filled(context, everything);
  assert.deepEqual(beside('corrected')[0], '*retold+copied+translated');
  for (const one of ['report', 'corrected'])
    assert.ok(beside(one).every((line) => !/(?:^|\*|\+)(?:report|corrected)/u.test(line)));
});

test('beside a follow-up stands the story, which is not its own', (context) => {
  const { beside, library, ids } = filled(context, everything);
  assert.equal(beside('followed')[0], 'corrected+retold+copied+translated');
  const [story] = library.relatedArticles(ids.get('followed') ?? 0, NOW);
  assert.equal(story?.sameStory, false);
  assert.equal(story?.linked, true);
  assert.ok(story?.topics.includes('Port Callune'));
});

test('a telling in the language of the article stands for the others', (context) => {
  const arabic = around.find(({ name }) => name === 'ar-poetry-caravan')?.text ?? '';
  const edition = { ...coverage.followed, publication: 'ledger-ar', name: 'edition', language: 'ar', text: arabic };
  const { beside } = filled(context, [coverage.report, coverage.translated, coverage.retold, edition]);
  assert.deepEqual(beside('edition'), ['translated+retold+report']);
});

test('nothing whose only tie is a topic that many have', (context) => {
  const { beside, library, ids } = filled(context, everything);
  assert.ok(around.filter(({ topics }) => topics.includes('Trade')).length > 5);
  const related = library.relatedArticles(ids.get('unrelated') ?? 0, NOW);
  assert.ok(related.every(({ topics }) => topics.some((topic) => topic !== 'Trade')));
  for (const name of Object.keys(coverage)) assert.ok(!beside(name).join(' ').includes('unrelated'), name);
});

test('where a publication copies a report and goes on with it, whichever comes first, each stands beside the other', (context) => {
  const copy = { ...coverage.copied, publication: 'digest', name: 'copy' };
  const next = { ...coverage.retold, publication: 'digest', name: 'next' };
  for (const order of [
    [coverage.report, copy, next],
    [coverage.report, next, copy],
    [copy, next, coverage.report],
  ]) {
    const { beside } = filled(context, [...around, ...order]);
    assert.deepEqual(beside('copy').slice(0, 2), ['*report', 'next']);
    assert.match(beside('next')[0] ?? '', /^\*(?:report\+copy|copy\+report)$/u);
  }
});

test('links lead both ways, whatever the topics', (context) => {
  const { beside, library, ids } = filled(context, everything);
  assert.equal(beside('background')[0], 'corrected+retold+copied+translated');
  assert.equal(library.relatedArticles(ids.get('background') ?? 0, NOW)[0]?.linked, true);
});

test('articles of muted topics do not stand there, neither do they under others', (context) => {
  const { beside, library, connection } = filled(context, [
    ...around,
    ...Object.values({ ...coverage, copied: { ...coverage.copied, topics: ['Wire reports'] } }),
  ]);
  const muted = library.listTopics({ search: 'Wire reports', which: 'all', limit: 1 })[0]?.id ?? 0;
  assert.ok(muted > 0);
  connection.run('UPDATE topics SET muted = 1 WHERE id = ?', muted);
  assert.deepEqual(beside('report').slice(0, 3), ['*retold+translated', 'followed', 'background']);
});

test('hidden topics tie nothing', (context) => {
  const { beside, connection } = filled(context, around);
  assert.ok(beside('ports-of-the-strait-report').length > 0);
  connection.run('UPDATE topics SET hidden = 1');
  assert.deepEqual(beside('ports-of-the-strait-report'), []);
});

test('what was read stands lower, but stands', (context) => {
  const texts = around.slice(0, 3).map(({ text }) => text);
  const three = ['one', 'two', 'three'].map((name, at) => ({
    publication: 'ledger',
    name,
    text: texts[at] ?? '',
    topics: ['Port Callune', 'Gannet bank'],
    at: 10,
  }));
  const { beside, library, ids } = filled(context, [...around.slice(3), ...three]);
  const before = beside('one');
  assert.deepEqual(before.slice(0, 2).toSorted(), ['three', 'two']);
  library.setRead([ids.get(before[0] ?? '') ?? 0], true, NOW);
  assert.deepEqual(beside('one').slice(0, 2), [before[1], before[0]]);
});

test('a copy that a publication brings weeks later is folded all the same', (context) => {
  const late = { ...coverage.copied, publication: 'digest', name: 'late', at: 24 * 20, topics: ['Port Callune'] };
  const { beside } = filled(context, [...around, coverage.report, coverage.retold, late, coverage.followed]);
  assert.equal(beside('followed')[0], 'retold+report+late');
  assert.deepEqual(beside('report').slice(0, 2), ['*retold', 'followed']);
  assert.ok(!beside('report').join(' ').includes('late'));
  const own = { ...late, publication: 'ledger', name: 'own' };
  const other = filled(context, [...around, coverage.report, coverage.retold, own]);
  assert.equal(other.beside('report')[0], '*retold');
  assert.ok(!other.beside('report').join(' ').includes('own'));
});

test('an article that was not looked through yet has what its topics give; one that is not there has nothing', (context) => {
  const { beside, library, connection, ids } = filled(context, [...around, coverage.retold, coverage.followed]);
  connection.run('DELETE FROM likenesses');
  connection.run('UPDATE articles SET story = NULL');
  assert.deepEqual(beside('retold'), ['followed']);
  assert.deepEqual(library.relatedArticles(987_654, NOW), []);
  assert.ok(ids.size > 0);
});

test('new words change what stands beside an article', (context) => {
  const one = filled(context, [...around, coverage.report, coverage.retold]);
  assert.equal(one.library.relatedArticles(one.ids.get('report') ?? 0, NOW)[0]?.sameStory, true);
  lookThrough(one, one.ids.get('retold') ?? 0, coverage.unrelated);
  assert.equal(one.library.relatedArticles(one.ids.get('report') ?? 0, NOW)[0]?.sameStory, false);
});

test('of any library: never itself, at most eight, nothing twice, always the same, stories on both sides', (context) => {
  const random = generator(5);
  for (let run = 0; run < 3; run += 1) {
    const names = Array.from({ length: 12 }, (_unused, at) => `Topic ${at}`);
    const written = Array.from({ length: 50 }, (_unused, at): Written => {
      const base = pick(Object.values(coverage) as Written[], random);
      return {
        publication: `paper-${Math.floor(random() * 6)}`,
        name: `article-${at}`,
        text: random() < 0.5 ? base.text : `${base.text} ${pick(around.slice(0, 4), random).text}`,
        topics: names.filter(() => random() < 0.2),
        at: random() * 24 * 10,
        language: pick(['en', 'en', 'ar'], random),
        links:
          random() < 0.3
            ? [`https://paper-${Math.floor(random() * 6)}.example/article-${Math.floor(random() * 50)}`]
            : [],
      };
    });
    const { library, connection, ids } = filled(context, written);
    const all = [...ids.values()];
    library.setRead(
      all.filter(() => random() < 0.3),
      true,
      NOW,
    );
    connection.run('UPDATE topics SET muted = 1 WHERE id % 11 = 0');
    const mutedOnes = new Set(
      connection
        .all<{ id: number }>(
          `SELECT t.article_id AS id FROM article_topics t JOIN spellings p ON p.id = t.spelling_id JOIN topics o ON o.id = p.topic_id WHERE o.muted = 1`,
        )
        .map(({ id }) => id),
    );
    const stories = new Map<number, Set<number>>();
    for (const id of all) {
      const related = library.relatedArticles(id, NOW);
      assert.deepEqual(library.relatedArticles(id, NOW), related);
      assert.ok(related.length <= 8);
      const shown = related.flatMap(({ article, others }) => [article, ...others].map((one) => one.id));
      assert.equal(new Set(shown).size, shown.length);
      assert.ok(!shown.includes(id));
      assert.ok(shown.every((one) => !mutedOnes.has(one)));
      assert.ok(related.every(({ sameStory }, at) => !sameStory || at === 0));
      const [own] = related;
      if (own?.sameStory === true) stories.set(id, new Set([own.article.id, ...own.others.map((one) => one.id)]));
    }
    assert.ok(stories.size > 0);
    const publication = new Map(
      all.map((id) => [id, connection.number('SELECT publication_id FROM articles WHERE id = ?', id)]),
    );
    const language = new Map(
      all.map((id) => [
        id,
        connection.get<{ language: string }>('SELECT language FROM articles WHERE id = ?', id)?.language,
      ]),
    );
    // Each publication tells a story once in a language where it is shown: of its two articles the better stands for both.
    for (const [id, others] of stories)
      for (const other of others) {
        const back = stories.get(other) ?? new Set();
        const known = [...back].some(
          (one) => publication.get(one) === publication.get(id) && language.get(one) === language.get(id),
        );
        // Two of one publication are two articles.
        const isOwn = publication.get(other) === publication.get(id) && language.get(other) === language.get(id);
        if (!mutedOnes.has(id)) assert.ok(back.has(id) || known || isOwn, `${id} ${other}`);
      }
  }
});
