/** When two names are one topic. Pure. */

/**
 * What makes a name the topic it is: names with the same key are one topic.
 * @param name as written
 * @param language of the text it stands in, as a language tag; '' when unknown
 * @returns '' for a name without a letter or digit
 */
export function topicKey(name: string, language: string): string {
  void language;
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Changes whenever `topicKey` gives other keys than before: libraries then sort their spellings anew. */
export const KEY_VERSION = 1;
