/** Finding in the open article and reading it aloud, as keys, menus and buttons ask for it. */
import { useArticle } from '../stores/article-store.ts';
import { openFind } from '../stores/find-store.ts';
import type { KeyPlace } from '../stores/keymap.ts';
import { ARTICLE_OF_WINDOW } from '../stores/own-window.ts';
import { readAloud, togglePlaying, useReadAloud } from '../stores/read-aloud-store.ts';
import { useSettings } from '../stores/settings-store.ts';
import { systemSpeech } from '../stores/voices.ts';
import { useWindow } from '../stores/window-store.ts';
import { hasArticle } from './actions/action.ts';
import { FIND_ID, focusSoon } from './parts/elements.ts';

/** Where a search means the article and not the list: in its text, in its own bar, and while it fills the window. */
export const searchesArticle = (place: KeyPlace): boolean =>
  hasArticle() &&
  (ARTICLE_OF_WINDOW !== null ||
    place === 'frame' ||
    useWindow.getState().fullReading ||
    document.activeElement?.id === FIND_ID);

/** Opens the bar, or goes back to its field. */
export function findInArticle(): void {
  const { id } = useArticle.getState();
  if (id === null) return;
  openFind(id);
  focusSoon(FIND_ID);
}

/** Reads the open article from the reading position. */
export async function readOpenArticle(): Promise<void> {
  const { id } = useArticle.getState();
  const { settings } = useSettings.getState();
  if (id === null) return;
  await readAloud(id, systemSpeech, { voice: settings?.voice ?? '', rate: settings?.voiceRate ?? 1 });
}

/** Begins, pauses or reads on. */
export function playOrPause(): void {
  const { status, articleId } = useReadAloud.getState();
  const begins = status === 'off' || status === 'no-voice' || status === 'nothing';
  if (begins || articleId !== useArticle.getState().id) void readOpenArticle();
  else togglePlaying();
}
