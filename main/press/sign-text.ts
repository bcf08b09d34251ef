/** What a text or an address of a link says about signing in and out. Pure. */
import { SIGN_WORDS, type SignWords } from './sign-words.ts';
import { fold, lowered } from './text.ts';
import { phrases } from './words.ts';

export type SignWord = 'log-in' | 'log-out' | 'register' | 'account';

/** Longer texts are no label. */
export const LABEL = 80;
const MARKS = /[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u0640]/gu;

/** For comparing labels: lower case, one spelling of letters that keyboards mix, nothing but the words. */
export function worded(text: string): string {
  // Most labels, quickly.
  if (/^[\x20-\x7e]*$/u.test(text))
    return text
      .toLowerCase()
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/^[^a-z\d]+|[^a-z\d]+$/gu, '');
  return lowered(fold(text.normalize('NFC').replaceAll(MARKS, '').replaceAll('\u200c', ' ')))
    .replaceAll('ı', 'i')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const WORDS: ReadonlyMap<string, SignWord> = new Map(
  (
    [
      ['account', 'account'],
      ['register', 'register'],
      ['logIn', 'log-in'],
      ['logOut', 'log-out'],
    ] as const satisfies readonly (readonly [keyof SignWords, SignWord])[]
  ).flatMap(([list, word]) =>
    Object.values(SIGN_WORDS).flatMap((words) => phrases(words[list]).map((phrase) => [worded(phrase), word] as const)),
  ),
);
const SEPARATOR = /\s*[/|·•&,+]\s*| (?:or|and|ou|oder|und|o|y|veya|ya da|ve|או|أو|یا|или) /u;

/** What a label says, null for anything else. Of two things in one label ("Log in / Register") logging in counts. */
export function wordOf(text: string): SignWord | null {
  if (text.length > LABEL) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const word = readLabel(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, word);
  return word;
}

/** A publication's pages repeat the same navigation: labels are read once. */
const remembered = new Map<string, SignWord | null>();
const REMEMBERED = 5_000;

function readLabel(text: string): SignWord | null {
  // "Already a subscriber? Log in" asks whom it means before it says what it does.
  const label = worded(text).replace(/^.*[?؟]\s*/u, '');
  if (label === '') return null;
  const whole = WORDS.get(label);
  if (whole !== undefined) return whole;
  const parts = label.split(SEPARATOR).map((part) => WORDS.get(worded(part)));
  if (parts.length < 2 || parts.includes(undefined)) return null;
  // Both in one label is a heading or a link that never changes.
  if (parts.includes('log-in') && parts.includes('log-out')) return null;
  return (['log-in', 'log-out', 'register'] as const).find((word) => parts.includes(word)) ?? 'account';
}

const OUT_SEGMENT =
  /\/(?:[a-z]+[-_.:])?(?:log[-_]?out|sign[-_]?out|log[-_]?off|sign[-_]?off|abmelden|deconnexion|cerrar-sesion|cikis|userlogout)(?:\.[a-z]{2,5})?(?:\/|$)/iu;
const OUT_QUERY =
  /(?:^|[?&;])(?:action|task|mode|do|act|op|cmd|title|q)=(?:[a-z.:/]*[.:/])?(?:user)?(?:log[-_]?out|sign[-_]?out)(?:[&;]|$)/iu;
const IN_SEGMENT =
  /\/(?:(?:user|users|member|members|account|accounts|customer|subscriber|special:user|wp|uye|auth)[-_.:]?)?(?:log[-_]?in|sign[-_]?in|log[-_]?on|connexion|anmelden|anmeldung|einloggen|giris(?:-yap)?|girisi|iniciar-sesion|inloggen)(?:\.[a-z]{2,5})?(?:\/|$)|\/(?:auth|sso|authorize|authenticate)\/?$/iu;
const IN_QUERY =
  /(?:^|[?&;])(?:action|task|mode|do|act|op|cmd|view|title|q)=(?:[a-z.:/]*[.:/])?(?:user)?(?:log[-_]?in|sign[-_]?in)(?:[&;]|$)/iu;
