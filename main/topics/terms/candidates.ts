/** The names and phrases of a text that may be what it is about, counted. Pure. */
import { isTitle } from './names.ts';
import type { Token, Zone } from './tokens.ts';
import type { Traits } from './traits.ts';

export interface Candidate {
  /** Stems of its words, joined by spaces. */
  stems: string;
  words: string[];
  count: number;
  /** How often in each part of the article. */
  zones: Record<Zone, number>;
  /** How often it was written as a name. */
  named: number;
  /** Its ways of writing, each with its number; the first few only. */
  forms: Map<string, number>;
  /** Words before its first place. */
  firstAt: number;
  /** Its only word, or its first and its last, are too common to say much. */
  common: boolean;
  /** Begins with a capital somewhere in the middle of a sentence: a noun, where those have capitals. */
  capital: boolean;
  number: boolean;
}

/** Words of one candidate at most. */
const LONGEST = 3;
const LONGEST_NAME = 6;
const MOST_FORMS = 8;

/** Gathers every run of up to four words that is no sentence's glue at its edges and has no punctuation within. */
export function candidatesIn(
  tokens: readonly Token[],
  named: readonly boolean[],
  traits: Traits,
): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (first === undefined || first.function) continue;
    let stems = '';
    let allNamed = true;
    for (let length = 1; length <= LONGEST_NAME; length += 1) {
      const token = tokens[from + length - 1];
      if (token === undefined || (length > 1 && token.before !== 'space')) break;
      stems = length === 1 ? token.stem : `${stems} ${token.stem}`;
      if (token.function) {
        const joins = allNamed ? traits.inNames.has(token.folded) : traits.inPhrases.has(token.folded);
        // One small word, or two as in "van der": never more, nor at the end.
        if (!joins && !traits.inPhrases.has(token.folded)) break;
        continue;
      }
      allNamed &&= named[from + length - 1] === true;
      if (length > LONGEST && !allNamed) break;
      if (allNamed && isTitle(token, tokens[from + length])) {
        if (length === 1) note(found, stems, [token], [false], from, traits);
        break;
      }
      note(found, stems, tokens.slice(from, from + length), named.slice(from, from + length), from, traits);
    }
  }
  return found;
}

function note(
  found: Map<string, Candidate>,
  stems: string,
  tokens: readonly Token[],
  names: readonly boolean[],
  at: number,
  traits: Traits,
): void {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return;
  let candidate = found.get(stems);
  if (candidate === undefined) {
    candidate = {
      stems,
      words: tokens.map(({ stem }) => stem),
      count: 0,
      zones: { headline: 0, dek: 0, opening: 0, body: 0 },
      named: 0,
      forms: new Map(),
      firstAt: at,
      common: first.common && last.common,
      capital: false,
      number: tokens.every(({ number }) => number),
    };
    found.set(stems, candidate);
  }
  candidate.count += 1;
  candidate.zones[first.zone] += 1;
  if (tokens.every((token, place) => token.function || names[place] === true)) candidate.named += 1;
  const head = traits.headFirst ? first : last;
  if (head.capital && head.before !== 'end' && !head.titled) candidate.capital = true;
  const form = formOf(tokens, names, traits);
  const times = candidate.forms.get(form);
  if (times !== undefined) candidate.forms.set(form, times + 1);
  else if (candidate.forms.size < MOST_FORMS) candidate.forms.set(form, 1);
}

/** As written; a word that has its capital from its sentence or headline alone loses it. */
function formOf(tokens: readonly Token[], names: readonly boolean[], traits: Traits): string {
  const words = tokens.map(({ text, capital, capitals, before, titled }, place) => {
    const borrowed = capital && !capitals && names[place] !== true && (titled || before === 'end') && !traits.nouns;
    return borrowed ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  });
  return words.join(traits.unspaced ? '' : ' ');
}
