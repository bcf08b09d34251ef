/** Every language says everything, in forms of its own, with the same values. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { readMessage } from '../../preload/message.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { fa } from './fa/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import type { Catalogue, MessageKey } from './index.ts';
import { tr } from './tr/index.ts';

const TRANSLATED: Record<string, Catalogue> = { ar, he, fa, tr, fr };

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const read = (text: string): Elements => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

/** Names of all values, whichever form they stand in. */
function valuesOf(elements: Elements): Set<string> {
  const inside = elements.flatMap((one) =>
    'options' in one ? Object.values(one.options).flatMap((option) => [...valuesOf(option.value)]) : [],
  );
  // 0 is literal text, 7 the number of a plural form.
  const own = elements.filter((one) => ![0, 7].includes(one.type) && 'value' in one);
  return new Set([...own.map((one) => ('value' in one ? one.value : '')), ...inside]);
}

/** The forms of each plural in the message. */
const pluralsOf = (elements: Elements): string[][] =>
  elements.flatMap((one) =>
    'options' in one
      ? [
          ...('pluralType' in one ? [Object.keys(one.options)] : []),
          ...Object.values(one.options).flatMap((option) => pluralsOf(option.value)),
        ]
      : [],
  );

/** Forms that hold for one number only: `=0` says as much. */
const SAME_AS: Record<string, Record<string, string>> = { ar: { zero: '=0', one: '=1', two: '=2' }, he: { two: '=2' } };

/** What CLDR asks for, but for French `many`: a million, which in figures reads as any other number. */
const formsOf = (language: string): string[] =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => language !== 'fr' || form !== 'many');

// The keys of a catalogue are those of the type.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const keysOf = (words: Catalogue): MessageKey[] => Object.keys(words) as MessageKey[];

for (const [language, words] of Object.entries<Catalogue>(TRANSLATED)) {
  test(`${language} has every message, and none besides`, () => {
    assert.deepEqual(Object.keys(words).toSorted(), Object.keys(en).toSorted());
    for (const key of keysOf(words)) assert.notEqual(words[key].trim(), '', key);
  });

  test(`${language} has the same values in every message`, () => {
    for (const key of keysOf(words))
      assert.deepEqual(valuesOf(read(words[key])), valuesOf(read(en[key])), `${language} ${key}`);
  });

  test(`${language} has every plural form its grammar asks for`, () => {
    for (const key of keysOf(words)) {
      const plurals = pluralsOf(read(words[key]));
      assert.equal(plurals.length > 0, pluralsOf(read(en[key])).length > 0, `${language} ${key}`);
      for (const forms of plurals)
        for (const form of formsOf(language))
          assert.ok(
            forms.includes(form) || forms.includes(SAME_AS[language]?.[form] ?? ''),
            `${language} ${key} lacks ${form}`,
          );
    }
  });
}

test('typewriter quotation marks stand in no language', () => {
  for (const [language, words] of Object.entries<Catalogue>({ en, ...TRANSLATED }))
    for (const key of keysOf(words)) assert.doesNotMatch(words[key], /["']/u, `${language} ${key}`);
});

const COUNTS = [0, 1, 2, 3, 11, 100];

/** `list.articles` for 0, 1, 2, 3, 11 and 100. */
const EXPECTED: Record<string, string[]> = {
  en: ['0 articles', '1 article', '2 articles', '3 articles', '11 articles', '100 articles'],
  ar: ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال'],
  he: ['0 כתבות', 'כתבה אחת', 'שתי כתבות', '3 כתבות', '11 כתבות', '100 כתבות'],
  fa: ['۰ مقاله', '۱ مقاله', '۲ مقاله', '۳ مقاله', '۱۱ مقاله', '۱۰۰ مقاله'],
  tr: ['0 makale', '1 makale', '2 makale', '3 makale', '11 makale', '100 makale'],
  fr: ['0 article', '1 article', '2 articles', '3 articles', '11 articles', '100 articles'],
};

test('numbers take the form of their language', () => {
  for (const [language, words] of Object.entries<Catalogue>({ en, ...TRANSLATED })) {
    const message = readMessage(words['list.articles'], language);
    assert.deepEqual(
      COUNTS.map((count) => message({ count })),
      EXPECTED[language],
      language,
    );
  }
  const egyptian = readMessage(ar['list.articles'], 'ar-EG');
  assert.deepEqual(
    [3, 11, 1_000].map((count) => egyptian({ count })),
    ['٣ مقالات', '١١ مقالًا', '١٬٠٠٠ مقال'],
  );
});

test('every message of every language can be said with each of these numbers', () => {
  for (const [language, words] of Object.entries<Catalogue>({ en, ...TRANSLATED }))
    for (const key of keysOf(words)) {
      const values = [...valuesOf(read(en[key]))];
      const message = readMessage(words[key], language);
      for (const count of COUNTS) {
        const said = message(Object.fromEntries(values.map((name) => [name, name === 'count' ? count : 'x'])));
        assert.doesNotMatch(said, /[{}#]|undefined/u, `${language} ${key}`);
      }
    }
});
