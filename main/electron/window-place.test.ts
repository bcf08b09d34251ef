import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cascaded, isWithinReach, parseWindowState, placeOn } from './window-place.ts';

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
  assert.deepEqual(parseWindowState(JSON.stringify(good)), good);
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
    '\u0000\u0001',
  ])
    assert.equal(parseWindowState(text), null, text);
});

test('a window comes back where it was while its display is there', () => {
  const bounds = { x: -1200, y: 50, width: 900, height: 700 };
  assert.deepEqual(placeOn([screen, left], bounds), bounds);
  // It may stand partly outside, and on two displays: there it was put by hand.
  const across = { x: -300, y: 60, width: 900, height: 700 };
  assert.deepEqual(placeOn([screen, left], across), across);
  assert.deepEqual(placeOn([screen], { ...across, x: 1700 }), { ...across, x: 1700 });
});

test('of a display that is gone the size is left, and the system finds a place', () => {
  assert.deepEqual(placeOn([screen], { x: -1200, y: 50, width: 900, height: 700 }), { width: 900, height: 700 });
  assert.deepEqual(placeOn([screen], { x: 0, y: 99_999, width: 900, height: 700 }), { width: 900, height: 700 });
  // The large display was taken away, the small one of the laptop is left.
  const laptop = { x: 0, y: 0, width: 1280, height: 720 };
  assert.deepEqual(placeOn([laptop], { x: 2000, y: 50, width: 1800, height: 1200 }), { width: 1280, height: 720 });
});

test('of a display that was moved to another side the size is left', () => {
  const right = { ...left, x: 1920 };
  assert.deepEqual(placeOn([screen, right], { x: -1200, y: 50, width: 900, height: 700 }), { width: 900, height: 700 });
  assert.deepEqual(placeOn([screen, right], { x: 2000, y: 50, width: 900, height: 700 }), {
    x: 2000,
    y: 50,
    width: 900,
    height: 700,
  });
});

test('a window larger than its display fills it, as when its scale has become another', () => {
  // Scaled by two, a display of 1920 x 1080 has half as many points.
  const scaled = { x: 0, y: 12, width: 960, height: 528 };
  assert.deepEqual(placeOn([scaled], { x: 100, y: 40, width: 1280, height: 840 }), scaled);
  // One dimension fits: the window is not moved along it.
  assert.deepEqual(placeOn([scaled], { x: 100, y: 40, width: 700, height: 840 }), {
    x: 100,
    y: 12,
    width: 700,
    height: 528,
  });
});

test('a size without a place, and a computer without a display, are no trouble', () => {
  const nowhere = { x: Number.NaN, y: Number.NaN, width: 1280, height: 840 };
  assert.deepEqual(placeOn([screen], nowhere), { width: 1280, height: 840 });
  assert.deepEqual(placeOn([], nowhere), { width: 1280, height: 840 });
  assert.deepEqual(cascaded({ x: 1, y: 2, width: 300, height: 400 }, []), { width: 300, height: 400 });
});

test('one window after the other stands a step further, and never outside the display', () => {
  const first = { x: 900, y: 100, width: 820, height: 920 };
  assert.deepEqual(cascaded(first, [screen, left]), { ...first, x: 928, y: 128 });
  // At the edge the row begins anew; what was too large is made to fit.
  assert.deepEqual(cascaded({ ...first, x: 1090 }, [screen, left]), { ...first, x: 0, y: 128 });
  assert.deepEqual(cascaded({ ...first, y: 150 }, [screen, left]), { ...first, x: 928, y: 25 });
  assert.deepEqual(cascaded({ x: -1270, y: 10, width: 900, height: 2000 }, [screen, left]), {
    x: -1242,
    y: 0,
    width: 900,
    height: 1024,
  });
  let at = { ...first };
  for (let step = 0; step < 60; step += 1) {
    const next = cascaded(at, [screen]);
    at = { ...at, x: next.x ?? Number.NaN, y: next.y ?? Number.NaN };
    assert.ok(at.x >= screen.x && at.x + at.width <= screen.x + screen.width, `${at.x}`);
    assert.ok(at.y >= screen.y && at.y + at.height <= screen.y + screen.height, `${at.y}`);
  }
});
