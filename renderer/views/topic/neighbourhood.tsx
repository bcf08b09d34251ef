/** The related topics twice: as a picture, and ranked as a list that needs no picture. */
import { useState } from 'react';
import type { RelatedTopic, TopicPage } from '../../../preload/model.ts';
import { formatNumber, t } from '../../locales/index.ts';
import { openTopicPage } from '../topic-page-commands.ts';
import { useWidth } from '../use-size.ts';
import { strengthWords } from './strength.ts';
import { TopicGraph } from './topic-graph.tsx';

/** More are shown when asked for. */
const SHOWN = 12;
/** The picture and the list stand side by side from this width on, px. */
const BESIDE = 640;
const LIST_WIDTH = 228;
const GAP = 28;

export function Neighbourhood({ page }: { page: TopicPage }) {
  const [measure, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const beside = width >= BESIDE;
  const pictureWidth = beside ? width - LIST_WIDTH - GAP : width;
  return (
    <section ref={measure} className="topic-related" aria-labelledby="topic-related">
      <h2 id="topic-related">{t('topic-page.related')}</h2>
      {page.related.length === 0 ? (
        <p className="hint">{t('topic-page.related-none')}</p>
      ) : (
        <div className={beside ? 'neighbourhood beside' : 'neighbourhood'}>
          {width > 0 && <TopicGraph page={page} width={pictureWidth} active={active} onActive={setActive} />}
          <RelatedList related={page.related} active={active} onActive={setActive} />
        </div>
      )}
    </section>
  );
}

interface RelatedListProps {
  related: RelatedTopic[];
  active: number | null;
  onActive: (id: number | null) => void;
}

function RelatedList({ related, active, onActive }: RelatedListProps) {
  const [all, setAll] = useState(false);
  return (
    <div className="related-topics">
      <ol aria-labelledby="topic-related">
        {(all ? related : related.slice(0, SHOWN)).map(({ id, name, count, score }) => (
          <li key={id}>
            <button
              type="button"
              className="related-topic"
              data-active={id === active}
              aria-describedby={`related-topic-${id}`}
              onClick={() => openTopicPage({ id, name })}
              onPointerEnter={() => onActive(id)}
              onPointerLeave={() => onActive(null)}
              onFocus={() => onActive(id)}
              onBlur={() => onActive(null)}
            >
              <span className="related-topic-name" dir="auto">
                {name}
              </span>
              <span className="related-topic-count" aria-hidden="true">
                {formatNumber(count)}
              </span>
              <span className="strength" aria-hidden="true">
                <span style={{ inlineSize: `${Math.round(Math.max(0.02, Math.min(1, score)) * 100)}%` }} />
              </span>
            </button>
            <span id={`related-topic-${id}`} className="hidden">
              {[t('topic-page.together', { count }), strengthWords(score)].join(t('words.comma'))}
            </span>
          </li>
        ))}
      </ol>
      {related.length > SHOWN && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('topic-page.related-fewer') : t('topic-page.related-all', { count: related.length })}
        </button>
      )}
    </div>
  );
}
