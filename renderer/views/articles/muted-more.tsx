/** What is asked for and muted: how much of it there is, and the way to see it. */
import { useEffect, useState } from 'react';
import { t } from '../../locales/index.ts';
import { queryOf } from '../../stores/article-list.ts';
import { setFilter, useArticles } from '../../stores/articles-store.ts';
import { countOf } from '../../stores/fetch-articles.ts';
import { partsOf } from '../../stores/filter-parts.ts';
import { useTopics } from '../../stores/topics-store.ts';

/** Stands above a list that is searched, filtered or empty, where muted topics take articles from it. */
export function MutedMore() {
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const count = useArticles((state) => state.count);
  const mutes = useTopics((state) => state.muted.length > 0);
  const [whole, setWhole] = useState<{ count: typeof count; all: number } | null>(null);
  const isAsked =
    mutes && !filter.muted && count !== null && (count.all === 0 || partsOf({ choice, filter }).length > 0);
  useEffect(() => {
    if (!isAsked) return;
    let overtaken = false;
    const look = async (): Promise<void> => {
      const result = await countOf(queryOf(choice, { ...filter, muted: true }));
      if (!overtaken && result.ok) setWhole({ count, all: result.value.all });
    };
    void look();
    return () => {
      overtaken = true;
    };
  }, [isAsked, choice, filter, count]);
  const more = isAsked && whole?.count === count ? whole.all - count.all : 0;
  if (more <= 0) return null;
  return (
    <p className="muted-more" role="status">
      {t('filter.muted-more', { count: more })}{' '}
      <button type="button" className="text-button" onClick={() => void setFilter({ muted: true })}>
        {t('filter.muted-show', { count: more })}
      </button>
    </p>
  );
}
