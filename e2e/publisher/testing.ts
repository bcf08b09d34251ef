/** A client for tests that does by hand what a browser does: keeps cookies by host, fills in forms, does not follow redirects. */

export interface Page {
  status: number;
  text: string;
  headers: Headers;
  /** Where a redirect leads, whole; '' without one. */
  location: string;
  url: string;
}

export interface Browser {
  get(url: string, headers?: Record<string, string>): Promise<Page>;
  post(url: string, body: string | Record<string, string>, headers?: Record<string, string>): Promise<Page>;
  /** Goes where a page redirects to until one does not. */
  follow(page: Page): Promise<Page>;
  /** Cookies kept for a host (name or address without port) as the server set them, attributes and all. */
  cookies(host: string): Map<string, string>;
}

const value = (set: string): string => (set.split(';')[0] ?? '').split('=').slice(1).join('=');

/** Starts without cookies. Paths and SameSite are left to the servers' own care. */
export function createBrowser(): Browser {
  const jar = new Map<string, Map<string, string>>();
  const cookies = (host: string): Map<string, string> => {
    const kept = jar.get(host) ?? new Map<string, string>();
    jar.set(host, kept);
    return kept;
  };

  async function ask(url: string, options: RequestInit): Promise<Page> {
    const { hostname } = new URL(url);
    const kept = cookies(hostname);
    const cookie = [...kept].map(([name, set]) => `${name}=${value(set)}`).join('; ');
    const headers = { ...(cookie === '' ? {} : { cookie }), ...(options.headers as Record<string, string>) };
    const response = await fetch(url, { ...options, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const name = set.split('=')[0] ?? '';
      if (/; max-age=0\b/iu.test(set)) kept.delete(name);
      else kept.set(name, set);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      text: await response.text(),
      headers: response.headers,
      location: location === null ? '' : new URL(location, url).href,
      url,
    };
  }

  const get = (url: string, headers: Record<string, string> = {}): Promise<Page> => ask(url, { headers });
  return {
    get,
    post: (url, body, headers = {}) =>
      ask(url, { method: 'POST', headers, body: typeof body === 'string' ? body : new URLSearchParams(body) }),
    follow: async (page) => {
      let now = page;
      // oxlint-disable-next-line no-await-in-loop
      for (let hops = 0; now.location !== '' && hops < 10; hops += 1) now = await get(now.location);
      return now;
    },
    cookies,
  };
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
export const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/gu, (sign) => entities[sign] ?? sign);

/** The hidden fields of a page's forms. */
export const hiddenFields = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/gu)].map(([, name, given]) => [
      name ?? '',
      unescape(given ?? ''),
    ]),
  );

/** What a page shows in words, spaces made one; scripts and styles left out. */
export const wordsOf = (html: string): string =>
  unescape(html.replace(/<(script|style)\b.*?<\/\1>/gsu, ' ').replace(/<[^>]+>/gu, ' ')).replace(/\s+/gu, ' ');

/** Signs in at the sample publication's form. */
export async function signIn(
  browser: Browser,
  url: string,
  name: string,
  password: string,
  more: Record<string, string> = {},
): Promise<Page> {
  const page = await browser.get(`${url}/user/login`);
  return browser.post(`${url}/user/login`, { ...hiddenFields(page.text), name, pass: password, ...more });
}
