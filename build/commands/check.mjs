// @ts-check
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { inProject, run, tool } from '../steps/command.mjs';
import { preparePackages } from '../steps/prepare.mjs';
import { elapsed, say } from '../steps/say.mjs';
import { countUnitTests } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const unitTests = '{preload,main,renderer,e2e,bench,build}/**/*.test.{ts,mjs}';

/** @param {string[]} given none */
export async function command(given) {
  if (given.length > 0) say(`  (not understood and left aside: ${given.join(' ')})`);
  const prepared = await preparePackages();
  const { failed } = await check(prepared);
  return failed === 0 ? 0 : 1;
}

/**
 * Runs every check to its end, all at the same time, and shows the whole output of those that failed.
 * @param {{ node: string, env: NodeJS.ProcessEnv }} prepared
 * @returns {Promise<Count>} unit tests, and each failed check counted as one failure
 */
export async function check({ node, env }) {
  const began = performance.now();
  say('> Checking types, lint, format and unit tests …');
  /** @param {string} title @param {string[]} parameters */
  const part = async (title, parameters) => {
    const since = performance.now();
    const { code, output } = await run(node, parameters, { env });
    say(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${elapsed(since)})`);
    return { title, code, output };
  };
  // One file at a time is what Node would do on two cores.
  const concurrency = Math.max(2, availableParallelism());
  const unit = part('unit tests', ['--test', `--test-concurrency=${concurrency}`, '--test-reporter=spec', unitTests]);
  const others = [
    part('types', [tool('typescript', 'tsc'), '--noEmit']),
    part('types of build/', [tool('typescript', 'tsc'), '--noEmit', '-p', inProject('build', 'tsconfig.json')]),
    part('lint', [tool('oxlint'), '--type-aware']),
    part('format', [tool('prettier'), '--check', '.']),
  ];
  const parts = await Promise.all([...others, unit]);
  for (const { title, code, output } of parts) if (code !== 0) say(`\n--- ${title} ---\n${output.trimEnd()}\n`);

  const count = countUnitTests((await unit).output);
  const failedParts = parts.filter(({ title, code }) => code !== 0 && !(title === 'unit tests' && count.failed > 0));
  const failed = count.failed + failedParts.length;
  say(
    `  ${count.passed} unit tests passed, ${count.failed} failed, ${count.skipped} skipped; ${parts.length} checks in ${elapsed(began)}`,
  );
  return { passed: count.passed, failed, skipped: count.skipped };
}
