/** What an action is. */
import type { MessageKey } from '../../locales/index.ts';
import { useArticle } from '../../stores/article-store.ts';
import type { Keyed, KeyPlace } from '../../stores/keymap.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { useTopicView } from '../../stores/topic-view-store.ts';

/** Headings of the map of keys and of the palette, in this order. */
export const GROUPS = ['move', 'article', 'marks', 'list', 'go', 'view', 'app'] as const;
export type Group = (typeof GROUPS)[number];

export interface Action extends Keyed {
  name: MessageKey;
  group: Group;
  /** Whether it can be done now; when not, its keys are left to others. It can always when absent. */
  enabled?: () => boolean;
  /** For what is on or off: whether it is on. */
  checked?: () => boolean;
  /** @param place where the focus is: what goes back or on may depend on it */
  run: (place: KeyPlace) => void;
  /** A key that is held down does it again and again. */
  repeats?: boolean;
  /** Steps through a list or page: nothing to choose by name, so the palette leaves it out. */
  onlyKeys?: boolean;
}

/** Something is followed: the columns are there. */
export const hasPublications = (): boolean => usePublications.getState().publications.length > 0;

/** An article is open and in sight, not behind a topic's page. */
export const hasArticle = (): boolean =>
  hasPublications() && useArticle.getState().article !== null && useTopicView.getState().topicId === null;
