/** Takes off the letters that Arabic and Hebrew write onto the next word: "and Syria" and "Syria" are the same place. */
import { foldLetters } from '../fold.ts';
import { stemmed } from './stem.ts';
import type { Token } from './tokens.ts';
import type { Traits } from './traits.ts';

/** Shortest word that may be left: two letters are too often there by chance. */
const SHORTEST = 3;

/** "the" of Hebrew belongs to a phrase; after "and", "in" or "to" another begins: what they stand between is written so nowhere. */
const THE = 'ה';

/**
 * Changes the tokens: where the rest of a word stands in the text as a word of its own, or is a known name while the whole is
 * none, the letter before it was none of its.
 * @param isKnown whether a table of names has this one
 */
export function takeOffPrefixes(tokens: readonly Token[], traits: Traits, isKnown: (name: string) => boolean): void {
  const { prefixes, code } = traits;
  if (prefixes.length === 0) return;
  const words = new Map<string, number>();
  for (const token of tokens) words.set(token.folded, (words.get(token.folded) ?? 0) + 1);
  for (const [at, token] of tokens.entries()) {
    if (token.function) continue;
    const first = token.folded.charAt(0);
    const rest = token.folded.slice(1);
    if (!prefixes.includes(first) || rest.length < SHORTEST) continue;
    const definite = code === 'ar' && rest.startsWith('ال') && rest.length > 4;
    const bare = token.text.replace(/^.\p{Mn}*/u, '');
    const alone = (words.get(rest) ?? 0) >= (words.get(token.folded) ?? 0);
    if (!definite && !alone && (isKnown(token.text) || !isKnown(bare))) continue;
    if (token.before === 'space' && endsKnown(tokens, at, isKnown)) continue;
    if (first !== THE && token.before === 'space') token.before = 'mark';
    token.text = bare;
    token.folded = foldLetters(token.text);
    token.stem = stemmed(token.folded, code);
  }
}

/** Whether a name of two or three words that is known as it is written has the word after its first: ארצות הברית. */
function endsKnown(tokens: readonly Token[], at: number, isKnown: (name: string) => boolean): boolean {
  const [second, first, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (first === undefined) return false;
  const two = `${first.text} ${tokens[at]?.text ?? ''}`;
  if (isKnown(two)) return true;
  if (next?.before === 'space' && isKnown(`${two} ${next.text}`)) return true;
  return first.before === 'space' && second !== undefined && isKnown(`${second.text} ${two}`);
}
