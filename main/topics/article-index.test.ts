import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generator } from '../../bench/random.ts';
import type { ArticleState } from './article-index.ts';
import { ArticleIndex } from './article-index.ts';
import { HALF_LIFE, weightAt } from './decay.ts';
import { areAlike, association, wordsOf } from './relate.ts';
import { countBits, hasBit, setBit, SlotSet, slotsOf } from './sets.ts';
import { tally } from './tally.ts';
import { timeline } from './timeline.ts';

const random = generator(9);
const below = (limit: number): number => Math.floor(random() * limit);

test('a set of slots is the same as list and as bits, however often it turns from one to the other', () => {
  for (const slots of [100, 5_000, 40_000]) {
    const set = new SlotSet();
    const other = new SlotSet();
    const [mine, its] = [new Set<number>(), new Set<number>()];
    const toggle = (given: SlotSet, model: Set<number>, slot: number): void => {
      if (model.delete(slot)) given.remove(slot);
      else {
        model.add(slot);
        given.add(slot, slots);
      }
    };
    for (let round = 0; round < 6; round += 1) {
      // Filled and emptied in turn.
      for (let step = 0; step < 2_500; step += 1) {
        const slot = below(slots);
        if (mine.has(slot) === (round % 2 === 1)) toggle(set, mine, slot);
        toggle(other, its, below(slots));
      }
      const sorted = (model: Set<number>): number[] => [...model].toSorted((one, two) => one - two);
      const both = sorted(mine).filter((slot) => its.has(slot));
      assert.equal(set.size, mine.size);
      assert.deepEqual(Array.from(set.slots()), sorted(mine));
      const bits = new Uint32Array(1_300);
      other.addTo(bits);
      assert.deepEqual(Array.from(slotsOf(bits)), sorted(its));
      assert.equal(set.countIn(bits), both.length);
      const values = Float64Array.from({ length: slots }, (_unused, slot) => slot ** 2 + 1);
      assert.equal(
        set.sharedSum(other, values),
        both.reduce((sum, slot) => sum + slot ** 2 + 1, 0),
      );
      assert.ok(set.sharesAtLeast(other, both.length) && !set.sharesAtLeast(other, both.length + 1));
      const left = bits.slice();
      set.takeFrom(left);
      assert.equal(countBits(left), its.size - both.length);
      assert.deepEqual(Array.from(slotsOf(set.within(bits.slice()))), both);
      for (let step = 0; step < 50; step += 1) {
        const slot = below(slots);
        assert.equal(set.has(slot), mine.has(slot));
      }
    }
  }
});

test('sums, counts and lists are kept through every change, and equal those of an index made anew', () => {
  interface Facts extends ArticleState {
    language: string;
    marks: number[];
  }
  const facts = new Map<number, Facts>();
  const common = new Map<number, number[]>();
  const kept = new ArticleIndex();
  const marks = (): number[] => Array.from({ length: below(7) }, () => (1 + below(30)) * 2 + below(2));
  const put = (index: ArticleIndex, one: Facts): void => {
    index.put(one);
    index.setLanguage(one.id, one.language);
    index.setTopics(one.id, one.marks);
  };
  /** Everything by ids alone: slots and places differ. */
  const dump = (index: ArticleIndex) => ({
    articles: [...facts.keys()].map((id) => {
      const slot = index.slotOf(id);
      const ofShown = index.lists.shownLengths[slot] ?? 0;
      const shown = Array.from(index.lists.of(slot), (item) => [index.topics[item >> 1]?.id, item & 1]);
      return [
        id,
        [index.sortedAt[slot], index.weights[slot], index.kinds[slot], index.accesses[slot]],
        [
          index.publications.valueAt(slot),
          index.languages.valueAt(slot),
          hasBit(index.unread, slot),
          hasBit(index.starred, slot),
        ],
        // In any order, but those shown before the others.
        [new Set(shown.slice(0, ofShown).map(String)), new Set(shown.slice(ofShown).map(String))],
      ];
    }),
    topics: Array.from({ length: 30 }, (_unused, at) => {
      const topic = index.topic(at + 1);
      const ids = Array.from(topic?.articles.slots() ?? [], (slot) => index.ids[slot]).toSorted(
        (a = 0, b = 0) => a - b,
      );
      return [ids, topic?.unread ?? 0, topic?.given ?? 0, topic?.shown ?? 0, topic?.weight ?? 0];
    }),
    sums: [
      index.size,
      index.weight,
      countBits(index.alive),
      countBits(index.unread),
      countBits(index.starred),
      index.newest(),
    ],
    counts: [
      [1, 2, 3].map((id) => index.publications.counts[index.publications.codeOf(id)] ?? 0),
      ['en', 'ar'].map((tag) => index.languages.counts[index.languages.codeOf(tag)] ?? 0),
      Array.from(index.kindCounts.slice(0, 4)),
      Array.from(index.accessCounts.slice(0, 4)),
    ],
  });
  for (let step = 0; step < 4_000; step += 1) {
    const id = 1 + below(300);
    const known = facts.get(id);
    if (known !== undefined && below(6) === 0) {
      facts.delete(id);
      kept.remove(id);
    } else if (below(200) === 0) {
      const publication = 1 + below(3);
      common.set(publication, [1 + below(30), 1 + below(30)]);
      kept.setCommon(common);
    } else {
      const one: Facts = {
        id,
        publicationId: 1 + below(3),
        sortedAt: Date.UTC(2025, 0, 1 + below(300)),
        kind: below(4),
        access: below(4),
        read: below(2) === 0,
        starred: below(5) === 0,
        language: known === undefined || below(5) === 0 ? (['en', 'ar'][below(2)] ?? '') : known.language,
        marks: known === undefined || below(3) === 0 ? marks() : known.marks,
      };
      facts.set(id, one);
      put(kept, one);
    }
    if (step % 400 === 399) {
      const fresh = new ArticleIndex();
      fresh.setCommon(common);
      for (const one of facts.values()) put(fresh, one);
      assert.deepEqual(dump(kept), dump(fresh));
      // Counting what is in a set, and what is not in it, is one and the same.
      const some = new Uint32Array(kept.alive.length);
      for (const slot of slotsOf(kept.alive)) setBit(some, slot, random() < 0.8);
      const counted = tally(kept, some);
      const expected = new Map<number, number>();
      for (const slot of slotsOf(some))
        for (const item of kept.lists.of(slot).slice(0, kept.lists.shownLengths[slot]))
          expected.set(item >> 1, (expected.get(item >> 1) ?? 0) + 1);
      assert.equal(counted.size, countBits(some));
      for (const { place } of kept.topics) assert.equal(counted.topics[place], expected.get(place) ?? 0);
    }
  }
});

