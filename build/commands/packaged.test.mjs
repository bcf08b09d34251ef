// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strangers } from './packaged.mjs';

test('what runs belongs in the package', () => {
  const names = [
    'LICENSE',
    'package.json',
    'out/main/index.js',
    'out/main/chunks/model-DtY_m-k.js',
    'out/preload/index.cjs',
  ];
  assert.deepEqual(strangers([...names, 'out/renderer/index.html', 'out/renderer/assets/index-B.css']), []);
});

test('source maps, packages, sources, tests and the sample publication do not', () => {
  const names = [
    'out/main/index.js.map',
    'node_modules/@photostructure/sqlite/package.json',
    'main/index.ts',
    'out/demo/01-first-start.png',
    'e2e/publisher/index.ts',
    'build/icons/icon.svg',
  ];
  assert.deepEqual(strangers(names), names);
});
