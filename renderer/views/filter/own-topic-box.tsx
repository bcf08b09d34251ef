import { useState } from 'react';
import { useArticle } from '../../stores/article-store.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { LIST_ID, focusSoon } from '../parts/elements.ts';
import { addTopic } from '../topic-commands.ts';
import { TopicBox } from '../parts/topic-box.tsx';

/** The filter line while a topic is typed. The focus goes on to the new chip; without one, back to where it was. */
export function OwnTopicBox({ onClose }: { onClose: () => void }) {
  const picks = useArticles((state) => state.filter.topics);
  const article = useArticle((state) => state.article);
  const [before] = useState(() => document.activeElement);
  const leave = (byEscape: boolean): void => {
    onClose();
    if (!byEscape) return;
    // The button that was pressed has gone and come back: another element with the same name.
    const back = before instanceof HTMLElement && before.id !== '' ? before.id : LIST_ID;
    focusSoon(back);
  };
  return (
    <TopicBox
      focused
      without={picks.map((one) => one.id)}
      first={article?.topics ?? []}
      onPick={(topic) => {
        onClose();
        void addTopic(topic);
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-chip="topic-${topic.id}"]`)?.focus());
      }}
      onLeave={leave}
    />
  );
}
