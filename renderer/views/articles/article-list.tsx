/** The list itself: only the rows in sight exist, all of the same height, so that nothing jumps. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { t } from '../../locales/index.ts';
import { rowCount, showRows, useArticles } from '../../stores/articles-store.ts';
import { endSelection, useSelection } from '../../stores/selection-store.ts';
import { openArticle } from '../commands.ts';
import { useRestAhead } from '../article/use-ahead.ts';
import { LIST_ID, rowId } from '../parts/elements.ts';
import { useMenu } from '../parts/menu.tsx';
import { useNow } from '../use-now.ts';
import { useRowHeight } from '../use-row-height.ts';
import { ArticleRow } from './article-row.tsx';
import { rowMenu } from './row-items.ts';
import { SkeletonRow } from './list-state.tsx';

function choose(id: number): void {
  endSelection();
  void openArticle(id);
}

export function ArticleList() {
  const articles = useArticles((state) => state.articles);
  const rows = useArticles(rowCount);
  const selectedId = useArticles((state) => state.selectedId);
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const { menu, open } = useMenu();
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useSelection((state) => state.ids);
  const leadId = useSelection((state) => state.leadId);
  /** Where the keys are: in a selection its moving end, else the open article. */
  const currentId = leadId ?? selectedId;
  const selectedAt = articles.findIndex((one) => one.id === currentId);
  const now = useNow();
  const rowHeight = useRowHeight();
  const restAhead = useRestAhead();

  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => articles[index]?.id ?? -index - 1,
    overscan: 6,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      // The selected row is always there for the screen reader to point at.
      if (selectedAt === -1 || shown.includes(selectedAt)) return shown;
      return selectedAt < range.startIndex ? [selectedAt, ...shown] : [...shown, selectedAt];
    },
  });

  // Rows of another density: what was measured is forgotten before it is painted.
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);

  // The row at the top and how far it is scrolled past, in rows: rows added above it must not push it down.
  const top = useRef<{ id: number; past: number } | null>(null);
  const noteTop = (): void => {
    const offset = scroller.current?.scrollTop ?? 0;
    const article = articles[Math.floor(offset / rowHeight)];
    top.current =
      offset === 0 || article === undefined ? null : { id: article.id, past: (offset % rowHeight) / rowHeight };
  };
  useLayoutEffect(() => {
    const anchor = top.current;
    const at = anchor === null ? -1 : articles.findIndex((one) => one.id === anchor.id);
    if (scroller.current !== null && anchor !== null && at !== -1)
      scroller.current.scrollTop = (at + anchor.past) * rowHeight;
  }, [articles, rowHeight]);

  // Another list, search or order begins at its top.
  useLayoutEffect(() => {
    top.current = null;
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [choice, filter]);

  useEffect(() => {
    if (selectedAt !== -1) virtual.scrollToIndex(selectedAt, { align: 'auto' });
    // Only a moved selection brings its row into sight, not a list that changed around it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [currentId]);

  // A selection belongs to its list, and ends where another article is opened.
  useEffect(endSelection, [choice, filter, selectedId]);

  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => showRows(last), [last, articles]);

  return (
    <>
      <div
        id={LIST_ID}
        ref={scroller}
        className="article-list"
        role="listbox"
        tabIndex={0}
        aria-multiselectable="true"
        aria-label={t('pane.articles')}
        aria-activedescendant={selectedAt === -1 ? undefined : rowId(currentId)}
        onScroll={noteTop}
        onPointerOver={restAhead}
        onContextMenu={(event) => {
          // By the keyboard it is the list's, which has the focus for all rows.
          const pressed = event.target instanceof Element ? event.target.closest('.row') : null;
          const row = pressed ?? event.currentTarget.querySelector<HTMLElement>(`#${rowId(currentId)}`);
          const article = articles.find((one) => rowId(one.id) === row?.id);
          event.preventDefault();
          if (article === undefined || !(row instanceof HTMLElement)) return;
          const { label, items } = rowMenu(article, articles);
          open(label, items, pressed !== null ? { x: event.clientX, y: event.clientY } : row);
        }}
      >
        <div className="article-rows" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const article = articles[index];
            return (
              <div
                key={key}
                className="article-place"
                role="presentation"
                style={{ transform: `translateY(${start}px)` }}
              >
                {article === undefined ? (
                  <SkeletonRow />
                ) : (
                  <ArticleRow
                    article={article}
                    now={now}
                    position={index + 1}
                    size={rows}
                    selected={chosen.size > 0 ? chosen.has(article.id) : index === selectedAt}
                    current={chosen.size > 0 && index === selectedAt}
                    onChoose={choose}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
      {menu}
    </>
  );
}
