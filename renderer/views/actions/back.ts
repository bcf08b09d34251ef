/** Escape: one step out of wherever the reader is. */
import { typeSearch, useArticles } from '../../stores/articles-store.ts';
import { closeFind, useFind } from '../../stores/find-store.ts';
import type { KeyPlace } from '../../stores/keymap.ts';
import { ARTICLE_OF_WINDOW, stepOut } from '../../stores/own-window.ts';
import { endSelection, hasSelection } from '../../stores/selection-store.ts';
import { useTopicView } from '../../stores/topic-view-store.ts';
import { setDrawer, showColumn, toggleFullReading, useWindow } from '../../stores/window-store.ts';
import { FRAME_ID, LIST_ID, focusSoon } from '../parts/elements.ts';
import { removeNewestPart } from '../topic-commands.ts';
import { goBack } from '../trail.ts';

/** In a window with room for one column it may be the article's. */
const listInSight = (): boolean => document.querySelector('.pane.articles')?.checkVisibility() === true;

/** Of an article's window: out of the search, of the whole screen, of the window. */
function outOfWindow(): void {
  if (!useFind.getState().isOpen) return void stepOut();
  closeFind();
  focusSoon(FRAME_ID);
}

/** Out of the search in the article, full reading, the selection, the search, the drawer, what was opened from an article or topic, the article; in the list then the filter, part by part. */
export function back(place: KeyPlace): void {
  if (ARTICLE_OF_WINDOW !== null) return outOfWindow();
  if (place === 'frame' && useFind.getState().isOpen) return closeFind();
  if (useWindow.getState().fullReading) return toggleFullReading();
  if (place !== 'text' && hasSelection()) return endSelection();
  const inList = place === 'list' && listInSight();
  if (place === 'text' || (inList && useArticles.getState().typed !== '')) {
    if (useArticles.getState().typed !== '') typeSearch('');
  } else if (useWindow.getState().drawerOpen) return setDrawer(false);
  else if (useTopicView.getState().topicId !== null) {
    // From the list the focus stays there.
    goBack(!inList);
    if (!inList) return;
  } else if (!inList && goBack()) return;
  else if (!(inList && removeNewestPart())) showColumn('list');
  // An empty list cannot take the focus; the search must give it up all the same.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  focusSoon(LIST_ID);
}
