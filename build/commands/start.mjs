// @ts-check
import { run } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';

/** @param {string[]} given passed on to the app */
export async function command(given) {
  const { env, electron, electronFlags } = await prepareApp({ build: true, display: 'real' });
  const { code } = await run(electron.executable, [...electronFlags, '.', ...given], { env, output: 'inherit' });
  return code;
}
