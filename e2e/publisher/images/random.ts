/** A repeatable source of numbers in [0, 1) for a word: the same word always gives the same picture (mulberry32 over FNV-1a). */
export function seeded(word: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < word.length; index += 1) state = Math.imul(state ^ word.charCodeAt(index), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise over a line: value in [0, 1] at any x, `octaves` finer waves on top of each other. */
export function waves(random: () => number, octaves: number): (x: number) => number {
  const knots = Array.from({ length: 256 }, random);
  const at = (x: number): number => {
    const floor = Math.floor(x);
    const part = x - floor;
    const smooth = part * part * (3 - 2 * part);
    const left = knots[floor & 255] ?? 0;
    return left + ((knots[(floor + 1) & 255] ?? 0) - left) * smooth;
  };
  return (x) => {
    let sum = 0;
    let weight = 0;
    for (let octave = 0, size = 1; octave < octaves; octave += 1, size /= 2.1) {
      sum += at(x / size + octave * 31.7) * size;
      weight += size;
    }
    return sum / weight;
  };
}
