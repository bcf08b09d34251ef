/** Damages a document as broken programs, cut connections and hostile publishers would. The same numbers give the same damage. */
import { pick } from '../random.ts';
import { TOKENS } from './tokens.ts';

/** Bytes that are no UTF-8, and marks of other encodings. */
const BYTES: readonly (readonly number[])[] = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xf4, 0x90, 0x80, 0x80],
  [0x00, 0x3c],
  [0x1b, 0x24, 0x42],
];
const encoder = new TextEncoder();

/** No mutation makes a document longer than this. */
export const LONGEST = 96_000;
/** Of an original, so many bytes are taken at most. */
const WINDOW = 48_000;

/**
 * @param original left as it is
 * @param other for splicing
 * @param random uniform in [0, 1)
 */
export function mutate(original: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let body = windowOf(original, random);
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times; time += 1) body = damaged(body, other, random).subarray(0, LONGEST);
  return new Uint8Array(body);
}

/** A long document from its beginning, now and then from elsewhere. */
function windowOf(body: Uint8Array, random: () => number): Uint8Array {
  if (body.length <= WINDOW) return body;
  const start = random() < 0.7 ? 0 : Math.floor(random() * (body.length - WINDOW));
  return body.subarray(start, start + WINDOW);
}

function damaged(body: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const at = (): number => Math.floor(random() * (body.length + 1));
  const [start, end] = [at(), at()].toSorted((one, next) => one - next) as [number, number];
  const chunk = body.subarray(start, Math.min(end, start + 1 + Math.floor(random() * 600)));
  switch (Math.floor(random() * 9)) {
    case 0:
      return body.subarray(0, end);
    case 1:
      return joined(body.subarray(0, start), body.subarray(start + chunk.length));
    case 2:
      return joined(
        body.subarray(0, start),
        ...Array.from({ length: 2 + Math.floor(random() ** 4 * 400) }, () => chunk),
        body.subarray(start),
      );
    case 3:
      return joined(
        body.subarray(0, start),
        windowOf(other, random).subarray(0, 1 + Math.floor(random() * 8_000)),
        body.subarray(end),
      );
    case 4:
      return joined(body.subarray(0, start), Uint8Array.from(pick(BYTES, random)), body.subarray(start));
    case 5: {
      const flipped = Uint8Array.from(body);
      for (let time = 0; time < 8; time += 1) flipped[at()] = Math.floor(random() * 256);
      return flipped;
    }
    default: {
      const token = encoder.encode(pick(TOKENS, random));
      const times = random() < 0.1 ? 1 + Math.floor(random() * 2_000) : 1;
      return joined(body.subarray(0, start), ...Array.from({ length: times }, () => token), body.subarray(start));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
