import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const folder = path.join(path.dirname(import.meta.dirname), 'renderer', 'styles');

/** Sides that do not turn over with the direction of the window. */
const PHYSICAL = [
  /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?\s*:/u,
  /(?:^|[\s;{])(?:left|right)\s*:/u,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/u,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/u,
];

/** Four values of which the second and fourth, right and left, differ. */
const UNEVEN = /(?:^|[\s;{])(?:margin|padding|inset|border-width)\s*:\s*([^;{}]+);/gu;

/** Values apart, those in brackets whole. */
const valuesOf = (text: string): string[] => text.match(/(?:[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)+/gu) ?? [];

function physicalIn(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gsu, '');
  const sides = rules.split('\n').filter((line) => PHYSICAL.some((pattern) => pattern.test(line)));
  const uneven = [...rules.matchAll(UNEVEN)].filter(([, text = '']) => {
    const values = valuesOf(text);
    return values.length === 4 && values[1] !== values[3];
  });
  return [...sides, ...uneven.map(([rule]) => rule)].map((rule) => rule.trim());
}

test('physical sides are found', () => {
  assert.equal(
    physicalIn('a { padding-left: 1px; left: 0; text-align: right; margin: 0 1px calc(1px + 2px) 3px; }').length,
    2,
  );
  assert.deepEqual(
    physicalIn('a { padding: 1px 2px 3px 2px; inset-inline-start: 0; text-align: start; /* left: 0; */ }'),
    [],
  );
});

test('styles know start and end, no left and right', () => {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.css')))
    assert.deepEqual(physicalIn(readFileSync(path.join(folder, name), 'utf8')), [], name);
});
