/**
 * The articles of a library by all that lists can be narrowed by, in memory: every article has a slot, a value in some columns,
 * and a list of its topics; every topic has the set of its articles, and sums over them. Adding, changing or removing an article
 * costs what its own topics cost. Pure: whoever feeds it says what is so.
 *
 * Memory: about 40 bytes an article, 8 for each topic on it (once with the article, once with the topic), and some 200 a topic.
 */
import { Access, ArticleKind } from '../../preload/model.ts';
import { Column, grown, IdTable } from './columns.ts';
import { weightAt } from './decay.ts';
import type { Bits } from './sets.ts';
import { hasBit, setBit, SlotSet, slotsOf, widened } from './sets.ts';
import { TopicLists } from './topic-lists.ts';

export interface ArticleState {
  id: number;
  publicationId: number;
  /** Ms since the epoch. */
  sortedAt: number;
  /** Place in KINDS, -1 for another. */
  kind: number;
  /** Place in ACCESSES, -1 for another. */
  access: number;
  read: boolean;
  starred: boolean;
}

export const KINDS: readonly string[] = ArticleKind.options;
export const ACCESSES: readonly string[] = Access.options;
/** In a column of bytes: what is in neither list. */
const OTHER = 255;

/** A topic with what is kept of its articles. */
export interface TopicEntry {
  id: number;
  /** Its own place in `topics`. */
  place: number;
  articles: SlotSet;
  unread: number;
  /** Articles that have it from their publisher. */
  given: number;
  /** Articles on which it is shown, and their weight (decay.ts): those whose publication has it on nearly all are left out. */
  shown: number;
  weight: number;
}

export class ArticleIndex {
  /** Slots given so far; some may be free again. */
  slots = 0;
  ids = new Int32Array(0);
  sortedAt = new Float64Array(0);
  weights = new Float64Array(0);
  kinds = new Uint8Array(0);
  accesses = new Uint8Array(0);
  readonly publications = new Column<number>();
  readonly languages = new Column<string>();
  alive: Bits = new Uint32Array(0);
  unread: Bits = new Uint32Array(0);
  starred: Bits = new Uint32Array(0);
  readonly topics: TopicEntry[] = [];
  readonly lists = new TopicLists();
  /** Articles, and by kind and access. */
  size = 0;
  weight = 0;
  readonly kindCounts = new Int32Array(256);
  readonly accessCounts = new Int32Array(256);
  /** Another number after every change. */
  version = 0;
  /** Another number after an article came or went. */
  membership = 0;
  private readonly slotById = new IdTable();
  private readonly placeById = new IdTable();
  private readonly free: number[] = [];
  /** Null until asked for: when the newest article goes, the next one has to be looked for. */
  private newestDate: number | null = null;
  /** By publication: the places of topics that say nothing there. */
  private common = new Map<number, Set<number>>();

  /** -1 when there is no such article. */
  slotOf(id: number): number {
    return this.slotById.get(id);
  }

  topic(id: number): TopicEntry | undefined {
    return this.topics[this.placeById.get(id)];
  }

  /** An article that is new, or whose state changed; its topics stay. A new one has none, and no language. */
  put(state: ArticleState): void {
    this.version += 1;
    let slot = this.slotOf(state.id);
    const isNew = slot === -1;
    if (isNew) slot = this.newSlot(state.id);
    else this.dropState(slot);
    const moved = !isNew && this.publications.valueAt(slot) !== state.publicationId;
    if (
      this.newestDate !== null &&
      (state.sortedAt >= this.newestDate || (!isNew && this.sortedAt[slot] === this.newestDate))
    )
      this.newestDate = state.sortedAt >= this.newestDate ? state.sortedAt : null;
    this.sortedAt[slot] = state.sortedAt;
    this.weights[slot] = weightAt(state.sortedAt);
    this.publications.put(slot, state.publicationId);
    this.kinds[slot] = state.kind < 0 ? OTHER : state.kind;
    this.accesses[slot] = state.access < 0 ? OTHER : state.access;
    setBit(this.unread, slot, !state.read);
    setBit(this.starred, slot, state.starred);
    this.count(slot, 1);
    if (moved) this.setTopics(state.id, this.marksOf(slot));
  }

  setLanguage(id: number, language: string): void {
    const slot = this.slotOf(id);
    if (slot === -1 || this.languages.valueAt(slot) === language) return;
    this.version += 1;
    this.languages.drop(slot);
    this.languages.put(slot, language);
  }

  /** @param marks topic id * 2 + 1 where it is derived, else topic id * 2; a topic that is named twice is derived where both are */
  setTopics(id: number, marks: readonly number[]): void {
    const slot = this.slotOf(id);
    if (slot === -1) return;
    const before = this.lists.of(slot);
    const { items, shown } = this.itemsFrom(marks, this.publications.valueAt(slot) ?? 0);
    if (before.length === 0 && items.length === 0) return;
    if (
      shown === this.lists.shownLengths[slot] &&
      before.length === items.length &&
      before.every((item, at) => item === items[at])
    )
      return;
    this.version += 1;
    if (before.length === 0) this.addAll(slot, items);
    else {
      this.countTopics(slot, -1);
      const gone = new Set<number>();
      for (const item of before) gone.add(item >> 1);
      this.addAll(
        slot,
        items.filter((item) => !gone.delete(item >> 1)),
      );
      for (const place of gone) this.topics[place]?.articles.remove(slot);
    }
    this.lists.store(slot, items, shown);
    this.countTopics(slot, 1);
  }

  private addAll(slot: number, items: readonly number[]): void {
    for (const item of items) this.topics[item >> 1]?.articles.add(slot, this.ids.length);
  }

