/** What can be done with the filter as a whole, beside the list's counts. */
import { t } from '../../locales/index.ts';
import { queryOf, sameQuery } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { hasChip, partsOf } from '../../stores/filter-parts.ts';
import { useLists } from '../../stores/lists-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import { clearFilter, updateList } from '../topic-commands.ts';

export function ListWays() {
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const saved = useLists((state) =>
    choice.kind === 'list' ? state.lists.find((one) => one.id === choice.id) : undefined,
  );
  if (saved !== undefined)
    return sameQuery(saved.query, queryOf(choice, filter)) ? null : (
      <div className="list-ways">
        <button type="button" className="text-button" onClick={() => void updateList(saved)}>
          {t('filter.update')}
        </button>
      </div>
    );
  if (!partsOf({ choice, filter }).some((part) => hasChip(part) || part.kind === 'search')) return null;
  return (
    <div className="list-ways">
      <button
        type="button"
        className="text-button"
        aria-label={t('filter.save')}
        onClick={() => openDialog({ kind: 'save-list' })}
      >
        {t('filter.save-short')}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={t('filter.clear-all')}
        onClick={() => void clearFilter()}
      >
        {t('filter.clear')}
      </button>
    </div>
  );
}
