/** Which topic's page stands in the right column, in place of the article. */
import { create } from 'zustand';

export interface TopicViewState {
  /** Null while the article, or none, is shown there. */
  topicId: number | null;
}

export const useTopicView = create<TopicViewState>(() => ({ topicId: null }));
const { setState: set } = useTopicView;

/** Puts the page of a topic into the right column; the open article stays as it is behind it. */
export const showTopic = (topicId: number): void => set({ topicId });

/** Gives the right column back to the article. */
export const leaveTopic = (): void => set({ topicId: null });
