import { useEffect, useState } from 'react';
import { t } from '../locales/index.ts';
import type { TopicPick } from '../stores/topic-picks.ts';
import { nameOfTopic } from '../stores/topics-store.ts';

/** Names of topics of which only the numbers are known, as in a saved query; a neutral word until they have come. */
export function useTopicNames(picks: readonly TopicPick[]): (pick: TopicPick) => string {
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const wanted = picks
    .filter((one) => one.name === '')
    .map((one) => one.id)
    .join(' ');
  useEffect(() => {
    let overtaken = false;
    const ids = wanted
      .split(' ')
      .filter((one) => one !== '')
      .map(Number);
    const look = async (): Promise<void> => {
      const found = await Promise.all(ids.map(async (id) => [id, await nameOfTopic(id)] as const));
      if (!overtaken) setNames(new Map(found));
    };
    void look();
    return () => {
      overtaken = true;
    };
  }, [wanted]);
  return ({ id, name }) => name || names.get(id) || t('filter.unnamed');
}
