/** Which words of a text are written as names are. Pure. */
import type { Token } from './tokens.ts';
import type { Traits } from './traits.ts';

/** How often a word stands with a capital where it need not, where it must, and without one. */
interface Case {
  capital: number;
  first: number;
  small: number;
}

/**
 * For each word whether it is part of a name. A capital in the middle of a sentence makes a name, unless the word is
 * written small as often; the first word of a sentence and the words of a headline are judged by the rest of the text.
 * Where nouns have capitals, only a run of several, or capitals within the word, are taken for a name. Where there are no
 * capitals, only names that are known.
 * @param isKnown whether a table of names has this one
 */
export function namesIn(tokens: readonly Token[], traits: Traits, isKnown: (name: string) => boolean): boolean[] {
  if (traits.uncased || traits.unspaced) return knownNames(tokens, traits, isKnown);
  const cases = new Map<string, Case>();
  for (const token of tokens) {
    if (token.number) continue;
    const seen = cases.get(token.folded) ?? { capital: 0, first: 0, small: 0 };
    if (!token.capital) seen.small += 1;
    else if (token.before === 'end' && !token.titled) seen.first += 1;
    else if (!token.titled) seen.capital += 1;
    cases.set(token.folded, seen);
  }
  const single = tokens.map((token, at) => {
    if (token.number || token.function || !(token.capital || token.capitals)) return false;
    if (token.capitals && token.text.length <= 6 && !token.titled) return true;
    const { capital, first, small } = cases.get(token.folded) ?? { capital: 0, first: 0, small: 0 };
    if (capital > 0) return capital > small;
    if (small > 0 || token.common) return false;
    // Only ever first: a name if it begins sentences again and again, or another capital follows.
    const next = tokens[at + 1];
    return first > 1 || (next?.capital === true && next.before === 'space' && !next.titled && !next.function);
  });
  if (!traits.nouns) return single;
  return tokens.map((token, at) => {
    if (single[at] !== true) return false;
    if (token.capitals) return true;
    const next = tokens[at + 1];
    const before = single[at - 1] === true && token.before === 'space';
    const after = single[at + 1] === true && next?.before === 'space';
    return (before || after) && token.before !== 'end';
  });
}

/** Words of a known name at most. */
const LONGEST = 4;

function knownNames(tokens: readonly Token[], traits: Traits, isKnown: (name: string) => boolean): boolean[] {
  const named = tokens.map(({ capitals, text }) => capitals && text.length <= 6);
  const asked = new Map<string, boolean>();
  for (let from = 0; from < tokens.length; from += 1) {
    let name = '';
    for (let length = 1; length <= LONGEST; length += 1) {
      const token = tokens[from + length - 1];
      if (token === undefined || token.function || (length > 1 && token.before !== 'space')) break;
      name += length > 1 && !traits.unspaced ? ` ${token.text}` : token.text;
      let known = asked.get(name);
      if (known === undefined) {
        known = isKnown(name);
        asked.set(name, known);
      }
      if (known) named.fill(true, from, from + length);
    }
  }
  return named;
}

/** What people are, before their names: no part of them. Not those that always go with a name, as Pope or King. Folded. */
const TITLES: ReadonlySet<string> = new Set(
  `president vice minister prime mr mrs ms miss sir dr prof professor gov governor sen senator rep representative
  congressman congresswoman ceo cfo cto coo chairman chairwoman chair director mayor judge justice gen general lt col
  colonel capt captain sgt sergeant officer detective secretary ambassador chancellor coach author reporter analyst
  prasident prasidentin bundeskanzler bundeskanzlerin kanzler kanzlerin bundesprasident ministerprasident
  ministerprasidentin minister ministerin bundesminister bundesministerin aussenminister innenminister
  finanzminister wirtschaftsminister justizminister gesundheitsminister herr frau trainer chef burgermeister
  oberburgermeister burgermeisterin vorsitzende vorsitzender abgeordnete abgeordneter anwalt autor autorin
  presidente presidenta ministro ministra senador senadora gobernador alcalde doctor don dona ministre depute deputee
  maire monsieur madame mme docteur senateur senatrice directeur directrice cumhurbaskani basbakan bakani baskani
  президент премьер министр министра президента генерал губернатор сенатор депутат мэр глава`.split(/\s+/u),
);

/** Whether a word is what somebody is, and the name begins after it. */
export const isTitle = (token: Token, next: Token | undefined): boolean =>
  token.capital && TITLES.has(token.folded) && next?.capital === true && next.before === 'space';
