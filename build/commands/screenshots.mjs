// @ts-check
import { run } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';

/** @param {string[]} given parts of the names of the views wanted; all when none */
export async function command(given) {
  const { node, env } = await prepareApp({ build: true, display: 'virtual' });
  return (await run(node, ['e2e/gallery.ts', ...given], { env, output: 'inherit' })).code;
}
