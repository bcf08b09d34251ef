// @ts-check
/**
 * Every npm script of the project, as `node build/run.mjs <command> [arguments]`. Runs under the system's Node 20 or later
 * with nothing installed: it installs, prepares and builds what the command needs, then goes on under the project's Node 24.
 */
import process from 'node:process';
import { stopWithThePerson } from './steps/children.mjs';
import { StepError, say } from './steps/say.mjs';

/** @type {Record<string, { about: string, load: () => Promise<{ command: (given: string[]) => Promise<number> }> }>} */
const commands = {
  start: { about: 'open the app', load: () => import('./commands/start.mjs') },
  dev: { about: 'open the app and reload it while its sources change', load: () => import('./commands/dev.mjs') },
  demo: { about: 'follow the sample publication and read it offline', load: () => import('./commands/demo.mjs') },
  check: { about: 'types, lint, format and unit tests', load: () => import('./commands/check.mjs') },
  test: { about: 'check, then the journeys in the real window', load: () => import('./commands/test.mjs') },
  e2e: { about: 'the journeys only: npm run e2e -- <filter>', load: () => import('./commands/e2e.mjs') },
  bench: { about: 'measure: npm run bench -- <name> [options]', load: () => import('./commands/bench.mjs') },
  corpus: {
    about: 'score the reading of real pages: npm run corpus -- ../shared/corpus',
    load: () => import('./commands/corpus.mjs'),
  },
  fuzz: { about: 'damaged documents through the reading: npm run fuzz', load: () => import('./commands/fuzz.mjs') },
  package: {
    about: 'make the installers, or with --dir try the packaged app',
    load: () => import('./commands/package.mjs'),
  },
  screenshots: {
    about: 'write pictures of every view in every theme to out/gallery: npm run screenshots -- <views>',
    load: () => import('./commands/screenshots.mjs'),
  },
  format: { about: 'format every file', load: () => import('./commands/format.mjs') },
  icons: { about: 'draw the icons anew from their SVG sources', load: () => import('./commands/icons.mjs') },
};

/** @returns {Promise<number>} exit status */
async function main() {
  const [name = '', ...given] = process.argv.slice(2);
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (chosen === undefined) {
    say('Usage: npm run <command> [-- arguments], where <command> is one of');
    for (const [command, { about }] of Object.entries(commands)) say(`  ${command.padEnd(8)} ${about}`);
    return 2;
  }
  const { command } = await chosen.load();
  return command(given);
}

stopWithThePerson();

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(`\nFailed: ${error.message}`);
  if (error.advice) console.error(`What to do: ${error.advice}`);
  process.exitCode = 1;
}
