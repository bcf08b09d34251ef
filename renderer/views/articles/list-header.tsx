import {
  ArrowDownWideNarrow,
  ArrowUpNarrowWide,
  CheckCheck,
  Circle,
  PanelLeftOpen,
  Search,
  Star,
  X,
} from 'lucide-react';
import type { ArticleCount } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { setFilter, typeSearch, useArticles } from '../../stores/articles-store.ts';
import { useSelection } from '../../stores/selection-store.ts';
import { togglePublications, useWindow } from '../../stores/window-store.ts';
import { markAllRead } from '../commands.ts';
import { LIST_ID, SEARCH_ID, focusSoon } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { ListWays } from '../filter/list-ways.tsx';
import { SelectionTools } from './selection-tools.tsx';
import { SyncLine } from '../publications/sync-strip.tsx';
import { useListTitle } from '../use-list-title.ts';

export function ListHeader({ drawer }: { drawer: boolean }) {
  const title = useListTitle();
  const kind = useArticles((state) => state.choice.kind);
  const filter = useArticles((state) => state.filter);
  const count = useArticles((state) => state.count);
  const chosen = useSelection((state) => state.ids.size);
  const beside = useWindow(({ panes, drawerOpen }) => (drawer ? drawerOpen : panes.publications));
  const newest = filter.order === 'newest';
  return (
    <header className="list-header">
      {!beside && <SyncLine />}
      <div className="list-header-line">
        {!beside && (
          <IconButton
            icon={PanelLeftOpen}
            name={t('pane.show-publications')}
            className="list-header-start"
            onClick={togglePublications}
          />
        )}
        <h2 className="list-name" dir="auto" title={title}>
          {title}
        </h2>
        {kind !== 'unread' && (
          <IconButton
            icon={Circle}
            name={t('list.only-unread')}
            filled={filter.unread}
            aria-pressed={filter.unread}
            onClick={() => void setFilter({ unread: !filter.unread })}
          />
        )}
        {kind !== 'starred' && (
          <IconButton
            icon={Star}
            name={t('list.only-starred')}
            filled={filter.starred}
            aria-pressed={filter.starred}
            onClick={() => void setFilter({ starred: !filter.starred })}
          />
        )}
        <IconButton
          icon={newest ? ArrowDownWideNarrow : ArrowUpNarrowWide}
          name={t(newest ? 'list.newest-first' : 'list.oldest-first')}
          onClick={() => void setFilter({ order: newest ? 'oldest' : 'newest' })}
        />
        <IconButton icon={CheckCheck} name={t('list.mark-all')} onClick={() => void markAllRead()} />
      </div>
      <div className="list-header-line">
        <p className="list-counts" role="status">
          {chosen > 0 ? t('hands.selected', { count: chosen }) : count === null ? '' : countWords(count)}
        </p>
        {chosen > 0 ? <SelectionTools /> : <ListWays />}
      </div>
      <SearchBox title={title} />
    </header>
  );
}

const countWords = ({ all, unread }: ArticleCount): string =>
  all === 0 ? t('filter.count-none') : t('list.count', { count: all, unread });

function SearchBox({ title }: { title: string }) {
  const typed = useArticles((state) => state.typed);
  return (
    <search className="search">
      <Search size={16} strokeWidth={1.75} aria-hidden="true" />
      <input
        id={SEARCH_ID}
        type="search"
        value={typed}
        placeholder={t('list.search')}
        aria-label={t('list.search-here', { list: title })}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={500}
        onChange={(event) => typeSearch(event.target.value)}
        onKeyDown={(event) => {
          // While letters are still being composed the keys are the input method's.
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          focusSoon(LIST_ID);
        }}
      />
      {typed !== '' && (
        <IconButton
          icon={X}
          name={t('list.search-clear')}
          onClick={() => {
            typeSearch('');
            focusSoon(SEARCH_ID);
          }}
        />
      )}
    </search>
  );
}
