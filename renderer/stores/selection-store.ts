/** Several articles of the list chosen together, by their ids: the list may change around them. */
import { create } from 'zustand';

export interface SelectionState {
  ids: ReadonlySet<number>;
  /** Where a range begins. */
  anchorId: number | null;
  /** The row that the keys have come to. */
  leadId: number | null;
}

export const noSelection: SelectionState = { ids: new Set(), anchorId: null, leadId: null };
export const useSelection = create<SelectionState>(() => noSelection);
const { getState: get, setState: set } = useSelection;

export const hasSelection = (): boolean => get().ids.size > 0;

export function endSelection(): void {
  if (hasSelection()) set(noSelection);
}

/**
 * Adds an article or takes it out again.
 * @param openId the article that is open, which the first one is added to
 */
export function toggleSelected(id: number, openId: number | null): void {
  const ids = new Set(hasSelection() || openId === null ? get().ids : [openId]);
  if (!ids.delete(id)) ids.add(id);
  set(ids.size === 0 ? noSelection : { ids, anchorId: id, leadId: id });
}

/** Chooses what lies between where the range began (the open article when none has) and this row. */
export function extendSelection(id: number, rows: readonly { id: number }[], openId: number | null): void {
  const at = (wanted: number | null): number => rows.findIndex((one) => one.id === wanted);
  const to = at(id);
  if (to === -1) return;
  const anchorId = [get().anchorId, openId].find((one) => at(one) !== -1) ?? id;
  const from = at(anchorId);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  set({ ids: new Set(range.map((one) => one.id)), anchorId, leadId: id });
}

export function selectIds(ids: Iterable<number>): void {
  set({ ...get(), ids: new Set(ids) });
}

/** The chosen articles as they stand in the list, those further down than is loaded last. */
export function inListOrder(rows: readonly { id: number }[]): number[] {
  const { ids } = get();
  const shown = rows.filter((one) => ids.has(one.id)).map((one) => one.id);
  const seen = new Set(shown);
  return [...shown, ...[...ids].filter((id) => !seen.has(id))];
}
