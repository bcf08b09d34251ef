/** What is done with the articles that are chosen together, or with one that need not be open. */
import type { ArticleSummary } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import { openOriginal } from '../stores/article-store.ts';
import type { Mark } from '../stores/article-list.ts';
import { loadMore, presentQuery, useArticles } from '../stores/articles-store.ts';
import { idsOf } from '../stores/fetch-articles.ts';
import { extendSelection, inListOrder, selectIds, toggleSelected, useSelection } from '../stores/selection-store.ts';
import { copyLinks, mailLink } from '../stores/sharing.ts';
import { say } from '../stores/toasts-store.ts';
import { openDialog } from '../stores/window-store.ts';
import { markMany, told } from './commands.ts';

/** More tabs than these are asked about first. */
export const FEW_TABS = 5;
/** The desktop takes no two addresses in half a second. */
const TAB_REST_MS = 600;

const rows = (): ArticleSummary[] => useArticles.getState().articles;

/** The chosen articles, in the order of the list. */
export const chosenIds = (): number[] => inListOrder(rows());

/** Adds an article to the selection or takes it out. */
export const toggleChosen = (id: number): void => toggleSelected(id, useArticles.getState().selectedId);

/** Chooses everything up to this row. */
export const chooseUpTo = (id: number): void => extendSelection(id, rows(), useArticles.getState().selectedId);

/** Moves the end of the selection by one row. */
export async function extendBy(step: 1 | -1): Promise<void> {
  const { selectedId } = useArticles.getState();
  const from = useSelection.getState().leadId ?? selectedId;
  const to = rows().findIndex((one) => one.id === from) + step;
  if (to >= rows().length) await loadMore();
  const row = rows()[Math.max(0, to)];
  if (row !== undefined) chooseUpTo(row.id);
}

/** Chooses the whole list: what is loaded at once, the rest as it comes. */
export async function chooseAll(): Promise<void> {
  const query = presentQuery();
  selectIds(rows().map((one) => one.id));
  if (useArticles.getState().next === null) return;
  // Ended, or another one begun, while the rest was asked for.
  const begun = useSelection.getState().ids;
  const isSame = (): boolean => useSelection.getState().ids === begun;
  const all = await idsOf(query, null, isSame);
  if (told(all) && isSame()) selectIds(all.value);
}

/** Marks the chosen articles as most of them are not: one that has no star gives all of them one. */
export async function markChosen(by: 'read' | 'starred'): Promise<void> {
  const { ids } = useSelection.getState();
  const shown = rows().filter((one) => ids.has(one.id));
  const isOn = shown.length > 0 && shown.every((one) => one[by]);
  const change: Mark = by === 'read' ? { read: !isOn } : { starred: !isOn };
  await markMany(chosenIds(), change);
}

/** Opens articles in the browser; many only after a question. */
export async function openChosen(): Promise<void> {
  const ids = chosenIds();
  if (ids.length > FEW_TABS) openDialog({ kind: 'open-many', ids });
  else await openTabs(ids);
}

/** One tab after the other. */
export async function openTabs(ids: readonly number[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, TAB_REST_MS));
    // oxlint-disable-next-line no-await-in-loop
    if (!told(await openOriginal(id))) return;
  }
}

/** Main takes no more addresses at once. */
const MOST_COPIED = 10_000;

/** Copies the addresses, each in its line. */
export async function copy(ids: number[], headlines: boolean): Promise<void> {
  if (ids.length > MOST_COPIED) {
    say(t('hands.copy-too-many', { most: MOST_COPIED, count: ids.length }), { tone: 'problem' });
    return;
  }
  const copied = await copyLinks(ids, headlines);
  if (told(copied)) say(t('hands.copied', { count: copied.value }));
}

export async function mail(id: number): Promise<void> {
  told(await mailLink(id));
}

/** Marks read what stands above or below a row, however far the list goes. */
export async function markBeside(article: ArticleSummary, side: 'above' | 'below'): Promise<void> {
  const at = rows().findIndex((one) => one.id === article.id);
  const before = rows()
    .slice(0, Math.max(0, at))
    .map((one) => one.id);
  const ids =
    side === 'above'
      ? { ok: true as const, value: before }
      : await idsOf(presentQuery(), { sortedAt: article.sortedAt, id: article.id });
  if (!told(ids)) return;
  if (ids.value.length === 0) return void say(t('list.nothing-to-mark'));
  await markMany(ids.value, { read: true });
}
