/** The window's own state: its dialog, its columns and their widths. */
import { create } from 'zustand';
import { remember, remembered } from './remember.ts';

export type DialogName =
  | { kind: 'follow' | 'activity' | 'settings' | 'shortcuts' | 'palette' | 'opml' | 'topics' | 'marks' }
  /** Of the topic whose page is shown. */
  | { kind: 'topic-rename' | 'topic-merge' | 'topic-split' }
  /** A new list of the present filter; or one that is there, edited whole or only its name. */
  | { kind: 'save-list' }
  | { kind: 'edit-list' | 'rename-list'; listId: number }
  /** With `write` the present filter is made a rule. */
  | { kind: 'rules'; write: boolean }
  | { kind: 'open-many'; ids: readonly number[] }
  | { kind: 'rename-folder'; folder: string }
  | { kind: 'rename' | 'move' | 'remove' | 'session' | 'sign-out'; publicationId: number };

export interface Widths {
  publications: number;
  articles: number;
}

/** Least and most of each column, px. */
export const LIMITS: Record<keyof Widths, { least: number; most: number }> = {
  publications: { least: 180, most: 420 },
  articles: { least: 260, most: 640 },
};

const WIDTHS = 'widths';
const PANES = 'panes';

/** Which columns stand beside the article in a window with room for them. */
export interface Panes {
  publications: boolean;
  list: boolean;
}

/** Below it the left column is a drawer; columns.css has the same number. */
export const DRAWER_QUERY = '(width < 1000px)';
/** Below it there is room for one column; likewise. */
export const ONE_COLUMN_QUERY = '(width < 720px)';

export interface WindowState {
  dialog: DialogName | null;
  /** The left column as a drawer, in a window too narrow for three columns. */
  drawerOpen: boolean;
  /** Which column a window with room for one shows. */
  column: 'list' | 'article';
  widths: Widths;
  panes: Panes;
  /** The article alone in the window. */
  fullReading: boolean;
  /** The filter line is the box in which a topic's name is typed. */
  addingTopic: boolean;
}

export const useWindow = create<WindowState>(() => ({
  dialog: null,
  drawerOpen: false,
  column: 'list',
  widths: remembered(WIDTHS, readWidths) ?? { publications: 248, articles: 368 },
  panes: remembered(PANES, readPanes) ?? { publications: true, list: true },
  fullReading: false,
  addingTopic: false,
}));
const { getState: get, setState: set } = useWindow;

function readWidths(value: unknown): Widths | null {
  if (typeof value !== 'object' || value === null || !('publications' in value) || !('articles' in value)) return null;
  const { publications, articles } = value;
  return typeof publications === 'number' && typeof articles === 'number'
    ? { publications: clamp('publications', publications), articles: clamp('articles', articles) }
    : null;
}

function readPanes(value: unknown): Panes | null {
  if (typeof value !== 'object' || value === null || !('publications' in value) || !('list' in value)) return null;
  return { publications: value.publications !== false, list: value.list !== false };
}

function clamp(column: keyof Widths, width: number): number {
  return Math.round(Math.min(LIMITS[column].most, Math.max(LIMITS[column].least, width)));
}

/** Sets a column's width within its limits, px; remembered. */
export function setWidth(column: keyof Widths, width: number): void {
  const widths = { ...get().widths, [column]: clamp(column, width) };
  set({ widths });
  remember(WIDTHS, widths);
}

export const openDialog = (dialog: DialogName): void => set({ dialog, drawerOpen: false });
export const setAddingTopic = (addingTopic: boolean): void => set({ addingTopic });
export const closeDialog = (): void => set({ dialog: null });
export const setDrawer = (drawerOpen: boolean): void => set({ drawerOpen });

function setPanes(change: Partial<Panes>): void {
  const panes = { ...get().panes, ...change };
  set({ panes });
  remember(PANES, panes);
}

/** Goes to a column: the list comes back where it was hidden, and full reading ends for it. */
export function showColumn(column: WindowState['column']): void {
  set({ column });
  if (column === 'article') return;
  if (get().fullReading) set({ fullReading: false });
  if (!get().panes.list) setPanes({ list: true });
}

/** Hides or shows the left column; in a window without room for it, its drawer. */
export function togglePublications(): void {
  if (get().fullReading) set({ fullReading: false });
  if (window.matchMedia(DRAWER_QUERY).matches) setDrawer(!get().drawerOpen);
  else setPanes({ publications: !get().panes.publications });
}

/** Hides or shows the list. */
export function toggleList(): void {
  if (get().fullReading) set({ fullReading: false });
  setPanes({ list: !get().panes.list });
}

/** The article alone in the window, and back. */
export function toggleFullReading(): void {
  set({ fullReading: !get().fullReading, column: 'article', drawerOpen: false });
}
