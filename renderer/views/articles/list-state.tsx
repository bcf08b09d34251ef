import { t } from '../../locales/index.ts';
import type { ArticlesState } from '../../stores/articles-store.ts';
import { load, useArticles } from '../../stores/articles-store.ts';
import { hasChip, partsOf } from '../../stores/filter-parts.ts';
import { EmptyFilter } from '../filter/empty-filter.tsx';
import { Notice } from '../parts/notice.tsx';

/** More than a tall window shows. */
const SKELETON_ROWS = 12;

/** What stands where no row does: loading, failed or empty, and why. */
export function ListState() {
  const state = useArticles();
  if (state.status === 'failed')
    return <Notice message={t('list.failed')} detail={state.problem?.message} retry={() => void load()} />;
  if (state.status === 'loading')
    return (
      <div className="skeleton" aria-busy="true">
        {Array.from({ length: SKELETON_ROWS }, (_unused, index) => (
          <SkeletonRow key={index} />
        ))}
      </div>
    );
  if (isFiltered(state)) return <EmptyFilter />;
  if (state.filter.search.trim() !== '')
    return (
      <Notice
        message={t('list.empty-search', { words: state.filter.search.trim() })}
        detail={t('list.empty-search-hint')}
      />
    );
  if (state.choice.kind === 'starred' || state.filter.starred) return <Notice message={t('list.empty-starred')} />;
  if (state.choice.kind === 'begun') return <Notice message={t('begun.empty')} />;
  if (state.choice.kind === 'unread' || state.filter.unread) return <Notice message={t('list.empty-unread')} />;
  return <Notice message={t('list.empty-all')} />;
}

/** More is asked for than words, unread or starred, which have answers of their own. */
const isFiltered = (state: ArticlesState): boolean => partsOf(state).some(hasChip);

/** The shape of a row that is on its way. */
export function SkeletonRow() {
  return (
    <div className="row skeleton-row" aria-hidden="true">
      <div className="row-words">
        <span className="bone bone-short" />
        <span className="bone" />
        <span className="bone bone-long" />
      </div>
      <span className="bone bone-picture" />
    </div>
  );
}
