import { useEffect, useState } from 'react';
import type { Article } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { headlineOf } from '../../stores/headline.ts';
import { useMarks } from '../../stores/marks-store.ts';
import { FRAME_ID, frameHasFocus } from '../parts/elements.ts';
import { MarkBar } from './mark-bar.tsx';
import { useArticleLook } from './use-article-look.ts';
import { useFramePainting, useFrameTarget } from './use-frame-target.ts';

/** An article comes from this computer: a frame that takes longer than this is stuck and is made anew, each time with more patience. */
const PATIENCE_MS = 4_000;

interface Shown {
  /** The frame's address, which changes with everything that it shows. */
  address: string;
  /** Counts the frames made in vain before it. */
  attempt: number;
  title: string;
}

/**
 * The article in a frame of another origin, without scripts and with no permission at all; main makes its document.
 * `#here` is the reading position. A new frame for every address: one that was led on would put each article into the
 * window's history. The frame before it stays until the new one has loaded, so that nothing flashes and the process
 * that paints articles lives on.
 */
export function ArticleFrame({ article }: { article: Article }) {
  const look = useArticleLook();
  const [loaded, setLoaded] = useState<Shown | null>(null);
  const [tried, setTried] = useState({ address: '', attempt: 0 });
  // What the reader makes of topics (merged, hidden) changes the article's without a new version of it.
  const topics = article.topics.map((topic) => topic.id).join('.');
  const changes = useMarks((state) => state.changes);
  const passage = useMarks((state) => (state.passage?.articleId === article.id ? state.passage.markId : null));
  const painting = useFramePainting(article.id);
  const place = passage === null ? 'here' : `m${passage}`;
  const address = `broadsheet-article://article/${article.id}?v=${article.version}&topics=${topics}&${look}&marks=${changes}${painting}#${place}`;
  const isLoaded = loaded?.address === address;
  useFrameTarget(article.id, isLoaded);
  const attempt = tried.address === address ? tried.attempt : 0;
  useEffect(() => {
    if (isLoaded) return;
    // On a computer that is busy a process takes long to start: one that is always made anew would never come.
    const timer = setTimeout(() => setTried({ address, attempt: attempt + 1 }), PATIENCE_MS * 2 ** attempt);
    return () => clearTimeout(timer);
  }, [isLoaded, address, attempt]);
  const wanted = isLoaded ? loaded : { address, attempt, title: t('article.frame', { headline: headlineOf(article) }) };
  const leaving = loaded === null || isLoaded ? [] : [loaded];
  return (
    <div className="article-frames">
      {[...leaving, wanted].map((shown) => {
        const isWanted = shown === wanted;
        return (
          <iframe
            key={`${shown.address} ${shown.attempt}`}
            id={isWanted ? FRAME_ID : undefined}
            className="article-frame"
            data-state={isWanted ? (isLoaded ? 'shown' : 'coming') : 'leaving'}
            sandbox=""
            src={shown.address}
            title={shown.title}
            onLoad={(event) => {
              if (!isWanted) return;
              setLoaded(wanted);
              // The frame before had the focus, or this one while it was empty; the article came in another process
              // and has to be given it anew, so that keys go on working.
              if (!frameHasFocus()) return;
              if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
              event.currentTarget.focus();
            }}
          />
        );
      })}
      <MarkBar />
    </div>
  );
}
