/** When two names are one topic. Pure. */
import { conceptOf } from './known-names.ts';
import { nameKey } from './name-key.ts';

/**
 * What makes a name the topic it is: names with the same key are one topic.
 * @param name as written
 * @param language of the text it stands in, as a language tag; '' when unknown
 * @returns `country/SY` and the like for what the bundled table knows by any of its names, else the name folded (see
 *   name-key.ts), which never holds a '/'; '' for a name without a letter or digit
 */
export function topicKey(name: string, language: string): string {
  const key = nameKey(name, language);
  return key === '' ? '' : (conceptOf(name, language, key) ?? key);
}

/** Changes whenever `topicKey` gives other keys than before: libraries then sort their spellings anew. */
export const KEY_VERSION = 2;
