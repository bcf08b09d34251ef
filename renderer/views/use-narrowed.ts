import type { Topic } from '../../preload/model.ts';
import { plainFilter } from '../stores/article-list.ts';
import { setFilter, showFiltered, useArticles } from '../stores/articles-store.ts';
import type { Bar } from '../stores/timeline.ts';

type Period = Pick<Bar, 'from' | 'to'>;

/** The time to which a topic's articles in the list are narrowed, null where they are not; and the ways to change it. */
export function useNarrowed({ id, name }: Pick<Topic, 'id' | 'name'>): {
  period: Period | null;
  narrow: (period: Period) => void;
  widen: () => void;
} {
  const { topics, from, to } = useArticles((state) => state.filter);
  const isShown = topics.some((one) => one.id === id && one.mode !== 'none');
  return {
    period: isShown && from !== null && to !== null ? { from, to } : null,
    narrow: (period) => {
      if (isShown) return void setFilter({ from: period.from, to: period.to });
      const { order } = useArticles.getState().filter;
      void showFiltered(
        { kind: 'all' },
        { ...plainFilter, order, topics: [{ id, name, mode: 'all' }], from: period.from, to: period.to },
      );
    },
    widen: () => void setFilter({ from: null, to: null }),
  };
}
