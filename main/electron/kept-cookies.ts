/** Cookies that a site means to be forgotten when the browser closes, as they are kept. Pure. */
import type { Cookie, CookiesSetDetails } from 'electron';
import { z } from 'zod';

const KeptCookie = z.object({
  name: z.string(),
  value: z.string(),
  /** With a dot in front unless it is for one host only. */
  domain: z.string(),
  hostOnly: z.boolean(),
  path: z.string(),
  secure: z.boolean(),
  httpOnly: z.boolean(),
  sameSite: z.enum(['unspecified', 'no_restriction', 'lax', 'strict']),
  /** When the site last set it, ms since the epoch. */
  setAt: z.number().int(),
});
export type KeptCookie = z.infer<typeof KeptCookie>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What makes two cookies the same one to a browser. */
export const keyOf = ({ name, domain, path }: Pick<Cookie, 'name' | 'domain' | 'path'>): string =>
  JSON.stringify([name, domain ?? '', path ?? '/']);

/** @param setAt when the site last set it, ms since the epoch */
export function toKeep(cookie: Cookie, setAt: number): KeptCookie {
  const { name, value, domain = '', path = '/', secure = false, httpOnly = false, sameSite } = cookie;
  return {
    name,
    value,
    domain,
    hostOnly: cookie.hostOnly ?? !domain.startsWith('.'),
    path,
    secure,
    httpOnly,
    sameSite,
    setAt,
  };
}

/** Whether it may still be kept, `days` being how long after the site last set it. One from the future had a wrong clock. */
export const isKept = ({ setAt }: KeptCookie, days: number, now: number): boolean =>
  days > 0 && now - setAt < days * DAY_MS && setAt <= now + DAY_MS;

/** @returns JSON of at most `most` bytes: where that is too little, those set last */
export function writeKept(cookies: KeptCookie[], most: number): string {
  const parts: string[] = [];
  let bytes = 2;
  for (const cookie of cookies.toSorted((one, other) => other.setAt - one.setAt)) {
    const part = JSON.stringify(cookie);
    bytes += Buffer.byteLength(part) + 1;
    if (bytes > most) break;
    parts.push(part);
  }
  return `[${parts.join(',')}]`;
}

/** Throws for what writeKept did not write. */
export const readKept = (text: string): KeptCookie[] => z.array(KeptCookie).parse(JSON.parse(text));

/** What sets the same cookie again: as before for one host or for a domain, and of the same kind. */
export function detailsOf(cookie: Cookie | KeptCookie): CookiesSetDetails {
  const { name, value, domain = '', path = '/', secure = false, httpOnly = false, sameSite } = cookie;
  const hostOnly = cookie.hostOnly ?? !domain.startsWith('.');
  const expires = 'expirationDate' in cookie ? cookie.expirationDate : undefined;
  return {
    url: `${secure ? 'https' : 'http'}://${domain.replace(/^\./u, '')}${path}`,
    name,
    value,
    path,
    secure,
    httpOnly,
    sameSite,
    // Naming a domain makes a cookie valid for its subdomains, and __Host- cookies may not have one.
    ...(hostOnly ? {} : { domain }),
    ...(expires === undefined ? {} : { expirationDate: expires }),
  };
}
