/** Web addresses as documents write them. Pure. */

/** Beginnings and whole names of query parameters that only say where a reader came from. */
const TRACKER =
  /^(?:utm_.*|at_.*|mtm_.*|pk_.*|hsa_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|yclid|igshid|_ga|cmpid)$/iu;

/** No server takes a longer one; and a base is read anew for each address that is relative to it. */
const LONGEST = 8_192;

/**
 * The absolute http(s) address that `value` means in a document at `base`; '' when it means none. Whatever else a document
 * may write (javascript:, data:, file:, about:, more than 8,192 characters) is no address to it, and a sign-in part is dropped.
 */
export function absoluteAddress(value: string | null | undefined, base: string): string {
  const written = value?.trim().replace(/^feed:(?:\/\/)?(?=https?:)/iu, '') ?? '';
  if (written === '' || written.length > LONGEST || base.length > LONGEST) return '';
  try {
    const url = new URL(written, base === '' ? undefined : base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
    if (url.hostname === '') return '';
    if (url.username !== '' || url.password !== '') [url.username, url.password] = ['', ''];
    return url.href;
  } catch {
    return '';
  }
}

/** As absoluteAddress, with mailto: too: what an article may link to. */
export function linkAddress(value: string | null | undefined, base: string): string {
  const written = value?.trim() ?? '';
  if (/^mailto:[^\s<>"'()]+@[^\s<>"'()]+$/iu.test(written)) return written;
  return absoluteAddress(written, base);
}

/** The same page without its `#` part and without parameters that only track. `address` must be absolute. */
export function withoutTracking(address: string): string {
  try {
    const url = new URL(address);
    for (const name of new Set(url.searchParams.keys())) if (TRACKER.test(name)) url.searchParams.delete(name);
    if (!url.hash.startsWith('#!')) url.hash = '';
    return url.href;
  } catch {
    return address;
  }
}

/** Whether the path of an address ends like a PDF's. What it really is, its bytes say when it was fetched. */
export function looksLikePdf(address: string): boolean {
  try {
    return /\.pdf$/iu.test(new URL(address).pathname);
  } catch {
    return false;
  }
}
