// @ts-check
import { rmSync } from 'node:fs';
import { stampFile } from '../steps/bundle.mjs';
import { run, tool } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';

/** @param {string[]} given passed on to the app */
export async function command(given) {
  const { node, env, electronFlags } = await prepareApp({ build: false, display: 'real' });
  // It leaves a development build in out/, which the next command must not take for its own.
  rmSync(stampFile, { force: true });
  const sandbox = electronFlags.includes('--no-sandbox') ? ['--noSandbox'] : [];
  const { code } = await run(node, [tool('electron-vite'), 'dev', '--watch', ...sandbox, '--', ...given], {
    env,
    output: 'inherit',
  });
  return code;
}
