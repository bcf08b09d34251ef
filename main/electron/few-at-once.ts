/** Work of which only some may be under way at once, whoever asks for it and however often. Pure. */

/**
 * @param refusal made for what is one too many
 * @returns does the work, and rejects with the refusal while `most` others are under way
 */
export function createFewAtOnce(
  most: number,
  refusal: () => Error,
): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let under = 0;
  return async (work) => {
    if (under >= most) throw refusal();
    under += 1;
    try {
      return await work();
    } finally {
      under -= 1;
    }
  };
}
