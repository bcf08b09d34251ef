/** One form for the inflections of a word, for counting within one text. Light: never shown to anybody. */

const RUSSIAN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ый|ии|ой|ей|ем|ом|ам|ям|ах|ях|ов|ев|ия|ию|ью|а|я|о|е|ы|и|у|ю|ь)$/u;

/** Endings that only say case, number or owner. A word is never cut below `least` letters. */
function ending(pattern: RegExp, least: number): (word: string) => string {
  return (word) => {
    const cut = word.replace(pattern, '');
    return cut.length >= least ? cut : word;
  };
}

const russian = ending(RUSSIAN, 3);
const german = ending(/(?:en|es|er|em|e|s|n)$/u, 4);
const romance = ending(/(?:es|s|x)$/u, 3);
const turkish = ending(/(?:lar|ler)(?:i|in|a|e|da|de|dan|den)?$/u, 3);

function english(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|z)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** "ال" is no part of the word for counting; "وال" and its like are told apart by what else stands in the text (prefixes.ts). */
function arabic(word: string): string {
  const bare = word.replace(/^(?:ال|لل)/u, '');
  return bare.length >= 2 ? bare : word;
}

const STEMS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  de: german,
  fr: romance,
  es: romance,
  it: ending(/[aeio]$/u, 3),
  pt: romance,
  tr: turkish,
  ru: russian,
  uk: russian,
  ar: arabic,
  fa: ending(/(?:هاي|ها)$/u, 2),
};

/** The form in which the inflections of a word meet, from its folded form. */
export function stemmed(word: string, language: string): string {
  return Object.hasOwn(STEMS, language) ? (STEMS[language]?.(word) ?? word) : word;
}
