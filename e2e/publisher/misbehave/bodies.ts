/** Bodies nobody should swallow: made as they are sent, so that the publisher itself never holds them. */
import { crc32, deflateRawSync, constants } from 'node:zlib';

const mebibyte = 1024 * 1024;

/** Chunks of a document of `bytes` in all that begins like the type it claims. */
export function* hugeBody(head: string, bytes: number): Generator<Buffer> {
  yield Buffer.from(head.slice(0, bytes));
  const filler = Buffer.alloc(mebibyte, 'The tide table goes on. ');
  for (let left = bytes - head.length; left > 0; left -= filler.length)
    yield filler.subarray(0, Math.min(left, filler.length));
}

/**
 * A gzip file of a few hundred kB that inflates to `bytes` (whole MiB). Deflate blocks that end in a full flush do not depend
 * on what precedes them, so one compressed mebibyte is simply repeated (RFC 1951; RFC 1952 for the frame).
 */
export function* gzipBomb(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(mebibyte, 32);
  const packed = deflateRawSync(block, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const count = Math.max(1, Math.round(bytes / mebibyte));
  yield Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    sum = crc32(block, sum);
    yield packed;
  }
  const tail = Buffer.alloc(10);
  tail.set([3, 0]);
  tail.writeUInt32LE(sum, 2);
  tail.writeUInt32LE((count * mebibyte) >>> 0, 6);
  yield tail;
}
