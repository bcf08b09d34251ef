/** What of a text is kept to compare it by, packed small. Pure. */
import { hashOf, WORDING_LENGTH } from './signature.ts';

/** Terms kept of a text: enough that two tellings of a story keep the same ones, though each weighs them otherwise. */
const MOST_TERMS = 48;

/** A term and how much the text is about it. */
export interface WeighedTerm {
  key: string;
  weight: number;
}

/** Terms as they are compared: numbers in order, of which 24 bits are a term's hash and the last 8 its weight. */
export interface TermVector {
  terms: Uint32Array;
  /** Length of the weights as a vector. */
  length: number;
}

/**
 * The heaviest terms of a text in at most 192 bytes, four a term: its hash, and its weight from 1 to 255 beside the heaviest.
 * Two of 48 terms have the same hash once in 15,000 texts. The same terms give the same bytes, in whatever order they come.
 */
export function packTerms(terms: readonly WeighedTerm[]): Uint8Array {
  const weights = new Map<number, number>();
  for (const { key, weight } of terms) {
    if (!(weight > 0) || !Number.isFinite(weight)) continue;
    const hash = hashOf(key) >>> 8;
    weights.set(hash, Math.max(weight, weights.get(hash) ?? 0));
  }
  const best = [...weights]
    .toSorted(([one, first], [other, second]) => second - first || one - other)
    .slice(0, MOST_TERMS);
  const heaviest = best[0]?.[1] ?? 1;
  return packNumbers(
    best
      .map(([hash, weight]) => hash * 256 + Math.max(1, Math.round((255 * weight) / heaviest)))
      .toSorted((one, other) => one - other),
  );
}

/** What `packTerms` packed; of damaged bytes, what is whole. */
export function unpackTerms(bytes: Uint8Array): TermVector {
  const terms = unpackNumbers(bytes).subarray(0, MOST_TERMS);
  let sum = 0;
  for (const term of terms) sum += (term & 255) ** 2;
  return { terms, length: Math.sqrt(sum) };
}

/** The cosine of two texts' terms: 0 for nothing in common, 1 for the same terms with the same weights. */
export function sharedTerms(one: TermVector, other: TermVector): number {
  if (one.length === 0 || other.length === 0) return 0;
  let product = 0;
  let at = 0;
  for (const term of one.terms) {
    const hash = term >>> 8;
    while (at < other.terms.length && (other.terms[at] ?? 0) >>> 8 < hash) at += 1;
    const met = other.terms[at] ?? 0;
    if (at < other.terms.length && met >>> 8 === hash) product += (term & 255) * (met & 255);
  }
  return Math.min(1, product / (one.length * other.length));
}

/** Numbers of 32 bits, such as a signature, as bytes. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const packed = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [at, number] of numbers.entries()) packed.setUint32(at * 4, number, true);
  return new Uint8Array(packed.buffer);
}

export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Uint32Array(Math.floor(bytes.byteLength / 4));
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = view.getUint32(at * 4, true);
  return numbers;
}

/** Bands that a signature is looked up by, and numbers of it in each. */
const BANDS = 4;
const ROWS = 2;

/**
 * Four numbers of which texts with like wording share at least one: each stands for two numbers of the signature
 * (locality-sensitive hashing by bands). Texts that share the part j of their wording meet with 1 - (1 - j²)⁴: 98% at 0.8,
 * 68% at 0.5, 4% at 0.1. None without a signature.
 */
export function bandsOf(signature: ArrayLike<number>): number[] {
  if (signature.length < WORDING_LENGTH) return [];
  return Array.from({ length: BANDS }, (_unused, band) =>
    hashOf(`${band}:${signature[band * ROWS]}:${signature[band * ROWS + 1]}`),
  );
}
