/**
 * The scores that were reached, below which none may fall again. They stand in bench/floors.json by their names: where they
 * stand in what the parts print, such as `feeds.miniflux.checks.held`.
 */

export type Floors = Record<string, number>;

/** What a machine's load decides, lists, what peers reach, and what was done to prove that the measurement measures. */
const MEASURED =
  /(?:^|\.)(?:tfIdf|nodeRake|rakeOnTokens|hiddenTags\w*|linesOfTags\w*|limit|speed|memory|missed|withoutField|ratios?|machine|unsanitised|seconds?|bytes|megabytes|ms|mb)(?:\.|$)|(?:Seconds?|Bytes|Megabytes|Milliseconds|Ms|MB|Per[A-Z]\w*)$/u;
/** Counts of what should not be: their floor is a ceiling. */
const LESS_IS_BETTER = /(?:^|\.)(?:executed|active|threw|hung|failed|refused|wrong|missing|extra)$/u;
/** Scores are printed with few digits; what differs by less is the same. */
const SAME = 1e-9;

/** Every score of what the parts printed, by its name. */
export function scoresIn(printed: unknown, name = ''): Floors {
  if (typeof printed === 'number') return MEASURED.test(name) || !Number.isFinite(printed) ? {} : { [name]: printed };
  if (typeof printed !== 'object' || printed === null || Array.isArray(printed)) return {};
  return Object.assign(
    {},
    ...Object.entries(printed).map(([key, value]) => scoresIn(value, name === '' ? key : `${name}.${key}`)),
  ) as Floors;
}

const worse = (name: string, score: number, floor: number): boolean =>
  LESS_IS_BETTER.test(name) ? score > floor + SAME : score < floor - SAME;

/**
 * What fell, in words; empty when nothing did.
 * @param parts names of the parts that were scored: floors of the others are left aside
 */
export function fallen(scores: Floors, floors: Floors, parts: readonly string[]): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    if (!parts.includes(name.split('.')[0] ?? '')) return [];
    const score = scores[name];
    if (score === undefined) return [`${name} is scored no more; it was ${floor}`];
    return worse(name, score, floor) ? [`${name} is ${score}; it was ${floor}`] : [];
  });
}

/** The floors raised to what was reached: none falls, new scores are added, names are in order. */
export function raised(scores: Floors, floors: Floors): Floors {
  const all = { ...floors };
  for (const [name, score] of Object.entries(scores)) {
    const floor = floors[name];
    if (floor === undefined || worse(name, floor, score)) all[name] = score;
  }
  return Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
