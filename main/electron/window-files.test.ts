import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { windowFile } from './window-files.ts';

const folder = path.resolve('/app/renderer');

test('the window’s own files are served with their content type', () => {
  assert.deepEqual(windowFile(folder, 'broadsheet-app://window/index.html'), {
    file: path.join(folder, 'index.html'),
    type: 'text/html; charset=utf-8',
  });
  assert.equal(
    windowFile(folder, 'broadsheet-app://window/assets/index-1a2b.js?x#y')?.type,
    'text/javascript; charset=utf-8',
  );
});

test('no address leads out of the folder', () => {
  for (const address of [
    'broadsheet-app://window/..%2fmain%2findex.js',
    'broadsheet-app://window/assets/..%2f..%2f..%2fmain%2findex.js',
    'broadsheet-app://window/%2e%2e%2fmain%2findex.js',
    'broadsheet-app://window/..%2frenderer-other%2findex.js',
    'broadsheet-app://window/..%5cmain%5c..%5c..%5cindex.js',
    'broadsheet-app://window/%2fetc%2fx.html',
    'broadsheet-app://window/C:%5cWindows%5cx.html',
  ]) {
    const found = windowFile(folder, address);
    assert.ok(found === null || found.file.startsWith(folder + path.sep), `${address} is ${found?.file}`);
  }
});

test('another host, a broken address and a kind that is not served give nothing', () => {
  for (const address of [
    'broadsheet-app://window/index.html%00.js',
    'broadsheet-app://window/%',
    'broadsheet-app://window/%ff.js',
    'broadsheet-app://window/',
    'broadsheet-app://window/package.json',
    'broadsheet-app://window/index.html.map',
    'broadsheet-app://other/index.html',
    'broadsheet-app://window.evil/index.html',
    'nonsense',
  ])
    assert.equal(windowFile(folder, address), null, address);
});
