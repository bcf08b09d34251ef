/** The left column: publications in their folders, and the counts of the saved lists. */
import { create } from 'zustand';
import type { Result } from '../../preload/contract.ts';
import type { FeedCandidate, KnownPublication, Problem, Publication } from '../../preload/model.ts';
import { call, on } from '../api.ts';
import { LOCALE, perLanguage } from '../locales/index.ts';
import { coalesce } from './coalesce.ts';
import { remember, remembered } from './remember.ts';

const REFRESH_REST_MS = 400;
const COLLAPSED = 'collapsed-folders';

export interface PublicationsState {
  publications: Publication[];
  counts: { all: number; unread: number; starred: number } | null;
  /** Articles begun and not read to their end. */
  begun: number;
  known: KnownPublication[];
  knownProblem: Problem | null;
  /** Folders folded up, by name. */
  collapsed: string[];
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

export const initialPublications: PublicationsState = {
  publications: [],
  counts: null,
  begun: 0,
  known: [],
  knownProblem: null,
  collapsed: remembered(COLLAPSED, (value) => (isNames(value) ? value : null)) ?? [],
  status: 'loading',
  problem: null,
};

export const usePublications = create<PublicationsState>(() => initialPublications);
const { getState: get, setState: set } = usePublications;

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

export async function loadPublications(): Promise<void> {
  const [list, all, starred, begun] = await Promise.all([
    call('publications.list', null),
    call('articles.count', {}),
    call('articles.count', { starred: true }),
    call('articles.count', { begun: true }),
  ]);
  if (!list.ok) {
    // What was loaded stays on show.
    set({ status: get().status === 'ready' ? 'ready' : 'failed', problem: list.error });
    return;
  }
  const counts =
    all.ok && starred.ok ? { all: all.value.all, unread: all.value.unread, starred: starred.value.all } : get().counts;
  set({ publications: list.value, counts, status: 'ready', problem: null });
  if (begun.ok) set({ begun: begun.value.all });
}

/** The publications offered on first start. */
export async function loadKnown(): Promise<void> {
  const result = await call('publications.known', null);
  set(result.ok ? { known: result.value, knownProblem: null } : { knownProblem: result.error });
}

export async function renamePublication(id: number, title: string): Promise<Result<Publication>> {
  return changed(await call('publications.update', { id, title }));
}

/** @param folder '' takes it out of its folder */
export async function movePublication(id: number, folder: string): Promise<Result<Publication>> {
  return changed(await call('publications.update', { id, folder }));
}

/** Gives a folder another name, or with that of another puts its publications into it. */
export async function renameFolder(ids: readonly number[], folder: string): Promise<Result<unknown>> {
  for (const id of ids) {
    // One after the other: what was refused ends it, and what was done is shown.
    // oxlint-disable-next-line no-await-in-loop
    const result = await call('publications.update', { id, folder });
    // oxlint-disable-next-line no-await-in-loop
    if (!result.ok) return changed({ ok: true, value: null }).then(() => result);
  }
  return changed({ ok: true, value: null });
}

export async function removePublication(id: number): Promise<Result<null>> {
  return changed(await call('publications.remove', { id }));
}

async function changed<Value>(result: Result<Value>): Promise<Result<Value>> {
  if (result.ok) await loadPublications();
  return result;
}

/** How many of its articles are starred: what removing it would lose beyond the ordinary. */
export async function starredOf(id: number): Promise<Result<number>> {
  const result = await call('articles.count', { publicationId: id, starred: true });
  return result.ok ? { ok: true, value: result.value.all } : result;
}

/** How many of its articles the reader has read. */
export async function readOf(id: number): Promise<Result<number>> {
  const result = await call('articles.count', { publicationId: id });
  return result.ok ? { ok: true, value: result.value.all - result.value.unread } : result;
}

/** Folds a folder up or opens it again; remembered. */
export function toggleFolder(folder: string): void {
  const { collapsed } = get();
  const now = collapsed.includes(folder) ? collapsed.filter((one) => one !== folder) : [...collapsed, folder];
  set({ collapsed: now });
  remember(COLLAPSED, now);
}

export interface Folder {
  /** '' for the publications outside any folder. */
  name: string;
  publications: Publication[];
  unread: number;
}

/** Names as people sort them: “Desk 2” before “Desk 10”. */
const names = perLanguage(() => new Intl.Collator(LOCALE, { numeric: true }));

/** The reader's own order; what it does not name follows, by name. */
export interface Arrangement {
  publications: readonly number[];
  folders: readonly string[];
}

const placeIn = <Item>(order: readonly Item[], item: Item): number => {
  const at = order.indexOf(item);
  return at === -1 ? order.length : at;
};

/** An order after something was put before another, at the end with null. */
export function placed<Item>(order: readonly Item[], item: Item, before: Item | null): Item[] {
  const others = order.filter((one) => one !== item);
  return before === null ? [...others, item] : others.toSpliced(placeIn(others, before), 0, item);
}

/** Publications by folder: those without one first, then folders, as the reader has put them, else by name. */
export function byFolder(
  publications: Publication[],
  order: Arrangement = { publications: [], folders: [] },
): Folder[] {
  const folders = new Map<string, Publication[]>();
  const inOrder = publications.toSorted(
    (a, b) =>
      placeIn(order.publications, a.id) - placeIn(order.publications, b.id) || names().compare(a.title, b.title),
  );
  for (const one of inOrder) folders.set(one.folder, [...(folders.get(one.folder) ?? []), one]);
  return [...folders]
    .map(([name, held]) => ({ name, publications: held, unread: held.reduce((sum, one) => sum + one.unread, 0) }))
    .toSorted(
      (a, b) =>
        Number(a.name !== '') - Number(b.name !== '') ||
        placeIn(order.folders, a.name) - placeIn(order.folders, b.name) ||
        names().compare(a.name, b.name),
    );
}

/** The publication that follows one of these feeds already, by its address or, where that has moved, by its title. */
export function followedBy(publications: Publication[], candidates: FeedCandidate[]): Publication | undefined {
  const urls = new Set(candidates.map((one) => one.url));
  const titles = new Set(candidates.map((one) => one.followedAs));
  return (
    publications.find(({ feeds }) => feeds.some((feed) => urls.has(feed.url))) ??
    publications.find(({ title }) => titles.has(title))
  );
}

/** What is wrong with a publication's feeds, null when nothing is. */
export function problemOf(publication: Publication): { ended: boolean; message: string } | null {
  const feed = publication.feeds.find((one) => one.status !== 'active');
  return feed === undefined ? null : { ended: feed.status === 'gone', message: feed.problem?.message ?? '' };
}

/** Follows main's events; the answer ends it. */
export function followPublications(): () => void {
  const again = coalesce(loadPublications, REFRESH_REST_MS);
  const ends = [on('publications.changed', again), on('articles.changed', again)];
  return () => ends.forEach((end) => end());
}
