import { useLayoutEffect, useRef } from 'react';
import type { Article } from '../../../preload/model.ts';
import { locale } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { headlineOf } from '../../stores/headline.ts';
import { FRAME_ID, frameHasFocus } from '../parts/elements.ts';
import { useSeenTheme } from '../use-theme.ts';

/**
 * The article in a frame of another origin, without scripts and with no permission at all; main makes its document.
 * `#here` is the reading position.
 */
export function ArticleFrame({ article }: { article: Article }) {
  const theme = useSeenTheme();
  const address = `broadsheet-article://article/${article.id}?v=${article.version}&theme=${theme}&locale=${locale}#here`;
  // A new frame for every address: one that was led on would put each article into the window's history.
  return <Frame key={address} address={address} title={t('article.frame', { headline: headlineOf(article) })} />;
}

/** Whether the frame that went had the focus: the next one takes it on, so that keys go on working. */
let focusLeft = false;

function Frame({ address, title }: { address: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (focusLeft && document.activeElement === document.body) frame.current?.focus();
    focusLeft = false;
    return () => {
      focusLeft = frameHasFocus();
    };
  }, []);
  return (
    <iframe
      ref={frame}
      id={FRAME_ID}
      className="article-frame"
      sandbox=""
      src={address}
      title={title}
      onLoad={(event) => {
        if (!frameHasFocus()) return;
        // The focus was given to the empty frame; the article came in another process and has to be given it anew.
        event.currentTarget.blur();
        event.currentTarget.focus();
      }}
    />
  );
}
