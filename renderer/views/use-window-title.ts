import { useEffect } from 'react';
import { t } from '../locales/index.ts';
import { useArticle } from '../stores/article-store.ts';
import { headlineOf } from '../stores/headline.ts';
import { useTopicPage } from '../stores/topic-page-store.ts';
import { useTopicView } from '../stores/topic-view-store.ts';
import { useListTitle } from './use-list-title.ts';

/** Names the window by what is read in it, else by the list on show. */
export function useWindowTitle(): void {
  const list = useListTitle();
  const article = useArticle((state) => (state.article === null ? null : headlineOf(state.article)));
  const topicShown = useTopicView((state) => state.topicId !== null);
  const topic = useTopicPage((state) => state.page?.topic.name ?? null);
  useEffect(() => {
    const about = (topicShown ? topic : article) ?? list;
    document.title = about === '' ? t('app.name') : t('app.title', { about });
  }, [article, list, topic, topicShown]);
}
