// @ts-check
import { run, tool } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';

/** @param {string[]} given passed on to the app */
export async function command(given) {
  const { node, env, electronFlags } = await prepareApp({ build: false, display: 'real' });
  const sandbox = electronFlags.includes('--no-sandbox') ? ['--noSandbox'] : [];
  const { code } = await run(node, [tool('electron-vite'), 'dev', '--watch', ...sandbox, '--', ...given], {
    env,
    output: 'inherit',
  });
  return code;
}
