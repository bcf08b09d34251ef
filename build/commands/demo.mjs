// @ts-check
import { run } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';

/** @param {string[]} given `--steps` goes through the steps on a real display too, instead of leaving the window open */
export async function command(given) {
  const { node, env, headless } = await prepareApp({ build: true, display: 'virtual' });
  const steps = headless && !given.includes('--steps') ? ['--steps'] : [];
  const { code } = await run(node, ['e2e/demo.ts', ...steps, ...given], { env, output: 'inherit' });
  return code;
}
