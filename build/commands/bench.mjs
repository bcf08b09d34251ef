// @ts-check
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { inProject, run } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';
import { StepError, sayOnStandardError } from '../steps/say.mjs';

/** @param {string[]} given the measurement's name and its options; its JSON alone goes to standard output */
export async function command(given) {
  sayOnStandardError();
  const [name = '', ...options] = given;
  const file = inProject('bench', `${name}.ts`);
  if (!/^[\w-]+$/.test(name) || !existsSync(file)) {
    const names = (await readdir(inProject('bench'))).filter(
      (entry) => entry.endsWith('.ts') && !entry.includes('.test.'),
    );
    throw new StepError(
      `There is no measurement called “${name}”.`,
      `npm run bench -- <name>, one of: ${names.map((entry) => entry.slice(0, -3)).join(', ')}`,
    );
  }
  const { node, env } = await prepareApp({ build: true, display: 'virtual' });
  return (await run(node, [file, ...options], { env, output: 'inherit' })).code;
}
