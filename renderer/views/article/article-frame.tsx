import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { doubt, doubtOf, useDoubts } from '../../stores/doubts-store.ts';
import { headlineOf } from '../../stores/headline.ts';
import { useMarks } from '../../stores/marks-store.ts';
import { FRAME_ID, frameHasFocus } from '../parts/elements.ts';
import type { Verdict } from './check-page.ts';
import { checkPage } from './check-page.ts';
import { MarkBar } from './mark-bar.tsx';
import { useNextAhead } from './use-ahead.ts';
import { useArticleLook } from './use-article-look.ts';
import { useFramePainting, useFrameTarget } from './use-frame-target.ts';

/** An article comes from this computer: a frame that takes longer than this is stuck and is made anew, each time with more patience. */
const PATIENCE_MS = 4_000;
/** A check that is not done this long after the frame has loaded is not waited for: the reader gets the plain text. */
const CHECK_PATIENCE_MS = 3_000;

interface Page {
  article: Article;
  /** The text alone: its page did not pass the check. */
  isPlain: boolean;
  /** The frame's address, which changes with everything that it shows. */
  address: string;
  /** Where in it: the reading position, or a passage. */
  place: string;
  /** Counts the frames made in vain before it. */
  attempt: number;
  title: string;
}

const keyOf = ({ address, place, attempt }: Page): string => `${address}#${place} ${attempt}`;

/**
 * The article in a frame of another origin, without scripts and with no permission at all; main makes its document.
 * `#here` is the reading position. A new frame for every address: one that was led on would put each article into the
 * window's history. The frame before it stays until the new one has loaded, so that nothing flashes and the process
 * that paints articles lives on.
 * No frame is shown before this window has checked its page (check-page.ts); one that does not pass gives way to the plain text.
 */
export function ArticleFrame({ article }: { article: Article }) {
  const look = useArticleLook();
  const [loaded, setLoaded] = useState<Page | null>(null);
  const [tried, setTried] = useState({ address: '', attempt: 0 });
  const changes = useMarks((state) => state.changes);
  const passage = useMarks((state) => (state.passage?.articleId === article.id ? state.passage.markId : null));
  const painting = useFramePainting(article.id);
  const doubts = useDoubts();
  // What the reader makes of topics (merged, hidden) changes the article's without a new version of it.
  const topics = article.topics.map((topic) => topic.id).join('.');
  const isPlain = doubtOf(doubts, article) !== null;
  const address = `broadsheet-article://article/${article.id}?v=${article.version}&topics=${topics}&${look}&marks=${changes}${painting}${isPlain ? '&plain' : ''}`;
  const place = passage === null ? 'here' : `m${passage}`;
  const attempt = tried.address === address ? tried.attempt : 0;
  const isLoaded = loaded?.address === address && loaded.place === place;
  useFrameTarget(article.id, isLoaded);
  useNextAhead(article.id, isLoaded);
  useEffect(() => {
    if (isLoaded) return;
    // On a computer that is busy a process takes long to start: one that is always made anew would never come.
    const timer = setTimeout(() => setTried({ address, attempt: attempt + 1 }), PATIENCE_MS * 2 ** attempt);
    return () => clearTimeout(timer);
  }, [isLoaded, address, attempt]);
  const title = t('article.frame', { headline: headlineOf(article) });
  const wanted = isLoaded ? loaded : { article, isPlain, address, place, attempt, title };
  const leaving = loaded === null || isLoaded ? [] : [loaded];
  return (
    <div className="article-frames">
      {[...leaving, wanted].map((page) => (
        <Frame
          key={keyOf(page)}
          page={page}
          state={page === wanted ? (isLoaded ? 'shown' : 'coming') : 'leaving'}
          onReady={() => setLoaded(page)}
        />
      ))}
      <MarkBar />
    </div>
  );
}

interface FrameProps {
  page: Page;
  state: 'leaving' | 'coming' | 'shown';
  /** It is wanted, has loaded and was checked. */
  onReady: () => void;
}

function Frame({ page, state, onReady }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The name of this check is its own: main keeps the text that the frame got for the check under that name, and for no other.
  const [source] = useState(() => `${page.address}&check=${crypto.randomUUID()}#${page.place}`);
  const [hasLoaded, setHasLoaded] = useState(false);
  const isChecked = useCheck(page, source, hasLoaded);
  useLayoutEffect(() => {
    if (state !== 'coming' || !hasLoaded || !isChecked || frame.current === null) return;
    // The frame before had the focus, or this one while it was empty; the article came in another process
    // and has to be given it anew, so that keys go on working.
    if (frameHasFocus()) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      frame.current.focus();
    }
    onReady();
  });
  return (
    <iframe
      ref={frame}
      id={state === 'leaving' ? undefined : FRAME_ID}
      className="article-frame"
      data-state={state}
      sandbox=""
      src={source}
      title={page.title}
      onLoad={() => setHasLoaded(true)}
    />
  );
}

/** Whether the page may be shown; one that may not is told to the store of doubts, and the frame goes. */
function useCheck({ article: { id, version }, isPlain }: Page, source: string, hasLoaded: boolean): boolean {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useLayoutEffect(() => (isPlain ? undefined : checkPage(source, setVerdict)), [isPlain, source]);
  const isLate = hasLoaded && verdict === null && !isPlain;
  useEffect(() => {
    if (!isLate) return;
    const timer = setTimeout(() => setVerdict({ is: 'unchecked', what: 'no answer in time' }), CHECK_PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isLate]);
  useEffect(() => {
    if (verdict !== null && verdict.is !== 'good') doubt({ id, version }, { why: verdict.is, what: verdict.what });
  }, [verdict, id, version]);
  return isPlain || verdict?.is === 'good';
}
