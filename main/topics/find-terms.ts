/** What a text is about: people, places, organisations and key phrases, each with its weight. Pure. */
import { topicKey } from './key.ts';
import { conceptOf } from './known-names.ts';
import { candidatesIn, type Candidate } from './terms/candidates.ts';
import { namesIn } from './terms/names.ts';
import { isName, unnested } from './terms/nested.ts';
import { takeOffPrefixes } from './terms/prefixes.ts';
import { subjectsOf } from './terms/subjects.ts';
import { tokensOf, type TermText } from './terms/tokens.ts';
import { traitsOf, type Traits } from './terms/traits.ts';
import { weightOf } from './terms/weigh.ts';

export type { TermText } from './terms/tokens.ts';

/** A term as database/face-topics.ts describes it. */
export interface FoundTerm {
  key: string;
  name: string;
  weight: number;
  fit: boolean;
}

/** Terms of one text at most. */
export const MOST_TERMS = 60;
const LONGEST_NAME = 80;
/** Candidates that are asked for their key. */
const MOST_NAMED = 100;
/** Countries, capitals, offices and organisations are what articles are filed under. */
const KNOWN = 2;
/** What a sentence links has a page of its own. */
const LINKED = 3;
const MOST_LINKED = 100;
const NOTHING: TermText = { headline: '', dek: '', bodyText: '', language: '', url: '', linked: [] };

/**
 * The terms of a text, the weightiest first, at most 60; none of a text in which nothing is found.
 * @param text its language as a tag; unknown languages are read as English is written
 */
export function findTextTerms(text: TermText): FoundTerm[] {
  const traits = traitsOf(text.language);
  const tokens = tokensOf(text, traits);
  const isKnown = (name: string): boolean => conceptOf(name, text.language) !== null;
  takeOffPrefixes(tokens, traits, isKnown);
  const stemsOf = (phrase: string): string =>
    tokensOf({ ...NOTHING, headline: phrase, language: text.language }, traits)
      .map(({ stem }) => stem)
      .join(' ');
  const subjects = subjectsOf(traits.code, stemsOf);
  const linked = new Set(text.linked.slice(0, MOST_LINKED).map(stemsOf));
  const candidates = candidatesIn(tokens, namesIn(tokens, traits, isKnown), traits);
  if (traits.uncased)
    for (const [stems, candidate] of candidates) if (isRowOfNames(candidate, isKnown)) candidates.delete(stems);
  const weighed = unnested(candidates, traits)
    .map((candidate) => {
      const subject = subjects.has(candidate.stems);
      const weight = weightOf(candidate, tokens.length, traits, subject);
      return { candidate, subject, weight: linked.has(candidate.stems) ? weight * LINKED : weight };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight || one.candidate.firstAt - other.candidate.firstAt)
    .slice(0, MOST_NAMED);
  const own = ownNames(text.url);
  const found = new Map<string, FoundTerm>();
  for (const { candidate, subject, weight } of weighed) {
    const name = nameOf(candidate, traits);
    const key = topicKey(name, text.language);
    const before = found.get(key);
    // "U.S." and "United States": the text is about it as much as both say.
    if (before !== undefined) before.weight += weight;
    if (key === '' || before !== undefined) continue;
    // Only what the table of known names holds has such keys.
    const known = key.includes('/');
    const fit = known || subject || isFit(candidate, traits);
    found.set(key, {
      key,
      name,
      weight: known ? weight * KNOWN : weight,
      fit: fit && name.length > 1 && !own.has(key),
    });
  }
  return [...found.values()].toSorted((one, other) => other.weight - one.weight).slice(0, MOST_TERMS);
}

/** "آمریکا سوریه" is two names side by side, where the script has no capitals to tell a name from its neighbour. */
function isRowOfNames(candidate: Candidate, isKnown: (name: string) => boolean): boolean {
  if (candidate.words.length < 2 || !isName(candidate)) return false;
  const [form = ''] = candidate.forms.keys();
  const isRow = (words: readonly string[]): boolean =>
    words.some(
      (_word, at) =>
        at > 0 &&
        isKnown(words.slice(0, at).join(' ')) &&
        (isKnown(words.slice(at).join(' ')) || isRow(words.slice(at))),
    );
  return !isKnown(form) && isRow(form.split(' '));
}

/** What a site calls itself, from its address: an article is not about the paper it stands in. */
function ownNames(url: string): ReadonlySet<string> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  const [label = ''] = host.split('.').slice(-2, -1);
  return new Set([host, host.replaceAll('.', ''), label, label.replaceAll('-', '')]);
}

/** The most frequent way of writing it; where words are inflected, the shortest of those that are nearly as frequent: mostly the nominative. */
function nameOf({ forms }: Candidate, traits: Traits): string {
  let most = 0;
  for (const times of forms.values()) most = Math.max(most, times);
  let best: string | null = null;
  for (const [form, times] of forms) {
    const enough = traits.inflected ? times * 3 >= most : times === most;
    if (enough && (best === null || (traits.inflected && form.length < best.length))) best = form;
  }
  return (best ?? '').slice(0, LONGEST_NAME);
}

/** Whether people would see it as a topic, or it only tells how like another a text is. */
function isFit(candidate: Candidate, traits: Traits): boolean {
  const { count, zones, words, common } = candidate;
  if (common) return false;
  if (isName(candidate)) return true;
  if (traits.nouns && !candidate.capital) return false;
  return words.length > 1 || count > 1 || zones.headline > 0;
}
