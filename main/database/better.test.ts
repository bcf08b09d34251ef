import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Access } from '../../preload/model.ts';
import { whyKept } from './better.ts';

test('what may replace what', () => {
  const cases: [string, [Access, number, number | null], [Access, number, number | null], boolean][] = [
    ['whole text replaces what the feed carried', ['feed', 30, null], ['full', 800, null], true],
    ['whole text replaces a teaser', ['teaser', 100, null], ['full', 800, null], true],
    ['whole text replaces a longer feed text', ['feed', 900, null], ['full', 850, null], true],
    ['a notice taken for the article does not replace the feed’s text', ['feed', 900, null], ['full', 20, 9], false],
    ['whole text shorter than its teaser is none', ['teaser', 100, null], ['full', 20, 9], false],
    ['whole text replaces what a wall said', ['locked', 90, null], ['full', 40, null], true],
    ['a teaser never replaces whole text', ['full', 800, 5], ['teaser', 900, 9], false],
    ['a wall never replaces whole text', ['full', 800, null], ['locked', 0, 9], false],
    ['a wall never replaces a teaser', ['teaser', 100, null], ['locked', 20, 9], false],
    ['a wall may stand where nothing was', ['feed', 0, null], ['locked', 0, null], true],
    ['a wall never replaces the feed’s text', ['feed', 40, null], ['locked', 0, null], false],
    ['a teaser shorter than the feed’s text does not replace it', ['feed', 400, null], ['teaser', 100, null], false],
    ['a shorter text of the same revision does not replace a longer one', ['full', 800, 5], ['full', 500, 5], false],
    ['a shorter text of a newer revision does', ['full', 800, 5], ['full', 500, 6], true],
    ['a few words less are no loss', ['full', 800, 5], ['full', 790, 5], true],
  ];
  for (const [name, held, next, replaces] of cases) {
    const [access, words, updatedAt] = held;
    const kept = whyKept({ access, words, updatedAt }, { access: next[0], words: next[1], updatedAt: next[2] });
    assert.equal(kept === null, replaces, `${name}: ${kept?.code ?? 'replaced'}`);
  }
});
