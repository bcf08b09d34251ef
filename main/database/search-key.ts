/**
 * The number of an article's row in the full-text index: its date in seconds, then its id. Results come in the order of
 * dates from the index itself, so the first page of a common word costs no more than that of a rare one, and the id can
 * be read from the number. Larger than a JavaScript number holds: SQL makes it, or a big integer.
 */

/** Ids have 30 bits, seconds the rest: enough for a thousand million articles from the year 1700 to 2240. */
const BITS = 30n;

/** Ms that are one date to a search, whichever way it is answered: a page may be asked of one way, the next of the other. */
export const SEARCH_GRAIN = 1_000;

export const SEARCH_KEY = `((sorted_at / ${SEARCH_GRAIN}) << ${BITS}) | id`;
/** The id in the number of a row. */
export const ARTICLE_OF_ROW = `search.rowid & ${(1n << BITS) - 1n}`;

/** The date in it, in ms without their thousandths. */
export const DATE_OF_ROW = `(search.rowid >> ${BITS}) * ${SEARCH_GRAIN}`;

export const searchKey = (sortedAt: number, id: number): bigint =>
  (BigInt(Math.trunc(sortedAt / SEARCH_GRAIN)) << BITS) | BigInt(id);
