// @ts-check
import { run, tool } from '../steps/command.mjs';
import { preparePackages } from '../steps/prepare.mjs';

/** @param {string[]} given files, all when none */
export async function command(given) {
  const { node, env } = await preparePackages();
  const files = given.length > 0 ? given : ['.'];
  return (await run(node, [tool('prettier'), '--write', '--log-level=warn', ...files], { env, output: 'inherit' }))
    .code;
}
