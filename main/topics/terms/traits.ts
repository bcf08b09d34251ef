/** How languages write names and phrases, as far as finding terms needs to know. */

export interface Traits {
  /** The language's code without country or script: `en` of `en-GB`; '' when unknown. */
  code: string;
  /** Nouns begin with a capital, names or not. */
  nouns: boolean;
  /** Its script has no capitals, so that names look like other words. */
  uncased: boolean;
  /** Names change their endings by case. */
  inflected: boolean;
  /** Words have no spaces between them. */
  unspaced: boolean;
  /** Before an apostrophe stands an article or pronoun (l'Europe), after it the word. */
  elides: boolean;
  /** After an apostrophe stands a case ending (Türkiye'nin). */
  suffixes: boolean;
  /** Letters written onto the next word: and, in, to, the. */
  prefixes: readonly string[];
  /** Small words within a name: Bank of England, Ursula von der Leyen. Folded. */
  inNames: ReadonlySet<string>;
  /** Small words within a phrase: robo de vehículos. Folded. */
  inPhrases: ReadonlySet<string>;
  /** Nouns come before what describes them: the first word of a phrase says most. */
  headFirst: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const NAME_PARTICLES = 'of de la le du des del della di da dos das do von van der den bin ibn al el y e zu zum zur';
const NONE: ReadonlySet<string> = new Set();
const ROMANCE = set('de du des d del di da do della dello dei degli delle dos das');
const PHRASES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('of'),
  fr: ROMANCE,
  es: ROMANCE,
  it: ROMANCE,
  pt: ROMANCE,
  ca: ROMANCE,
};
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  ar: ['و', 'ف', 'ب', 'ل', 'ك'],
  he: ['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ'],
};
const HEAD_FIRST = set('fr es it pt ca ro ar he fa');
const UNCASED = set('ar he fa ur ps ckb yi sd ug hi bn ta te mr ne ko ka');
const INFLECTED = set('de ru uk be pl cs sk sr hr sl bg lt lv fi hu et tr az el');
const ELIDING = set('fr it ca');

/** Of a language tag; what is not known of a language is taken as in English. */
export function traitsOf(language: string): Traits {
  const code = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return {
    code,
    nouns: code === 'de' || code === 'lb',
    uncased: UNCASED.has(code),
    inflected: INFLECTED.has(code),
    unspaced: code === 'zh' || code === 'ja' || code === 'th' || code === 'lo' || code === 'km' || code === 'my',
    elides: ELIDING.has(code),
    suffixes: code === 'tr' || code === 'az',
    prefixes: Object.hasOwn(PREFIXES, code) ? (PREFIXES[code] ?? []) : [],
    inNames: NAMES,
    inPhrases: Object.hasOwn(PHRASES, code) ? (PHRASES[code] ?? NONE) : NONE,
    headFirst: HEAD_FIRST.has(code),
  };
}

const NAMES = set(NAME_PARTICLES);
