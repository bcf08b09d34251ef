/** Articles of a topic over time: the bars, their names, and the years beneath. Pure; months are UTC, as the library counts. */
import type { TopicPage } from '../../preload/model.ts';
import { LOCALE, perLanguage, t } from '../locales/index.ts';

/** Articles dated at or after `from` and before `to` (ms since the epoch). */
export interface Bar {
  from: number;
  to: number;
  count: number;
}

/** Months in a bar, the finest that fits: a month, a quarter, a half, years. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 600];

const monthOf = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);

/**
 * One bar a month, or a longer step of the calendar where more than `most` would be needed.
 * @param timeline by month, oldest first, months without any included
 */
export function barsOf(timeline: TopicPage['timeline'], most: number): Bar[] {
  const first = timeline[0];
  const last = timeline.at(-1);
  if (first === undefined || last === undefined) return [];
  const barsWith = (step: number): number =>
    Math.floor(monthOf(last.from) / step) - Math.floor(monthOf(first.from) / step) + 1;
  const step = STEPS.find((one) => barsWith(one) <= most) ?? STEPS.at(-1) ?? 1;
  const bars = new Map<number, Bar>();
  for (const { from, count } of timeline) {
    const month = monthOf(from);
    const key = Math.floor(month / step);
    const bar = bars.get(key);
    if (bar === undefined) bars.set(key, { from: startOf(month), to: startOf(month + 1), count });
    else Object.assign(bar, { to: startOf(month + 1), count: bar.count + count });
  }
  return [...bars.values()];
}

const months = perLanguage(() => new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** What a bar stands for: "May 2026", "January 2026 to March 2026", "2026". */
export function barPeriod({ from, to }: Pick<Bar, 'from' | 'to'>): string {
  const first = monthOf(from);
  const last = monthOf(to) - 1;
  if (first === last) return months().format(from);
  if (first % 12 === 0 && last === first + 11) return String(Math.floor(first / 12));
  return t('topic-page.period', { from: months().format(from), to: months().format(startOf(last)) });
}

/** "May 2026: 12 articles". */
export const barName = (bar: Bar): string =>
  t('topic-page.bar', { period: barPeriod(bar), articles: t('list.articles', { count: bar.count }) });

/** The bars under which a year begins, at most so many; the first bar only where its year has room before the next. */
export function yearTicks(bars: readonly Bar[], most: number): { index: number; year: number }[] {
  const years = bars
    .map(({ from }, index) => ({ index, year: Math.floor(monthOf(from) / 12) }))
    .filter(({ year }, index, all) => index === 0 || year !== all[index - 1]?.year);
  const every = Math.max(1, Math.ceil(years.length / Math.max(1, most)));
  return years.filter((_year, index) => (years.length - 1 - index) % every === 0);
}
