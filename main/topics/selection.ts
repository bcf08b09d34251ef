/** Which articles a filter leaves, and a page of them in their order. Pure. */
import type { ArticleIndex, TopicEntry } from './article-index.ts';
import type { Bits } from './sets.ts';
import { hasBit, intersect, setBit, slotsOf, subtract, wordsFor } from './sets.ts';

/** An ArticleQuery as the index can work it out: names and merges resolved, what stands elsewhere (folder, words) looked up. */
export interface Filter {
  /** Ids of topics as they stand now: every one of `all`, at least one of `any` where it names some, none of `none`. */
  all: readonly number[];
  any: readonly number[];
  none: readonly number[];
  /** Only these publications; null for all. */
  publicationIds: readonly number[] | null;
  /** Places in KINDS and ACCESSES; null for all. */
  kind: number | null;
  access: number | null;
  language: string | null;
  unread: boolean | null;
  starred: boolean | null;
  /** At or after `from`, before `to`, ms. */
  from: number | null;
  to: number | null;
  /** Topics whose articles are left out, unless the filter names one of an article's muted topics in `all` or `any`. */
  muted: readonly number[];
  /** Only these (what a search found); null for all. */
  among: Bits | null;
}

/** The articles that the filter leaves, as a set of its own. */
export function select(index: ArticleIndex, filter: Filter): Bits {
  const words = wordsFor(index.slots);
  const none = new Uint32Array(words);
  const all = [...new Set(filter.all)].map((id) => index.topic(id));
  if (all.some((topic) => topic === undefined)) return none;
  let bits: Bits = index.alive.slice(0, words);
  // The rarest first: what the others are looked for in is small then.
  const rising = all
    .filter((topic) => topic !== undefined)
    .toSorted((one, other) => one.articles.size - other.articles.size);
  for (const topic of rising) bits = topic.articles.within(bits);
  if (filter.any.length > 0) intersect(bits, union(index, filter.any, words));
  for (const topic of entries(index, filter.none)) topic.articles.takeFrom(bits);
  if (filter.muted.length > 0) subtract(bits, mutedOut(index, filter, words));
  if (filter.among !== null) intersect(bits, filter.among);
  keepMarked(bits, index.unread, filter.unread);
  keepMarked(bits, index.starred, filter.starred);
  return narrowed(index, bits, filter);
}

/**
 * The articles that muting leaves out: those that have a muted topic, unless `all` or `any` names one of the muted topics that
 * they have. (Who asks for a topic wants its articles, whatever else is on them.)
 */
function mutedOut(index: ArticleIndex, { all, any, muted }: Filter, words: number): Bits {
  const out = union(index, muted, words);
  const named = new Set([...all, ...any]);
  for (const topic of entries(index, muted)) if (named.has(topic.id)) topic.articles.takeFrom(out);
  return out;
}

export function entries(index: ArticleIndex, ids: readonly number[]): TopicEntry[] {
  return ids.map((id) => index.topic(id)).filter((topic) => topic !== undefined);
}

export function union(index: ArticleIndex, ids: readonly number[], words: number): Bits {
  const bits = new Uint32Array(words);
  for (const topic of entries(index, ids)) topic.articles.addTo(bits);
  return bits;
}

function keepMarked(bits: Bits, marked: Bits, wanted: boolean | null): void {
  if (wanted === true) intersect(bits, marked);
  if (wanted === false) subtract(bits, marked);
}

/** What has no set of its own is looked at article by article, one question after the other. */
function narrowed(index: ArticleIndex, bits: Bits, filter: Filter): Bits {
  const { publicationIds, kind, access, language, from, to } = filter;
  if ([publicationIds, kind, access, language, from, to].every((one) => one === null)) return bits;
  let slots = slotsOf(bits);
  if (publicationIds !== null)
    slots = withCodes(
      slots,
      index.publications.codes,
      publicationIds.map((id) => index.publications.codeOf(id)),
    );
  if (language !== null) slots = withCodes(slots, index.languages.codes, [index.languages.codeOf(language)]);
  if (kind !== null) slots = withCodes(slots, index.kinds, [kind]);
  if (access !== null) slots = withCodes(slots, index.accesses, [access]);
  if (from !== null || to !== null) slots = dated(slots, index.sortedAt, from ?? -Infinity, to ?? Infinity);
  const left = new Uint32Array(bits.length);
  for (const slot of slots) setBit(left, slot, true);
  return left;
}

