/** Letters brought to one form: what is left of a word when case, diacritics and variants of letters do not count. Pure. */

/** Letters that are written one way or another in the same word. Sources: Unicode names; CLDR search collation for ar and fa. */
const LETTERS: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ۃ: 'ه', ؤ: 'و',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  ς: 'σ', ё: 'е', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ə: 'e',
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9',
}; // prettier-ignore
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Accents, harakat, niqqud, tatweel, and the joiners and marks that are not seen. Only of scripts in which a word is the
 * same without them: in Devanagari, Thai or kana a mark makes another word, and so does the breve of й.
 */
const UNSEEN =
  /(?<!и)\u0306|(?!\u0306)[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]|[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const PLAIN = /^[\0-\x7f]*$/u;

/** The text in lower case without diacritics and with one form of each letter; words and what stands between them stay. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter);
}

/** The language of a tag without region and script: `en-US`, `EN_us` → `en`; '' when there is none. */
export function primaryLanguage(tag: string): string {
  const end = tag.search(/[-_]/u);
  return (end === -1 ? tag : tag.slice(0, end)).trim().toLowerCase();
}
