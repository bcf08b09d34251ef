/**
 * Text made comparable before it is indexed and before it is asked for, the same way: case, diacritics, Arabic and
 * Persian letter variants, Turkish i, and CJK split into overlapping pairs, since SQLite's tokenizer knows words only by spaces. Pure.
 */

/** Letters that readers do not tell apart when they search. Sources: Unicode names; CLDR search collation for ar and fa. */
const LETTERS: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ؤ: 'و', ە: 'ه',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l',
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9',
}; // prettier-ignore
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Combining marks (Latin accents, Arabic harakat, Hebrew niqqud), tatweel, and the joiners and marks that are not seen. */
const UNSEEN = /[\p{Mn}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;

/** Runs of CJK as overlapping pairs: `東京都` becomes `東京 京都 都`; the last sign stands alone so that one sign finds it too. */
const pairs = (run: string): string => {
  const signs = Array.from(run);
  return ` ${signs.map((sign, index) => sign + (signs[index + 1] ?? '')).join(' ')} `;
};

/** The text as the index holds it. */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter)
    .replace(CJK, pairs);
}

/**
 * What the reader typed as an FTS5 expression: every word must occur, the last as a prefix; quotes and operators are
 * just text. Null when there is no word in it.
 */
export function searchExpression(typed: string): string | null {
  const terms: string[] = [];
  for (const word of typed.normalize('NFKC').split(/\s+/u)) {
    CJK.lastIndex = 0;
    for (const part of word.split(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+)/u)) {
      if (part === '') continue;
      const signs = Array.from(part);
      if (new RegExp(CJK.source, 'u').test(part)) {
        // A run of signs is found by its pairs in a row; one sign alone, by the pairs that begin with it.
        const wanted =
          signs.length === 1 ? [part] : signs.slice(0, -1).map((sign, index) => sign + (signs[index + 1] ?? ''));
        terms.push(
          signs.length === 1
            ? `"${part}"*`
            : `"${wanted.map((pair) => searchText(pair).trim().split(' ')[0] ?? '').join(' ')}"`,
        );
      } else {
        const tokens = searchText(part).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
        if (tokens.length > 0) terms.push(`"${tokens.join(' ')}"`);
      }
    }
  }
  const last = terms.at(-1);
  if (last === undefined) return null;
  if (!last.endsWith('*')) terms[terms.length - 1] = `${last}*`;
  return terms.join(' AND ');
}
