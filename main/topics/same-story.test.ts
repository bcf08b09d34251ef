import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshness, NEAR_ENOUGH, nearness, rarityOf, STORY_WINDOW, storyScore, type Common } from './same-story.ts';

const nothing: Common = {
  topics: [],
  topicShare: 0,
  terms: 0,
  wording: 0,
  figures: 0,
  linked: false,
  picture: false,
  apart: 0,
  sameLanguage: true,
  samePublication: false,
};
const common = (change: Partial<Common>): Common => ({ ...nothing, ...change });
/** Topics with so many articles each, in a library of 100,000. */
const topics = (...articles: number[]): number[] => articles.map((count) => rarityOf(count, 100_000));

test('a topic is the rarer the fewer articles have it, between 0 and 1', () => {
  const rarities = topics(1, 10, 100, 1_000, 10_000, 100_000);
  assert.deepEqual(
    rarities,
    rarities.toSorted((one, other) => other - one),
  );
  assert.ok(rarities.every((rarity) => rarity >= 0 && rarity <= 1));
  assert.equal(rarityOf(0, 0), 1);
  assert.equal(rarityOf(50, 10), 0);
});

test('one common topic is no suggestion, a rare one is, and so is a link', () => {
  assert.ok(nearness(common({ topics: topics(10_000) })) < NEAR_ENOUGH);
  assert.ok(nearness(common({ topics: topics(10_000, 20_000) })) < NEAR_ENOUGH);
  assert.ok(nearness(common({ topics: topics(100) })) >= NEAR_ENOUGH);
  assert.ok(nearness(common({ linked: true })) >= NEAR_ENOUGH);
  assert.equal(nearness(nothing), 0);
});

test('whatever more is in common, nearness and the score of a story do not fall, and stay within 0 and 1', () => {
  const more: Partial<Common>[] = [
    { topics: topics(10) },
    { terms: 0.5 },
    { wording: 0.4 },
    { figures: 3 },
    { linked: true },
    { picture: true },
    { topicShare: 1 },
  ];
  for (const sameLanguage of [true, false])
    for (let chosen = 0; chosen < 2 ** more.length; chosen += 1) {
      const base = common(Object.assign({ sameLanguage }, ...more.filter((_one, at) => chosen & (1 << at))) as Common);
      for (const one of more) {
        const richer = { ...base, ...one };
        assert.ok(nearness(richer) >= nearness(base) && nearness(richer) <= 1);
        assert.ok(storyScore(richer) >= storyScore(base) && storyScore(richer) <= 1);
      }
    }
});

test('a copy tells the same story; in one publication nothing else does in the same language', () => {
  assert.equal(storyScore(common({ wording: 0.6 })), 1);
  const near = common({ terms: 0.9, wording: 0.3, figures: 9, topics: topics(2, 2), linked: true, picture: true });
  assert.ok(storyScore(near) > 0);
  assert.equal(storyScore({ ...near, samePublication: true }), 0);
  assert.equal(storyScore({ ...near, samePublication: true, wording: 0.6 }), 0);
  assert.equal(storyScore({ ...near, samePublication: true, wording: 0.9 }), 1);
});

test('articles on one matter are no story, nor are they after three days', () => {
  assert.equal(storyScore(common({ terms: 0.15, topics: topics(200, 500), topicShare: 1 })), 0);
  assert.ok(storyScore(common({ terms: 0.25, topics: topics(200) })) > 0);
  assert.equal(storyScore(common({ terms: 0.9, apart: STORY_WINDOW + 1 })), 0);
});

test('across languages no single thing makes a story', () => {
  const foreign = (change: Partial<Common>): number =>
    storyScore(common({ sameLanguage: false, wording: null, ...change }));
  assert.equal(foreign({ topics: topics(1_000, 2_000, 5_000), topicShare: 1 }), 0);
  assert.equal(foreign({ linked: true }), 0);
  assert.equal(foreign({ picture: true }), 0);
  assert.equal(foreign({ figures: 6 }), 0);
  assert.ok(foreign({ topics: topics(1_000, 2_000), topicShare: 1, picture: true }) > 0);
  assert.ok(foreign({ topics: topics(1_000, 2_000), topicShare: 1, linked: true }) > 0);
  assert.ok(foreign({ topics: topics(1_000, 2_000), topicShare: 0.6, figures: 6 }) > 0);
});

test('what is old or read counts less, but counts', () => {
  const day = 86_400_000;
  assert.equal(freshness(0, false), 1);
  assert.equal(freshness(-day, false), 1);
  assert.ok(freshness(1, false) > freshness(day, false) && freshness(10_000 * day, false) >= 0.6);
  assert.ok(freshness(day, true) < freshness(day, false) && freshness(10_000 * day, true) > 0.4);
});
