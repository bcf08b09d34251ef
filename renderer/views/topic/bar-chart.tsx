/** Bars over time: one stop of the Tab key, arrow keys within, Enter or Space chooses one. */
import { useRef, useState } from 'react';
import { arrowStep, isMirrored, t } from '../../locales/index.ts';
import type { Bar } from '../../stores/timeline.ts';
import { barName, yearTicks } from '../../stores/timeline.ts';

const HEIGHT = 116;
/** Room for the years beneath and the greatest number above, px. */
const FOOT = 20;
const HEAD = 18;
const REACH = HEIGHT - FOOT - HEAD;
/** Least and most room for a bar with the gap after it, px. */
export const LEAST_STEP = 9;
const MOST_STEP = 34;
/** Room that a year's number takes up, px. */
const YEAR = 46;

interface BarChartProps {
  bars: Bar[];
  /** Px. */
  width: number;
  isChosen: (bar: Bar) => boolean;
  onPoint: (bar: Bar | null) => void;
  onChoose: (bar: Bar) => void;
}

export function BarChart({ bars, width, isChosen, onPoint, onChoose }: BarChartProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<number | null>(null);
  // Where nothing was written there is nothing to choose.
  const filled = bars.map((bar, index) => ({ bar, index })).filter(({ bar }) => bar.count > 0);
  const stopAt = filled.find(({ index }) => index === stop)?.index ?? filled.at(-1)?.index;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = Math.min(MOST_STEP, width / Math.max(1, bars.length));
  // Time runs as the lines do.
  const place = (x: number, size = 0): number => (isMirrored() ? width - x - size : x);
  const barWidth = Math.max(2, step - Math.max(1.5, step * 0.22));
  const move = (from: number, key: string): boolean => {
    const at = filled.findIndex(({ index }) => index === from);
    const along = arrowStep(key);
    const to = along === 0 ? { Home: 0, End: filled.length - 1 }[key] : at + along;
    if (to === undefined) return false;
    const next = filled[Math.max(0, Math.min(filled.length - 1, to))];
    if (next !== undefined) picture.current?.querySelector<SVGElement>(`[data-bar="${next.index}"]`)?.focus();
    return true;
  };
  return (
    <svg
      ref={picture}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="group"
      aria-label={t('topic-page.timeline')}
    >
      <line className="axis" x1={0} x2={width} y1={HEAD + 0.5} y2={HEAD + 0.5} />
      <text className="axis-words" x={place(0)} y={HEAD - 5}>
        {t('list.articles', { count: most })}
      </text>
      {filled.map(({ bar, index }) => {
        const height = Math.max(2, (bar.count / most) * REACH);
        const chosen = isChosen(bar);
        return (
          <g
            key={bar.from}
            role="button"
            tabIndex={index === stopAt ? 0 : -1}
            aria-pressed={chosen}
            aria-label={barName(bar)}
            data-bar={index}
            className={chosen ? 'bar chosen' : 'bar'}
            onClick={() => onChoose(bar)}
            onPointerEnter={() => onPoint(bar)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => {
              onPoint(bar);
              setStop(index);
            }}
            onBlur={() => onPoint(null)}
            onKeyDown={(event) => {
              if (event.altKey || event.ctrlKey || event.metaKey) return;
              if (event.key === 'Enter' || event.key === ' ') onChoose(bar);
              else if (!move(index, event.key)) return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            <rect className="bar-reach" x={place(index * step, step)} y={HEAD} width={step} height={REACH} />
            <rect
              className="bar-body"
              x={place(index * step + (step - barWidth) / 2, barWidth)}
              y={HEAD + REACH - height}
              width={barWidth}
              height={height}
            />
          </g>
        );
      })}
      <line className="axis base" x1={0} x2={width} y1={HEIGHT - FOOT + 0.5} y2={HEIGHT - FOOT + 0.5} />
      {yearTicks(bars, Math.floor(width / YEAR)).map(({ index, year }) => (
        <text key={year} className="axis-words" x={place(index * step)} y={HEIGHT - 4}>
          {year}
        </text>
      ))}
    </svg>
  );
}
