import { Hash } from 'lucide-react';
import { t } from '../../locales/index.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { topicAlone } from '../../stores/filter-parts.ts';
import { rowsBefore, useTopics } from '../../stores/topics-store.ts';
import { chooseTopic } from '../topic-commands.ts';
import { topicItems } from './row-menus.ts';
import { MenuRow } from './menu-row.tsx';
import { Section } from './section.tsx';

/** The topics that the reader follows, by name. */
export function FollowedTopics() {
  const followed = useTopics((state) => state.followed);
  const status = useTopics((state) => state.status);
  const alone = useArticles(topicAlone);
  return (
    <Section
      title={t('topics.section')}
      rowsBefore={rowsBefore}
      status={status}
      failed={t('topics.section-failed')}
      empty={followed.length === 0}
    >
      {followed.map((topic) => (
        <MenuRow
          key={topic.id}
          title={topic.name}
          icon={<Hash size={16} strokeWidth={1.75} aria-hidden="true" />}
          unread={topic.unread}
          chosen={topic.id === alone}
          onChoose={() => void chooseTopic(topic)}
          actions={t('filter.actions', { name: topic.name })}
          place={`topic ${topic.id}`}
          items={() => topicItems(topic)}
        />
      ))}
    </Section>
  );
}