  remove(id: number): void {
    const slot = this.slotOf(id);
    if (slot === -1) return;
    this.setTopics(id, []);
    this.version += 1;
    this.membership += 1;
    this.dropState(slot);
    if (this.sortedAt[slot] === this.newestDate) this.newestDate = null;
    this.languages.drop(slot);
    for (const bits of [this.alive, this.unread, this.starred]) setBit(bits, slot, false);
    this.slotById.set(id, -1);
    this.free.push(slot);
  }

  /** By publication: the topics that nearly all of its articles have. They are found by them, but not shown or counted as a topic there. */
  setCommon(common: ReadonlyMap<number, readonly number[]>): void {
    const before = this.common;
    this.common = new Map(
      [...common].map(([publication, topics]) => [publication, new Set(topics.map((id) => this.placeOf(id)))]),
    );
    for (const publication of new Set([...before.keys(), ...this.common.keys()])) {
      const [was, is] = [
        before.get(publication) ?? new Set<number>(),
        this.common.get(publication) ?? new Set<number>(),
      ];
      for (const place of new Set([...was, ...is])) {
        if (was.has(place) === is.has(place)) continue;
        for (const slot of Array.from(this.topics[place]?.articles.slots() ?? []))
          if (this.publications.valueAt(slot) === publication) this.setTopics(this.ids[slot] ?? 0, this.marksOf(slot));
      }
    }
  }

  /** The latest date of an article, -Infinity without one. */
  newest(): number {
    if (this.newestDate === null) {
      this.newestDate = -Infinity;
      for (const slot of slotsOf(this.alive)) this.newestDate = Math.max(this.newestDate, this.sortedAt[slot] ?? 0);
    }
    return this.newestDate;
  }

  private placeOf(id: number): number {
    let place = this.placeById.get(id);
    if (place === -1) {
      place = this.topics.length;
      this.placeById.set(id, place);
      this.topics.push({ id, place, articles: new SlotSet(), unread: 0, given: 0, shown: 0, weight: 0 });
    }
    return place;
  }

  private newSlot(id: number): number {
    this.membership += 1;
    const slot = this.free.pop() ?? this.slots++;
    if (slot >= this.ids.length) this.grow();
    this.ids[slot] = id;
    this.slotById.set(id, slot);
    setBit(this.alive, slot, true);
    this.languages.put(slot, '');
    return slot;
  }

  private grow(): void {
    this.reserve(Math.max(1_024, Math.ceil(this.slots * 1.25)));
  }

  /** Makes room for so many articles at once. */
  reserve(room: number): void {
    if (room <= this.ids.length) return;
    this.ids = grown(this.ids, room);
    this.sortedAt = grown(this.sortedAt, room);
    this.weights = grown(this.weights, room);
    this.kinds = grown(this.kinds, room);
    this.accesses = grown(this.accesses, room);
    this.lists.grow(room);
    this.publications.grow(room);
    this.languages.grow(room);
    this.alive = widened(this.alive, room);
    this.unread = widened(this.unread, room);
    this.starred = widened(this.starred, room);
  }

  private dropState(slot: number): void {
    this.count(slot, -1);
    this.publications.drop(slot);
  }

  /** Into the sums (1) or out of them (-1), as the columns have the slot now. */
  private count(slot: number, sign: 1 | -1): void {
    this.size += sign;
    this.weight += sign * (this.weights[slot] ?? 0);
    const [kind, access] = [this.kinds[slot] ?? OTHER, this.accesses[slot] ?? OTHER];
    this.kindCounts[kind] = (this.kindCounts[kind] ?? 0) + sign;
    this.accessCounts[access] = (this.accessCounts[access] ?? 0) + sign;
    this.countTopics(slot, sign);
  }

  private countTopics(slot: number, sign: 1 | -1): void {
    const start = this.lists.starts[slot] ?? 0;
    const shownEnd = start + (this.lists.shownLengths[slot] ?? 0);
    const end = start + (this.lists.lengths[slot] ?? 0);
    const unread = hasBit(this.unread, slot) ? sign : 0;
    const weight = sign * (this.weights[slot] ?? 0);
    for (let at = start; at < end; at += 1) {
      const item = this.lists.items[at] ?? 0;
      const topic = this.topics[item >> 1];
      if (topic === undefined) continue;
      topic.unread += unread;
      if ((item & 1) === 0) topic.given += sign;
      if (at >= shownEnd) continue;
      topic.shown += sign;
      topic.weight += weight;
    }
  }

  private marksOf(slot: number): number[] {
    return Array.from(this.lists.of(slot), (item) => (this.topics[item >> 1]?.id ?? 0) * 2 + (item & 1));
  }

  /** Each topic once, those shown before those common in the publication; no more than a byte counts. */
  private itemsFrom(marks: readonly number[], publication: number): { items: number[]; shown: number } {
    const common = this.common.get(publication);
    const items: number[] = [];
    const unseen: number[] = [];
    for (const mark of marks) {
      const item = this.placeOf(mark >>> 1) * 2 + (mark & 1);
      const list = common?.has(item >> 1) === true ? unseen : items;
      let at = 0;
      while (at < list.length && (list[at] ?? 0) >> 1 !== item >> 1) at += 1;
      // Given by the publisher where one of both says so.
      list[at] = at < list.length ? Math.min(list[at] ?? item, item) : item;
    }
    items.length = Math.min(items.length, 255);
    const shown = items.length;
    for (const item of unseen) if (items.length < 255) items.push(item);
    return { items, shown };
  }
}
