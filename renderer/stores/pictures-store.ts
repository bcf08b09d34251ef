/** The pictures of the open article, while one is looked at closely. */
import { create } from 'zustand';
import type { ArticlePicture } from '../../preload/model.ts';
import { call, on } from '../api.ts';

export interface PicturesState {
  pictures: readonly ArticlePicture[];
  /** Which of them is shown; null for none. */
  index: number | null;
}

export const usePictures = create<PicturesState>(() => ({ pictures: [], index: null }));
const { getState: get, setState: set } = usePictures;

/**
 * Shows a picture of the open article; one that is not its own is not shown, nor one that comes when another article is open.
 * @param openArticle the article that is open at the time
 */
export async function showPicture(openArticle: () => number | null, hash: string): Promise<void> {
  const articleId = openArticle();
  if (articleId === null) return;
  const result = await call('articles.pictures', articleId);
  if (!result.ok || openArticle() !== articleId) return;
  const index = result.value.findIndex((picture) => picture.hash === hash);
  if (index !== -1) set({ pictures: result.value, index });
}

/** Goes on by `step` pictures, as far as there are any. */
export function stepPicture(step: number): void {
  const { pictures, index } = get();
  if (index !== null) set({ index: Math.max(0, Math.min(pictures.length - 1, index + step)) });
}

export const closePictures = (): void => set({ pictures: [], index: null });

/** Follows presses on pictures in the article frame; the answer ends it. @param openArticle the article that is open */
export const followPictures = (openArticle: () => number | null): (() => void) =>
  on('picture.chosen', ({ hash }) => void showPicture(openArticle, hash));
