/** Dates and sizes for people. Times are ms since the epoch; `now` is passed in so that tests need no clock. */
import { LOCALE, t } from './index.ts';

/** Stands between facts in one line and stays with what follows it: a line never ends in a dot. */
export const DOT = ' ·\u{A0}';

const formats = new Map<string, Intl.DateTimeFormat>();
function format(time: number, options: Intl.DateTimeFormatOptions, inLocale: string): string {
  // Making a formatter costs a thousand times what using one does, and every row of the list needs one.
  const key = inLocale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(inLocale, options);
  formats.set(key, known);
  return known.format(time);
}

/** The local calendar day as a number; differences count days whatever daylight saving does. */
function dayNumber(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

const daysApart = (time: number, now: number): number => dayNumber(now) - dayNumber(time);

/** As short as a row of the list needs: the time today, "Yesterday", the day this year, the date before that. */
export function formatWhen(time: number, now: number, inLocale = LOCALE): string {
  const days = daysApart(time, now);
  if (days === 0) return formatTime(time, inLocale);
  if (days === 1) return t('date.yesterday');
  const thisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return format(time, { day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) }, inLocale);
}

/** Hour and minute. */
export const formatTime = (time: number, inLocale = LOCALE): string =>
  format(time, { hour: 'numeric', minute: '2-digit' }, inLocale);

/** The day alone. */
export const formatDay = (time: number, inLocale = LOCALE): string => format(time, { dateStyle: 'medium' }, inLocale);

/** Date and time in full, for tooltips and the log. */
export const formatMoment = (time: number, inLocale = LOCALE): string =>
  format(time, { dateStyle: 'medium', timeStyle: 'short' }, inLocale);

/** For sentences: "14:05" today, else the date with the time. */
export const formatSince = (time: number, now: number, inLocale = LOCALE): string =>
  daysApart(time, now) === 0 ? formatTime(time, inLocale) : formatMoment(time, inLocale);

/** Units longer than a day by how many of them make the next; the last is never full. */
const LONG_UNITS = [
  ['day', 7],
  ['week', 4.35],
  ['month', 12],
  ['year', Infinity],
] as const;

/** "3 hours ago", "yesterday", "in 2 days": in the largest unit of which there is a whole one; days are those of the calendar. */
export function formatAgo(time: number, now: number, inLocale = LOCALE): string {
  const words = new Intl.RelativeTimeFormat(inLocale, { numeric: 'auto' });
  // Seconds would be old as soon as they are shown.
  const minutes = Math.trunc((time - now) / 60_000);
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const hours = Math.trunc(minutes / 60);
  if (Math.abs(hours) < 24) return words.format(hours, 'hour');
  let value = -daysApart(time, now);
  for (const [unit, most] of LONG_UNITS) {
    if (Math.abs(value) < most) return words.format(Math.trunc(value), unit);
    value /= most;
  }
  return '';
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the largest unit that leaves a whole number or one decimal, counted in thousands as systems show sizes. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[power] ?? 'byte';
  const value = bytes / 1000 ** power;
  const maximumFractionDigits = value < 10 && power > 0 ? 1 : 0;
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(
    value,
  );
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The local day of a moment as a date field writes it, e.g. `2026-03-10`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When a day of a date field begins here, ms; null for none. */
export const startOfDay = (day: string): number | null => dayStart(day, 0);

/** When the day after it begins, ms; null for none. */
export const dayAfter = (day: string): number | null => dayStart(day, 1);

function dayStart(day: string, later: number): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined) return null;
  // By the calendar: some days have 23 or 25 hours.
  return new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}
