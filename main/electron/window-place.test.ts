import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithinReach, parseWindowState } from './window-place.ts';

const screen = { x: 0, y: 25, width: 1920, height: 1055 };
const left = { x: -1280, y: 0, width: 1280, height: 1024 };

test('a place counts only where the title bar can be taken hold of', () => {
  const at = (x: number, y: number): boolean => isWithinReach({ x, y, width: 1000, height: 700 }, [screen]);
  assert.equal(at(100, 100), true);
  assert.equal(at(-900, 100), false, 'a sliver at the left edge');
  assert.equal(at(-880, 100), true);
  assert.equal(at(1850, 100), false);
  assert.equal(at(100, 1070), false, 'below the screen');
  assert.equal(at(100, -400), false, 'its lower part is seen, its title bar is not');
  assert.equal(isWithinReach({ x: -1200, y: 50, width: 800, height: 600 }, [screen]), false, 'a display that is gone');
  assert.equal(isWithinReach({ x: -1200, y: 50, width: 800, height: 600 }, [screen, left]), true);
  assert.equal(isWithinReach({ x: 0, y: 30, width: 800, height: 600 }, []), false);
});

test('only a whole, sane state is believed', () => {
  const good = { x: 10, y: 30, width: 1280, height: 840, maximized: true, fullScreen: false };
  assert.deepEqual(parseWindowState(JSON.stringify(good), [screen]), good);
  for (const text of [
    '',
    'null',
    '{',
    '[]',
    '{"x":10}',
    JSON.stringify({ ...good, width: 1e9 }),
    JSON.stringify({ ...good, width: -5 }),
    JSON.stringify({ ...good, x: 'left' }),
    JSON.stringify({ ...good, x: null }),
    JSON.stringify({ ...good, maximized: 'yes' }),
    JSON.stringify({ ...good, y: 99_999 }),
    '\u0000\u0001',
  ])
    assert.equal(parseWindowState(text, [screen]), null, text);
});
