/** The few elements that keys move the focus to. */
export const SEARCH_ID = 'search';
export const ADD_TOPIC_ID = 'add-topic';
export const LIST_ID = 'article-list';
export const ADDRESS_ID = 'follow-address';
export const FRAME_ID = 'article-frame';
export const TOPIC_ID = 'topic-name';
export const RELATED_ID = 'related-articles';

/** Focuses it once what was just asked for is shown. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`#${id}`);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  });
}

/** The window has no frames but the article's: the one shown and, for a moment, the one that is coming. */
export const frameHasFocus = (): boolean => document.activeElement instanceof HTMLIFrameElement;
