/** Articles whose page did not pass the check before it was shown (views/article/check-page.ts): they are shown as plain text. */
import { create } from 'zustand';
import type { CallInput } from '../../preload/contract.ts';
import type { Article } from '../../preload/model.ts';
import { call } from '../api.ts';

export type Doubt = Pick<CallInput<'articles.doubted'>, 'why' | 'what'>;

export interface DoubtsState {
  /** By article and version: another text is looked at anew. */
  doubts: Readonly<Record<string, Doubt>>;
}

type Named = Pick<Article, 'id' | 'version'>;
const keyOf = ({ id, version }: Named): string => `${id} ${version}`;

export const initialDoubts: DoubtsState = { doubts: {} };
export const useDoubts = create<DoubtsState>(() => initialDoubts);
const { getState: get, setState: set } = useDoubts;

/** What is wrong with the article's page, null where nothing is known to be. */
export const doubtOf = ({ doubts }: DoubtsState, article: Named): Doubt | null => doubts[keyOf(article)] ?? null;

/** Keeps the article from being shown but as plain text, and has it written down once. */
export function doubt(article: Named, found: Doubt): void {
  if (doubtOf(get(), article) !== null) return;
  set({ doubts: { ...get().doubts, [keyOf(article)]: found } });
  void call('articles.doubted', { id: article.id, why: found.why, what: found.what.slice(0, 120) });
}

/** Has the article's page checked once more. */
export function checkAgain(article: Named): void {
  const { [keyOf(article)]: _gone, ...doubts } = get().doubts;
  set({ doubts });
}
