import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Article } from '../../../preload/model.ts';
import { DOT, formatAgo, formatMoment } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { listMarks, useMarks } from '../../stores/marks-store.ts';
import { fold, useRelated } from '../../stores/related-store.ts';
import { storageWords } from '../../stores/storage-words.ts';
import { AccessShape } from '../parts/access-mark.tsx';
import { RELATED_ID } from '../parts/elements.ts';
import { useNow } from '../use-now.ts';

/** What of the article is on this computer, and how much there is to read next. */
export function StorageLine({ article }: { article: Article }) {
  return (
    <div className="storage-row">
      <p className="storage">
        <AccessShape access={article.access} />
        <Since time={article.publishedAt} />
        <span>{storageWords(article).join(DOT)}</span>
      </p>
      <RelatedToggle />
    </div>
  );
}

/** How long ago it came out; the exact date stands in the article. */
function Since({ time }: { time: number | null }) {
  const now = useNow();
  if (time === null) return null;
  return (
    <time className="since" dateTime={new Date(time).toISOString()} title={formatMoment(time)}>
      {formatAgo(time, now)}
    </time>
  );
}

function RelatedToggle() {
  const count = useRelated((state) => state.related.length);
  const form = useRelated((state) => state.form);
  const isUnfolded = useRelated((state) => state.shown[state.form]);
  // Beside the text the article's highlights take their place while they are listed.
  const isCovered = useMarks((state) => state.isListed) && form === 'beside';
  const shown = isUnfolded && !isCovered;
  if (count === 0) return null;
  const Sign = shown ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className="related-toggle"
      aria-expanded={shown}
      aria-controls={RELATED_ID}
      onClick={() => {
        fold(shown);
        if (isCovered) listMarks(false);
      }}
    >
      <Sign size={14} strokeWidth={1.75} aria-hidden="true" />
      {t('related.count', { count })}
    </button>
  );
}
