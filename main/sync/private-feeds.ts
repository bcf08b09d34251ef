/** Private feeds: what is shown of their addresses, what is kept apart, what is sent. Pure. */
import type { FeedSecretKind } from '../database/face.ts';
import { originOf, secretParameters, webAddress, withoutSecrets } from './addresses.ts';
import type { FeedSecret, Random } from './ports.ts';

/** What the reader was asked for: it opens a whole origin, not one address. */
export type Password = Exclude<FeedSecret, { kind: 'address' }>;

/** The address of a private feed in its two parts. */
export interface Sealed {
  /** As it is stored, shown, logged and exported. */
  url: string;
  /** What is kept apart; null when the address holds no secret and none was given. */
  secret: FeedSecret | null;
}

/** What is sent to open a feed. */
export interface Door {
  url: string;
  authorization?: string;
}

/** The user name and password in an address, and the address without them. */
export function withoutPassword(address: string): {
  url: string;
  password: (Password & { kind: 'basic' }) | null;
} {
  const url = webAddress(address);
  if (url === null || (url.username === '' && url.password === '')) return { url: address, password: null };
  const password = { kind: 'basic', user: decoded(url.username), password: decoded(url.password) } as const;
  url.username = '';
  url.password = '';
  return { url: url.href, password };
}

/**
 * Takes the secrets out of an address.
 * @param given password or token that its origin was opened with; goes before one that stands in the address
 */
export function sealed(address: string, given: Password | null): Sealed {
  const { url, password } = withoutPassword(address);
  const own = given ?? password;
  const shown = withoutSecrets(url);
  if (shown === url) return { url, secret: own };
  return { url: shown, secret: { kind: 'address', url, ...(own === null ? {} : headerOf(own)) } };
}

/** What is sent for a feed that is stored under this address. */
export function doorOf(stored: string, secret: FeedSecret | null): Door {
  if (secret === null) return { url: withoutMark(stored) };
  if (secret.kind !== 'address') return { url: withoutMark(stored), ...headerOf(secret) };
  const { url, authorization } = secret;
  return authorization === undefined ? { url } : { url, authorization };
}

/** The Authorization header of a password or token; user name and password as UTF-8. */
export function headerOf(password: Password): { authorization: string } {
  if (password.kind === 'bearer') return { authorization: `Bearer ${password.token}` };
  return { authorization: `Basic ${Buffer.from(`${password.user}:${password.password}`).toString('base64')}` };
}

/** How the library calls it. */
export function kindOf(secret: FeedSecret | null): FeedSecretKind {
  return secret?.kind ?? 'none';
}

/** Whether both open the same feed: a new password of the same user does. */
export function opensTheSame(one: FeedSecret, other: FeedSecret): boolean {
  if (one.kind === 'basic' && other.kind === 'basic') return one.user === other.user;
  if (one.kind === 'bearer' && other.kind === 'bearer') return one.token === other.token;
  return one.kind === 'address' && other.kind === 'address' && one.url === other.url;
}

const mark = /#private-[0-9a-z]{6}$/;

/**
 * The address as it can be stored beside these. Two private feeds whose addresses are the same but for their secrets are
 * told apart by a mark: a fragment, which no server ever gets to see, chosen by chance and saying nothing of the secret.
 */
export function freeAddress(url: string, taken: ReadonlySet<string>, random: Random): string {
  let chosen = url;
  for (let attempt = 0; taken.has(chosen); attempt += 1) {
    const number = (Math.floor(random() * 36 ** 6) + attempt) % 36 ** 6;
    chosen = `${url.replace(/#.*$/, '')}#private-${number.toString(36).padStart(6, '0')}`;
  }
  return chosen;
}

/** The address without such a mark. */
export function withoutMark(url: string): string {
  return url.replace(mark, '');
}

/**
 * What is shown of the address a private feed moved to: without keys, and without whatever was a key before, should it
 * stand there under another name.
 */
export function shownAfterMove(target: string, before: string): string {
  const url = webAddress(withoutSecrets(target));
  const old = webAddress(before);
  if (url === null || old === null) return target;
  const values = secretParameters(old)
    .map(([, value]) => value)
    .filter((value) => value.length > 3);
  const names = [...url.searchParams].filter(([, value]) => values.includes(value)).map(([name]) => name);
  for (const name of names) url.searchParams.delete(name);
  const rest = decoded(url.pathname + url.search + url.hash);
  return values.some((value) => rest.includes(value)) ? `${originOf(target)}/` : url.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
