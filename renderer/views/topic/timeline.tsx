/** How much was written of the topic, by month: bars to read and to choose from. */
import { useState } from 'react';
import type { TopicPage } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import type { Bar } from '../../stores/timeline.ts';
import { barName, barPeriod, barsOf } from '../../stores/timeline.ts';
import { useNarrowed } from '../use-narrowed.ts';
import { useWidth } from '../use-size.ts';
import { BarChart, LEAST_STEP } from './bar-chart.tsx';

export function Timeline({ page: { topic, timeline } }: { page: TopicPage }) {
  const [measure, width] = useWidth();
  const bars = barsOf(timeline, Math.max(1, Math.floor(width / LEAST_STEP)));
  return (
    <section ref={measure} className="topic-timeline" aria-labelledby="topic-timeline">
      <h2 id="topic-timeline">{t('topic-page.timeline')}</h2>
      {timeline.length === 0 ? (
        <p className="hint">{t('topic-page.timeline-none')}</p>
      ) : (
        width > 0 && <Bars topic={topic} bars={bars} width={width} />
      )}
    </section>
  );
}

function Bars({ topic, bars, width }: { topic: TopicPage['topic']; bars: Bar[]; width: number }) {
  const { period, narrow, widen } = useNarrowed(topic);
  const [pointed, setPointed] = useState<Bar | null>(null);
  const isChosen = (bar: Bar): boolean => period?.from === bar.from && period.to === bar.to;
  return (
    <figure>
      <BarChart
        bars={bars}
        width={width}
        isChosen={isChosen}
        onPoint={setPointed}
        onChoose={(bar) => (isChosen(bar) ? widen() : narrow(bar))}
      />
      <figcaption>
        {pointed !== null ? (
          barName(pointed)
        ) : period === null ? (
          t('topic-page.timeline-hint')
        ) : (
          <>
            {t('topic-page.narrowed', { period: barPeriod(period) })}{' '}
            <button type="button" className="text-button" onClick={widen}>
              {t('topic-page.widen')}
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
