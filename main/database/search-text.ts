/**
 * Text made comparable before it is indexed and before it is asked for, the same way: case, diacritics, Arabic and
 * Persian letter variants, the Arabic article, Hebrew acronyms, Turkish i, and CJK split into overlapping pairs, since SQLite's tokenizer knows words only by spaces. Pure.
 */
import { foldLetters } from '../topics/fold.ts';

/**
 * The Arabic article, alone or behind a one-letter word written together with it: المدينة, والمدينة and للمدينة are found
 * by مدينة and the other way round. Enough must be left to be a word, and God's name is not "the" and a rest.
 */
const ARTICLE = /(?<![\p{L}\p{N}])(?:ال(?!له(?![\p{L}\p{N}]))(?=\p{L}{2})|(?:[وفبك]ال|لل)(?=\p{L}{3}))/gu;

/** The mark of an acronym or foreign sound within a Hebrew word, as typeset or as typed: צה״ל, צה"ל. */
const GERSHAYIM = /(?<=[א-ת])["'’”׳״](?=[א-ת])/gu;

const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々]';
const CJK = new RegExp(`${SIGN}+`, 'gu');
const CJK_RUN = new RegExp(`(${SIGN}+)`, 'u');

/** Runs of CJK as overlapping pairs: `東京都` becomes `東京 京都 都`; the last sign stands alone so that one sign finds it too. */
const pairs = (run: string): string => {
  const signs = Array.from(run);
  return ` ${signs.map((sign, index) => sign + (signs[index + 1] ?? '')).join(' ')} `;
};

/** The text as the index holds it. */
export function searchText(text: string): string {
  return foldLetters(text).replace(GERSHAYIM, '').replace(ARTICLE, '').replace(CJK, pairs);
}

/** More words than anyone types; a pasted article must not become an expression of thousands. */
const MOST_TERMS = 32;
const MOST_SIGNS = 64;

/**
 * What the reader typed as an FTS5 expression: every word must occur (the first of very many), the last as a prefix;
 * quotes and operators are just text. Null when there is no word in it.
 */
export function searchExpression(typed: string): string | null {
  const terms = new Set<string>();
  for (const word of typed.normalize('NFKC').split(/\s+/u)) {
    for (const part of word.split(CJK_RUN)) {
      const term = CJK_RUN.test(part) ? signsTerm(part) : wordTerm(part);
      // Said last counts last: the prefix is what is being typed.
      if (term !== null && terms.size < MOST_TERMS) {
        terms.delete(term);
        terms.add(term);
      }
    }
  }
  const all = [...terms];
  const last = all.pop();
  if (last === undefined) return null;
  return [...all, last.endsWith('*') ? last : `${last}*`].join(' AND ');
}

function wordTerm(part: string): string | null {
  const tokens = searchText(part).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
  return tokens.length === 0 ? null : `"${tokens.slice(0, MOST_SIGNS).join(' ')}"`;
}

/** A run of signs is found by its pairs in a row; one sign alone, by the pairs that begin with it. */
function signsTerm(run: string): string {
  const wanted = searchText(run).trim().split(' ');
  if (wanted.length === 1) return `"${wanted[0] ?? ''}"*`;
  return `"${wanted.slice(0, -1).slice(0, MOST_SIGNS).join(' ')}"`;
}
