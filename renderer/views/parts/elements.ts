/** The few elements that keys move the focus to. */
export const SEARCH_ID = 'search';
export const ADD_TOPIC_ID = 'add-topic';
export const LIST_ID = 'article-list';
export const ADDRESS_ID = 'follow-address';
export const FRAME_ID = 'article-frame';
export const RELATED_ID = 'related-articles';
export const MARKS_ID = 'article-marks';
export const FIND_ID = 'find-in-article';

/** Element id of an article's row. */
export const rowId = (id: number | null): string => `article-row-${id}`;

/** Focuses it once what was just asked for is shown. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`#${id}`);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  });
}

/** Place of the row of the left column that has the focus, as its element names it; null without one. */
export const placeInFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null;

/** Focuses that row again, once it stands where it was put. */
export function focusPlace(place: string): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-place]')];
    rows
      .find((one) => one.dataset['place'] === place)
      ?.querySelector<HTMLElement>('.list-button')
      ?.focus();
  });
}

/** Frames of the screen waited for what was asked for: a second or two, by how fast it is drawn. */
const MOST_FRAMES = 120;

/** Focuses it once it is there, unless the reader has gone elsewhere meanwhile. */
export function focusWhenThere(id: string): void {
  const before = document.activeElement;
  let frames = 0;
  const look = (): void => {
    const now = document.activeElement;
    if (now !== before && now !== document.body && before?.isConnected === true) return;
    const element = document.querySelector<HTMLElement>(`#${id}`);
    frames += 1;
    if (element !== null) element.focus();
    else if (frames < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Element id of the heading of a topic's page. */
export const topicHeadingId = (topicId: number): string => `topic-name-${topicId}`;

/** The window has no frames but the article's: the one shown and, for a moment, the one that is coming. */
export const frameHasFocus = (): boolean => document.activeElement instanceof HTMLIFrameElement;
