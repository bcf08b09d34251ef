/**
 * How much an article counts by its age, when it is asked which topics go together. Pure.
 *
 * Forward decay (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay", ICDE 2009): an article's weight grows with its own date
 * from a fixed landmark, 2^((date - landmark) / half-life), instead of shrinking with the clock. Weights therefore never have
 * to be renewed, sums of them are kept as articles come and go, and a ratio of two sums is the same as if each article had
 * been aged. What needs a scale ("as many as k articles of today") is divided by the weight of that day.
 *
 * The half-life is 150 days: what two topics have to do with each other is news for a season, not for a week; an article of a
 * month ago counts 0.87, of half a year ago 0.43, of a year ago 0.19, of two years ago 0.03.
 */
export const HALF_LIFE = 150 * 86_400_000;

/** The day on which an article weighs `UNIT`. It is fixed, so that an index that was kept up equals one made anew. */
const LANDMARK = Date.UTC(2026, 0, 1);
/** Weights are whole numbers, sums of which are exact in any order up to 2^53; beyond, which takes a million articles of the year 2033, they are off in the last digit. */
const UNIT = 2 ** 15;

/** @param date in ms since the epoch @returns at least 1, so that what is older than some six years counts alike */
export const weightAt = (date: number): number => Math.max(1, Math.round(UNIT * 2 ** ((date - LANDMARK) / HALF_LIFE)));
