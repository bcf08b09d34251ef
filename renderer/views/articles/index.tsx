/** The middle column: the list's name, the search, the filter and the list. */
import { refresh, useArticles } from '../../stores/articles-store.ts';
import { t } from '../../locales/index.ts';
import { FilterLine } from '../filter/filter-line.tsx';
import { ProblemLine } from '../parts/notice.tsx';
import { ArticleList } from './article-list.tsx';
import { ListHeader } from './list-header.tsx';
import { ListState } from './list-state.tsx';
import { MutedMore } from './muted-more.tsx';

export function ArticlesPane({ drawer, inert }: { drawer: boolean; inert: boolean }) {
  const status = useArticles((state) => state.status);
  const problem = useArticles((state) => state.problem);
  const empty = useArticles((state) => state.articles.length === 0);
  return (
    <section className="pane articles" aria-label={t('pane.articles')} inert={inert}>
      <ListHeader drawer={drawer} />
      <FilterLine />
      {status === 'ready' && problem !== null && (
        <ProblemLine message={`${t('list.not-renewed')} ${problem.message}`} retry={() => void refresh()} />
      )}
      <MutedMore />
      {empty || status === 'failed' ? <ListState /> : <ArticleList />}
    </section>
  );
}