const IN_HASH = /^#\/?(?:portal\/)?(?:log-?in|sign-?in)(?:\/|$)/iu;
const IN_HOST = /^(?:https?:)?\/\/(?:login|log-in|signin|sign-in)\./iu;
/** Accounts to be made, passwords to be found again, protected posts: at a log-in page's address, but not for logging in. */
const NOT_IN = /regist|sign-?up|create|forgot|reset|lost|password|postpass|action=rp\b|type=signup/iu;
const ACCOUNT_SEGMENT =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:user|users|account|accounts|my-?account|profile|profiles|members?|me|hesabim|mein-konto|mon-compte|mi-cuenta)(?:\/[\p{L}\p{N}._~%-]*){0,2}$/iu;
/** Logging in with them is a way in that may be one of several, and never the site's own page. */
const OTHERS =
  /^(?:https?:)?\/\/(?:[a-z\d-]+\.)*(?:facebook|google|apple|twitter|x|linkedin|instagram|github|live|microsoftonline|yahoo|vk|disqus|gravatar)\.(?:com|net)\b/iu;

/** An address without any of these leads to none of it; most are asked no further. */
const ANY =
  /log|sign|account|user|profile|member|auth|sso|connexion|anmeld|giri|sesion|konto|compte|cuenta|hesab|cikis|\/me\b/iu;

/** What an address as written in a document leads to, null for anything else. Where it would lead back to is left aside. */
export function addressKind(written: string): 'log-in' | 'log-out' | 'account' | null {
  const address = written.trim();
  if (!ANY.test(address) || OTHERS.test(address)) return null;
  if (IN_HASH.test(address)) return 'log-in';
  const [whole = ''] = address.split('#');
  const at = whole.indexOf('?');
  const [place, query] = at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
  const path = `/${place.replace(/^(?:https?:)?\/\/[^/]*\/?|^\/+/iu, '')}`;
  if (OUT_SEGMENT.test(path) || OUT_QUERY.test(query)) return 'log-out';
  if (IN_SEGMENT.test(path) || IN_QUERY.test(query) || IN_HOST.test(place))
    return NOT_IN.test(path) ||
      NOT_IN.test(query.split(/(?:destination|redirect\w*|return\w*|next|url|back|from|target|ref\w*)=/iu)[0] ?? '')
      ? null
      : 'log-in';
  return ACCOUNT_SEGMENT.test(path) ? 'account' : null;
}

/** Whether an address belongs to a company that lends its log-in to other sites. */
export const isOthers = (written: string): boolean => OTHERS.test(written.trim());

const NAMED = Object.values(SIGN_WORDS)
  .flatMap((words) => [words.signedInAs, words.greeting])
  .join('|');
/** A text that begins as one does that goes on with the reader's name. */
export const GREETING = new RegExp(String.raw`^\s*(?:${NAMED})(?![\p{L}\p{N}])`, 'iu');
/** The same, where it says outright that somebody is signed in. */
export const SIGNED_IN_AS = new RegExp(
  String.raw`^\s*(?:${Object.values(SIGN_WORDS)
    .map((words) => words.signedInAs)
    .join('|')})(?![\p{L}\p{N}])[\s:,]*`,
  'iu',
);
export const GREETED = new RegExp(String.raw`^\s*(?:${NAMED})(?![\p{L}\p{N}])[\s:,]*`, 'iu');
const ACCOUNT_OF: readonly RegExp[] = Object.values(SIGN_WORDS).flatMap(({ accountOf }) =>
  accountOf.map((label) => new RegExp(String.raw`^\s*${label.replace('NAME', '(?<name>.+?)')}\s*$`, 'iu')),
);

/** The name in the label of an account menu ("Account of …"), '' without one. */
export function nameInLabel(label: string): string {
  if (label.length > 2 * LABEL) return '';
  for (const pattern of ACCOUNT_OF) {
    const name = pattern.exec(label)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return '';
}