/** The slots that have one of the codes; moved together at the beginning of `slots`. */
function withCodes(
  slots: Int32Array,
  codes: Uint8Array | Uint16Array | Uint32Array,
  wanted: readonly number[],
): Int32Array {
  const isWanted = new Uint8Array(Math.max(0, ...wanted) + 1);
  for (const code of wanted) if (code >= 0) isWanted[code] = 1;
  let end = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    slots[end] = slot;
    // What lies beyond the table is not wanted either.
    end += isWanted[codes[slot] ?? 0] ?? 0;
  }
  return slots.subarray(0, end);
}

/** The same by date: at or after `from`, before `to`. */
function dated(slots: Int32Array, dates: Float64Array, from: number, to: number): Int32Array {
  let end = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const date = dates[slot] ?? 0;
    slots[end] = slot;
    if (date >= from && date < to) end += 1;
  }
  return slots.subarray(0, end);
}

export interface Place {
  sortedAt: number;
  id: number;
}

/**
 * The first articles of the set in the order of lists: by date, then by id, both falling for `newest`, both rising for `oldest`.
 * @param after where the page before ended
 * @param grain ms in which two dates are one: articles of the same grain go by id alone
 * @returns slots, no more than `limit`
 */
export function page(
  index: ArticleIndex,
  bits: Bits,
  order: 'newest' | 'oldest',
  after: Place | null,
  limit: number,
  grain = 1,
): number[] {
  const { sortedAt, ids } = index;
  const sign = order === 'newest' ? -1 : 1;
  const grained = (date: number): number => (grain === 1 ? date : Math.trunc(date / grain) * grain);
  const dateOf = (slot: number): number => grained(sortedAt[slot] ?? 0);
  const end = after === null ? null : { sortedAt: grained(after.sortedAt), id: after.id };
  const isBefore = (slot: number, date: number, id: number): boolean => {
    const by = sign * (dateOf(slot) - date);
    return by < 0 || (by === 0 && sign * ((ids[slot] ?? 0) - id) < 0);
  };
  const compare = (one: number, other: number): number =>
    sign * (dateOf(one) - dateOf(other)) || sign * ((ids[one] ?? 0) - (ids[other] ?? 0));
  const best: number[] = [];
  // The last of the best: what comes after it is out. Known as soon as there are enough.
  let lastDate = sign * Infinity;
  let lastId = sign * Infinity;
  let worst = Infinity;
  const first = end === null ? -Infinity : sign * end.sortedAt;
  const cut = (): void => {
    best.sort(compare);
    best.length = Math.min(best.length, limit);
    const last = best.at(-1);
    if (last === undefined || best.length < limit) return;
    lastDate = dateOf(last);
    worst = sign * lastDate;
    lastId = ids[last] ?? 0;
  };
  // Slots rise with time for the most part: the newest are found first from behind.
  const slots = slotsOf(bits);
  for (let step = 0; step < slots.length; step += 1) {
    const slot = slots[sign === -1 ? slots.length - 1 - step : step] ?? 0;
    const date = sign * dateOf(slot);
    // Most are told by their date alone.
    if (date > worst || date < first) continue;
    if (!isBefore(slot, lastDate, lastId)) continue;
    if (end !== null && (isBefore(slot, end.sortedAt, end.id) || ids[slot] === end.id)) continue;
    best.push(slot);
    if (best.length >= limit * 2 + 50) cut();
  }
  cut();
  return best;
}

export const isIn = (index: ArticleIndex, bits: Bits, id: number): boolean => {
  const slot = index.slotOf(id);
  return slot !== -1 && hasBit(bits, slot);
};
