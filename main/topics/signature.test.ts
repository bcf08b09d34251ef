import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleSources } from '../../e2e/publisher/articles/index.ts';
import { sharedFigures, sharedWording, signatureOf, WORDING_LENGTH } from './signature.ts';

/** The Jaccard index itself, of runs of three words. */
function jaccard(one: string, other: string): number {
  const runs = (text: string): Set<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
    return new Set(words.slice(2).map((_word, at) => words.slice(at, at + 3).join(' ')));
  };
  const [first, second] = [runs(one), runs(other)];
  const shared = [...first].filter((run) => second.has(run)).length;
  return shared / (first.size + second.size - shared);
}

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_unused, index) => `word${from + index}`).join(' ');

test('the share of equal numbers is near the Jaccard index', () => {
  for (let shift = 0; shift <= 400; shift += 50) {
    const [one, other] = [words(0, 400), words(shift, 400)];
    const estimate = sharedWording(signatureOf(one), signatureOf(other)) ?? -1;
    // Three standard deviations of 32 numbers.
    assert.ok(Math.abs(estimate - jaccard(one, other)) < 0.27, `${shift}: ${estimate} ${jaccard(one, other)}`);
  }
});

test('a text is wholly like itself, whatever its case, vowel signs and white space', () => {
  for (const { language, source } of articleSources) {
    const signature = signatureOf(source.body);
    assert.ok(signature.length >= WORDING_LENGTH);
    // Turkish has an i of its own.
    if (language !== 'tr') assert.equal(sharedWording(signature, signatureOf(source.body.toUpperCase())), 1);
    assert.equal(sharedWording(signature, signatureOf(source.body.replaceAll(' ', ' \n '))), 1);
  }
  const arabic = 'وافق البرلمان على مشروع القانون الجديد بعد نقاش طويل استمر ثلاثة أيام في العاصمة أمس';
  const withSigns = arabic.replace('القانون', 'القَانُون').replace('العاصمة', 'العـــاصمة');
  assert.equal(sharedWording(signatureOf(arabic), signatureOf(withSigns)), 1);
});

test('different articles share no wording', () => {
  const signatures = articleSources.map(({ source }) => signatureOf(source.body));
  for (const [at, one] of signatures.entries())
    for (const other of signatures.slice(at + 1)) assert.ok((sharedWording(one, other) ?? 0) < 0.2);
});

test('a copy with small edits is told', () => {
  for (const { source } of articleSources) {
    const edited = `${source.body.replace(/^\S+ \S+ \S+/u, 'Editing')}\n(Reporting by others.)`;
    const estimate = sharedWording(signatureOf(source.body), signatureOf(edited)) ?? 0;
    assert.ok(estimate > 0.75, `${source.slug} ${estimate}`);
  }
});

test('languages without spaces are read by the character', () => {
  const one = '国会は水曜日、海峡の通航料をめぐる新しい法案を三日間の審議の末に可決した。';
  const other = '国会は水曜日、海峡の通航料をめぐる新しい法案を三日間の審議のすえ可決した。';
  const third = '島の図書館は来月から夜間も開館し、六つの椅子を新しく置くことになった。';
  assert.ok((sharedWording(signatureOf(one), signatureOf(other)) ?? 0) > 0.5);
  assert.ok((sharedWording(signatureOf(one), signatureOf(third)) ?? 1) < 0.2);
});

test('a text too short to tell has no signature, and nothing is like it', () => {
  assert.deepEqual(signatureOf(''), []);
  assert.deepEqual(signatureOf('Five words and no more'), []);
  assert.equal(sharedWording([], signatureOf(words(0, 100))), null);
  assert.equal(sharedWording([], []), null);
});

test('a very long text costs no more than a long one', () => {
  const long = words(0, 5_000);
  assert.deepEqual(signatureOf(`${long} ${'and so on '.repeat(500_000)}`), signatureOf(`${long} and more`));
});

const filled = (text: string): string => `${text} ${words(0, 40)}`;

test('figures are told whatever the script and the separators', () => {
  const english = signatureOf(filled('2,118 votes to 1,904, or 52.7 percent, in 2026, 100 times'));
  for (const [text, tells] of [
    ['2.118 oy, 1.904 oy; yüzde 52,7', 8],
    ['٢٬١١٨ صوتا مقابل ١٬٩٠٤ أي ٥٢٫٧ في المئة', 8],
    ['۲۱۱۸ رأی', 3],
    ['2 118 voix', 3],
    ['2026: 100', 0],
    ['12,118 and 2,1180', 0],
  ] as const)
    assert.equal(sharedFigures(english, signatureOf(filled(text))), tells, text);
});

test('a text of nothing but figures keeps a few of them', () => {
  const table = Array.from({ length: 5_000 }, (_unused, index) => String(123_457 + index * 7)).join(' ; ');
  assert.equal(signatureOf(table).length, WORDING_LENGTH + 16);
});
