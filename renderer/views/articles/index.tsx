/** The middle column: the list's name, its filters, the search and the list. */
import { useArticles } from '../../stores/articles-store.ts';
import { t } from '../../locales/index.ts';
import { ArticleList } from './article-list.tsx';
import { ListHeader } from './list-header.tsx';
import { ListState } from './list-state.tsx';

export function ArticlesPane({ drawer, inert }: { drawer: boolean; inert: boolean }) {
  const status = useArticles((state) => state.status);
  const empty = useArticles((state) => state.articles.length === 0);
  return (
    <section className="pane articles" aria-label={t('pane.articles')} inert={inert}>
      <ListHeader drawer={drawer} />
      {empty || status === 'failed' ? <ListState /> : <ArticleList />}
    </section>
  );
}
