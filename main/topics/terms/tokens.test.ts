import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTextTerms, MOST_TERMS } from '../find-terms.ts';
import { candidatesIn } from './candidates.ts';
import { namesIn } from './names.ts';
import { unnested } from './nested.ts';
import { MOST_TOKENS, tokensOf } from './tokens.ts';
import { traitsOf } from './traits.ts';

const tokens = (bodyText: string, language = 'en') =>
  tokensOf({ headline: '', dek: '', bodyText, language, url: '', linked: [] }, traitsOf(language));

test('words, what stands before them, and where they stand', () => {
  const found = tokensOf(
    {
      headline: 'New plan',
      dek: 'A short one',
      bodyText: 'It is, he said, ready. Go!',
      language: 'en',
      url: '',
      linked: [],
    },
    traitsOf('en'),
  );
  assert.deepEqual(
    found.map(({ text, before, zone }) => `${text} ${before} ${zone}`),
    [
      'New end headline',
      'plan space headline',
      'A end dek',
      'short space dek',
      'one space dek',
      'It end opening',
      'is space opening',
      'he mark opening',
      'said space opening',
      'ready mark opening',
      'Go end opening',
    ],
  );
});

test('initials and short titles end no sentence; U.S., C++ and AT&T are words', () => {
  assert.deepEqual(
    tokens('Dr. J. Smith of the U.S. likes C++ and AT&T.').map(({ text, before }) => `${text} ${before}`),
    [
      'Dr end',
      'J space',
      'Smith space',
      'of space',
      'the space',
      'U.S. space',
      'likes space',
      'C++ space',
      'and space',
      'AT&T space',
    ],
  );
});

test('zero-width and direction marks are no part of words', () => {
  assert.deepEqual(
    tokens('Syr\u200bia \u202eevil\u202c \u2066x\u2069 so\u00adft').map(({ text }) => text),
    ['Syria', 'evil', 'x', 'soft'],
  );
});

/** What hostile pages send; each is asked for a bounded number of steps. */
const hostile: Record<string, string> = {
  'one word of 8 MB': 'a'.repeat(8_000_000),
  'one word of joined parts': "a'".repeat(4_000_000),
  'a hundred thousand capitals': Array.from({ length: 100_000 }, (_unused, at) => `W${at.toString(36)}`).join(' '),
  'the same name for ever': 'Ann Ann '.repeat(50_000),
  'small words joining names': 'Bank of de la '.repeat(20_000),
  initials: 'A.'.repeat(100_000),
  'signs only': '’.-&+'.repeat(100_000),
  'marks without letters': '\u0301'.repeat(500_000),
  'turning round': '\u202e\u2066a'.repeat(100_000),
  'empty lines': '\n'.repeat(1_000_000),
};

for (const [name, body] of Object.entries(hostile)) {
  test(`bounded: ${name}`, () => {
    for (const language of ['en', 'de', 'ar', 'ja', 'tr', 'fr']) {
      const traits = traitsOf(language);
      const found = tokens(body, language);
      assert.ok(found.length <= MOST_TOKENS, `${found.length} tokens`);
      const candidates = candidatesIn(
        found,
        namesIn(found, traits, () => false),
        traits,
      );
      assert.ok(candidates.size <= MOST_TOKENS * 6, `${candidates.size} candidates`);
      for (const { words, forms } of candidates.values()) assert.ok(words.length <= 6 && forms.size <= 8);
      assert.ok(unnested(candidates, traits).length <= candidates.size);
      const terms = findTextTerms({
        headline: body,
        dek: body,
        bodyText: body,
        language,
        url: body.slice(0, 5_000),
        linked: [body],
      });
      assert.ok(terms.length <= MOST_TERMS);
      for (const term of terms) assert.ok(term.name.length <= 80 && Number.isFinite(term.weight));
    }
  });
}
