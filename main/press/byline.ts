/** Bylines: the people who wrote something, out of whatever the publisher put in that place. Pure. */
import { comparable, plainLine } from './text.ts';

/** Introductions to a name, in the languages of the editions and the largest European ones. */
const INTRODUCTION =
  /^(?:(?:written|posted|reported|story|words|text|analysis)\s+)?(?:by|von|par|por|di|door|yazan|بقلم|كتب(?:ت|ه|ها)?|מאת|نویسنده|نوشته)\s*:?\s+|^(?:author|authors|autor|auteur|yazar|الكاتب|کاتب)\s*:\s*/iu;
const SEPARATORS =
  /\s*(?:[;|/•·]|,(?!\s*(?:jr|sr|phd|md|esq|ii|iii)\b)|،|\s+(?:and|und|et|y|e|ve|with)\s+|\s+&\s+|\s+(?:و|ו)(?=\p{L}))\s*/iu;
const NOBODY =
  /^(?:admin|administrator|editor|editors|editorial|staff|staff writers?|web ?desk|news ?desk|newsroom|redaktion|redaction|rédaction|redacción|the editors|unknown|anonymous|null|undefined|none|guest|guest author|webmaster|contributor|contributors|default)$/iu;

/**
 * Names joined by ', ', each once, '' when none is a person's: addresses, roles, dates and the publication's own name are
 * left out. `publication` and `section` words are compared without case and punctuation.
 */
export function bylineOf(written: readonly (string | null | undefined)[], publication = ''): string {
  const names = new Map<string, string>();
  const own = comparable(publication);
  for (const value of written)
    for (const part of splitNames(plainLine(value))) {
      const name = personName(part);
      const key = comparable(name);
      if (name !== '' && key !== own && !names.has(key)) names.set(key, name);
    }
  return [...names.values()].slice(0, 12).join(', ');
}

function splitNames(value: string): string[] {
  const line = value.replace(INTRODUCTION, '');
  // A comma after one word is `Surname, Name`, not a list of two people.
  const inverted = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.)?)$/u.exec(line);
  return inverted === null ? line.split(SEPARATORS) : [`${inverted[2]} ${inverted[1]}`];
}

function personName(part: string): string {
  const name = part
    .replace(INTRODUCTION, '')
    .replace(/^[\w.+-]+@[\w.-]+\s*\((.+)\)$/u, '$1')
    .replace(/\s*[<([].*$/u, '')
    .replace(/\s+@\w+$/u, '')
    .replaceAll(/^[\s,.:–—-]+|[\s,:–—-]+$/gu, '');
  if (name.length < 2 || name.length > 70 || /@|https?:|www\.|\d{2,}/iu.test(name) || NOBODY.test(name)) return '';
  if (!/\p{L}{2}/u.test(name) || name.split(' ').length > 6) return '';
  // A shouted byline; names in scripts without case are left as they are.
  return name === name.toUpperCase() && /\p{Lu}{3}.* /u.test(name) ? capitalised(name) : name;
}

const capitalised = (name: string): string =>
  name.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
