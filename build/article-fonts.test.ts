import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { FACES, faceRules, fontFolders } from './article-fonts.ts';

test('every face gives rules with ranges of its own, pointing at the app’s scheme alone', () => {
  for (const [index, face] of FACES.entries())
    for (const name of face.sheets) {
      const folder = fontFolders()[index] ?? '';
      const { css, files } = faceRules(readFileSync(path.join(folder, name), 'utf8'), face);
      assert.ok(files.length > 0, `${face.package} ${name}`);
      assert.equal(css.match(/@font-face/gu)?.length, files.length);
      for (const [, address = ''] of css.matchAll(/url\(([^)]*)\)/gu))
        assert.match(address, /^broadsheet-article:\/\/font\/[\w-]+\.woff2$/u);
      for (const [, family = ''] of css.matchAll(/font-family: '([^']*)'/gu)) assert.equal(family, face.family);
    }
});

test('of a face for one script only that script’s file is taken', () => {
  const sheet = ['arabic', 'latin', 'latin-ext']
    .map((subset) => `@font-face { src: url(./files/noto-arabic-${subset}-wght-normal.woff2) format('x'); }`)
    .join('\n');
  const { files } = faceRules(sheet, { package: '@a/noto-arabic', family: 'F', subsets: ['arabic'] });
  assert.deepEqual(files, ['noto-arabic-arabic-wght-normal.woff2']);
});
