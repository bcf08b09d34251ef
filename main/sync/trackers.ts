/** Query parameters that only say where a reader came from, as data: an address with and without them is the same page. */

/** Lower-case beginnings of names. */
export const trackerPrefixes: readonly string[] = ['utm_', 'at_', 'ns_', 'pk_', 'mtm_', 'matomo_', 'hsa_', 'wt_mc'];

/** Whole names, lower case. Only what is a tracker everywhere: `ref`, `source` or `id` mean something on many sites. */
export const trackerNames: ReadonlySet<string> = new Set([
  '__twitter_impression',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'cmpid',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'oly_anon_id',
  'oly_enc_id',
  'ref_src',
  'ref_url',
  's_cid',
  'smid',
  'ttclid',
  'twclid',
  'vero_id',
  'wbraid',
  'xtor',
  'yclid',
]);

/** Whether a parameter of this name says nothing about which page is meant. */
export function isTracker(name: string): boolean {
  const lower = name.toLowerCase();
  return trackerNames.has(lower) || trackerPrefixes.some((prefix) => lower.startsWith(prefix));
}
