/** Highlights of the open article, what is selected in it, and how many highlights there are. */
import { create } from 'zustand';
import type { CallInput, EventData, Result } from '../../preload/contract.ts';
import type { Mark, MarkColour } from '../../preload/marks.ts';
import { call, on } from '../api.ts';
import { coalesce } from './coalesce.ts';
import { remember, remembered } from './remember.ts';

const REFRESH_REST_MS = 500;
const LISTED = 'marks-listed';

export interface MarksState {
  articleId: number | null;
  /** Of that article, in the order of its text; those that were lost last. */
  marks: Mark[];
  /** In all articles. */
  count: number;
  /** Counts the changes of the open article's highlights: its frame is made anew for each. */
  changes: number;
  /** What main last told of the open article's frame. */
  selection: Omit<EventData<'selection.changed'>, 'articleId'>;
  /** The highlight whose note and colour are shown. */
  chosenId: number | null;
  /** The colour that was used last. */
  colour: MarkColour;
  /** The open article's are listed beside its text. */
  isListed: boolean;
  /** The passage to which its article is opened. */
  passage: { articleId: number; markId: number } | null;
}

/** A new colour, or a new note. */
export type MarkChange = { id: number } & ({ colour: MarkColour } | { note: string });

const NOTHING: MarksState['selection'] = { isSelected: false, markId: null };

export const initialMarks: MarksState = {
  articleId: null,
  marks: [],
  count: 0,
  changes: 0,
  selection: NOTHING,
  chosenId: null,
  colour: 'yellow',
  isListed: remembered(LISTED, (value) => (typeof value === 'boolean' ? value : null)) ?? false,
  passage: null,
};

export const useMarks = create<MarksState>(() => initialMarks);
const { getState: get, setState: set } = useMarks;

/** Loads the highlights of an article; null for none. */
export async function showMarks(articleId: number | null): Promise<void> {
  if (articleId === get().articleId) return;
  const passage = get().passage?.articleId === articleId ? get().passage : null;
  set({ articleId, marks: [], selection: NOTHING, chosenId: null, passage });
  await loadMarks();
}

async function loadMarks(): Promise<void> {
  const { articleId } = get();
  if (articleId === null) return;
  const result = await call('marks.ofArticle', articleId);
  if (result.ok && get().articleId === articleId) set({ marks: result.value });
}

export async function loadMarkCount(): Promise<void> {
  const result = await call('marks.count', { publicationId: null });
  if (result.ok) set({ count: result.value });
}

/** How many highlights go when a publication's articles go. */
export const marksOf = async (publicationId: number): Promise<Result<number>> => call('marks.count', { publicationId });

export const chooseMark = (chosenId: number | null): void => set({ chosenId });

/** Lists the open article's highlights beside its text, or not; remembered. */
export function listMarks(isListed: boolean): void {
  set({ isListed });
  remember(LISTED, isListed);
}

/** From now on the article is shown at this passage. */
export const goToPassage = (articleId: number, markId: number): void => set({ passage: { articleId, markId } });

/** Highlights what is selected in the frame of the open article. */
export async function addMark(articleId: number, colour: MarkColour): Promise<Result<Mark>> {
  const result = await call('marks.add', { articleId, colour });
  if (result.ok) set({ colour, selection: NOTHING });
  return result;
}

/** Changes and shows it at once; what main refuses is shown as it was again. */
export async function updateMark({ id, ...change }: MarkChange): Promise<Result<Mark>> {
  set({ marks: get().marks.map((mark) => (mark.id === id ? { ...mark, ...change } : mark)) });
  const result = await call('marks.update', { id, ...change });
  if (!result.ok) await loadMarks();
  return result;
}

/** Keeps what is written of a note so far, in case the app ends before it is done; nothing is drawn anew for it. */
export const keepNote = async (id: number, note: string): Promise<Result<null>> => call('marks.keepNote', { id, note });

export async function removeMark({ id, articleId }: Pick<Mark, 'id' | 'articleId'>): Promise<Result<null>> {
  const result = await call('marks.remove', { id, articleId });
  if (result.ok && get().chosenId === id) set({ chosenId: null });
  return result;
}

export const restoreMark = async (id: number): Promise<Result<Mark>> => call('marks.restore', { id });

/** The quote with its source to the clipboard; with null what is selected. */
export const copyQuote = async (articleId: number, markId: number | null): Promise<Result<null>> =>
  call('marks.copyQuote', { articleId, markId });

/** Where it was written; null when the reader closed the dialog. */
export const exportMarks = async (input: CallInput<'marks.export'>): Promise<Result<string | null>> =>
  call('marks.export', input);

/** Follows main's events; the answer ends it. */
export function followMarks(): () => void {
  const again = coalesce(async () => void (await Promise.all([loadMarks(), loadMarkCount()])), REFRESH_REST_MS);
  const ends = [
    on('marks.changed', ({ articleId }) => {
      // The frame comes where the reader is, no longer at the passage to which it was opened.
      if (articleId === get().articleId) set({ changes: get().changes + 1, selection: NOTHING, passage: null });
      void loadMarks();
      void loadMarkCount();
    }),
    // Another text of the article may have lost passages or found them again.
    on('articles.changed', again),
    on('mark.chosen', ({ id }) => chooseMark(id)),
    on('selection.changed', ({ articleId, ...selection }) => {
      if (articleId === get().articleId) set({ selection });
    }),
  ];
  return () => ends.forEach((end) => end());
}
