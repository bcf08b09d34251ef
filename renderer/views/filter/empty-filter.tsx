/** A list that its filter leaves empty: which part to take away, and what would be there then. */
import { useEffect, useId, useState } from 'react';
import { t } from '../../locales/index.ts';
import { queryOf } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { countOf } from '../../stores/fetch-articles.ts';
import type { FilterPart } from '../../stores/filter-parts.ts';
import { partsOf, withoutPart } from '../../stores/filter-parts.ts';
import { partWords } from '../filter-words.ts';
import { Hidden } from '../parts/hidden.tsx';
import { clearFilter, removePart } from '../topic-commands.ts';
import { useTopicNames } from '../use-topic-names.ts';

/** More parts than this are not counted one by one. */
const MOST = 8;

export function EmptyFilter() {
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const [counts, setCounts] = useState<{ filter: typeof filter; counts: (number | null)[] } | null>(null);
  const parts = partsOf({ choice, filter });
  const nameOf = useTopicNames(filter.topics);
  useEffect(() => {
    let overtaken = false;
    const shown = partsOf({ choice, filter }).slice(0, MOST);
    const look = async (): Promise<void> => {
      const counted = await Promise.all(
        shown.map(async (part) => {
          const without = withoutPart({ choice, filter }, part);
          const result = await countOf(queryOf(without.choice, without.filter));
          return result.ok ? result.value.all : null;
        }),
      );
      if (!overtaken) setCounts({ filter, counts: counted });
    };
    void look();
    return () => {
      overtaken = true;
    };
  }, [choice, filter]);
  const countAt = (index: number): number | null => (counts?.filter === filter ? (counts.counts[index] ?? null) : null);
  const onlyTopics = parts.every((part) => part.kind === 'topic');
  return (
    <div className="notice empty-filter">
      <p className="notice-message">{t(onlyTopics ? 'filter.empty-topics' : 'filter.empty')}</p>
      <ul>
        {parts.slice(0, MOST).map((part, index) => (
          <li key={keyOf(part)}>
            <Part part={part} words={partWords(part, nameOf)} count={countAt(index)} />
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => void clearFilter()}>
        {t('filter.clear-all')}
      </button>
    </div>
  );
}

const keyOf = (part: FilterPart): string => (part.kind === 'topic' ? `topic-${part.pick.id}` : part.kind);

function Part({ part, words, count }: { part: FilterPart; words: string; count: number | null }) {
  const id = useId();
  return (
    <button type="button" className="empty-part" aria-describedby={`${id}-count`} onClick={() => void removePart(part)}>
      <Hidden>{t('filter.remove-part', { part: words })}</Hidden>
      <bdi aria-hidden="true">{words}</bdi>
      <span id={`${id}-count`} className="chip-count" aria-hidden="true">
        {count === null ? '' : t('filter.empty-more', { count })}
      </span>
    </button>
  );
}
