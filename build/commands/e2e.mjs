// @ts-check
import { run, tool } from '../steps/command.mjs';
import { hold, waiting } from '../steps/lock.mjs';
import { prepareApp } from '../steps/prepare.mjs';
import { say } from '../steps/say.mjs';
import { countJourneys } from './count.mjs';

/** @param {string[]} given passed on to Playwright, such as a part of a journey's name */
export async function command(given) {
  const { code } = await journeys(await prepareApp({ build: true, display: 'virtual' }), given);
  return code;
}

/**
 * @param {{ node: string, env: NodeJS.ProcessEnv }} prepared
 * @param {string[]} given
 * @returns {Promise<{ code: number, count: import('./count.mjs').Count }>}
 */
export async function journeys({ node, env }, given) {
  const free = await hold('journeys', waiting('goes through the journeys'));
  say('> Going through the journeys in the real window …');
  const parameters = [tool('@playwright/test', 'playwright'), 'test', '--config=e2e/playwright.config.ts', ...given];
  const { code, output } = await run(node, parameters, { env: { ...env, FORCE_COLOR: '0' }, output: 'both' });
  free();
  const count = countJourneys(output);
  // A run that broke before its first journey has failed, whatever it counted.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return { code, count };
}
