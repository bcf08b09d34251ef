// @ts-check
/** The project's npm packages, with its own Node 24 among them. */
import { existsSync, readFileSync } from 'node:fs';
import { expectRoom } from './cache.mjs';
import { inProject, npm, tail } from './command.mjs';
import { StepError, say, step } from './say.mjs';

const nodeProgram = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Compares package-lock.json with npm's own record of what it last installed and with what is there, so an interrupted
 * or outdated installation is seen and one done by hand counts.
 * @returns {boolean}
 */
export function packagesAreCurrent() {
  const record = inProject('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(inProject('package-lock.json'));
  const installed = readPackages(record);
  return Object.entries(wanted).every(
    // An optional package may be left out for this system; one that is there must be the right one.
    ([place, { version, optional }]) =>
      place === '' ||
      (installed[place] === undefined
        ? optional === true
        : installed[place].version === version && existsSync(inProject(place, 'package.json'))),
  );
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Installs what is missing.
 * @returns {Promise<string>} the project's own Node 24
 */
export async function installPackages() {
  if (!packagesAreCurrent()) {
    await expectRoom(inProject(), 1_200e6, 'installing the packages');
    await step('Installing packages (npm ci)', install);
  }
  if (existsSync(nodeProgram)) return nodeProgram;
  // Some npm settings leave install scripts out; this one puts the Node 24 binary in place.
  await npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']);
  if (existsSync(nodeProgram)) return nodeProgram;
  if (Number.parseInt(process.versions.node, 10) >= 24) {
    say(`  node_modules/node has no binary; going on under this Node ${process.versions.node}.`);
    return process.execPath;
  }
  throw new StepError(
    'The packages are installed, but the Node 24 binary in node_modules/node is missing: its install script did not run.',
    'Allow install scripts for this project (npm config get ignore-scripts should say false) and run: npm ci',
  );
}

async function install() {
  // npm ci deletes node_modules, which Windows refuses while the Node running this script lies in there.
  const inUse = process.platform === 'win32' && process.execPath.startsWith(inProject('node_modules'));
  const { code, output } = await npm([inUse ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  throw new StepError(
    `npm could not install the packages:\n${reasonOf(output)}`,
    'Check that the npm registry answers (npm ping) and that the disk has 2 GB free, then run the same command again.',
  );
}

/**
 * @param {string} output of a failed npm
 * @returns {string} the lines that tell why, without those of a stack and without npm's mark on each
 */
export function reasonOf(output) {
  const lines = output.split(/\r?\n/).map((line) => line.replace(/^npm (?:error|ERR!) ?/, ''));
  const telling = lines.filter((line) => !/^(?:\s+at |\s*[{}]\s*$|\s+\w+: |A complete log|\s*$)/.test(line));
  return tail(telling.slice(0, 10).join('\n'));
}
