import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const sheets = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    lines: readFileSync(new URL(name, import.meta.url), 'utf8')
      .replaceAll(/\/\*.*?\*\//gsu, (words) => words.replaceAll(/[^\n]/gu, ' '))
      .split('\n'),
  }));

const places = (names: (name: string) => boolean, fault: RegExp): string[] =>
  sheets
    .filter(({ name }) => names(name))
    .flatMap(({ name, lines }) =>
      lines.flatMap((line, at) => (fault.test(line) ? [`${name}:${at + 1} ${line.trim()}`] : [])),
    );

test('no style sheet but colours.css names a colour', () => {
  const literal =
    /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|light-dark|color)\(|(?<=:[^;]*)(?<![\w-])(?:white|black|red|blue|green|yellow|orange|purple|gr[ae]y|silver|navy|teal|pink|brown|gold|beige|ivory)(?![\w-])/iu;
  const named = places((name) => name !== 'colours.css', literal);
  assert.deepEqual(named, []);
  assert.ok(places((name) => name === 'colours.css', literal).length > 50);
});

test('type and space come from the tokens', () => {
  const scale = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').matchAll(/--space-[\w-]+: (\d+)px/gu);
  const steps = [...scale].map(([, step]) => step ?? '');
  assert.ok(steps.length > 8);
  // What is written here by hand stands in the scale, or is a hairline's 1 px.
  const spaces = new RegExp(
    `^\\s*(?:margin|padding|gap|row-gap|column-gap)[a-z-]*:.*(?<![\\w.])(?:${steps.join('|')})px`,
    'u',
  );
  const type = /^\s*(?:font-size:\s*[\d.]+px|font:.*[\d.]px)/u;
  const outside = (name: string): boolean => name !== 'tokens.css';
  assert.deepEqual([...places(outside, spaces), ...places(outside, type)], []);
});

test('every token that is used is there', () => {
  const all = sheets.flatMap(({ lines }) => lines);
  const declared = new Set(all.flatMap((line) => /^\s*(--[\w-]+):/u.exec(line)?.[1] ?? []));
  const properties = all.flatMap((line) => /^@property (--[\w-]+)/u.exec(line)?.[1] ?? []);
  const used = new Set(all.flatMap((line) => [...line.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name]) => name ?? '')));
  assert.deepEqual(
    [...used].filter((name) => !declared.has(name) && !properties.includes(name)),
    [],
  );
});

test('style sheets speak of start and end, never of left and right', () => {
  assert.deepEqual(
    places(() => true, /^\s*(?:margin|padding|border)-(?:left|right)|^\s*(?:left|right)\s*:|float:\s*(?:left|right)/u),
    [],
  );
});