test('an article counts half as much 150 days later', () => {
  const now = Date.UTC(2026, 5, 1);
  for (const times of [1, 2, 3])
    assert.ok(Math.abs((weightAt(now - times * HALF_LIFE) / weightAt(now)) * 2 ** times - 1) < 1e-3);
  assert.equal(HALF_LIFE / 86_400_000, 150);
  assert.equal(weightAt(Date.UTC(1990, 0, 1)), 1);
  assert.equal(weightAt(-Infinity), 1);
});

test('association lies between -1 and 1, is 0 as by chance, and trusts little evidence little', () => {
  for (let round = 0; round < 2_000; round += 1) {
    const all = 1 + random() * 10 ** below(6);
    const [one, other] = [random() * all, random() * all];
    const both = Math.max(0, one + other - all) + random() * (Math.min(one, other) - Math.max(0, one + other - all));
    const score = association(both, one, other, all);
    assert.ok(score >= -1 && score <= 1, `${both} of ${one} and ${other} in ${all}: ${score}`);
    assert.equal(score, association(both, other, one, all));
  }
  assert.ok(Math.abs(association(10, 100, 100, 1_000)) < 1e-12);
  assert.ok(association(100, 100, 100, 10_000) > 0.8);
  assert.ok(association(1, 1, 1, 10_000) < 0.1);
  assert.ok(association(0, 300, 300, 1_000) < -0.5);
  assert.equal(association(0, 0, 0, 0), 0);
  assert.equal(association(5, 5, 5, 5), 0);
});

test('two topics are alike by their articles, sooner where one name lies in the other', () => {
  const index = new ArticleIndex();
  const state = { publicationId: 1, sortedAt: 0, kind: 0, access: 0, read: false, starred: false };
  const names = ['gaza', 'gaza strip', 'iran', 'iran nuclear deal', 'sport', 'football', 'rare', 'unusual'];
  // Of a hundred articles: which have the topic.
  const on = [
    (n: number) => n < 60,
    (n: number) => n >= 40 && n < 70,
    () => true,
    (n: number) => n < 10,
    (n: number) => n < 50,
    (n: number) => n >= 2 && n < 52,
    (n: number) => n < 3,
    (n: number) => n < 3,
  ];
  for (let n = 0; n < 100; n += 1) {
    index.put({ ...state, id: n + 1 });
    index.setTopics(
      n + 1,
      on.flatMap((has, at) => (has(n) ? [(at + 1) * 2] : [])),
    );
  }
  const words = new Map(names.map((name, at) => [at + 1, wordsOf(name)]));
  const alike = (one: number, other: number): boolean => {
    const [a, b] = [index.topic(one), index.topic(other)];
    assert.ok(a !== undefined && b !== undefined);
    assert.equal(areAlike(a, b, words), areAlike(b, a, words));
    return areAlike(a, b, words);
  };
  assert.equal(alike(1, 2), true, '20 of 70, and one name in the other');
  assert.equal(alike(2, 5), false, '10 of 70');
  index.setTopics(41, []);
  for (let id = 42; id <= 46; id += 1) index.setTopics(id, [2]);
  assert.equal(alike(1, 2), false, '14 of 69');
  assert.equal(alike(3, 4), false, 'narrower, and much rarer');
  assert.equal(alike(5, 6), true, '48 of 52 under different names');
  assert.equal(alike(7, 8), false, 'too few to tell');
});

test('a timeline has every month between the first and the last, ten years at most', () => {
  assert.deepEqual(timeline([]), []);
  const dates = [Date.UTC(2025, 2, 31, 23), Date.UTC(2025, 0, 1), Date.UTC(2025, 2, 1), Date.UTC(2024, 11, 31, 23, 59)];
  assert.deepEqual(timeline(dates), [
    { from: Date.UTC(2024, 11, 1), count: 1 },
    { from: Date.UTC(2025, 0, 1), count: 1 },
    { from: Date.UTC(2025, 1, 1), count: 0 },
    { from: Date.UTC(2025, 2, 1), count: 2 },
  ]);
  const long = timeline([Date.UTC(1700, 0, 1), Date.UTC(2025, 5, 1), Date.UTC(2016, 0, 5)]);
  assert.equal(long.length, 120);
  assert.deepEqual([long[0]?.from, long.at(-1)?.from], [Date.UTC(2015, 6, 1), Date.UTC(2025, 5, 1)]);
  assert.equal(
    long.reduce((sum, { count }) => sum + count, 0),
    2,
  );
  assert.deepEqual(timeline([Date.UTC(1969, 10, 3)]), [{ from: Date.UTC(1969, 10, 1), count: 1 }]);
});
