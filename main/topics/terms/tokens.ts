/** A text as the words it is made of, with what is needed to tell names and phrases. Bounded in size. */
import { foldLetters } from '../fold.ts';
import { stemmed } from './stem.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Traits } from './traits.ts';

/** Where in the article a word stands. */
export type Zone = 'headline' | 'dek' | 'opening' | 'body';

export interface Token {
  /** As written, without endings set off by an apostrophe. */
  text: string;
  /** In which inflections of it meet (fold.ts). */
  stem: string;
  folded: string;
  zone: Zone;
  /** What stands before it: nothing but space, other punctuation, the end of a sentence or line. */
  before: 'space' | 'mark' | 'end';
  capital: boolean;
  /** Two capitals or more: EU, iPhone, McDonald. */
  capitals: boolean;
  /** Capitals tell nothing here: nearly every word of the line has one. */
  titled: boolean;
  number: boolean;
  function: boolean;
  common: boolean;
}

export interface TermText {
  headline: string;
  dek: string;
  bodyText: string;
  language: string;
  /** Address of the article, '' without one. */
  url: string;
  /** Names that its sentences link. */
  linked: readonly string[];
}

/** What is looked at of a text: what it is about is said by then. Counted in UTF-16 units. */
const MOST = { headline: 600, dek: 2_000, body: 60_000, unspacedBody: 16_000 };
const OPENING = 700;
export const MOST_TOKENS = 12_000;
const LONGEST_WORD = 50;

const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
/** "U.S.", else letters and digits with what may stand within a word. Each part ends where the other begins, so that no text takes long. */
const WORD = /(?:\p{Lu}\.){2,6}|[\p{L}\p{N}\p{M}]+(?:['’׳״"&.+\-‐‑·\u200c][\p{L}\p{N}\p{M}]+)*\+{0,2}/gu;
const END = /[.!?…。！？؟۔:\n]/u;
const ONLY_SPACE = /^[ \u00a0\u3000]*$/u;

/** The words of headline, dek and body in this order. */
export function tokensOf(text: TermText, traits: Traits): Token[] {
  const tokens: Token[] = [];
  const body = text.bodyText.slice(0, traits.unspaced ? MOST.unspacedBody : MOST.body);
  const reader = traits.unspaced ? new Unspaced(traits) : new Spaced(traits);
  reader.read(text.headline.slice(0, MOST.headline), () => 'headline', tokens);
  reader.read(text.dek.slice(0, MOST.dek), () => 'dek', tokens);
  reader.read(body, (at) => (at < OPENING ? 'opening' : 'body'), tokens);
  return tokens;
}

type WordFacts = Pick<Token, 'text' | 'stem' | 'folded' | 'capital' | 'capitals' | 'number' | 'function' | 'common'>;

/** Texts with spaces between words. */
class Spaced {
  protected readonly traits: Traits;
  readonly #facts: Map<string, WordFacts>;

  constructor(traits: Traits) {
    this.traits = traits;
    this.#facts = factsIn(traits.code);
  }

  read(written: string, zoneAt: (at: number) => Zone, into: Token[]): void {
    const text = written.replaceAll(UNSEEN, '');
    let from = into.length;
    let end = 0;
    let first = true;
    for (const match of text.matchAll(WORD)) {
      if (into.length >= MOST_TOKENS) break;
      const gap = text.slice(end, Math.min(match.index, end + 40));
      const before =
        first || END.test(gap) ? this.#sentence(gap, into.at(-1), first) : ONLY_SPACE.test(gap) ? 'space' : 'mark';
      if (gap.includes('\n') || first) {
        this.#markTitled(into, from, gap);
        from = into.length;
      }
      end = match.index + match[0].length;
      first = false;
      this.#add(match[0], zoneAt(match.index), before, into);
    }
    this.#markTitled(into, from, text.slice(end, end + 40));
  }

  /** Of a line in which nearly every word has a capital, no capital tells anything; unless it ends as sentences do. */
  #markTitled(tokens: Token[], from: number, after: string): void {
    const isSentence = /^["”’»)\]]*[.!?…]/u.test(after) && tokens[from]?.zone !== 'headline';
    if (this.traits.nouns || isSentence) return;
    let words = 0;
    let capitals = 0;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.function || token.number || token.text.length < 3) continue;
      words += 1;
      if (token.capital) capitals += 1;
    }
    if (words < 3 || capitals / words <= 0.7) return;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token !== undefined) token.titled = true;
    }
  }

  /** A full stop after an initial or a short title ends no sentence: J. Smith, Dr. Jones. */
  #sentence(gap: string, last: Token | undefined, first: boolean): Token['before'] {
    if (first || last === undefined || !/^\.[ \u00a0]$/u.test(gap)) return gap.startsWith(':') ? 'mark' : 'end';
    const abbreviated = last.capital && (last.text.length === 1 || ABBREVIATED.has(last.folded));
    return abbreviated ? 'space' : 'end';
  }

  #add(word: string, zone: Zone, before: Token['before'], into: Token[]): void {
    if (word.length > LONGEST_WORD) return;
    const { elides } = this.traits;
    const apostrophe = elides ? word.search(/['’]/u) : -1;
    if (apostrophe > 0 && apostrophe <= 7 && ELIDED.has(word.slice(0, apostrophe).toLowerCase())) {
      into.push({ ...this.factsOf(word.slice(0, apostrophe)), zone, before, titled: false });
      into.push({ ...this.factsOf(word.slice(apostrophe + 1)), zone, before: 'space', titled: false });
      return;
    }
    into.push({ ...this.factsOf(word), zone, before, titled: false });
  }

  protected factsOf(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known !== undefined) return known;
    const { code, suffixes, nouns } = this.traits;
    const text = suffixes ? (word.split(/['’]/u, 1)[0] ?? word) : word.replace(/['’](?:s|S)?$/u, '');
    const fold = foldLetters(text.replaceAll('.', ''));
    const stops = stopWordsOf(code);
    const capital = /^\p{Lu}/u.test(text);
    const capitals = /\p{Lu}.*\p{Lu}/u.test(text);
    // "US" is no "us", "IT" no "it".
    const asWord = capitals && text.length > 1 && text.length < 6 ? '' : fold;
    const found = {
      text,
      // "kaufen" is not "Kauf": where nouns have capitals, only they share a stem.
      stem: nouns && !capital ? `${fold}-` : stemmed(fold, code),
      folded: fold,
      capital,
      capitals,
      number: !/\p{L}/u.test(text),
      function: stops.function.has(asWord) || (fold.length === 1 && !/\p{N}/u.test(fold)),
      common: stops.common.has(asWord),
    };
    this.#facts.set(word, found);
    return found;
  }
}

