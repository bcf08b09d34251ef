/** Measuring readers by turns: each takes the same batches as the others, one after the other, as long as its time lasts. */

export interface Turn<Answer> {
  batch: number;
  answer: Answer;
}

export interface Taken<Answer> {
  turns: Turn<Answer>[];
  /** Whether it took every batch, had no time left for more, or did not come back from one. */
  ended: 'all' | 'time' | 'hung';
}

/**
 * What is measured at one moment is measured of all, so that what else the machine does falls on all alike; a slow reader takes
 * the first batches only, and is compared over those.
 * @param take null when the reader did not come back
 * @param budget what a reader may take of `clock` before it is given no other batch
 */
export async function byTurns<Answer>(
  readers: readonly string[],
  batches: number,
  take: (reader: string, batch: number) => Promise<Answer | null>,
  budget: number,
  clock: () => number,
): Promise<Map<string, Taken<Answer>>> {
  const taken = new Map<string, Taken<Answer>>(readers.map((reader) => [reader, { turns: [], ended: 'all' }]));
  const spent = new Map(readers.map((reader) => [reader, 0]));
  for (let batch = 0; batch < batches; batch += 1)
    for (const [reader, record] of taken) {
      if (record.ended !== 'all') continue;
      if ((spent.get(reader) ?? 0) >= budget) {
        record.ended = 'time';
        continue;
      }
      const began = clock();
      // One after the other: they would share the processor.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await take(reader, batch);
      spent.set(reader, (spent.get(reader) ?? 0) + clock() - began);
      if (answer === null) record.ended = 'hung';
      else record.turns.push({ batch, answer });
    }
  return taken;
}

/** Numbers from 0 in an order that the random numbers decide. */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_unused, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
