import assert from 'node:assert/strict';
import test from 'node:test';
import { meanRates, overlap, rates, sameFact, segmentRates, wrongSegments } from './page-score.ts';

const near = (found: number, wanted: number): void => assert.ok(Math.abs(found - wanted) < 1e-9, `${found}, ${wanted}`);

test('texts agree by their bags of four-word shingles', () => {
  // a b c d, b c d e | b c d e, c d e f
  const half = overlap('a b c d e', 'b c d e f');
  near(half.both, 1 / 3);
  near(half.extra, 1 / 3);
  assert.deepEqual(rates(half), { precision: 0.5, recall: 0.5, f1: 0.5 });
  near(rates(overlap('a b c d a b c d', 'a b c d')).recall, 1 / 5);
  near(rates(overlap('a b c d', 'a b c d a b c d')).precision, 1 / 5);
});

test('tokens are as in Python: case counts, punctuation does not, marks part words', () => {
  assert.equal(rates(overlap('The quay, at_last: 3½ boats', 'The “quay” at_last – 3½ boats!')).f1, 1);
  assert.equal(rates(overlap('The quay', 'the quay')).f1, 0);
  assert.equal(overlap('नमस्ते', 'नमस ते').both, 1);
  assert.equal(overlap('港は静か', '港は静か').both, 1);
});

test('texts of fewer than four words are one shingle; empty ones are wrong unless empty is right', () => {
  assert.equal(rates(overlap('two words', 'two words')).f1, 1);
  assert.deepEqual(rates(overlap('two words', '')), { precision: 0, recall: 0, f1: 0 });
  assert.deepEqual(rates(overlap('', '')), { precision: 1, recall: 1, f1: 1 });
});

test('pages count the same, long or short, and a failed one counts as nothing', () => {
  const means = meanRates([overlap('a b c d', 'a b c d'), overlap('a b c d e f g h i j', '')]);
  assert.deepEqual([means.precision, means.recall, means.f1], [0.5, 0.5, 0.5]);
  near(means.f1OfMeans, 2 / 3);
});

test('segments are substrings with white space folded, counted over all pages', () => {
  const segments = { with: ['the quay', 'two\nboats', 'a bell'], without: ['Share this', 'Newsletter'] };
  const text = 'At the  quay lay two boats.\nShare\tthis';
  assert.deepEqual(wrongSegments(segments, text), { missing: ['a bell'], extra: ['Share this'] });
  assert.deepEqual(segmentRates([{ segments, text }]), { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  const failed = segmentRates([
    { segments, text },
    { segments: { with: ['x'], without: ['y'] }, text: '' },
  ]);
  assert.deepEqual([failed.precision, failed.recall], [2 / 3, 1 / 2]);
});

test('facts are the same exactly; what nobody expects is not asked', () => {
  assert.equal(sameFact('Kim  Oh', 'Kim Oh', 'text'), true);
  assert.equal(sameFact('Kim Oh', 'kim oh', 'text'), false);
  assert.equal(sameFact(null, 'Kim Oh', 'text'), null);
  assert.equal(sameFact('2024-05-07T06:30:00.000Z', '2024-05-07T09:30:00+03:00', 'date'), true);
  assert.equal(sameFact('2024-05-07T06:30:00.000Z', '', 'date'), false);
  assert.equal(sameFact('http://a.example/b.jpg', 'https://a.example/b.jpg', 'address'), true);
});
