/** Takes off the letters that Arabic and Hebrew write onto the next word: "and Syria" and "Syria" are the same place. */
import { folded, stemmed } from './fold.ts';
import type { Token } from './tokens.ts';
import type { Traits } from './traits.ts';

/** Shortest word that may be left: two letters are too often there by chance. */
const SHORTEST = 3;

/** Changes the tokens: where the rest of a word stands in the text as a word of its own, the letter before it was none of its. */
export function takeOffPrefixes(tokens: readonly Token[], traits: Traits): void {
  const { prefixes, code } = traits;
  if (prefixes.length === 0) return;
  const words = new Map<string, number>();
  for (const token of tokens) words.set(token.folded, (words.get(token.folded) ?? 0) + 1);
  for (const token of tokens) {
    if (token.function) continue;
    const first = token.folded.charAt(0);
    const rest = token.folded.slice(1);
    if (!prefixes.includes(first) || rest.length < SHORTEST) continue;
    const definite = code === 'ar' && rest.startsWith('ال') && rest.length > 4;
    if (!definite && (words.get(rest) ?? 0) < (words.get(token.folded) ?? 0)) continue;
    token.text = token.text.replace(/^.\p{Mn}*/u, '');
    token.folded = folded(token.text);
    token.stem = stemmed(token.folded, code);
  }
}
