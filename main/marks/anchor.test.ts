import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchoring, describe } from './anchor.ts';
import { likeness, nearMatches } from './near.ts';

const NEWS = `The harbour council voted on Tuesday to close the old customs house for two winters.
Pilots had asked for a smaller crane, and the mayor said that the money for it was there.
"We shall not sell the quay," said the harbour master, who has kept its books since 1998.
The old customs house was built in 1871, and the council voted twice before to pull it down.`;

/** The passage of `words` in a text, found again in another. */
function again(before: string, words: string, after: string, nth = 0): string | null {
  let at = before.indexOf(words);
  for (let seen = 0; seen < nth; seen += 1) at = before.indexOf(words, at + 1);
  assert.notEqual(at, -1, 'the words stand in the text');
  const selector = describe(before, { start: at, end: at + words.length });
  assert.ok(selector !== null);
  const found = anchoring(after)(selector);
  return found === null ? null : after.slice(found.start, found.end);
}

const QUAY = 'We shall not sell the quay';

test('a selector holds the words, 32 characters around them, and no white space at its ends', () => {
  const start = NEWS.indexOf(QUAY);
  const selector = describe(NEWS, { start: start - 2, end: start + QUAY.length });
  assert.deepEqual(selector, {
    quote: `"${QUAY}`,
    prefix: NEWS.slice(start - 33, start - 1),
    suffix: NEWS.slice(start + QUAY.length, start + QUAY.length + 32),
    start: start - 1,
  });
  assert.equal(describe(NEWS, { start: 3, end: 4 }), null);
  assert.equal(describe('', { start: 0, end: 5 }), null);
});

test('edits before, behind and around a passage leave it where it is', () => {
  assert.equal(again(NEWS, QUAY, `A correction was added.\n${NEWS}`), QUAY);
  assert.equal(again(NEWS, QUAY, `${NEWS}\nA correction was added.`), QUAY);
  assert.equal(again(NEWS, QUAY, NEWS.split('\n').toReversed().join('\n')), QUAY);
  assert.equal(again(NEWS, QUAY, NEWS.slice(NEWS.indexOf(QUAY), NEWS.indexOf(QUAY) + 30)), QUAY);
});

test('an edited passage is found by what is left of it', () => {
  const after = NEWS.replace('not sell the quay', 'never sell the old quay');
  assert.equal(again(NEWS, QUAY, after), 'We shall never sell the old quay');
  assert.equal(again(NEWS, 'voted on Tuesday to close', NEWS.replace('Tuesday', 'Monday')), 'voted on Monday to close');
});

test('white space, soft hyphens and the form of letters do not count', () => {
  const spaced = NEWS.replace('shall not sell', 'shall\n  not\u00a0se\u00adll');
  assert.equal(again(NEWS, QUAY, spaced), 'We shall\n  not\u00a0se\u00adll the quay');
  const accents = 'Le maire a déjà répété que le quai était fermé à midi.';
  assert.equal(again(accents, 'déjà répété', accents.normalize('NFD'))?.normalize('NFC'), 'déjà répété');
  assert.equal(again(accents.normalize('NFD'), 'fermé'.normalize('NFD'), accents), 'fermé');
});

test('every script is anchored alike', () => {
  const texts = [
    ['قال رئيس البلدية إن المرفأ سيبقى مفتوحا طوال الشتاء. ولم يذكر موعدا.', 'المرفأ سيبقى مفتوحا', 'طوال', 'خلال'],
    ['ראש העיר אמר שהנמל יישאר פתוח כל החורף. הוא לא נקב בתאריך.', 'שהנמל יישאר פתוח', 'החורף', 'הקיץ'],
    [
      '市長は港が冬の間ずっと開いていると述べた。日付は明らかにしなかった。',
      '港が冬の間ずっと開いている',
      '述べた',
      '語った',
    ],
    ['شهردار گفت بندر در زمستان باز می‌ماند. تاریخی نگفت.', 'بندر در زمستان باز می‌ماند', 'تاریخی', 'روزی'],
  ] as const;
  for (const [text, words, from, to] of texts) {
    assert.equal(again(text, words, `${text.replace(from, to)} ${words.slice(0, 3)}`), words);
  }
  const vowels = 'قَالَ رَئِيسُ البَلَدِيَّةِ إِنَّ المَرْفَأَ مَفْتُوحٌ';
  assert.equal(again(vowels, 'المَرْفَأَ', vowels), 'المَرْفَأَ');
});

test('of equal passages the one in the same surroundings is taken, wherever it went', () => {
  const words = 'the old customs house';
  const start = NEWS.lastIndexOf(words.slice(1));
  const last = { start, end: start + words.length - 1 };
  assert.deepEqual(anchoring(NEWS)(describe(NEWS, last) ?? assert.fail()), last);
  const three = 'One boat came. Two boats came. One boat came back. One boat came.';
  const after = `One boat came. ${three}`;
  for (const [nth, at] of [15, 46, 66].entries()) {
    let from = -1;
    for (let seen = 0; seen <= nth; seen += 1) from = three.indexOf('One boat', from + 1);
    const found = anchoring(after)(describe(three, { start: from, end: from + 8 }) ?? assert.fail());
    assert.equal(found?.start, at, `passage ${nth}`);
  }
});

