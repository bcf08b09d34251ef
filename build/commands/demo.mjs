// @ts-check
import { hold } from '../steps/lock.mjs';
import { StepError } from '../steps/say.mjs';
import { run } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';

/** @param {string[]} given `--steps` goes through the steps on a real display too, instead of leaving the window open */
export async function command(given) {
  await hold('demo', (holder) => {
    throw new StepError(
      `A demonstration is running in this folder already (process ${holder}).`,
      'Close its window, or wait for its end, and run the same command again.',
    );
  });
  const { node, env, headless } = await prepareApp({ build: true, display: 'virtual' });
  const steps = headless && !given.includes('--steps') ? ['--steps'] : [];
  const { code } = await run(node, ['e2e/demo.ts', ...steps, ...given], { env, output: 'inherit' });
  return code;
}
