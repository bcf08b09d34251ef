import { expect, test } from '@playwright/test';
import { killRounds } from './kill-rounds.ts';

/** A few rounds in every run; `npm run bench -- kill --times 50` does the long one. */
test('killed in the middle of a sync, the library opens whole and the next sync completes it', async () => {
  test.setTimeout(300_000);
  const rounds = 6;
  const report = await killRounds(rounds, 20_260_101);
  expect(report.problems).toEqual([]);
  expect(report.kills).toBe(rounds);
  expect(report.duringSync).toBeGreaterThanOrEqual(rounds - 1);
  expect(report.opened).toBe(rounds);
  expect(report.integrityOk).toBe(rounds);
  expect(report.kept).toBe(report.confirmed);
  expect(report.completed).toBe(report.libraries);
});
