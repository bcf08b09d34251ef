import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pick } from '../../bench/random.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import type { LibraryMethods } from './face.ts';
import type { Random } from './testing-topic-index.ts';
import { idsOf, makeWorld, pages, randomQuery, rising, some, WRITES } from './testing-topic-index.ts';
import type { Model, ModelArticle } from './testing-topics.ts';
import { countsBy, listOf, readModel, relatedOf } from './testing-topics.ts';
import { NOW } from './testing.ts';

const idsIn = (articles: readonly ModelArticle[]): number[] => articles.map(({ id }) => id);
const falling = <Value extends string | number>(counts: Map<Value, number>): [Value, number][] =>
  [...counts].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));

/** Everything the library says of a list, against the model. */
function compare(library: LibraryMethods, model: Model, query: ArticleQuery, random: Random): void {
  const said = JSON.stringify(query);
  const listed = listOf(model, query);
  const unread = listed.filter(({ read }) => !read);
  assert.deepEqual(pages(library, query, 1 + Math.floor(random() * 30)), idsIn(listed), said);
  assert.deepEqual(library.countArticles(query), { all: listed.length, unread: unread.length }, said);
  assert.deepEqual(rising(library.unreadIds(query)), rising(idsIn(unread)), said);
  const asked = [...some(idsIn(model.articles), 0.3, random), 99_999];
  assert.deepEqual(
    library.matching(asked, query),
    asked.filter((id) => listed.some((one) => one.id === id)),
    said,
  );

  const limit = pick([1, 3, 100], random);
  const facets = library.facets(query, limit, NOW);
  const without = (change: Partial<Record<keyof ArticleQuery, undefined>>): ModelArticle[] =>
    listOf(model, { ...query, ...change } as ArticleQuery);
  assert.deepEqual(
    facets.publications.map(({ id, count }) => [id, count]),
    falling(countsBy(without({ publicationId: undefined, folder: undefined }), (one) => one.publicationId)),
    said,
  );
  assert.deepEqual(
    new Map(facets.kinds.map(({ kind, count }) => [kind, count])),
    countsBy(without({ kind: undefined }), (one) => one.kind),
    said,
  );
  assert.deepEqual(
    new Map(facets.access.map(({ access, count }) => [access, count])),
    countsBy(without({ access: undefined }), (one) => one.access),
    said,
  );
  assert.deepEqual(
    facets.languages.map(({ language, count }) => [language, count]),
    falling(countsBy(without({ language: undefined }), (one) => one.language)),
    said,
  );
  const { all = [], any = [], none = [] } = query.topics ?? {};
  const chosen = [...new Set([...all, ...any, ...none])].map((id) => {
    const topic = model.resolve(id);
    const isWanted = [...all, ...any].some((one) => model.resolve(one) === topic);
    const left = none.filter((one) => model.resolve(one) !== topic);
    const among = isWanted ? listed : listOf(model, { ...query, topics: { all, any, none: left } });
    return [id, among.filter((one) => one.topics.has(topic)).length];
  });
  assert.deepEqual(
    facets.chosen.map(({ id, count }) => [id, count]),
    chosen,
    said,
  );
  const related = relatedOf(model, query, NOW, limit);
  assert.deepEqual(
    facets.related.map(({ score: _score, name: _name, ...one }) => one),
    related.map(({ id, count }) => ({ id, count, derived: !model.articles.some(({ given }) => given.has(id)) })),
    `${said}\n${JSON.stringify(facets.related)}\n${JSON.stringify(related)}`,
  );
  for (const [at, { score }] of facets.related.entries())
    assert.ok(Math.abs(score - (related[at]?.score ?? 9)) < 1e-9, said);
  for (const { id, count } of facets.related.slice(0, 2)) {
    const topicsWith = { all: [...all, id], any, none };
    assert.equal(library.countArticles({ ...query, topics: topicsWith }).all, count, `${said} with ${id}`);
  }
}

test('whatever is written, lists, counts and facets are those of a plain look at every row', (context) => {
  const kinds = Object.keys(WRITES);
  for (let seed = 1; seed <= 6; seed += 1) {
    const made = makeWorld(context, seed);
    const { library, connection, random } = made;
    for (let step = 0; step < 40; step += 1) {
      const kind = pick(kinds, random);
      WRITES[kind]?.(made);
      if (random() < 0.5) WRITES['items']?.(made);
      library.indexPending(10_000);
      const model = readModel(connection);
      for (let round = 0; round < 3; round += 1) {
        const query = randomQuery(random, idsOf(connection, 'topics'), 5);
        try {
          compare(library, model, query, random);
        } catch (error) {
          throw new Error(`seed ${seed}, step ${step}, after ${kind}`, { cause: error });
        }
      }
    }
  }
});
