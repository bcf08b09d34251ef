/** The rules of design.md section 6, values in and values out. All times are ms. */
import { isLoginAddress } from './addresses.ts';
import type { FetchFailureCode, FetchKind, Random, Redirect } from './ports.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export const minCheckInterval = 9 * minute;
export const maxCheckInterval = 5 * hour;
export const usualCheckInterval = 30 * minute;
export const validatorLifetime = 8 * day;
export const usualSilence = 10 * minute;
export const maxSilence = day;
export const maxBackoff = day;

export const maxConnectionsPerHost = 2;
export const maxConnections = 8;
/** Answers held in memory at once: those being received and those waiting for the press or the library. */
export const maxBodies = 12;

export const maxRedirects = 10;
export const firstByteTime = 30 * second;
export const totalTime = 120 * second;

const megabyte = 1024 * 1024;
/** Caps on decompressed bodies, bytes. PDFs (32 MB) are not in design.md: reports run larger than pictures. */
export const maxBytes: Record<FetchKind | 'document', number> = {
  feed: 16 * megabyte,
  page: 8 * megabyte,
  asset: 12 * megabyte,
  document: 32 * megabyte,
};

export interface Validators {
  etag: string | null;
  lastModified: string | null;
  /** When they were stored, null when there are none. */
  validatorsSince: number | null;
}

/** Request headers of a conditional GET; none when the validators are older than 8 days, as some servers answer 304 for ever. */
export function conditionalHeaders(validators: Validators, now: number): Record<string, string> {
  const { etag, lastModified, validatorsSince } = validators;
  // Stored in the future: this computer's clock was wrong then, and would keep them for as long as it was.
  const isFuture = validatorsSince !== null && validatorsSince - now > hour;
  if (validatorsSince === null || isFuture || now - validatorsSince >= validatorLifetime) return {};
  return {
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  };
}

/** The validators an answer with a body brings; they count from now. */
export function validatorsOf(headers: Record<string, string>, now: number): Validators {
  const etag = headers['etag'] || null;
  const lastModified = headers['last-modified'] || null;
  return { etag, lastModified, validatorsSince: etag === null && lastModified === null ? null : now };
}

/**
 * How long the feed's owner asks readers to wait: the longest of Cache-Control's max-age (Expires where there is none)
 * and the feed's own ttl; 0 when nothing is asked. `no-cache` and `no-store` ask for no wait.
 */
export function askedWait(headers: Record<string, string>, timeToLive: number | null, now: number): number {
  return Math.max(cacheLifetime(headers, now), timeToLive ?? 0, 0);
}

/** The interval to the next check, whole ms: what was asked, but not under `wanted`, between 9 minutes and 5 hours. */
export function checkInterval(asked: number, wanted: number): number {
  return Math.round(Math.min(maxCheckInterval, Math.max(minCheckInterval, wanted, asked)));
}

/**
 * An interval that suits how often a feed publishes: half the usual time between its newest items, between 15 minutes
 * and 2 hours; 30 minutes when too few items have dates.
 */
export function publishingInterval(publishedTimes: readonly (number | null)[]): number {
  const newest = publishedTimes
    .filter((time) => time !== null)
    .toSorted((one, other) => other - one)
    .slice(0, 10);
  const [first] = newest;
  const last = newest.at(-1);
  if (first === undefined || last === undefined || newest.length < 3) return usualCheckInterval;
  const between = (first - last) / (newest.length - 1);
  return Math.min(2 * hour, Math.max(15 * minute, between / 2));
}

/**
 * Until when 429 or 503 silences its host: Retry-After as seconds or date, 10 minutes when it gives none, a day at most.
 * `repeats` counts such answers in a row: a host that keeps asking for a moment only is left alone longer each time.
 */
export function silencedUntil(headers: Record<string, string>, repeats: number, now: number): number {
  const asked = retryAfter(headers['retry-after'] ?? '', now) ?? usualSilence;
  const least = Math.min(usualSilence, second * 2 ** Math.min(repeats, 20));
  return now + Math.min(maxSilence, Math.max(asked, least));
}

/** Wait after the `failures`th failure in a row: 10 minutes, doubled each time, a quarter more or less, a day at most. */
export function backoff(failures: number, random: Random): number {
  const doubled = 10 * minute * 2 ** Math.min(Math.max(failures, 1) - 1, 20);
  // Also at the end of the scale: what failed together must not come back together.
  return Math.round(Math.min(maxBackoff, Math.min(maxBackoff, doubled) * (0.75 + random() / 2)));
}

/**
 * The address to use from now on: where the permanent moves (301, 308) at the start of the chain lead, null when there
 * are none or the way leads to a login page. The caller has seen that the target parses. 302, 303 and 307 are not adopted.
 */
export function adoptedAddress(redirects: readonly Redirect[]): string | null {
  const firstTemporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  const permanent = firstTemporary === -1 ? redirects : redirects.slice(0, firstTemporary);
  if (redirects.some(({ url }) => isLoginAddress(url))) return null;
  return permanent.at(-1)?.url ?? null;
}

/** The network rather than the host is likely at fault: such a try counts neither as a check nor as a failure. */
export function isConnectivity(code: FetchFailureCode): boolean {
  return (
    code === 'offline' || code === 'name-not-resolved' || code === 'connection-refused' || code === 'connection-lost'
  );
}

/** Whether asking later may help at all. A page or image whose failure is final keeps what its feed said. */
export function isFinal(status: number): boolean {
  return status === 404 || status === 410 || status === 451;
}

function cacheLifetime(headers: Record<string, string>, now: number): number {
  const directives = (headers['cache-control'] ?? '')
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.includes('no-cache') || directives.includes('no-store')) return 0;
  const maxAge = directives.map((directive) => /^max-age="?(\d+)"?$/.exec(directive)?.[1]).find(Boolean);
  if (maxAge !== undefined) return (Number(maxAge) - (Number(headers['age']) || 0)) * second;
  const expires = Date.parse(headers['expires'] ?? '');
  if (Number.isNaN(expires)) return 0;
  // Measured by the server's own clock: ours may be wrong by hours.
  const date = Date.parse(headers['date'] ?? '');
  return expires - (Number.isNaN(date) ? now : date);
}

function retryAfter(value: string, now: number): number | null {
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * second;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
