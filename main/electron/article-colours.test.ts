import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { THEME_COLOURS } from './article-colours.ts';

/** Relative luminance, by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('what is read stands out from its paper in every theme', () => {
  for (const [theme, { paper, shade, ink, quiet, accents }] of Object.entries(THEME_COLOURS))
    for (const ground of [paper, shade]) {
      assert.ok(contrast(ink, ground) >= 7, `${theme} ink`);
      assert.ok(contrast(quiet, ground) >= 4.5, `${theme} quiet`);
      for (const [name, colour] of Object.entries(accents))
        assert.ok(contrast(colour, ground) >= 4.5, `${theme} ${name}`);
    }
});

test('paper, ink and accents are the window’s', () => {
  const css = readFileSync(new URL('../../renderer/styles/colours.css', import.meta.url), 'utf8');
  for (const { paper, ink, quiet, accents } of Object.values(THEME_COLOURS))
    for (const colour of [paper, ink, quiet, ...Object.values(accents)]) assert.ok(css.includes(colour), colour);
});
