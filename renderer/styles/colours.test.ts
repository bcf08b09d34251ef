import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ACCENTS } from '../../preload/looks.ts';
import type { Seen } from './testing.ts';
import { coloursIn, contrast } from './testing.ts';

const { selectors, tokensOf, colourOf } = coloursIn(readFileSync(new URL('colours.css', import.meta.url), 'utf8'));

const SEEN: Pick<Seen, 'theme' | 'scheme' | 'more'>[] = [
  { theme: 'system', scheme: 'light' },
  { theme: 'system', scheme: 'dark' },
  { theme: 'system', scheme: 'light', more: true },
  { theme: 'system', scheme: 'dark', more: true },
  { theme: 'light', scheme: 'light' },
  { theme: 'dark', scheme: 'dark' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
];

const HIGHLIGHTS = ['--mark-yellow', '--mark-green', '--mark-blue', '--mark-pink'];
const SURFACES = ['--paper', '--desk', '--raised', '--chosen', '--hover'];
/** What is read, and on what. */
const TEXT: [string, string[]][] = [
  ['--ink', [...SURFACES, '--problem-paper', '--selection', ...HIGHLIGHTS]],
  ['--quiet', SURFACES],
  ['--accent', SURFACES],
  ['--problem', [...SURFACES, '--problem-paper']],
  ['--on-accent', ['--accent', '--accent-strong']],
  ['--on-toast', ['--toast', '--toast-problem']],
];
/** What only has to be seen: edges of controls, marks, the ring of the focus. */
const MARKS: [string, string[]][] = [
  ['--edge', SURFACES],
  ['--accent', SURFACES],
];

/** Colours that a reader may have given the system: every hue, pale and full, light and dark. */
const SYSTEM_COLOURS = ['00', '55', 'aa', 'ff'].flatMap((r, _at, all) =>
  all.flatMap((g) => all.map((b) => `#${r}${g}${b}`)),
);

const accents: Pick<Seen, 'accent' | 'system'>[] = [
  ...ACCENTS.map((accent) => ({ accent })),
  ...SYSTEM_COLOURS.map((system) => ({ accent: 'system', system })),
];

function faults(pairs: [string, string[]][], least: (seen: Seen) => number): string[] {
  const all = SEEN.flatMap((look) => accents.map((accent) => ({ ...look, ...accent })));
  return all.flatMap((seen) =>
    pairs.flatMap(([front, backs]) =>
      backs.flatMap((back) => {
        const found = contrast(colourOf(front, seen), colourOf(back, seen));
        return found >= least(seen) ? [] : [`${front} on ${back}: ${found.toFixed(2)} ${JSON.stringify(seen)}`];
      }),
    ),
  );
}

test('every text can be read in every theme and accent: WCAG AA, and AAA where contrast is asked for', () => {
  assert.deepEqual(
    faults(TEXT, ({ theme, more }) => (theme === 'contrast' || more === true ? 7 : 4.5)),
    [],
  );
});

test('every mark and edge can be seen in every theme and accent', () => {
  assert.deepEqual(
    faults(MARKS, () => 3),
    [],
  );
  const contrastLine = { theme: 'contrast', accent: 'red' } as const;
  for (const scheme of ['light', 'dark'] as const) {
    const seen: Seen = { ...contrastLine, scheme };
    assert.ok(contrast(colourOf('--line', seen), colourOf('--paper', seen)) >= 3, scheme);
  }
});

test('contrast is computed as WCAG 2 does', () => {
  assert.equal(contrast([0, 0, 0], [1, 1, 1]), 21);
  assert.equal(contrast([0x77 / 255, 0x77 / 255, 0x77 / 255], [1, 1, 1]).toFixed(2), '4.48');
});

test('the system’s wish for contrast gives what the theme of that name gives', () => {
  const wished = tokensOf({ theme: 'system', accent: 'red', scheme: 'light', more: true });
  assert.deepEqual(wished, tokensOf({ theme: 'contrast', accent: 'red', scheme: 'light' }));
});

test('every theme and accent of the settings has its block', () => {
  for (const theme of ['system', 'sepia', 'contrast']) assert.ok(selectors.includes(`[data-theme='${theme}']`));
  for (const accent of ACCENTS) assert.ok(selectors.includes(`[data-accent='${accent}']`), accent);
});
