/** Lists as the index in memory answers them: which articles, in which order, how many. */
import type { ArticleCount, ArticleQuery, Cursor } from '../../preload/model.ts';
import type { ArticleIndex } from '../topics/article-index.ts';
import { ACCESSES, KINDS } from '../topics/article-index.ts';
import type { Filter } from '../topics/selection.ts';
import { isIn, page, select } from '../topics/selection.ts';
import type { Bits } from '../topics/sets.ts';
import { countBits, countBoth, intersect, setBit, slotsOf, wordsFor } from '../topics/sets.ts';
import type { LiveIndex, Marks } from './live-index.ts';
import type { Connection } from './open.ts';
import { fewOf, wordsExpression } from './query.ts';
import { ARTICLE_OF_ROW, SEARCH_GRAIN } from './search-key.ts';
import { searchExpression } from './search-text.ts';
import { isSearch } from './stored-query.ts';
import { eachNumber } from './topic-load.ts';

export interface InMemory {
  list: (query: ArticleQuery, after: Cursor | null, limit: number) => { ids: number[]; next: Cursor | null };
  count(query: ArticleQuery): ArticleCount;
  unreadIds(query: ArticleQuery): number[];
  matching(ids: readonly number[], query: ArticleQuery): number[];
  /** The same without working out the rest of the list: quicker for few articles, and as the library is now. */
  matchingFew(ids: readonly number[], query: ArticleQuery): number[];
  /** The articles of the list. Not to be changed. */
  selected: (query: ArticleQuery) => Bits;
}

/** Lists whose articles are kept until something changes: the window asks for list, count and facets of the same one. */
const KEPT = 8;

/** The topic that one stands for now, through all merges. */
export function resolvedTopic({ mergedInto }: Marks, id: number): number {
  let topic = id;
  // Merges form no circle; the bound is for a damaged library.
  for (let step = 0; step < 100; step += 1) topic = mergedInto.get(topic) ?? topic;
  return topic;
}

/**
 * The muted topics whose articles a list leaves out. Muting, whole: an article that has a muted topic is in no list and in no
 * count, unless the query says `muted: true`, or asks for articles that the reader chose one by one (starred, begun, with highlights), or
 * names in its topics' `all` or `any` one of the muted topics that the article has. Which of these are named is looked at where
 * the list is made (topics/selection.ts).
 */
export const mutedFor = (query: ArticleQuery, marks: Marks): readonly number[] =>
  query.muted === true || query.starred === true || fewOf(query) !== null ? [] : marks.muted;

