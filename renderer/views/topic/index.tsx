/** The page of a topic: what it is called, how much there is of it, what stands around it, and when it was written about. */
import { useEffect } from 'react';
import type { TopicPage } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { reloadPage, showPage, useTopicPage } from '../../stores/topic-page-store.ts';
import { Notice } from '../parts/notice.tsx';
import { isolated } from '../parts/names.ts';
import { Changes } from './changes.tsx';
import { TopicHeader } from './header.tsx';
import { Neighbourhood } from './neighbourhood.tsx';
import { Spellings } from './spellings.tsx';
import { Timeline } from './timeline.tsx';

export function TopicContent({ topicId }: { topicId: number }) {
  useEffect(() => void showPage(topicId), [topicId]);
  useEffect(() => () => void showPage(null), []);
  const { status, page, problem } = useTopicPage();
  if (status === 'failed')
    return <Notice message={t('topic-page.failed')} detail={problem?.message} retry={() => void reloadPage()} />;
  if (status === 'gone') return <Notice message={t('topic-page.gone')} detail={t('topic-page.gone-hint')} />;
  if (page === null) return <div className="topic-page" aria-busy="true" aria-label={t('topic-page.loading')} />;
  return <Page key={page.topic.id} page={page} />;
}

function Page({ page }: { page: TopicPage }) {
  const { topic } = page;
  return (
    <div className="topic-page">
      <article className="topic-sheet" aria-label={t('topic-page.title', { name: isolated(topic.name) })}>
        <TopicHeader topic={topic} />
        <Spellings topic={topic} spellings={page.spellings} />
        <Neighbourhood page={page} />
        <Timeline page={page} />
        <Changes changes={page.changes} />
      </article>
    </div>
  );
}
