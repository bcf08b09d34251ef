/** Texts for tests of likeness: a library filled as sync fills it, and terms found in the plainest way. */
import { signatureOf } from '../topics/signature.ts';
import type { NewItem, TextTerms } from './face.ts';
import { storeLikeness } from './likeness.ts';
import { check, NOW, newItem, newPublication, type TestLibrary } from './testing.ts';

const HOUR = 3_600_000;

/** An article to come; `at` is its age in hours. */
export interface Written {
  publication: string;
  name: string;
  text: string;
  topics: string[];
  at: number;
  headline?: string;
  language?: string;
  links?: string[];
}

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

/**
 * Weighs words by tf-idf among the given texts, those that begin with a capital thrice: names, of which the press finds whole ones,
 * tell the most.
 */
export function termFinder(texts: readonly string[]): (text: string) => TextTerms['terms'] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (text) => {
    const often = new Map<string, number>();
    for (const word of wordsOf(text)) {
      const key = word.toLowerCase();
      often.set(key, (often.get(key) ?? 0) + (key === word ? 1 : 3));
    }
    return [...often].map(([key, times]) => ({
      key,
      name: key,
      weight: (1 + Math.log(times)) * Math.log((texts.length + 1) / (counts.get(key) ?? 1)),
      fit: false,
    }));
  };
}

/** Stores the articles in the given order, each looked through before the next comes; their ids by name. */
export function arrive(
  { library, connection }: TestLibrary,
  written: readonly Written[],
  termsOf: (text: string) => TextTerms['terms'],
): Map<string, number> {
  const ids = new Map<string, number>();
  const stored = new Map<string, NewItem[]>();
  for (const one of written) {
    const url = `https://${one.publication}.example/rss`;
    if (library.findFeed([url]) === null) library.addPublication(newPublication(one.publication));
    const items = stored.get(one.publication) ?? [];
    const address = `https://${one.publication}.example/${one.name}`;
    items.push(
      newItem(one.name, {
        identity: address,
        alternates: [],
        url: address,
        headline: one.headline ?? one.name,
        dek: '',
        bodyText: one.text,
        bodyHtml: one.text,
        topics: one.topics,
        language: one.language ?? 'en',
        publishedAt: NOW - one.at * HOUR,
      }),
    );
    stored.set(one.publication, items);
    const feedId = library.findFeed([url])?.feedId ?? 0;
    const [id = 0] = library.storeItems({ feedId, items, check: check(), now: NOW }).added;
    ids.set(one.name, id);
    lookThrough({ connection }, id, one, termsOf);
  }
  return ids;
}

/** Finds in the article's text what likeness needs, as the press and sync do. */
export function lookThrough(
  { connection }: Pick<TestLibrary, 'connection'>,
  id: number,
  { text, links = [] }: Pick<Written, 'text' | 'links'>,
  termsOf: (text: string) => TextTerms['terms'],
): void {
  connection.transaction(() =>
    storeLikeness(connection, id, { terms: termsOf(text), signature: signatureOf(text), links }),
  );
}
