/** The way back on the right: it is noted as articles and topics change there, whoever changes them. */
import { useEffect } from 'react';
import { useArticle } from '../stores/article-store.ts';
import { useArticles } from '../stores/articles-store.ts';
import { endArticles, leave, takeBack } from '../stores/trail-store.ts';
import type { Place } from '../stores/trail-store.ts';
import { leaveTopic, showTopic, useTopicView } from '../stores/topic-view-store.ts';
import { showColumn } from '../stores/window-store.ts';
import { openArticle } from './commands.ts';
import { FRAME_ID, focusWhenThere, topicHeadingId } from './parts/elements.ts';
import { aboutTopic } from './topic-commands.ts';

/** How the place on the right changes at this moment: by the list, by a link from what is shown, or by going back. */
let moving: 'list' | 'link' | 'back' = 'list';

function placeNow(): Place | null {
  const { topicId } = useTopicView.getState();
  return topicId === null ? articlePlace(useArticle.getState().id) : { kind: 'topic', id: topicId };
}
const articlePlace = (id: number | null): Place | null => (id === null ? null : { kind: 'article', id });

/** The page of a topic, and its articles in the list unless they are there, perhaps narrowed. */
function backToTopic(id: number): void {
  if (useArticles.getState().filter.topics.some((one) => one.id === id)) showTopic(id);
  else void aboutTopic({ id, name: '' });
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
  leave(placeNow());
  await move('link', () => openArticle(id));
  focusWhenThere(FRAME_ID);
}

/**
 * Goes back to the article or topic before; false where the way began.
 * @param focused what is shown then takes the focus
 */
export function goBack(focused = true): boolean {
  const place = takeBack();
  if (place === null && useTopicView.getState().topicId === null) return false;
  void move('back', () => {
    if (place === null) return leaveTopic();
    return place.kind === 'topic' ? backToTopic(place.id) : openArticle(place.id);
  });
  showColumn('article');
  if (focused) focusWhenThere(place?.kind === 'topic' ? topicHeadingId(place.id) : FRAME_ID);
  return true;
}

/** Keeps the trail while the window is there. */
export function useTrailKeeping(): void {
  useEffect(() => {
    const ends = [
      useTopicView.subscribe(({ topicId }, before) => {
        if (moving !== 'list' || topicId === before.topicId) return;
        leave(before.topicId === null ? articlePlace(useArticle.getState().id) : { kind: 'topic', id: before.topicId });
      }),
      useArticle.subscribe(({ id }, before) => {
        if (moving === 'list' && id !== before.id) endArticles();
      }),
    ];
    return () => ends.forEach((end) => end());
  }, []);
}
