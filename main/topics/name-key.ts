/** What of a name counts when it is compared with others, before any table of names is asked. Pure. */
import { foldLetters, primaryLanguage } from './fold.ts';
import { OTHER_ALONE, singular } from './singular.ts';

/** Nobody's topic is longer; what a hostile page sends is cut here. */
const LONGEST = 200;

const PLAIN_WORD = /^[a-z\d]+$/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** "and" of a language, which is what '&' is read as. */
const AND = new Map(Object.entries({
  fr: 'et', de: 'und', es: 'y', pt: 'e', it: 'e', tr: 've', nl: 'en', ar: 'و', fa: 'و', he: 'ו', ru: 'и',
})); // prettier-ignore

/** Turkish case endings stand behind an apostrophe after a name: Suriye'de. Kur'an is no such name. */
const TURKISH_ENDING = /(?<=\p{L}{3})['’](?:[nsy]?[ıiuü]n?|[ny]?[ae]|n?[dt][ae](?:ki|n)?|y?l[ae]|l[ıiuü]|[ıiuü]n)$/iu;

/** The mark of an acronym or a foreign sound in Hebrew, as typeset or as typed: צה״ל, צה"ל, צ'אד. */
const HEBREW_MARK = /(?<=[א-ת])["'`´‘’“”׳״]/gu;

/** Where CamelCase of a hashtag begins a new word: ClimateChange, USElections. */
const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * The name without case, diacritics, variants of letters, punctuation, space, plural, leading article and possessive.
 * Without space too, since spelling wavers there most: cease-fire, ceasefire, #CeaseFire.
 * @param name as written, of any length and script
 * @param tag language of the text it stands in, '' when unknown
 * @returns '' for a name without a letter or digit; never holds a '/'
 */
export function nameKey(name: string, tag: string): string {
  const language = primaryLanguage(tag);
  const text = prepared(name.length > LONGEST ? name.slice(0, LONGEST) : name, language);
  const folded = foldLetters(text);
  if (PLAIN_WORD.test(folded)) return OTHER_ALONE.has(folded) ? folded : singular(folded, language);
  let key = '';
  let place = 0;
  for (const [whole] of folded.matchAll(WORD)) {
    place += 1;
    const word = withoutArabicArticle(whole, place);
    // Two numbers side by side would become a third.
    if (/\d$/u.test(key) && /^\d/u.test(word)) key += '.';
    key += singular(word, language);
  }
  return key === '' ? '' : withoutThe(key, folded);
}

/** What has to be seen before case, marks and joiners are lost. */
function prepared(name: string, language: string): string {
  let text = name;
  // C#, C++ and F# are no letters; Disney+ is no Disney, while LGBTQ+ is meant by LGBTQ as well.
  if (/[+#]/u.test(text)) {
    text = text
      .replace(/^\s*(\p{L})#\s*$/u, '$1 sharp')
      .replace(/(?<!lgbt\p{L}{0,4})\++\s*$/iu, (signs) => ' plus'.repeat(signs.trim().length))
      .replaceAll(/#([\p{L}\p{N}_]+)/gu, (_hashtag, word: string) => word.replaceAll(CAMEL, ' '));
  }
  if (text.includes('&')) text = text.replaceAll('&', ` ${AND.get(language) ?? 'and'} `);
  if (/["'`´‘’“”׳״]/u.test(text)) {
    text = text.replaceAll(HEBREW_MARK, '');
    if (language === 'tr' || language === 'az') text = text.replace(TURKISH_ENDING, '');
    // "Syria's" is Syria, while "women's" in the middle is "womens"; "l'Iran" is Iran.
    else text = text.replace(/['’`´]s\s*$/iu, '').replace(/^\s*l['’`´](?=\p{L})/iu, '');
    text = text.replaceAll(/['’‘`´]/gu, '');
  }
  if (language === 'fa') text = text.replace(/(?<=\p{L}{2})[\u200c\s]ها(?:ی)?$/u, '');
  return text;
}

/** "the Gulf" is the Gulf; "The Who" and "The Hague" are known by theirs. */
function withoutThe(key: string, folded: string): string {
  if (!key.startsWith('the') || !/^\P{L}*the\s/u.test(folded)) return key;
  const rest = key.slice(3);
  return rest === 'who' || rest === 'hague' || rest === '' ? key : rest;
}

/** المدينة is مدينة; behind "and", within a name, والدفاع is و and دفاع. Enough must be left to be a word; God's name is none of it. */
function withoutArabicArticle(word: string, place: number): string {
  if (word.length < 5) return word;
  if (word.startsWith('ال')) return word === 'الله' ? word : word.slice(2);
  return place > 1 && word.startsWith('وال') && word.length > 5 ? `و${word.slice(3)}` : word;
}
