// @ts-check
import { inProject, run } from '../steps/command.mjs';
import { preparePackages } from '../steps/prepare.mjs';
import { sayOnStandardError } from '../steps/say.mjs';

/** @param {string[]} given options; the JSON alone goes to standard output */
export async function command(given) {
  sayOnStandardError();
  const { node, env } = await preparePackages();
  return (await run(node, [inProject('bench', 'fuzz.ts'), ...given], { env, output: 'inherit' })).code;
}
