/**
 * One kind of work (feeds, pages or assets) flowing from the library's queue through the gate. A lane holds a window of
 * rows, so that the gate has hosts to choose between; bodies are counted by the gate, not here.
 */
import type { Outcome } from './errand.ts';

/** Whose work is wanted: everybody's, or that of these publications. */
export type Scope = 'all' | ReadonlySet<number>;

export interface LaneWork<Row> {
  /** Rows under way at once, most of them waiting at the gate. */
  window: number;
  keyOf(row: Row): number;
  publicationOf(row: Row): number;
  load(limit: number, exclude: number[], scope: Scope): Promise<Row[]>;
  /** May reject: a bug or a lost library. That costs this row only. */
  work(row: Row): Promise<Outcome>;
  /** Called each time a row is finished; `error` is not null when `work` rejected. */
  settled(row: Row, outcome: Outcome, error: unknown): void;
}

export interface Lane<Row> {
  /** Starts what there is room for. */
  fill(scope: Scope): Promise<void>;
  /** Starts this row now, or answers null when it is under way already. */
  begin(row: Row): Promise<Outcome> | null;
  /** There may be more in the library than was found last time. */
  more(): void;
  /** What was put off may be tried again. */
  unpark(): void;
  running(): number;
  parked(): number;
  publications(): number[];
  done(): number;
  failed(): number;
  resetCounts(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

/** Rows that were put off and are left out until `unpark`; beyond this many the lane rests instead. */
const maxParked = 2_000;

/** A lane over one queue of the library; `fill` never rejects for a row's sake, only when `load` does. */
export function createLane<Row>(work: LaneWork<Row>): Lane<Row> {
  const running = new Map<number, { row: Row; ended: Promise<Outcome> }>();
  const parked = new Set<number>();
  let mayHaveMore = true;
  let done = 0;
  let failed = 0;

  const begin = (row: Row): Promise<Outcome> | null => {
    const key = work.keyOf(row);
    if (running.has(key)) return null;
    parked.delete(key);
    const ended = work.work(row).then(
      (outcome) => end(row, outcome, null),
      (error: unknown) => end(row, 'put-off', error),
    );
    running.set(key, { row, ended });
    return ended;
  };

  const end = (row: Row, outcome: Outcome, error: unknown): Outcome => {
    const key = work.keyOf(row);
    running.delete(key);
    if (outcome === 'put-off') parked.add(key);
    else done += 1;
    if (outcome === 'failed' || error !== null) failed += 1;
    work.settled(row, outcome, error);
    return outcome;
  };

  const fill = async (scope: Scope): Promise<void> => {
    if (!mayHaveMore || running.size > work.window / 2 || parked.size > maxParked) return;
    mayHaveMore = false;
    const room = work.window - running.size;
    const rows = await work.load(room, [...running.keys(), ...parked], scope);
    if (rows.length >= room) mayHaveMore = true;
    for (const row of rows) if (!parked.has(work.keyOf(row))) void begin(row);
  };

  return {
    fill,
    begin,
    more: () => {
      mayHaveMore = true;
    },
    unpark: () => {
      parked.clear();
      mayHaveMore = true;
    },
    running: () => running.size,
    parked: () => parked.size,
    publications: () => [...running.values()].map(({ row }) => work.publicationOf(row)),
    done: () => done,
    failed: () => failed,
    resetCounts: () => {
      done = 0;
      failed = 0;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}
