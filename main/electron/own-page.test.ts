import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnPage } from './own-page.ts';

test('only the top frame of the window’s own page may call', () => {
  const cases: [string, unknown, string | undefined, boolean][] = [
    ['broadsheet-app://window/index.html', null, undefined, true],
    ['broadsheet-app://window/index.html', {}, undefined, false],
    ['broadsheet-app://other/index.html', null, undefined, false],
    ['broadsheet-app://window.evil.example/', null, undefined, false],
    ['broadsheet-article://article/1', null, undefined, false],
    ['broadsheet-article://article/1', {}, undefined, false],
    ['about:blank', null, undefined, false],
    ['', null, undefined, false],
    ['https://window/', null, undefined, false],
    ['http://localhost:5173/', null, undefined, false],
    ['http://localhost:5173/', null, 'http://localhost:5173', true],
    ['http://localhost:5174/', null, 'http://localhost:5173', false],
  ];
  for (const [url, parent, development, expected] of cases)
    assert.equal(isOwnPage({ url, parent }, development), expected, url);
  assert.equal(isOwnPage(null, undefined), false);
});

test('a frame that went away meanwhile may not call', () => {
  const gone = {
    parent: null,
    get url(): string {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    },
  };
  assert.equal(isOwnPage(gone, undefined), false);
});
