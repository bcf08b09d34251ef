import { useState } from 'react';
import type { Article } from '../../../preload/model.ts';
import { locale } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { headlineOf } from '../../stores/headline.ts';
import { FRAME_ID, frameHasFocus } from '../parts/elements.ts';
import { useSeenTheme } from '../use-theme.ts';

interface Shown {
  /** The frame's address, which changes with everything that it shows. */
  address: string;
  title: string;
}

/**
 * The article in a frame of another origin, without scripts and with no permission at all; main makes its document.
 * `#here` is the reading position. A new frame for every address: one that was led on would put each article into the
 * window's history. The frame before it stays until the new one has loaded, so that nothing flashes and the process
 * that paints articles lives on.
 */
export function ArticleFrame({ article }: { article: Article }) {
  const theme = useSeenTheme();
  const [loaded, setLoaded] = useState<Shown | null>(null);
  const wanted: Shown = {
    address: `broadsheet-article://article/${article.id}?v=${article.version}&theme=${theme}&locale=${locale}#here`,
    title: t('article.frame', { headline: headlineOf(article) }),
  };
  const leaving = loaded !== null && loaded.address !== wanted.address ? [loaded] : [];
  return (
    <div className="article-frames">
      {[...leaving, wanted].map(({ address, title }) => {
        const isWanted = address === wanted.address;
        return (
          <iframe
            key={address}
            id={isWanted ? FRAME_ID : undefined}
            className="article-frame"
            data-state={isWanted ? (loaded?.address === address ? 'shown' : 'coming') : 'leaving'}
            sandbox=""
            src={address}
            title={title}
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
    </div>
  );
}
