/** What is left of a publisher's words for an article when those that are no topics are dropped. Pure. */
import { nameKey } from '../topics/name-key.ts';
import { MONTHS } from './months.ts';
import { fold, lowered } from './text.ts';
import { MACHINE_PREFIXES, NO_TOPICS } from './topic-words.ts';

/** More than anyone reads; what a hostile page gives beyond is not looked at. */
const MOST = 25;
const MOST_CANDIDATES = 400;
const LONGEST = 60;
const LONGEST_LIST = 4_000;
const MOST_WORDS = 9;

export interface Publication {
  /** All that it is called: its title, the site's name, the publisher. */
  names: readonly string[];
  /** Address of the article, '' without one. */
  url: string;
  /** Language of the names, '' when unknown. */
  language: string;
}

let noTopics: ReadonlySet<string> | null = null;
const isNoTopic = (key: string): boolean => {
  noTopics ??= new Set(NO_TOPICS.map((word) => nameKey(word, '')));
  return noTopics.has(key);
};

/**
 * Topics as written, in order, each once by its key, without what is none: the publication's own names, words like "news" and
 * "home" in the languages of topic-words.ts, dates, numbers, single letters, addresses, names that only systems read.
 * @returns at most 25, none longer than 60 characters
 */
export function tidyTopics(candidates: readonly string[], publication: Publication): string[] {
  const own = new Set(ownNames(publication).map((name) => nameKey(name, '')));
  const found = new Map<string, string>();
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (found.size === MOST) break;
    const topic = bare(candidate);
    if (topic === null || isDate(topic)) continue;
    const plain = nameKey(topic, '');
    const key = nameKey(topic, publication.language);
    if (found.has(key) || own.has(plain) || isNoTopic(plain) || isLetter(plain)) continue;
    found.set(key, topic);
  }
  return [...found.values()];
}

/** Commas of any script and semicolons, but not within brackets: "Prices (Fares, Fees and Rates)". */
const COMMA = /[,،;؛、，\n](?![^()\n]{0,80}\))/u;

/** The parts of a list written as one text, split at commas, at bars where there are none. The first 4,000 characters count. */
export function splitTopics(list: string | undefined): string[] {
  if (list === undefined) return [];
  // Escaped once too often, a semicolon would come out of it.
  const text = list
    .slice(0, LONGEST_LIST)
    .replaceAll(/&(?:amp;)*(amp|quot|#0?39);/giu, (_whole, name: string) => (/amp/iu.test(name) ? '&' : '’'));
  const parts = text.split(COMMA);
  return parts.length === 1 ? text.split('|') : parts;
}

/** One tag, or a list that somebody wrote into one: two commas, one without a space, or a semicolon, since "Doe, Jane" has a comma too. */
export const splitTag = (tag: string): string[] => {
  const parts = splitTopics(tag);
  return parts.length > 2 || /[;؛|、，]|[,،](?=\S)/u.test(tag) ? parts : [tag];
};

/** The parts of a section's path: "World > Middle East", "/news/politics/". */
export const splitSections = (section: string): string[] =>
  section.slice(0, LONGEST_LIST).split(/\s*(?:[>»›|;,،]|\/)\s*/u);

/** The words themselves, null for what cannot be a topic: for its length, for want of a letter, or since only systems read it. */
function bare(candidate: string): string | null {
  if (candidate.length > LONGEST * 4) return null;
  let topic = fold(candidate)
    .replaceAll(/^[\s#*,·•|"“”'‘«»:.–—-]+|[\s,·•|"“”'’«»:–—]+$/gu, '')
    .trim();
  if (isMachineName(topic)) return null;
  // Written as an address has it: climate_change.
  if (!topic.includes(' ')) topic = topic.replaceAll('_', ' ').trim();
  const isTopic = topic.length >= 2 && topic.length <= LONGEST && /\p{L}/u.test(topic);
  return isTopic && topic.split(' ').length <= MOST_WORDS ? topic : null;
}

/** One letter, with or without digits and dots that are no letters; G7 and F-35 are more. */
const isLetter = (key: string): boolean => Array.from(key).length < 2;

const MACHINE = new RegExp(
  [
    // Addresses, files, and paths of sections.
    String.raw`:\/\/|^www\.|^\/|\/$|\/.*\/|\.(?:html?|php|aspx?|jpe?g|png|com|org|net)$`,
    // post-123, tid_42; type:article; tag:example.com,2024.
    String.raw`^(?:${MACHINE_PREFIXES})[-_:]?[\da-f]*\d[\da-f]*$`,
    String.raw`^@|^[a-z][\w.-]*:\S|^(?:${MACHINE_PREFIXES}|adnode|textart|keywords?|sections?)\s?:|^type \w+$|-feed$|^no-?index$|^no-[a-z]+-|(?:^|-)exclude-`,
    // Hashes and UUIDs, variables of templates, markup.
    String.raw`^(?=.*\d)[\da-f]{8,}$|^[\da-f]{8}-[\da-f]{4}-|^(?=\S*\d)(?=\S*[a-z])\S{24,}$`,
    String.raw`[{}<>\\=]|\[\[|\]\]|%[\da-f]{2}|&[a-z]+;`,
  ].join('|'),
  'iu',
);

/** What systems tell each other. A colon without a space marks it; "Re: Ports" is none. */
const isMachineName = (topic: string): boolean => MACHINE.test(topic);

const DATE_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun pazartesi salı çarşamba perşembe cuma cumartesi pazar
   lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles
   jueves viernes sábado domingo de of the th st nd rd um am pm at gmt utc est edt année года год yılı سنة عام سال`.split(
    /\s+/u,
  ),
);
const CJK_DATE = /^\d{2,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?$/u;

/** A day, month or year and nothing else: "12 March 2024", "January 2024". "October 7" is what a day is remembered by. */
function isDate(topic: string): boolean {
  if (!/\d{4}/u.test(topic.replaceAll(/[٠-٩۰-۹]/gu, '0'))) return false;
  if (CJK_DATE.test(topic)) return true;
  const words = lowered(topic).match(/\p{L}+/gu) ?? [];
  return words.every((word) => MONTHS.has(word) || DATE_WORDS.has(word));
}

/** Names, each with and without an ending like ".com" or "News", and the site's host. */
function ownNames({ names, url }: Publication): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1] ?? '';
  const told = names.filter((name) => name !== '').flatMap((name) => [name, ...name.split(/\s+[|–—-]\s+/u)]);
  const label = host.split('.')[0] ?? '';
  // The host's first label is a name only where the site is called so: syria.example may write of Syria.
  const isCalledSo = told.some((name) => nameKey(name, '') === nameKey(label, ''));
  return [...told, ...told.map((name) => `${name}.com`), host, ...(isCalledSo ? [label] : [])].filter(
    (name) => name !== '',
  );
}
