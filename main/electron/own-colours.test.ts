import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { OWN_COLOURS } from './own-colours.ts';

test('pages that main makes have the window’s colours', () => {
  const tokens = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
  const lines = OWN_COLOURS.trim().split('\n');
  assert.equal(lines.length, 13);
  for (const line of lines) assert.ok(tokens.includes(line.trim()), line);
});
