/** The way back on the right: it is noted as articles and topics change there, whoever changes them. */
import { useEffect } from 'react';
import { useArticle } from '../stores/article-store.ts';
import { showFiltered, useArticles } from '../stores/articles-store.ts';
import { ARTICLE_OF_WINDOW } from '../stores/own-window.ts';
import { endArticles, leave, takeBack } from '../stores/trail-store.ts';
import type { Place, SeenList, Step } from '../stores/trail-store.ts';
import { leaveTopic, showTopic, useTopicView } from '../stores/topic-view-store.ts';
import { DRAWER_QUERY, ONE_COLUMN_QUERY, showColumn, useWindow } from '../stores/window-store.ts';
import { openArticle } from './commands.ts';
import { openWindows } from './window-commands.ts';
import { FRAME_ID, LIST_ID, focusSoon, focusWhenThere, topicHeadingId } from './parts/elements.ts';

/** How the place on the right changes at this moment: by the list, by a link from what is shown, or by going back. */
let moving: 'list' | 'link' | 'back' = 'list';

const placeNow = (topicId = useTopicView.getState().topicId): Place =>
  topicId === null ? articlePlace(useArticle.getState().id) : { kind: 'topic', id: topicId };
const articlePlace = (id: number | null): Place => (id === null ? { kind: 'none' } : { kind: 'article', id });

/** The list with what is typed into its search, of which the filter may not know yet. */
function listNow(): SeenList {
  const { choice, filter, outside, typed } = useArticles.getState();
  return { choice, filter: { ...filter, search: typed }, outside };
}

/** Puts the list back as it was, unless it is what it was put beside: a topic's list may have been narrowed since. */
function bringBack({ place, list }: Step): void {
  if (list === null) return;
  const { filter } = useArticles.getState();
  if (place.kind === 'topic' && filter.topics.some((one) => one.id === place.id)) return;
  void showFiltered(list.choice, list.filter, list.outside);
}

/** Does `change`, whose first part, up to what it waits for, changes the place. */
async function move(way: typeof moving, change: () => void | Promise<void>): Promise<void> {
  moving = way;
  const done = change();
  moving = 'list';
  await done;
}

/** Opens an article from what is shown now (a related one, a link in the text), so that there is a way back. */
export async function openBeside(id: number): Promise<void> {
  // A window that was opened for an article stays with it.
  if (ARTICLE_OF_WINDOW !== null) return openWindows([id]);
  const place = placeNow();
  if (place.kind !== 'none') leave(place);
  await move('link', () => openArticle(id));
  focusWhenThere(FRAME_ID);
}

/**
 * Goes back to the article or topic before, with the list as it was there; false where the way began.
 * @param focused what is shown then takes the focus
 */
export function goBack(focused = true): boolean {
  const step = takeBack();
  if (step === null && useTopicView.getState().topicId === null) return false;
  const place = step?.place ?? { kind: 'none' };
  void move('back', () => {
    if (step !== null) bringBack(step);
    if (place.kind === 'none') return leaveTopic();
    return place.kind === 'topic' ? showTopic(place.id) : openArticle(place.id);
  });
  const toList = step !== null && step.column === 'list' && window.matchMedia(ONE_COLUMN_QUERY).matches;
  showColumn(toList ? 'list' : 'article');
  if (toList) focusSoon(LIST_ID);
  else if (focused) focusWhenThere(place.kind === 'topic' ? topicHeadingId(place.id) : FRAME_ID);
  return true;
}

/** Keeps the trail while the window is there. */
export function useTrailKeeping(): void {
  useEffect(() => {
    const ends = [
      useTopicView.subscribe(({ topicId }, before) => {
        if (moving !== 'list' || topicId === before.topicId) return;
        const { column } = useWindow.getState();
        // A topic's page stands beside the list; what was opened from the list leads back to it.
        leave(placeNow(before.topicId), listNow(), before.topicId === null ? column : 'article');
      }),
      useArticle.subscribe(({ id }, before) => {
        if (moving === 'list' && id !== before.id) endArticles();
      }),
    ];
    return () => ends.forEach((end) => end());
  }, []);
}

/** What lost the focus because it is no longer in sight gives it to the column that is: keys would go nowhere else. */
function keepFocusInSight(): void {
  // The browser takes the focus from what is hidden only once it has painted.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const focused = document.activeElement;
      const isLost = focused === null || focused === document.body || !focused.checkVisibility();
      if (!isLost || document.querySelector('.dialog, .menu') !== null) return;
      const { topicId } = useTopicView.getState();
      const onRight = topicId === null ? FRAME_ID : topicHeadingId(topicId);
      const inSight = [LIST_ID, onRight]
        .map((id) => document.querySelector<HTMLElement>(`#${id}`))
        .find((element) => element?.checkVisibility() === true);
      inSight?.focus();
    }),
  );
}

/** In a window that becomes too narrow for two columns, the one in which the reader is stays on show; the focus stays in sight. */
export function useColumnOfReader(): void {
  useEffect(() => {
    const oneColumn = window.matchMedia(ONE_COLUMN_QUERY);
    const drawer = window.matchMedia(DRAWER_QUERY);
    const onChange = (): void => {
      const isShown = useArticle.getState().id !== null || useTopicView.getState().topicId !== null;
      if (oneColumn.matches && isShown && document.activeElement?.closest('.search, .publications') == null)
        showColumn('article');
      keepFocusInSight();
    };
    oneColumn.addEventListener('change', onChange);
    drawer.addEventListener('change', keepFocusInSight);
    return () => {
      oneColumn.removeEventListener('change', onChange);
      drawer.removeEventListener('change', keepFocusInSight);
    };
  }, []);
}
