import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '../../renderer/styles/testing.ts';
import { THEME_COLOURS } from './article-colours.ts';
import { MARKS_STYLE } from './marks-style.ts';

const channels = (hex: string): [number, number, number] => {
  const digits = hex.length === 4 ? Array.from(hex.slice(1), (one) => one + one) : (hex.slice(1).match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((one) => Number.parseInt(one, 16) / 255);
  return [red, green, blue];
};

/** What the frame's theme paints with: what every theme has, and over it its own. */
function paintsOf(theme: string): Map<string, string> {
  const rules = [...MARKS_STYLE.matchAll(/^(:root[^{]*)\{([^}]*)\}/gmu)].filter(
    ([, selector = '']) => selector.trim() === ':root' || selector.includes(`'${theme}'`),
  );
  return new Map(
    rules
      .flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+): (#\w+)/gu)])
      .map(([, name = '', value = '']) => [name, value]),
  );
}

test('words can be read on every highlight, found word and sentence in every theme', () => {
  const painted = ['--mark-yellow', '--mark-green', '--mark-blue', '--mark-pink', '--found', '--spoken'];
  const least = Object.entries(THEME_COLOURS).flatMap(([theme, { ink }]) =>
    painted.map((name) => {
      const found = contrast(channels(ink), channels(paintsOf(theme).get(name) ?? ''));
      return { theme, name, found, least: theme.startsWith('contrast') ? 7 : 4.5 };
    }),
  );
  assert.deepEqual(
    least.filter((one) => !(one.found >= one.least)),
    [],
  );
});
