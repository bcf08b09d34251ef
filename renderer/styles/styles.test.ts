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
