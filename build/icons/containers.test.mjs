// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { macIcon, windowsIcon } from './containers.mjs';

const pictures = [16, 256].map((size) => ({ size, png: Buffer.alloc(size, size % 251) }));

test('an .ico lists each picture with its size and place', () => {
  const icon = windowsIcon(pictures);
  assert.equal(icon.readUInt16LE(2), 1);
  assert.equal(icon.readUInt16LE(4), 2);
  assert.deepEqual([icon.readUInt8(6), icon.readUInt8(22)], [16, 0]);
  for (const [index, { png }] of pictures.entries()) {
    const length = icon.readUInt32LE(6 + 16 * index + 8);
    const offset = icon.readUInt32LE(6 + 16 * index + 12);
    assert.deepEqual(icon.subarray(offset, offset + length), png);
  }
});

test('an .icns holds each picture under every type of its width, and its own length', () => {
  const icon = macIcon(pictures);
  assert.equal(icon.toString('latin1', 0, 4), 'icns');
  assert.equal(icon.readUInt32BE(4), icon.length);
  const found = [];
  for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
    found.push([icon.toString('latin1', at, at + 4), icon.readUInt32BE(at + 4) - 8]);
  }
  assert.deepEqual(found, [
    ['icp4', 16],
    ['ic13', 256],
    ['ic08', 256],
  ]);
});
