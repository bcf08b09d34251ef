/** The whole window: what it shows depends on whether anything is followed yet. */
import { Suspense, lazy, useEffect } from 'react';
import { t } from './locales/index.ts';
import { followArticle, useArticle } from './stores/article-store.ts';
import { followArticles, load } from './stores/articles-store.ts';
import { followFacets } from './stores/facets-store.ts';
import { followLists, loadLists } from './stores/lists-store.ts';
import { followMarks, loadMarkCount } from './stores/marks-store.ts';
import { followPictures } from './stores/pictures-store.ts';
import { followPublications, loadPublications, usePublications } from './stores/publications-store.ts';
import { followRelated } from './stores/related-store.ts';
import { followSettings, loadSettings } from './stores/settings-store.ts';
import { followSync, loadNetwork, loadProgress } from './stores/sync-store.ts';
import { followTopics, loadTopics } from './stores/topics-store.ts';
import { followTopicPage } from './stores/topic-page-store.ts';
import { Columns } from './views/columns.tsx';
import { comeBack, usePlaceKeeping } from './views/come-back.ts';
import { OfflineBanner } from './views/offline-banner.tsx';
import { Notice } from './views/parts/notice.tsx';
import { Toasts } from './views/toasts.tsx';
import { useColumnOfReader, useTrailKeeping } from './views/trail.ts';
import { useCommands } from './views/use-commands.ts';
import { useKeys } from './views/use-keys.ts';
import { useParts } from './views/use-parts.ts';
import { useRecovered } from './views/use-recovered.ts';
import { useSessionNews } from './views/use-session-news.ts';
import { useTheme } from './views/use-theme.ts';
import { useWindowTitle } from './views/use-window-title.ts';
import { Welcome } from './views/welcome.tsx';

/** Not needed to show the list: fetched once the window stands. */
const Dialogs = lazy(async () => {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 400 }));
  return { default: (await import('./views/dialogs/index.tsx')).Dialogs };
});

export function App() {
  useEffect(() => {
    const ends = [
      followPublications(),
      followArticles(),
      followArticle(),
      followFacets(),
      followLists(),
      followTopics(),
      followRelated(),
      followMarks(),
      followPictures(() => useArticle.getState().id),
      followTopicPage(),
      followSync(),
      followSettings(),
    ];
    void Promise.all([
      loadSettings(),
      loadPublications(),
      comeBack(),
      loadLists(),
      loadTopics(),
      loadMarkCount(),
      loadProgress(),
      loadNetwork(),
    ]);
    return () => ends.forEach((end) => end());
  }, []);
  usePlaceKeeping();
  useTheme();
  useWindowTitle();
  useKeys();
  useParts();
  useCommands();
  useRecovered();
  useSessionNews();
  useTrailKeeping();
  useColumnOfReader();
  return (
    <div className="window">
      <OfflineBanner />
      <Content />
      <Suspense fallback={null}>
        <Dialogs />
      </Suspense>
      <Toasts />
    </div>
  );
}

function Content() {
  const status = usePublications((state) => state.status);
  const empty = usePublications((state) => state.publications.length === 0);
  const problem = usePublications((state) => state.problem);
  if (status === 'loading') return <main className="window-blank" aria-busy="true" />;
  if (status === 'failed')
    return (
      <main className="window-blank">
        <Notice
          message={t('publications.failed')}
          detail={problem?.message}
          retry={() => void Promise.all([loadPublications(), load()])}
        />
      </main>
    );
  return empty ? <Welcome /> : <Columns />;
}
