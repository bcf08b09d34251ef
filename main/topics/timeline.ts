/** Articles by calendar month. Pure. */

/** Months that a timeline shows at most, the newest: ten years. */
const MOST = 120;

/**
 * @param dates ms since the epoch, in any order
 * @returns every month (UTC) from the first that has an article to the last, by its first instant; of more than ten years the last ten
 */
export function timeline(dates: Iterable<number>): { from: number; count: number }[] {
  const counts = new Map<number, number>();
  // Asking the calendar takes longer than counting, and neighbours are mostly of one month.
  let known = { from: 0, to: 0, month: 0 };
  for (const date of dates) {
    if (date < known.from || date >= known.to) known = monthOf(date);
    counts.set(known.month, (counts.get(known.month) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  let [first, last] = [Infinity, -Infinity];
  for (const month of counts.keys()) {
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  first = Math.max(first, last - MOST + 1);
  return Array.from({ length: last - first + 1 }, (_unused, at) => {
    const month = first + at;
    return { from: beginOf(month), count: counts.get(month) ?? 0 };
  });
}

/** The month, counted from the year 0, that a date lies in. */
function monthOf(date: number): { from: number; to: number; month: number } {
  const given = new Date(date);
  const month = given.getUTCFullYear() * 12 + given.getUTCMonth();
  return { from: beginOf(month), to: beginOf(month + 1), month };
}

function beginOf(month: number): number {
  const begin = new Date(0);
  // Date.UTC would take the years 0 to 99 for those of the last century.
  begin.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return begin.getTime();
}
