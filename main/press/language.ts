/** Language and direction: what documents declare, checked against the script of what they say. Pure. */
import type { Direction } from '../../preload/model.ts';

type Script =
  | 'arabic'
  | 'hebrew'
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'thai'
  | 'devanagari'
  | 'syriac'
  | 'thaana';

const SCRIPTS: readonly [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['han', /\p{Script=Han}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['thai', /\p{Script=Thai}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['syriac', /\p{Script=Syriac}/gu],
  ['thaana', /\p{Script=Thaana}/gu],
];

/** Languages by the script they are written in; those not named are taken for Latin. */
const SCRIPT_OF: Readonly<Record<string, readonly Script[]>> = {
  ...Object.fromEntries(
    ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'arz', 'ary', 'azb', 'prs'].map((code) => [code, ['arabic']]),
  ),
  ...Object.fromEntries(['he', 'iw', 'yi'].map((code) => [code, ['hebrew']])),
  ...Object.fromEntries(['ru', 'uk', 'be', 'bg', 'mk', 'ky', 'tg', 'mn'].map((code) => [code, ['cyrillic']])),
  ...Object.fromEntries(['hi', 'mr', 'ne'].map((code) => [code, ['devanagari']])),
  ...Object.fromEntries(
    ['sr', 'kk', 'uz', 'az', 'ku', 'bs', 'tt', 'tk'].map((code) => [code, ['cyrillic', 'latin', 'arabic']]),
  ),
  el: ['greek'],
  zh: ['han'],
  ja: ['kana', 'han'],
  ko: ['hangul'],
  th: ['thai'],
  dv: ['thaana'],
  syr: ['syriac'],
};

const RTL_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'he',
  'iw',
  'ur',
  'yi',
  'ps',
  'ckb',
  'sd',
  'ug',
  'dv',
  'arz',
  'ary',
  'azb',
  'prs',
  'syr',
]);
const RTL_SCRIPTS: ReadonlySet<Script> = new Set(['arabic', 'hebrew', 'syriac', 'thaana']);
/** A long text tells its script and language from its beginning. */
const SAMPLE = 1_500;

/** Frequent short words that few other languages share. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|that|with|for|was|this|have|are)\b/giu,
  fr: /\b(?:les|des|est|une|dans|pour|que|qui|avec|sur)\b/giu,
  de: /\b(?:der|die|und|das|nicht|ist|mit|ein|eine|auch)\b/giu,
  es: /\b(?:los|las|una|que|por|para|con|del|como|pero)\b/giu,
  it: /\b(?:che|della|per|una|sono|con|gli|nel|anche|più)\b/giu,
  pt: /\b(?:que|não|uma|com|para|dos|mais|por|foi|são)\b/giu,
  nl: /\b(?:het|een|van|niet|dat|zijn|voor|met|ook|maar)\b/giu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|ile|olarak|daha|çok|gibi|olan)(?!\p{L})/giu,
};

/** Subtags that are kept: language, script and region. Pages may write any number, and each other tag is another language to lists. */
const MOST_SUBTAGS = 3;

/** A language tag in its usual form (`en_us` → `en-US`), '' for what is none. */
export function languageTag(value: string | null | undefined): string {
  const tag =
    value
      ?.trim()
      .split(/[,;\s]/u, 1)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) || /^(?:und|mul|zxx)/iu.test(tag)) return '';
  const [language = '', ...rest] = tag.split('-').slice(0, MOST_SUBTAGS);
  const parts = rest.map((part) =>
    part.length === 2 ? part.toUpperCase() : part.length === 4 ? capital(part) : part.toLowerCase(),
  );
  return [language.toLowerCase(), ...parts].join('-');
}

/** The first declared language that the text's script allows, else what the text itself tells, '' when it tells nothing. */
export function languageOf(declared: readonly (string | null | undefined)[], text: string): string {
  const script = scriptOf(text);
  for (const value of declared) {
    const tag = languageTag(value);
    if (tag !== '' && (script === null || scriptsOf(tag).includes(script))) return tag;
  }
  return detectLanguage(text, script);
}

/** The direction of the text's script; of a text too short to tell, what the document declares, else its language's. */
export function directionOf(declared: string | null | undefined, language: string, text: string): Direction {
  const written = declared?.trim().toLowerCase();
  const script = scriptOf(text);
  // Editions sometimes keep the original's dir; what the letters say is what is read.
  if (script !== null) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  if (written === 'rtl' || written === 'ltr') return written;
  return RTL_LANGUAGES.has(language.split('-', 1)[0] ?? '') || /-arab\b|-hebr\b/iu.test(language) ? 'rtl' : 'ltr';
}

/** The script most letters of the text's beginning are in; null when it has too few letters to tell. */
function scriptOf(text: string): Script | null {
  const sample = text.slice(0, SAMPLE);
  let best: Script | null = null;
  let most = 3;
  for (const [script, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

function detectLanguage(text: string, script: Script | null): string {
  const sample = text.slice(0, SAMPLE);
  switch (script) {
    case null:
      return '';
    case 'arabic':
      if (/[ٹڈڑںےھ]/u.test(sample)) return 'ur';
      if (/[ێۆڵڕە]/u.test(sample)) return 'ckb';
      return (sample.match(/[پچژگکی]/gu)?.length ?? 0) > (sample.match(/[كيىة]/gu)?.length ?? 0) ? 'fa' : 'ar';
    case 'hebrew':
      return 'he';
    case 'greek':
      return 'el';
    case 'kana':
      return 'ja';
    case 'han':
      return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
    case 'hangul':
      return 'ko';
    case 'thai':
      return 'th';
    case 'devanagari':
      return 'hi';
    case 'cyrillic':
      return /[іїєґ]/iu.test(sample) ? 'uk' : 'ru';
    case 'thaana':
      return 'dv';
    case 'syriac':
      return 'syr';
    case 'latin':
      return latinLanguage(sample);
  }
}

function latinLanguage(sample: string): string {
  let best = '';
  let most = 2;
  for (const [language, words] of Object.entries(WORDS)) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

const scriptsOf = (tag: string): readonly Script[] => SCRIPT_OF[tag.split('-', 1)[0] ?? ''] ?? ['latin'];
const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
