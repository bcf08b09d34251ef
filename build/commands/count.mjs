// @ts-check
/** Reads how many tests passed and failed from what the two test runners print at their end. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @param {string} output of `node --test` with the spec reporter @returns {Count} */
export function countUnitTests(output) {
  /** @param {string} word */
  const number = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

/** @param {string} output of Playwright's test runner @returns {Count} a journey that passed at a second try counts as passed */
export function countJourneys(output) {
  /** @param {string} word */
  const number = (word) => Number(output.match(new RegExp(`^\\s+(\\d+) ${word}\\b`, 'm'))?.[1] ?? 0);
  return {
    passed: number('passed') + number('flaky'),
    failed: number('failed') + number('interrupted') + number('did not run'),
    skipped: number('skipped'),
  };
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  return total;
}

/** @param {Count} count @returns {string} the closing line of a test run */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
