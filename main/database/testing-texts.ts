/** Texts for tests of likeness: a library filled as sync fills it, and what the press finds in them. */
import { findTextTerms } from '../topics/find-terms.ts';
import { signatureOf } from '../topics/signature.ts';
import type { NewItem, TextTerms } from './face.ts';
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

const firstSentence = (text: string): string => text.split(/[.!?]\s/u, 1)[0] ?? '';

const found = new Map<string, Pick<TextTerms, 'terms' | 'signature'>>();

/** What the press finds in a text; found once, since the same texts come in many tests. */
function textTerms({ headline, text, language }: Written): Pick<TextTerms, 'terms' | 'signature'> {
  const job = {
    headline: headline ?? firstSentence(text),
    dek: '',
    bodyText: text,
    language: language ?? 'en',
    url: '',
    linked: [],
  };
  const known = found.get(JSON.stringify(job));
  if (known !== undefined) return known;
  const terms = { terms: findTextTerms(job), signature: signatureOf(text) };
  found.set(JSON.stringify(job), terms);
  return terms;
}

/** Stores the articles in the given order, each looked through before the next comes; their ids by name. */
export function arrive({ library }: Pick<TestLibrary, 'library'>, written: readonly Written[]): Map<string, number> {
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
        headline: one.headline ?? firstSentence(one.text),
        dek: '',
        bodyText: one.text,
        bodyHtml: one.text,
        topics: one.topics,
        language: one.language ?? 'en',
        publishedAt: NOW - one.at * HOUR,
        wantsPage: false,
      }),
    );
    stored.set(one.publication, items);
    const feedId = library.findFeed([url])?.feedId ?? 0;
    const [id = 0] = library.storeItems({ feedId, items, check: check(), now: NOW }).added;
    ids.set(one.name, id);
    lookThrough({ library }, id, one);
  }
  return ids;
}

/** Finds in a text what likeness needs and stores it with the article, as sync does. */
export function lookThrough({ library }: Pick<TestLibrary, 'library'>, id: number, written: Written): void {
  library.storeTerms([{ articleId: id, links: written.links ?? [], ...textTerms(written) }], NOW);
}
