import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopicPick } from './topic-picks.ts';
import { choiceOf, inReadingOrder, nextMode, picksOf, withTopic, withoutTopic } from './topic-picks.ts';

const pick = (id: number, mode: TopicPick['mode'] = 'all', name = `Topic ${id}`): TopicPick => ({ id, name, mode });

test('a topic is added at the end, and asked for in another way where it stands', () => {
  const picks = withTopic(withTopic([pick(1)], pick(2)), pick(1, 'none'));
  assert.deepEqual(picks, [pick(1, 'none'), pick(2)]);
  assert.deepEqual(
    withTopic(picks, pick(2, 'any', '')),
    [pick(1, 'none'), pick(2, 'any')],
    'a name that is known stays',
  );
  assert.deepEqual(withoutTopic(picks, 1), [pick(2)]);
});

test('one key goes through all modes and back', () => {
  assert.deepEqual(['all', nextMode('all'), nextMode('any'), nextMode('none')], ['all', 'any', 'none', 'all']);
});

test('a filter is read with, any of, without, each as it was added', () => {
  const picks = [pick(4, 'none'), pick(3), pick(2, 'any'), pick(1)];
  assert.deepEqual(
    inReadingOrder(picks).map(({ id }) => id),
    [3, 1, 2, 4],
  );
  assert.deepEqual(choiceOf(picks), { all: [3, 1], any: [2], none: [4] });
});

test('a saved choice comes back as it was, each topic once', () => {
  assert.deepEqual(choiceOf(picksOf({ all: [1, 2], any: [3], none: [4] })), { all: [1, 2], any: [3], none: [4] });
  assert.deepEqual(choiceOf(picksOf({ all: [1], none: [1] })), { all: [1], any: [], none: [] });
  assert.deepEqual(picksOf(undefined), []);
});
