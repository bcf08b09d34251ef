import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListFilter } from './article-list.ts';
import { plainFilter, queryOf } from './article-list.ts';
import type { FilterPart, Shown } from './filter-parts.ts';
import { hasChip, lasting, newestPart, partsOf, topicAlone, withoutPart } from './filter-parts.ts';

const full: ListFilter = {
  unread: true,
  starred: true,
  order: 'oldest',
  search: ' quay ',
  topics: [
    { id: 1, name: 'Water', mode: 'none' },
    { id: 2, name: 'Trade', mode: 'all' },
  ],
  kind: 'analysis',
  access: 'full',
  language: 'ar',
  from: 1_000,
  to: 2_000,
  begun: true,
  muted: true,
};
const kinds = (parts: FilterPart[]): string[] =>
  parts.map((part) => (part.kind === 'topic' ? part.pick.name : part.kind));

test('every part is named, and taken away it is in the query no more; in the end nothing is', () => {
  let shown: Shown = { choice: { kind: 'list', id: 1, publicationId: 7, folder: 'Local' }, filter: full };
  const parts = partsOf(shown);
  assert.deepEqual(kinds(parts), [
    'Trade',
    'Water',
    'publication',
    'folder',
    'article-kind',
    'access',
    'language',
    'dates',
    'begun',
    'muted',
    'unread',
    'starred',
    'search',
  ]);
  for (const [index, part] of parts.entries()) {
    const before = Object.keys(queryOf(shown.choice, shown.filter)).length;
    shown = withoutPart(shown, part);
    assert.equal(partsOf(shown).length, parts.length - index - 1);
    const fewer = before - Object.keys(queryOf(shown.choice, shown.filter)).length;
    // Two topics are one entry of the query, the two ends of the dates are two.
    assert.equal(fewer, { Trade: 0, dates: 2 }[kinds([part])[0] ?? ''] ?? 1, kinds([part])[0]);
  }
  assert.deepEqual(queryOf(shown.choice, shown.filter), { order: 'oldest' });
});

test('a publication is a part in a saved list only; elsewhere it is the list', () => {
  assert.deepEqual(partsOf({ choice: { kind: 'publication', id: 7 }, filter: plainFilter }), []);
  const elsewhere: Shown = { choice: { kind: 'publication', id: 7 }, filter: full };
  assert.equal(withoutPart(elsewhere, { kind: 'publication', id: 7 }).choice, elsewhere.choice);
});

test('Escape takes the other parts first, then the topic added last; what has a place of its own is left', () => {
  let shown: Shown = { choice: { kind: 'all' }, filter: full };
  const taken: string[] = [];
  for (let part = newestPart(shown); part !== null; part = newestPart(shown)) {
    taken.push(...kinds([part]));
    shown = withoutPart(shown, part);
  }
  assert.deepEqual(taken, ['muted', 'begun', 'dates', 'language', 'access', 'article-kind', 'Trade', 'Water']);
  assert.deepEqual(kinds(partsOf(shown)), ['unread', 'starred', 'search']);
  assert.equal(partsOf(shown).some(hasChip), false);
});

test('a topic is alone on show only with all its articles and nothing else', () => {
  const [water, trade] = full.topics;
  assert.ok(water !== undefined && trade !== undefined);
  const of = (change: Partial<ListFilter>): Shown => ({
    choice: { kind: 'all' },
    filter: { ...plainFilter, ...change },
  });
  assert.equal(topicAlone(of({ topics: [trade] })), 2);
  assert.equal(topicAlone(of({ topics: [trade], order: 'oldest' })), 2);
  assert.equal(topicAlone(of({ topics: [water] })), null);
  assert.equal(topicAlone(of({ topics: [trade, water] })), null);
  assert.equal(topicAlone(of({ topics: [trade], search: 'quay' })), null);
  assert.equal(topicAlone(of({})), null);
  assert.equal(topicAlone({ ...of({ topics: [trade] }), choice: { kind: 'unread' } }), null);
});

test('a rule goes by what new articles can have', () => {
  assert.deepEqual(kinds(partsOf({ choice: { kind: 'all' }, filter: lasting(full) })), [
    'Trade',
    'Water',
    'article-kind',
    'access',
    'language',
    'search',
  ]);
});
