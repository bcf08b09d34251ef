import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyAsset } from './asset.ts';

const latin = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const big = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(value / 256 ** (count - 1 - index)) % 256);
const little = (value: number, count: number): number[] => big(value, count).toReversed();
const identify = (...parts: number[][]): unknown => {
  const result = identifyAsset({ body: Uint8Array.from(parts.flat()) });
  assert.ok(result.ok);
  return result.value;
};
const image = (mediaType: string, width: number, height: number): unknown => ({ mediaType, width, height });

const png = (width: number, height: number): number[] => [
  ...latin('\x89PNG\r\n\x1a\n'),
  ...big(13, 4),
  ...latin('IHDR'),
  ...big(width, 4),
  ...big(height, 4),
  8,
  6,
];
const frame = (width: number, height: number): number[] => [
  0xff,
  0xc2,
  ...big(17, 2),
  8,
  ...big(height, 2),
  ...big(width, 2),
  3,
  1,
];

test('pictures by their bytes, with their size', () => {
  assert.deepEqual(identify(png(1600, 900)), image('image/png', 1600, 900));
  const exif = [0xff, 0xe1, ...big(12, 2), ...Array.from({ length: 10 }, () => 0xff)];
  assert.deepEqual(identify([0xff, 0xd8], exif, frame(640, 480), [0, 0, 0]), image('image/jpeg', 640, 480));
  assert.deepEqual(identify(latin('GIF89a'), little(12, 2), little(34, 2)), image('image/gif', 12, 34));
  const riff = [...latin('RIFF'), ...little(99, 4), ...latin('WEBP')];
  const lossy = [...latin('VP8 '), ...little(30, 4), 0, 0, 0, 0x9d, 0x01, 0x2a, ...little(800, 2), ...little(600, 2)];
  assert.deepEqual(identify(riff, lossy), image('image/webp', 800, 600));
  const lossless = [...latin('VP8L'), ...little(30, 4), 0x2f, ...little((799 | (599 << 14)) >>> 0, 4)];
  assert.deepEqual(identify(riff, lossless), image('image/webp', 800, 600));
  const extended = [...latin('VP8X'), ...little(10, 4), 0, 0, 0, 0, ...little(1919, 3), ...little(1079, 3)];
  assert.deepEqual(identify(riff, extended), image('image/webp', 1920, 1080));
  const ftyp = [...big(24, 4), ...latin('ftypavif'), ...big(0, 4), ...latin('mif1miaf')];
  const ispe = (width: number, height: number): number[] => [
    ...big(20, 4),
    ...latin('ispe'),
    ...big(0, 4),
    ...big(width, 4),
    ...big(height, 4),
  ];
  assert.deepEqual(identify(ftyp, ispe(512, 512), ispe(2048, 1024)), image('image/avif', 2048, 1024));
  const bmp = [
    ...latin('BM'),
    ...little(999, 4),
    ...little(0, 4),
    ...little(54, 4),
    ...little(40, 4),
    ...little(20, 4),
    ...little(4_294_967_286, 4),
  ];
  assert.deepEqual(identify(bmp, [1, 0, 24, 0]), image('image/bmp', 20, 10));
  const entry = (side: number): number[] => [side, side, ...Array.from({ length: 14 }, () => 0)];
  assert.deepEqual(
    identify(little(0x0001_0000, 4), little(2, 2), entry(16), entry(0)),
    image('image/x-icon', 256, 256),
  );
});

test('a PDF, also with junk in front', () => {
  assert.deepEqual(identify(latin('%PDF-1.7\n')), { mediaType: 'application/pdf', width: null, height: null });
  assert.deepEqual(identify(latin('\r\nnoise %PDF-1.4')), { mediaType: 'application/pdf', width: null, height: null });
});

test('what can carry scripts, or is nothing, is refused', () => {
  for (const text of [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<?xml version="1.0"?><svg/>',
    '<!doctype html><p>',
    'hello',
    '',
    '{"a":1}',
  ])
    assert.equal(identify(latin(text)), null, text);
});

test('bombs and damaged headers are refused', () => {
  assert.equal(identify(png(60_000, 60_000)), null);
  assert.equal(identify(png(100_000, 1)), null);
  assert.equal(identify(png(0, 5)), null);
  assert.equal(identify(png(10, 10).slice(0, 20)), null);
  assert.equal(identify([0xff, 0xd8, 0xff, 0xe0, 0, 0]), null);
  assert.equal(identify(latin('GIF89a')), null);
  assert.equal(identify(latin('RIFF1234WEBPVP8X')), null);
  for (let length = 0; length < 64; length += 1)
    assert.equal(
      identify([0xff, 0xd8, 0xff, ...Array.from({ length }, (_, at) => (at * 31) % 256)].slice(0, length)) ===
        undefined,
      false,
    );
});
