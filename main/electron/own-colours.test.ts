import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { THEMES } from '../../preload/looks.ts';
import { coloursIn } from '../../renderer/styles/testing.ts';
import { OWN_COLOURS, paperOf } from './own-colours.ts';

const tokens = readFileSync(new URL('../../renderer/styles/colours.css', import.meta.url), 'utf8');

test('pages that main makes have the window’s colours', () => {
  const lines = OWN_COLOURS.trim().split('\n');
  assert.equal(lines.length, 14);
  for (const line of lines) assert.ok(tokens.includes(line.trim()), line);
});

test('the window has its page’s paper before the page comes, in every theme', () => {
  const { colourOf } = coloursIn(tokens);
  const hex = (channels: readonly number[]): string =>
    `#${channels
      .map((one) =>
        Math.round(one * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  for (const theme of THEMES)
    for (const scheme of ['light', 'dark'] as const) {
      const dark = theme === 'dark' || (theme !== 'light' && theme !== 'sepia' && scheme === 'dark');
      const seen = { theme, accent: 'red', scheme: dark ? 'dark' : 'light' } as const;
      for (const more of [false, true])
        assert.equal(
          paperOf(theme, { dark: scheme === 'dark', contrast: more }),
          hex(colourOf('--paper', { ...seen, more })),
          `${theme} ${scheme} ${more}`,
        );
    }
});
