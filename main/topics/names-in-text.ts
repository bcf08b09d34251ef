/** Known names within a text, by the word, in the grammar of its language. Pure. */
import { foldLetters, primaryLanguage } from './fold.ts';
import { allNamesIn, hasLanguage, type KnownName } from './aliases/table.ts';

/** A known thing that a text names. */
export interface NameInText {
  /** Such as `country/SY`. */
  concept: string;
  /** As the text writes it, without what its language joins to it: بسوريا gives سوريا, للسعودية السعودية, Suriye'de Suriye. */
  name: string;
  /** Where that stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

interface Pattern extends KnownName {
  words: string[];
  /** Written in capitals throughout: found only so. */
  exact: string | null;
}

interface Token {
  word: string;
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[״"'׳](?=[א-ת])[א-ת]+|\u200c[\p{L}\p{M}]+)*/gu;
const SIGNS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** What may stand between the words of one name; a dot behind an initial only, or it ends a sentence. */
const BETWEEN = /^(?:\s{1,2}|-?|['’‐–\u200c])$/u;
const BEHIND_INITIAL = /^\.[\s-]?$/u;

/** Names that are given names, surnames or words too: not found beside another word in capitals. */
const ALSO_PEOPLE: ReadonlySet<string> = new Set([
  'country/JO', 'country/TD', 'country/GE', 'country/IL', 'country/CY', 'country/CU', 'country/JE', 'country/DM', 'country/TG',
  'city/paris', 'city/sofia', 'city/lima', 'city/santiago', 'city/kingston', 'city/washington', 'city/victoria', 'city/london',
]); // prettier-ignore

const patterns = new Map<string, Map<string, Pattern[]>>();

/**
 * The known names in a text, in their order, none within another; the longest where several begin at one word.
 * @param tag language of the text; of a language without a table only what English names is found
 */
export function namesInText(text: string, tag: string): NameInText[] {
  const language = primaryLanguage(tag);
  const byFirst = patternsOf(hasLanguage(language) ? language : 'en');
  return language === 'zh' || language === 'ja' ? inSigns(text, byFirst) : inWords(text, language, byFirst);
}

function patternsOf(language: string): Map<string, Pattern[]> {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const byFirst = new Map<string, Pattern[]>();
  const signs = language === 'zh' || language === 'ja';
  // Abbreviations are used as they are in all languages.
  const english = language === 'en' ? [] : allNamesIn('en').filter(({ name }) => /^[A-Z]{3,}$/u.test(name));
  for (const name of [...allNamesIn(language), ...english]) {
    if (name.tagOnly) continue;
    const words = signs ? [name.name] : wordsOf(name.name).map((word) => stem(word, language));
    const first = signs ? name.name.slice(0, 1) : words[0];
    if (first === undefined || first === '') continue;
    const exact = CAPITALS.test(name.name) ? name.name : null;
    const list = byFirst.get(first) ?? [];
    list.push({ ...name, words, exact });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((one, other) => lengthOf(other) - lengthOf(one));
  patterns.set(language, byFirst);
  return byFirst;
}

/** Written in capitals throughout, in a script that has them. */
const CAPITALS = /^(?=.*[\p{Script=Latin}\p{Script=Cyrillic}])[\p{Lu}\d.\s-]+$/u;

const lengthOf = ({ words }: Pattern): number => words.reduce((sum, word) => sum + word.length, words.length * 1_000);
const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => plain(word));
/** Folded, without the marks that stand within words of Hebrew and Persian. */
const plain = (word: string): string => foldLetters(word).replace(/["״'׳]/gu, '');

function inWords(text: string, language: string, byFirst: ReadonlyMap<string, readonly Pattern[]>): NameInText[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    tokens.push({ word, folded: '', start: index, end: index + word.length });
  const found: NameInText[] = [];
  const stems = new Map<string, readonly string[]>();
  const foldedOf = (token: Token): string => {
    if (token.folded === '') token.folded = plain(token.word);
    return token.folded;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayBegin(token.word)) continue;
    let forms = stems.get(token.word);
    if (forms === undefined) {
      forms = formsOf(foldedOf(token), language).filter((form) => byFirst.has(form));
      stems.set(token.word, forms);
    }
    for (const form of forms) {
      const pattern = byFirst.get(form)?.find((one) => fits(one, text, tokens, at, language, foldedOf));
      const last = tokens[at + (pattern?.words.length ?? 0) - 1];
      if (pattern === undefined || last === undefined) continue;
      if (ALSO_PEOPLE.has(pattern.concept) && isPartOfName(text, tokens, at, pattern.words.length)) break;
      const prefix = prefixLength(token.word, form, language);
      const dot = pattern.exact !== null && /^\.(?=\W|$)/u.test(text.slice(last.end)) && last.word.length === 1 ? 1 : 0;
      const start = token.start + prefix;
      const name = text.slice(start, last.end + dot);
      // "for" and the article melt into one: what is left has lost its article.
      const whole = language === 'ar' && text.slice(token.start, start).endsWith('لل') ? `ال${name}` : name;
      found.push({ concept: pattern.concept, name: whole, start, end: last.end + dot });
      at += pattern.words.length - 1;
      break;
    }
  }
  return found;
}

/** Names begin in capitals where there are any. */
const mayBegin = (word: string): boolean => {
  const first = word.codePointAt(0) ?? 0;
  // a-z at once; other small letters by what upper case makes of them.
  if (first < 128) return first >= 65 && first <= 90;
  const sign = String.fromCodePoint(first);
  return sign.toUpperCase() === sign || sign.toLowerCase() !== sign;
};

function fits(
  pattern: Pattern,
  text: string,
  tokens: readonly Token[],
  at: number,
  language: string,
  foldedOf: (token: Token) => string,
): boolean {
  let before: Token | undefined;
  for (const [place, word] of pattern.words.entries()) {
    const token = tokens[at + place];
    if (token === undefined) return false;
    if (before !== undefined && !isBetween(text.slice(before.end, token.start), before)) return false;
    if (place > 0 && stem(foldedOf(token), language) !== word) return false;
    before = token;
  }
  const first = tokens[at];
  if (first === undefined || before === undefined) return false;
  const written = text.slice(first.start, before.end);
  if (pattern.exact !== null) return written === pattern.exact || `${written}.` === pattern.exact;
  return !pattern.capitals || written === written.toUpperCase();
}

const isBetween = (gap: string, before: Token): boolean =>
  BETWEEN.test(gap) || (before.word.length <= 2 && BEHIND_INITIAL.test(gap));

/** "Michael Jordan", "Jordan Peterson": another word in capitals right beside it, not at the beginning of a sentence. */
function isPartOfName(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  const [before, first, last, next] = [tokens[at - 1], tokens[at], tokens[at + length - 1], tokens[at + length]];
  const isBeside = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
  const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.word);
  const startsSentence = (place: number): boolean => {
    const [earlier, token] = [tokens[place - 1], tokens[place]];
    return earlier === undefined || token === undefined || /[.!?:“"\n]/u.test(text.slice(earlier.end, token.start));
  };
  return (
    (isBeside(last, next) && isCapital(next)) ||
    (isBeside(before, first) && isCapital(before) && !startsSentence(at - 1))
  );
}

/** A word as patterns hold it: without the Arabic article, without the endings of Russian cases. */
function stem(folded: string, language: string): string {
  if (language === 'ar' || language === 'fa')
    return folded.length > 4 && folded.startsWith('ال') ? folded.slice(2) : folded;
  if (language === 'ru') return folded.replace(RUSSIAN_ENDING, '');
  return folded;
}

const RUSSIAN_ENDING =
  /(?<=^.{3,})(?:ами|ями|ого|его|ому|ему|ах|ях|ам|ям|ом|ем|ым|им|ой|ей|ую|юю|ая|яя|ое|ые|ие|[аеийоуыэюяь])$/u;
const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بلكس]|[وف])(?=.{3})/u;
const HEBREW_PREFIX = /^[והבלמשכ](?=.{2})/u;

/** What the word may be without what its language joins to the front, the word itself first. */
function formsOf(folded: string, language: string): string[] {
  if (language === 'ar') {
    const bare = folded.replace(ARABIC_PREFIX, '');
    const less = folded.replace(/^[وف](?=.{3})/u, '');
    return [...new Set([stem(folded, 'ar'), folded, stem(less, 'ar'), bare])];
  }
  if (language === 'he') {
    const forms = [folded];
    for (let rest = folded; forms.length < 4 && HEBREW_PREFIX.test(rest); forms.push(rest)) rest = rest.slice(1);
    return forms;
  }
  if (language === 'de') return [folded, folded.replace(/(?<=.{3})s$/u, '')];
  return [stem(folded, language)];
}

/** How much of the word as written stands before the form: prefixes are letters without marks. */
function prefixLength(word: string, form: string, language: string): number {
  if (language !== 'he' && language !== 'ar') return 0;
  const folded = plain(word);
  const cut = folded.length - form.length;
  // The article is the name's own: السعودية stays, وبالسعودية gives السعودية.
  if (language === 'ar' && cut >= 2 && folded.slice(cut - 2, cut) === 'ال') return Math.max(0, cut - 2);
  return cut;
}

function inSigns(text: string, byFirst: ReadonlyMap<string, readonly Pattern[]>): NameInText[] {
  const found: NameInText[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pattern = byFirst.get(text[at] ?? '')?.find((one) => {
      if (!text.startsWith(one.name, at)) return false;
      const [before = '', after = ''] = [text[at - 1], text[at + one.name.length]];
      if (SIGNS.test(one.name)) return !(KATAKANA.test(one.name) && (KATAKANA.test(before) || KATAKANA.test(after)));
      return !/[\p{Script=Latin}\d]/u.test(before) && !/[\p{Script=Latin}\d]/u.test(after);
    });
    if (pattern === undefined) continue;
    const end = at + pattern.name.length;
    found.push({ concept: pattern.concept, name: pattern.name, start: at, end });
    at = end - 1;
  }
  return found;
}