export function inMemory(database: Connection, live: LiveIndex): InMemory {
  const kept = new Map<string, Bits>();
  let keptOf = '';
  const found = new Map<string, Bits>();
  let foundOf = '';

  /** All articles that a search finds. */
  const searched = (index: ArticleIndex, expression: string): Bits => {
    const of = `${index.membership} ${live.searchVersion()}`;
    if (of !== foundOf || found.size >= KEPT) found.clear();
    foundOf = of;
    const known = found.get(expression);
    if (known !== undefined) return known;
    const bits = new Uint32Array(wordsFor(index.slots));
    const text = database.lists(
      `SELECT group_concat(${ARTICLE_OF_ROW}, ' ') FROM search WHERE search MATCH ?`,
      wordsExpression(expression),
    )[0]?.[0];
    if (typeof text === 'string')
      eachNumber(text, (id) => {
        const slot = index.slotOf(id);
        if (slot !== -1) setBit(bits, slot, true);
      });
    found.set(expression, bits);
    return bits;
  };
  /** Those of these articles that a search finds. */
  const searchedFew = (ids: readonly number[], expression: string): number[] =>
    database
      .all<{ id: number }>(
        `SELECT a.id FROM articles a WHERE a.id IN (SELECT value FROM json_each(?))
           AND EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = a.search_key)`,
        JSON.stringify(ids),
        wordsExpression(expression),
      )
      .map(({ id }) => id);
  const publicationsFor = ({ publicationId, folder }: ArticleQuery): number[] | null => {
    if (folder === undefined) return publicationId === undefined ? null : [publicationId];
    const within = database
      .all<{ id: number }>('SELECT id FROM publications WHERE folder = ?', folder)
      .map(({ id }) => id);
    return publicationId === undefined ? within : within.filter((id) => id === publicationId);
  };
  const filterOf = (query: ArticleQuery, marks: Marks): Omit<Filter, 'among'> => {
    const { all = [], any = [], none = [] } = query.topics ?? {};
    const resolved = (ids: readonly number[]): number[] => [...new Set(ids.map((id) => resolvedTopic(marks, id)))];
    return {
      all: resolved(all),
      any: resolved(any),
      none: resolved(none),
      publicationIds: publicationsFor(query),
      kind: query.kind === undefined ? null : KINDS.indexOf(query.kind),
      access: query.access === undefined ? null : ACCESSES.indexOf(query.access),
      language: query.language ?? null,
      unread: query.unread ?? null,
      starred: query.starred ?? null,
      from: query.from ?? null,
      to: query.to ?? null,
      muted: mutedFor(query, marks),
    };
  };

  const selected = (query: ArticleQuery): Bits => {
    const index = live.whole();
    const filter = filterOf(query, live.marks());
    const typed = query.search ?? '';
    const expression = typed.trim() === '' ? '' : searchExpression(typed);
    if (expression === null) return new Uint32Array(0);
    const few = fewOf(query);
    if (few !== null) return fewSelected(index, few, filter, expression);
    const of = `${index.version} ${live.searchVersion()}`;
    if (of !== keptOf || kept.size >= KEPT) kept.clear();
    keptOf = of;
    const key = JSON.stringify([filter, expression]);
    let bits = kept.get(key);
    if (bits === undefined) {
      bits = select(index, { ...filter, among: expression === '' ? null : searched(index, expression) });
      kept.set(key, bits);
    }
    return bits;
  };

  /** Not kept: how far an article was read is not among what the index follows. */
  const fewSelected = (index: ArticleIndex, few: string, filter: Omit<Filter, 'among'>, expression: string): Bits => {
    const among = new Uint32Array(wordsFor(index.slots));
    for (const { id } of database.all<{ id: number }>(`SELECT article_id AS id FROM (${few})`)) {
      const slot = index.slotOf(id);
      if (slot !== -1) setBit(among, slot, true);
    }
    if (expression !== '') intersect(among, searched(index, expression));
    return select(index, { ...filter, among });
  };

  return {
    selected,
    list: (query, after, limit) => {
      const bits = selected(query);
      const index = live.whole();
      const slots = page(index, bits, query.order, after, limit + 1, isSearch(query) ? SEARCH_GRAIN : 1);
      const ids = slots.slice(0, limit).map((slot) => index.ids[slot] ?? 0);
      const last = slots[limit - 1];
      const more = slots.length > limit && last !== undefined;
      return { ids, next: more ? { sortedAt: index.sortedAt[last] ?? 0, id: index.ids[last] ?? 0 } : null };
    },
    count: (query) => {
      const bits = selected(query);
      return { all: countBits(bits), unread: countBoth(bits, live.whole().unread) };
    },
    unreadIds: (query) => {
      const bits = selected(query).slice();
      const index = live.whole();
      intersect(bits, index.unread);
      return Array.from(slotsOf(bits), (slot) => index.ids[slot] ?? 0);
    },
    matching: (ids, query) => {
      const bits = selected(query);
      const index = live.whole();
      return ids.filter((id) => isIn(index, bits, id));
    },
    matchingFew: (ids, query) => {
      const index = live.whole();
      const typed = query.search ?? '';
      const expression = typed.trim() === '' ? '' : searchExpression(typed);
      if (expression === null) return [];
      const among = new Uint32Array(wordsFor(index.slots));
      for (const id of expression === '' ? ids : searchedFew(ids, expression)) {
        const slot = index.slotOf(id);
        if (slot !== -1) setBit(among, slot, true);
      }
      const bits = select(index, { ...filterOf(query, live.marks()), among });
      return ids.filter((id) => isIn(index, bits, id));
    },
  };
}
