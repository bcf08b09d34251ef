/** Dates as feeds and pages write them, to milliseconds UTC. Pure: no clock, and never the machine's own time zone. */
import { MONTHS, ZONES } from './months.ts';

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Milliseconds since the epoch, null for what is no date. Takes RFC 822/2822, ISO 8601/RFC 3339, asctime, `12 March 2024`,
 * `March 12, 2024`, `2024/3/12`, `12.03.2024`, and seconds or milliseconds since the epoch. Without a zone it means UTC. A day
 * that does not exist (30 February) is no date; a time or an offset that does not exist counts as not written.
 */
export function parseDate(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  const text = plainDashes(latinDigits(String(value)))
    .replaceAll(/[\u200e\u200f\u202a-\u202e]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (text === '' || text.length > 120) return null;
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/u.test(text)) return plausible(Number(text) * (text.length === 13 ? 1 : 1_000));
  const found = isoDay(text) ?? namedDay(text) ?? countedDay(text) ?? numericDay(text);
  if (found === null) return null;
  const { day, rest } = found;
  if (!isDay(day)) return null;
  return plausible(Date.UTC(day.year, day.month - 1, day.day) + timeOfDay(rest) - zone(rest));
}

function isoDay(text: string): { day: Day; rest: string } | null {
  const dashed = /(?<!\d)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/u.exec(text);
  const match =
    dashed ??
    /^(\d{4})(\d{2})(\d{2})(?=T\d|$)/u.exec(text) ??
    /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u.exec(text);
  if (match === null) {
    const year = /^(\d{4})$/u.exec(text)?.[1];
    return year === undefined ? null : { day: { year: Number(year), month: 1, day: 1 }, rest: '' };
  }
  const [whole, year, month, day = '1'] = match;
  return {
    day: { year: Number(year), month: Number(month), day: Number(day) },
    rest: text.slice(match.index + whole.length).replace(/^T/iu, ' '),
  };
}

const NAME = String.raw`(\p{L}[\p{L}\p{M}]*(?: (?:الأول|الثاني))?)\.?,?`;
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:de |of )?${NAME}[ -](?:de |of )?(\d{4}|\d{2})(?![\d:])`,
  'iu',
);
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})${NAME}[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})(?!\d)`, 'iu');
/** `2004. július 13.`, and with hyphens where a program put the name in. */
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})[.-]?[ -]?${NAME}[ -](\d{1,2})(?!\d)`, 'iu');
const ASCTIME = new RegExp(String.raw`(?<!\p{L})${NAME} (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?.*?) (\d{4})$`, 'iu');

/** Each pattern with the places of day, month and year in it. */
const NAMED: readonly [RegExp, readonly [number, number, number]][] = [
  [DAY_FIRST, [1, 2, 3]],
  [MONTH_FIRST, [2, 1, 3]],
  [ASCTIME, [2, 1, 4]],
  [YEAR_FIRST, [3, 2, 1]],
];

function namedDay(text: string): { day: Day; rest: string } | null {
  for (const [pattern, [dayAt, monthAt, yearAt]] of NAMED) {
    const match = pattern.exec(text);
    const month = MONTHS.get(match?.[monthAt]?.toLowerCase() ?? '');
    if (match === null || month === undefined) continue;
    const year = Number(match[yearAt]);
    const rest = pattern === ASCTIME ? (match[3] ?? '') : text.replace(match[0], ' ');
    return { day: { year: fourDigits(year), month, day: Number(match[dayAt]) }, rest };
  }
  return null;
}

/** `2004年5月28日 下午1:31`, `2004년 5월 28일 오후 1:31`: every part with its unit. */
function countedDay(text: string): { day: Day; rest: string } | null {
  const match = /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/u.exec(text);
  if (match === null) return null;
  const [whole, year, month, day] = match;
  const rest = text
    .slice(match.index + whole.length)
    .replaceAll(
      /(\d{1,2}) ?[時时시点點] ?(?:(\d{1,2}) ?[分분])?/gu,
      (_, hour, minute = '0') => `${hour}:${minute.padStart(2, '0')}`,
    )
    .replace(
      /(午前|上午|오전|午後|下午|晚上|오후) ?(\d{1,2}:\d{2}(?::\d{2})?)/u,
      (_, half, time) => `${time} ${/[前上전]/u.test(half) ? 'am' : 'pm'}`,
    );
  return { day: { year: Number(year), month: Number(month), day: Number(day) }, rest };
}

/** Only where the order cannot be mistaken: with dots the day is first everywhere; with slashes one part must be over 12. */
function numericDay(text: string): { day: Day; rest: string } | null {
  const match = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/u.exec(text);
  if (match === null) return null;
  const [whole, first, separator, second, year] = match;
  const dayFirst = separator === '.' || Number(first) > 12;
  if (!dayFirst && Number(second) <= 12 && first !== second) return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return {
    day: { year: Number(year), month: Number(month), day: Number(day) },
    rest: text.slice(match.index + whole.length),
  };
}

/** Milliseconds into the day; 0 when no time is given. */
function timeOfDay(rest: string): number {
  const match =
    /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\b)?/iu.exec(rest) ??
    /(?<![\d+-])(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$)/u.exec(rest);
  if (match === null) return 0;
  const [, hours, minutes, seconds = '0', fraction = '0', half] = match;
  let hour = Number(hours);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return 0;
  // ISO 8601's end of a day is the next one's beginning; with minutes it comes of programs that count hours from 1 to 24.
  if (hour === 24 && Number(minutes) + Number(seconds) > 0) hour = 0;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Math.floor(Number(`0.${fraction}`) * 1_000);
}

/** No place on earth is further from Greenwich, in minutes. */
const FURTHEST = 14 * 60;

/** Milliseconds east of Greenwich; 0 without a zone, and for one that is nowhere. */
function zone(rest: string): number {
  const offset = /(?:\d|\d\s|[a-z]\s?)([+-])(\d{2}):?(\d{2})?(?!\d)(?!.*\d:\d)/iu.exec(rest);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > FURTHEST || Number(offset[3] ?? 0) > 59) return 0;
    return (offset[1] === '-' ? -minutes : minutes) * 60_000;
  }
  for (const [name] of rest.matchAll(/\p{L}+/gu)) {
    const minutes = ZONES.get(name.toLowerCase());
    if (minutes !== undefined) return minutes * 60_000;
  }
  return 0;
}

const fourDigits = (year: number): number => (year >= 100 ? year : year < 70 ? 2_000 + year : 1_900 + year);

function isDay({ year, month, day }: Day): boolean {
  if (year < 1_900 || year > 2_200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const plausible = (time: number): number | null => (Number.isFinite(time) ? Math.round(time) : null);

/** Arabic-Indic and Persian digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * Minus signs and hyphens of any kind as the one of the formats. Dashes that stand between two times as well (`10:00–12:00`)
 * only where they can be nothing else: in a whole date, or before an offset.
 */
function plainDashes(text: string): string {
  if (!/[\u2010-\u2014\u2212\ufe63\uff0d]/u.test(text)) return text;
  return text
    .replaceAll(/[\u2010-\u2012\u2212\ufe63\uff0d]/gu, '-')
    .replaceAll(/(?<!\d)(\d{4})[\u2013\u2014](\d{1,2})[\u2013\u2014](\d{1,2})(?!\d)/gu, '$1-$2-$3')
    .replace(/(:\d{2}:\d{2}(?:[.,]\d{1,9})?\s?)[\u2013\u2014](?=\d{2}:?\d{2}$)/u, '$1-')
    .replace(/(:\d{2}\s?)[\u2013\u2014](?=\d{4}$)/u, '$1-');
}
