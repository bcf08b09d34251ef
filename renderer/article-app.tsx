/** The window of a single article: the article with its tools, and nothing beside it. */
import { Suspense, lazy, useEffect } from 'react';
import { followArticle, useArticle } from './stores/article-store.ts';
import { followMarks } from './stores/marks-store.ts';
import { ARTICLE_OF_WINDOW } from './stores/own-window.ts';
import { followPictures } from './stores/pictures-store.ts';
import { followPublications, loadPublications } from './stores/publications-store.ts';
import { followRelated } from './stores/related-store.ts';
import { followSettings, loadSettings } from './stores/settings-store.ts';
import { useWindow } from './stores/window-store.ts';
import { ArticlePane } from './views/article/index.tsx';
import { comeBackToDialog, usePlaceKeeping } from './views/come-back.ts';
import { openArticle } from './views/commands.ts';
import { FRAME_ID, focusWhenThere } from './views/parts/elements.ts';
import { Toasts } from './views/toasts.tsx';
import { useCommands } from './views/use-commands.ts';
import { useKeys } from './views/use-keys.ts';
import { useParts } from './views/use-parts.ts';
import { useTheme } from './views/use-theme.ts';
import { useWindowTitle } from './views/use-window-title.ts';

/** Not needed to show the article: fetched once the window stands. */
const Dialogs = lazy(async () => {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 400 }));
  return { default: (await import('./views/dialogs/index.tsx')).Dialogs };
});

async function begin(): Promise<void> {
  comeBackToDialog();
  await Promise.all([
    loadSettings(),
    loadPublications(),
    ...(ARTICLE_OF_WINDOW === null ? [] : [openArticle(ARTICLE_OF_WINDOW)]),
  ]);
  if (useWindow.getState().dialog === null) focusWhenThere(FRAME_ID);
}

export function App() {
  useEffect(() => {
    const ends = [
      followPublications(),
      followArticle(),
      followRelated(),
      followMarks(),
      followPictures(() => useArticle.getState().id),
      followSettings(),
    ];
    void begin();
    return () => ends.forEach((end) => end());
  }, []);
  usePlaceKeeping();
  useTheme();
  useWindowTitle();
  useKeys();
  useParts();
  useCommands();
  return (
    <div className="window">
      <main className="article-alone">
        <ArticlePane inert={false} />
      </main>
      <Suspense fallback={null}>
        <Dialogs />
      </Suspense>
      <Toasts />
    </div>
  );
}
