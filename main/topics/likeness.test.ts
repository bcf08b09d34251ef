import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generator } from '../../bench/random.ts';
import { bandsOf, packNumbers, packTerms, sharedTerms, unpackNumbers, unpackTerms } from './likeness.ts';
import { signatureOf } from './signature.ts';

const terms = (from: number, count: number, weight = 1): { key: string; weight: number }[] =>
  Array.from({ length: count }, (_unused, at) => ({ key: `term ${from + at}`, weight }));

test('the cosine of packed terms is that of the terms', () => {
  const random = generator(3);
  for (let run = 0; run < 50; run += 1) {
    const one = terms(0, 40).map(({ key }) => ({ key, weight: random() }));
    const other = terms(Math.floor(random() * 60), 40).map(({ key }) => ({ key, weight: random() }));
    const weights = new Map(other.map(({ key, weight }) => [key, weight]));
    const product = one.reduce((sum, { key, weight }) => sum + weight * (weights.get(key) ?? 0), 0);
    const length = (all: { weight: number }[]): number => Math.hypot(...all.map(({ weight }) => weight));
    const packed = sharedTerms(unpackTerms(packTerms(one)), unpackTerms(packTerms(other)));
    assert.ok(Math.abs(packed - product / (length(one) * length(other))) < 0.01);
    assert.equal(packed, sharedTerms(unpackTerms(packTerms(other)), unpackTerms(packTerms(one))));
  }
});

test('a text has the same bytes whatever the order of its terms, at most 192', () => {
  const many = terms(0, 500).map(({ key }, at) => ({ key, weight: 1 + (at % 7) }));
  const bytes = packTerms(many);
  assert.equal(bytes.byteLength, 192);
  assert.deepEqual(packTerms(many.toReversed()), bytes);
  assert.deepEqual(packTerms([...many, ...many]), bytes);
});

test('weights that are none, and damaged bytes, are nothing', () => {
  const odd = [
    { key: 'a', weight: Number.NaN },
    { key: 'b', weight: Number.POSITIVE_INFINITY },
    { key: 'c', weight: -1 },
    { key: 'd', weight: 0 },
  ];
  assert.equal(packTerms(odd).byteLength, 0);
  assert.equal(sharedTerms(unpackTerms(packTerms(odd)), unpackTerms(packTerms(terms(0, 3)))), 0);
  const half = unpackTerms(packTerms(terms(0, 10)).slice(0, 21));
  assert.equal(half.terms.length, 5);
  assert.deepEqual([...unpackNumbers(packNumbers([0, 1, 0xffff_ffff]))], [0, 1, 0xffff_ffff]);
});

test('a term with nothing in common with a text is not found by the zeros behind its end', () => {
  assert.equal(sharedTerms({ terms: Uint32Array.of(5), length: 5 }, { terms: new Uint32Array(), length: 1 }), 0);
});

test('texts with like wording share a band, others do not', () => {
  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_unused, at) => `w${from + at}`).join(' ');
  const meet = (one: string, other: string): boolean => {
    const bands = bandsOf(signatureOf(other));
    return bandsOf(signatureOf(one)).some((band, at) => band === bands[at]);
  };
  let found = 0;
  let wrong = 0;
  for (let run = 0; run < 200; run += 1) {
    // 400 of 440 words the same: Jaccard index 0.9.
    if (meet(words(run * 1_000, 420), words(run * 1_000 + 20, 420))) found += 1;
    if (meet(words(run * 1_000, 420), words(run * 1_000 + 500, 420))) wrong += 1;
  }
  assert.ok(found >= 195, String(found));
  assert.equal(wrong, 0);
  assert.deepEqual(bandsOf([]), []);
});