test('a passage that is gone is not taken for another', () => {
  const without = NEWS.split('\n')
    .filter((line) => !line.includes(QUAY))
    .join('\n');
  assert.equal(again(NEWS, QUAY, without), null);
  assert.equal(again(NEWS, 'said', 'Nothing of all that is told here, said nobody.'), null);
  assert.equal(again(NEWS, QUAY, ''), null);
});

test('a long passage is found by its ends, whatever was changed within', () => {
  const long = NEWS.replaceAll('\n', ' ');
  const words = long.slice(20, 330);
  const after = `Editor's note. ${long.replace('smaller crane', 'larger crane with two arms')}`;
  const found = again(long, words, after);
  assert.equal(found?.slice(0, 20), words.slice(0, 20));
  assert.equal(found?.slice(-20), words.slice(-20));
  assert.equal(again(long, words, long.slice(0, 200)), null);
});

test('hostile quotes cost little and are nothing special', () => {
  const at = anchoring(NEWS);
  const around = { prefix: '', suffix: '', start: 0 };
  const started = performance.now();
  assert.equal(at({ ...around, quote: 'x'.repeat(1_000_000) }), null);
  assert.equal(at({ ...around, quote: '\0'.repeat(1_000) }), null);
  assert.equal(at({ ...around, quote: ' \n ' }), null);
  const repeated = anchoring('a'.repeat(200_000));
  assert.ok(
    repeated({ prefix: 'a'.repeat(32), suffix: 'a'.repeat(32), quote: 'a'.repeat(300), start: 9_000 }) !== null,
  );
  assert.ok(performance.now() - started < 20_000);
  const signs = 'Prices (in $) rose by .* percent [a-z]+ \\d today ^ and | here.';
  assert.equal(again(signs, '.* percent [a-z]+ \\d', `( ${signs}`), '.* percent [a-z]+ \\d');
  assert.equal(again('one \0 two three four', 'two three', 'one two three four'), 'two three');
});

/** Numbers that seem to come by chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * below);
  };
}

test('whatever range is chosen, it is found in the unchanged text, and behind any edit elsewhere', () => {
  const words = [...NEWS.split(' '), 'קול', 'קרא', 'במדבר', 'صوت', 'في', 'البرية', '港の声', '👩‍👩‍👧', 'é'];
  const next = chance(7);
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 40 + next(60) }, () => words[next(words.length)]).join(
      next(4) === 0 ? '\n' : ' ',
    );
    const start = next(text.length - 1);
    const selector = describe(text, { start, end: start + 1 + next(80) });
    if (selector === null) continue;
    const found = anchoring(text)(selector);
    if (found === null) {
      // Invisible characters alone are nothing to be found.
      assert.match(selector.quote, /^[\s\p{M}\p{Cf}\p{Cs}]+$/u);
      continue;
    }
    const tight = (one: string): string => one.normalize('NFD').replaceAll(/[\s\u200b-\u200f]/gu, '');
    assert.ok(tight(text.slice(found.start, found.end)).includes(tight(selector.quote).replaceAll(/\p{Cs}/gu, '')));
    const added = anchoring(`${'Another beginning stands here now. '.repeat(next(3))}${text}`)(selector);
    assert.ok(added !== null, `${selector.quote} in round ${round}`);
  }
});

test('near matches are those of the slow way', () => {
  const next = chance(11);
  const letters = (size: number): string => Array.from({ length: size }, () => 'abc'.charAt(next(3))).join('');
  for (let round = 0; round < 200; round += 1) {
    const pattern = letters(1 + next(80));
    const text = letters(1 + next(120));
    // The fewest errors of the pattern anywhere, by the plain table.
    let row = Array.from({ length: pattern.length + 1 }, (_unused, at) => at);
    let fewest = pattern.length;
    for (const letter of text) {
      const line = [0];
      for (let at = 1; at <= pattern.length; at += 1)
        line.push(
          Math.min(
            (row[at] ?? 0) + 1,
            (line[at - 1] ?? 0) + 1,
            (row[at - 1] ?? 0) + (pattern[at - 1] === letter ? 0 : 1),
          ),
        );
      row = line;
      fewest = Math.min(fewest, row[pattern.length] ?? 0);
    }
    const [best] = nearMatches(text, pattern, pattern.length);
    assert.equal(Math.min(best?.errors ?? pattern.length, pattern.length), fewest);
  }
  assert.equal(likeness('kitten', 'sitting'), 1 - 3 / 7);
});
