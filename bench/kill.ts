/** `npm run bench -- kill --times 50 [--seed N]`: kills the app at random moments of syncs; prints one JSON object, exit status 1 if anything was lost. */
import { parseArgs } from 'node:util';
import { killRounds } from '../e2e/kill-rounds.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '50' }, seed: { type: 'string', default: '7' } },
});
const started = performance.now();
const report = await killRounds(Number(values.times), Number(values.seed), (line) => console.error(line));
console.log(
  JSON.stringify({ bench: 'kill', seconds: Math.round((performance.now() - started) / 1_000), ...report }, null, 2),
);
process.exitCode = report.problems.length === 0 && report.kept === report.confirmed ? 0 : 1;
