import { useEffect } from 'react';
import { t } from '../locales/index.ts';
import type { TopicPick } from '../stores/topic-picks.ts';
import { nameOfTopic, useTopics } from '../stores/topics-store.ts';

/** Names of topics of which only the numbers are known, as in a saved query; a neutral word until they have come. */
export function useTopicNames(picks: readonly TopicPick[]): (pick: TopicPick) => string {
  const names = useTopics((state) => state.names);
  const wanted = picks
    .filter(({ id, name }) => name === '' && !names.has(id))
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    for (const id of wanted.split(' ')) if (id !== '') void nameOfTopic(Number(id));
  }, [wanted]);
  return ({ id, name }) => names.get(id) ?? (name || t('filter.unnamed'));
}
