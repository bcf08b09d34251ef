/** Bylines: the people who wrote something, out of whatever the publisher put in that place. Pure. */
import { comparable, plainLine } from './text.ts';

/** Introductions to a name, in the languages of the editions and the largest European ones. */
export const INTRODUCTION =
  /^(?:(?:written|posted|reported|story|words|text|analysis)\s+)?(?:by|von|par|por|di|door|yazan|بقلم|كتب(?:ت|ه|ها)?|מאת|نویسنده|نوشته)\s*:?\s+|^(?:author|authors|autor|auteur|yazar|الكاتب|کاتب)\s*:\s*/iu;
const SEPARATORS =
  /\s*(?:[;|/•·]|,(?!\s*(?:jr|sr|phd|md|esq|ii|iii)\b)|،|\s+(?:and|und|et|y|e|ve|with)\s+|\s+&\s+|\s+(?:و|ו)(?=\p{L}))\s*/iu;
const NOBODY =
  /^(?:admin|administrator|editor|editors|unknown|anonymous|null|undefined|none|guest|webmaster|contributors?|default|follow|share|comments?|updated|published|posted|redaktion|rédaction|redacción|著者|筆者|作者|記者|編集部|編集者|文|作家|기자)$/iu;
/** A role, an office or a company, not a person. */
const OFFICE =
  /(?:^|\s)(?:staff|desk|newsroom|news ?room|bureau|team|editorial|press|agency|agencies|news|network|media|magazine|newspaper|times|post|tribune|herald|gazette|correspondents?|reporters?|writers?|editors?|journalists?|columnists?|producers?|contributors?|authors?|association|organi[sz]ation|university|institute|department|business|politics|sports?|inc|ltd|llc|gmbh|وكالة|وكالات|صحيفة|مراسل|كاتب|محرر|סוכנות|כתב|עורך|מערכת|خبرگزاری|خبرنگار|ajansı|haber|muhabir|editör)\.?(?:\s|$)|\.(?:com|org|net|co|tv)\b/iu;
/** Words of offices that name none by themselves: "News Desk", "Staff Reporter". */
const ANY_OFFICE =
  /^(?:the|by|our|staff|desk|newsroom|news|room|bureau|team|editorial|press|agency|agencies|network|media|correspondents?|reporters?|writers?|editors?|journalists?|columnists?|producers?|contributors?|contributing|authors?|online|web|admin|and|of|for|special|to|senior|chief|wire|services?|reports?)$/iu;
/** Letters after a name. */
const DEGREE = /^(?:m\.?[ads]|ph\.?d|rdn?|md|jd|mba|esq|jr|sr|cfa|cpa|rn|dds|ii|iii|iv)\.?$/iu;
/** Small words inside names. */
const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|bint|al|el|y|e|zu|af|st\.?)$/u;

/**
 * Names joined by ', ', each once, '' when none is a person's: addresses, roles, dates and the publication's own name are
 * left out. What a page merely `shown` in the place of a byline has to look like a name as well.
 */
export function bylineOf(
  written: readonly (string | null | undefined)[],
  publication = '',
  source: 'declared' | 'shown' = 'declared',
): string {
  const names = new Map<string, string>();
  const own = comparable(publication);
  for (const value of written)
    for (const part of splitNames(plainLine(value))) {
      const name = personName(part);
      if (source === 'shown' && !looksLikeName(name)) continue;
      const key = comparable(name);
      if (name !== '' && key !== own && !names.has(key)) names.set(key, name);
    }
  return [...names.values()].slice(0, 12).join(', ');
}

/** The desk that signs what nobody signs, by a name of its own: `Harbour News Desk`; '' for any staff or desk, and for companies. */
export function deskOf(written: string): string {
  const line = plainLine(written).replace(INTRODUCTION, '').trim();
  const parts = line.split(/\s+/u);
  if (parts.length < 2 || parts.length > 4 || !/^[\p{L}\s.&’'-]{5,40}$/u.test(line)) return '';
  if (!/\b(?:desk|staff|team|newsroom|bureau)$/iu.test(line)) return '';
  return parts.some((part) => !ANY_OFFICE.test(part)) ? line : '';
}

/**
 * A house that signs where no person does: an agency, or the provider of a page on a portal. '' for the page's own
 * publication, which `owns` tells, for mere roles ("Staff", "Editorial Team") and for what is no name.
 */
export function houseOf(written: string, owns: (name: string) => boolean): string {
  const line = bare(written);
  const parts = line.split(/\s+/u);
  if (line.length < 2 || line.length > 50 || parts.length > 6 || !/^[\p{Lu}\p{Lo}]/u.test(line)) return '';
  if (/[@|/:]|https?|\d{3,}/iu.test(line) || NOBODY.test(line) || owns(line)) return '';
  return parts.some((part) => !ANY_OFFICE.test(part)) ? line : '';
}

/** Roles that publishers sign with for good; `admin` and `guest` are what software fills in. */
const SIGNING_ROLE =
  /^(?:the )?(?:editors?|editorial (?:board|team)|staff|redaktion|(?:la )?rédaction|redacción|redazione|redactie)$/iu;

/** A role that signs as if it were a name, where the page both declares and shows it in the place of a byline. */
export function roleOf(declared: readonly string[], shown: readonly string[]): string {
  const signs = declared.map(bare).find((name) => SIGNING_ROLE.test(name));
  if (signs === undefined) return '';
  return shown.flatMap(splitNames).some((part) => comparable(part) === comparable(signs)) ? signs : '';
}

const bare = (written: string): string =>
  plainLine(written)
    .replace(INTRODUCTION, '')
    .replaceAll(/^[\s,.:–—-]+|[\s,:–—-]+$/gu, '');

function splitNames(value: string): string[] {
  if (/^\s*(?:https?:)?\/\//iu.test(value)) return [];
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
  if (OFFICE.test(name) || DEGREE.test(name)) return '';
  if (!/\p{L}{2}/u.test(name) || name.split(' ').length > 6) return '';
  // A shouted byline; names in scripts without case are left as they are.
  return name === name.toUpperCase() && /\p{Lu}{3}.* /u.test(name) ? capitalised(name) : name;
}

/** Two to five words that begin with capitals, in scripts that have them. */
function looksLikeName(name: string): boolean {
  const parts = name.split(' ');
  // Names in Chinese, Japanese and Korean are one word.
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}・\s]{2,14}$/u.test(name)) return true;
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(part) || PARTICLE.test(part))
  );
}

const capitalised = (name: string): string =>
  name.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
