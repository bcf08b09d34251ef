import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strayWords } from './stray-words.ts';

const root = path.dirname(import.meta.dirname);

/** What these refuse was asked by a page that is not ours, or broken: no reader hears of it. */
const TO_PROGRAMS: ReadonlySet<string> = new Set(['main/dispatch.ts', 'main/electron/calls.ts']);

const sourcesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/\.test\.tsx?$|testing/u.test(name))
    .map((name) => path.join(folder, name));

const wordsIn = (files: string[]): string[] =>
  files.flatMap((file) =>
    strayWords(file, readFileSync(path.join(root, file), 'utf8')).map(({ line, words }) => `${file}:${line} ${words}`),
  );

test('words that stand in code are found, wherever a person would read them', () => {
  const source = `
    const a = <p title="Close">{open ? 'Opened' : t('x.y')} and {count} more</p>;
    const b = <Icon label={\`Remove \${name}\`} className="Not words" id="x" />;
    const c = { label: 'Settings…', role: 'about', click: () => say('Done at last') };
    dialog.showErrorBox('It failed', say('box.why'));
    bad('not-found', 'That is gone.');`;
  assert.deepEqual(
    strayWords('a.tsx', source)
      .map(({ words }) => words)
      .toSorted(),
    ['Close', 'Done at last', 'It failed', 'Opened', 'Remove', 'Settings…', 'That is gone.', 'and', 'more'],
  );
  assert.deepEqual(
    strayWords('a.tsx', `<p title={t('a.b')}>{n} · <b>Broadsheet</b></p>; say(t('x')); bad('no-feed', say('a'))`),
    [],
  );
});

test('the window has no words outside its catalogues', () => {
  assert.deepEqual(wordsIn(sourcesIn('renderer', /\.tsx?$/u).filter((file) => !file.includes('locales'))), []);
});

test('main shows no words outside its catalogues', () => {
  const files = [...sourcesIn('main/electron', /\.ts$/u), ...sourcesIn('main', /^[\w-]+\.ts$/u)].filter(
    (file) => !TO_PROGRAMS.has(file.replaceAll('\\', '/')),
  );
  assert.deepEqual(wordsIn(files), []);
});
