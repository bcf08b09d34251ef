/** The three columns; the left is a drawer below 1000 px, and one column is left below 720 px. */
import { useEffect, useLayoutEffect } from 'react';
import { t } from '../locales/index.ts';
import { DRAWER_QUERY, setDrawer, setWidth, useWindow } from '../stores/window-store.ts';
import { ArticlePane } from './article/index.tsx';
import { ArticlesPane } from './articles/index.tsx';
import { FRAME_ID, focusSoon } from './parts/elements.ts';
import { Separator } from './parts/separator.tsx';
import { PublicationsPane } from './publications/index.tsx';
import { useMedia } from './use-theme.ts';

export function Columns() {
  const hasDrawer = useMedia(DRAWER_QUERY);
  const drawerOpen = useWindow((state) => state.drawerOpen);
  const column = useWindow((state) => state.column);
  const panes = useWindow((state) => state.panes);
  const full = useWindow((state) => state.fullReading);
  const widths = useWindow((state) => state.widths);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--publications-width', `${widths.publications}px`);
    style.setProperty('--articles-width', `${widths.articles}px`);
  }, [widths]);
  useLayoutEffect(() => {
    if (!hasDrawer) setDrawer(false);
  }, [hasDrawer]);
  // Keys go to the text then, and the tools at the top have no focus that would keep them in sight.
  useEffect(() => {
    if (full) focusSoon(FRAME_ID);
  }, [full]);
  const behind = hasDrawer && drawerOpen;
  return (
    <div
      className="columns"
      data-column={column}
      data-publications={panes.publications ? 'shown' : 'hidden'}
      data-list={panes.list ? 'shown' : 'hidden'}
      data-reading={full ? 'full' : 'beside'}
    >
      <PublicationsPane drawer={hasDrawer} hidden={hasDrawer && !drawerOpen} />
      {behind && (
        <button
          type="button"
          className="scrim"
          aria-label={t('pane.hide-publications')}
          onClick={() => setDrawer(false)}
        />
      )}
      <Separator
        className="separator-publications"
        name={t('pane.publications-width')}
        column="publications"
        width={widths.publications}
        onWidth={(width) => setWidth('publications', width)}
      />
      <ArticlesPane drawer={hasDrawer} inert={behind} />
      <Separator
        className="separator-articles"
        name={t('pane.articles-width')}
        column="articles"
        width={widths.articles}
        onWidth={(width) => setWidth('articles', width)}
      />
      <ArticlePane inert={behind} />
    </div>
  );
}
