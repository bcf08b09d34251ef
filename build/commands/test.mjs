// @ts-check
import { prepareApp } from '../steps/prepare.mjs';
import { say } from '../steps/say.mjs';
import { check } from './check.mjs';
import { closingLine, sum } from './count.mjs';
import { journeys } from './e2e.mjs';

/** @param {string[]} given passed on to Playwright */
export async function command(given) {
  const prepared = await prepareApp({ build: true, display: 'virtual' });
  const checked = await check(prepared);
  const { count } = await journeys(prepared, given);
  const total = sum([checked, count]);
  say('');
  say(closingLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