/** Words that were looked at before, by language: most words of a text are. Emptied when full, so that no text makes it grow for ever. */
const MOST_FACTS = 40_000;
const MOST_LANGUAGES = 20;
const factsByLanguage = new Map<string, Map<string, WordFacts>>();

function factsIn(code: string): Map<string, WordFacts> {
  let facts = factsByLanguage.get(code);
  if (facts === undefined || facts.size > MOST_FACTS) {
    facts = new Map();
    if (factsByLanguage.size >= MOST_LANGUAGES) factsByLanguage.clear();
    factsByLanguage.set(code, facts);
  }
  return facts;
}

const ABBREVIATED = new Set('mr mrs ms dr prof sen rep gov st gen lt col sgt capt jr sr hon rev fr hr nr'.split(' '));
const ELIDED = new Set(
  "l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell nell sull all dall un quell quest sant gl anch c'".split(' '),
);

/** Texts whose words must be found by a dictionary. */
class Unspaced extends Spaced {
  override read(written: string, zoneAt: (at: number) => Zone, into: Token[]): void {
    const text = written.replaceAll(UNSEEN, '');
    const segmenter = segmenterOf(this.traits.code);
    let before: Token['before'] = 'end';
    let joins = false;
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (into.length >= MOST_TOKENS) return;
      if (isWordLike !== true || segment.length > LONGEST_WORD) {
        joins = /^[・·]$/u.test(segment) && before === 'space';
        if (END.test(segment)) before = 'end';
        else if (!joins && !/^ +$/u.test(segment) && before !== 'end') before = 'mark';
        continue;
      }
      // "スティーブ・ジョブズ" is one name.
      const first = joins ? into.pop() : undefined;
      const word = first === undefined ? segment : `${first.text}・${segment}`.slice(0, LONGEST_WORD);
      joins = false;
      into.push({ ...this.#wordOf(word), zone: zoneAt(index), before: first?.before ?? before, titled: false });
      before = 'space';
    }
  }

  /** Signs that stand alone, and what is written in hiragana only, are grammar rather than words. */
  #wordOf(word: string): WordFacts {
    const facts = this.factsOf(word);
    const alone = word.length === 1 && !facts.capital;
    const grammar = facts.function || (this.traits.code === 'ja' && /^\p{Script=Hiragana}+$/u.test(word));
    return { ...facts, function: grammar, common: facts.common || alone || grammar };
  }
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(code: string): Intl.Segmenter {
  const known = segmenters.get(code);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(code, { granularity: 'word' });
  segmenters.set(code, made);
  return made;
}
