/** Articles by calendar month. Pure. */

/** Months that a timeline shows at most, the newest: ten years. */
const MOST = 120;

/**
 * @param dates ms since the epoch, in any order
 * @returns every month (UTC) from the first that has an article to the last, by its first instant; of more than ten years the last ten
 */
export function timeline(dates: Iterable<number>): { from: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const month = monthOf(date);
    counts.set(month, (counts.get(month) ?? 0) + 1);
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
    const from = new Date(0);
    // Date.UTC would take the years 0 to 99 for those of the last century.
    from.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    return { from: from.getTime(), count: counts.get(month) ?? 0 };
  });
}

/** Months since the year 0. */
function monthOf(date: number): number {
  const given = new Date(date);
  return given.getUTCFullYear() * 12 + given.getUTCMonth();
}
