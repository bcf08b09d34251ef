/** Small facts about single addresses. Pure. */

/** The http(s) address as a URL, null for anything else. (`URL.parse` is not in every runtime design.md section 7 names.) */
export function webAddress(address: string): URL | null {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Host name without port, lower case; '' when it is no web address. The unit of all host rules. */
export function hostOf(address: string): string {
  return webAddress(address)?.hostname ?? '';
}

/** Scheme, host and port: whom a password is meant for. '' when it is no web address. */
export function originOf(address: string): string {
  return webAddress(address)?.origin ?? '';
}

const loginWords = /^(log-?_?in|sign-?_?in|logon|sso|auth|authenticate|account-login|wp-login|signin-oidc)$/;
const loginHosts = /^(login|signin|sign-in|auth|sso|accounts?)\./;

/** Whether an address looks like a page that asks people to sign in, judged by its path and host alone. */
export function isLoginAddress(address: string): boolean {
  const url = webAddress(address);
  if (url === null) return false;
  const words = url.pathname.toLowerCase().split('/');
  return loginHosts.test(url.hostname) || words.some((word) => loginWords.test(word.replace(/\.[a-z]{2,5}$/, '')));
}

const secretNames =
  /^(.*[_-])?(token|access|auth|authorization|key|apikey|api-?_?key|pass|password|passwd|pwd|secret|sid|session|sessionid|sig|signature|jwt|hash_?key|credentials?)$/i;

/**
 * The address as it may be shown, logged and exported: without user name and password, and without parameters whose
 * names say that they are keys. Text that is no web address comes back unchanged.
 */
export function withoutSecrets(address: string): string {
  const url = webAddress(address);
  if (url === null) return address;
  const names = secretParameters(url).map(([name]) => name);
  if (url.username === '' && url.password === '' && names.length === 0) return address;
  url.username = '';
  url.password = '';
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** The parameters that are keys, by their names. */
export function secretParameters(url: URL): [name: string, value: string][] {
  return [...url.searchParams].filter(([name]) => secretNames.test(name));
}

/** Free text (the network stack's own words) with every address in it made fit to be logged. */
export function textWithoutSecrets(text: string): string {
  return text.replaceAll(/https?:\/\/[^\s'"<>]+/gi, withoutSecrets);
}

/** What a person typed as an address, however badly, without user name, password and keys. */
export function typedWithoutSecrets(typed: string): string {
  return textWithoutSecrets(typed.trim()).replaceAll(/\b(?!mailto:)[^\s/:@]+:[^\s/]*@/gi, '');
}

const bareHost = (address: string): string => hostOf(address).replace(/^www\./u, '');

/**
 * Whether a host is the site's own: the same, a subdomain of it, or the domain that it is a subdomain of. True where no
 * site is known.
 */
export function isOwnHost(host: string, siteUrl: string): boolean {
  const site = bareHost(siteUrl);
  const bare = host.replace(/^www\./u, '');
  return site === '' || bare === site || bare.endsWith(`.${site}`) || site.endsWith(`.${bare}`);
}
