/** The search in the article: how often the words are in it, and one place after the other. */
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect } from 'react';
import type { Article } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { closeFind, findNow, stepFind, typeFind, useFind } from '../../stores/find-store.ts';
import { FIND_ID, FRAME_ID, focusSoon } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';

export function FindBar({ article }: { article: Article }) {
  const isOpen = useFind((state) => state.isOpen);
  const articleId = useFind((state) => state.articleId);
  const isElsewhere = articleId !== article.id;
  useEffect(() => {
    if (isElsewhere) closeFind();
  }, [isElsewhere]);
  if (!isOpen || isElsewhere) return null;
  return (
    <>
      <Bar />
      <CountAgain key={article.version} />
    </>
  );
}

/** Counts when it is made: once for each text that the publisher gives the article. */
function CountAgain() {
  useEffect(() => void findNow(), []);
  return null;
}

function close(): void {
  closeFind();
  focusSoon(FRAME_ID);
}

function Bar() {
  const { typed, count, at } = useFind();
  const none = count === null || count === 0;
  return (
    // Escape closes it wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="reader-bar find-bar"
      role="search"
      aria-label={t('find.bar')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <Search size={14} strokeWidth={1.75} aria-hidden="true" />
      <input
        id={FIND_ID}
        className="find-field"
        aria-label={t('find.field')}
        dir="auto"
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => typeFind(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          stepFind(event.shiftKey ? -1 : 1);
        }}
      />
      <span className="reader-bar-words" role="status">
        {count === null ? '' : none ? t('find.none') : t('find.place', { at: at + 1, count })}
      </span>
      <IconButton icon={ChevronUp} name={t('find.previous')} disabled={none} onClick={() => stepFind(-1)} />
      <IconButton icon={ChevronDown} name={t('find.next')} disabled={none} onClick={() => stepFind(1)} />
      <IconButton icon={X} name={t('find.close')} onClick={close} />
    </div>
  );
}
