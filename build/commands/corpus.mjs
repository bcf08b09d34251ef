// @ts-check
import { inProject, run } from '../steps/command.mjs';
import { prepareApp, preparePackages } from '../steps/prepare.mjs';
import { sayOnStandardError } from '../steps/say.mjs';

/** Parts that are scored in a real window; the others need no runtime. */
const SHOWN = ['hostile'];

/** @param {string[]} given the corpus' folder and options; the scores' JSON alone goes to standard output */
export async function command(given) {
  sayOnStandardError();
  const chosen = given.flatMap((option, at) =>
    option === '--only'
      ? (given[at + 1] ?? '').split(',')
      : option.startsWith('--only=')
        ? option.slice(7).split(',')
        : [],
  );
  const shown = chosen.length === 0 || chosen.some((name) => SHOWN.includes(name));
  const { node, env } = shown ? await prepareApp({ build: false, display: 'virtual' }) : await preparePackages();
  return (await run(node, [inProject('bench', 'corpus.ts'), ...given], { env, output: 'inherit' })).code;
}
