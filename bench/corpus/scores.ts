/** How well named topics meet hidden ones. */

/** Folded by case, diacritics and punctuation: canonical and compatible forms apart, lower case, marks dropped, all that is neither letter nor digit one space. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Score {
  pages: number;
  precision: number;
  recall: number;
  f1: number;
}

/** One page: what was hidden, what was named. */
export interface Answer {
  hidden: readonly string[];
  named: readonly string[];
}

/** Precision, recall and F1 of each page, each page counting the same, rounded to four places. Two topics meet when they are equal folded. */
export function score(answers: readonly Answer[]): Score {
  const sum = { precision: 0, recall: 0, f1: 0 };
  for (const { hidden, named } of answers) {
    const truth = new Set(hidden.map(folded).filter((name) => name !== ''));
    const said = new Set(named.map(folded));
    const hits = [...said].filter((name) => truth.has(name)).length;
    const precision = said.size === 0 ? 0 : hits / said.size;
    const recall = truth.size === 0 ? 0 : hits / truth.size;
    sum.precision += precision;
    sum.recall += recall;
    sum.f1 += hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
  const mean = (total: number): number => Math.round((total / Math.max(1, answers.length)) * 10_000) / 10_000;
  return { pages: answers.length, precision: mean(sum.precision), recall: mean(sum.recall), f1: mean(sum.f1) };
}
