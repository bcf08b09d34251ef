// @ts-check
/** Everything a command needs before it can do its own work, in order; what is there already costs no time. */
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { inProject } from './command.mjs';
import { displayFlags, findDisplay, startVirtualDisplay } from './display.mjs';
import { findElectron } from './electron.mjs';
import { ensureLibraries, sandboxWorks } from './libraries.mjs';
import { hold, waiting } from './lock.mjs';
import { installPackages } from './packages.mjs';
import { StepError, say } from './say.mjs';

/**
 * @typedef {object} Prepared
 * @property {string} node the project's Node 24
 * @property {NodeJS.ProcessEnv} env for children
 * @property {boolean} headless windows open on a virtual display
 * @property {import('./electron.mjs').Electron | null} electron null where only packages were wanted
 * @property {string[]} electronFlags to start that Electron with
 */

/** @returns {Promise<Prepared>} packages only: enough to check the code */
export const preparePackages = () => alone(packagesOnly);

/**
 * Two commands at once would install or build over each other.
 * @template Value
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
async function alone(work) {
  const free = await hold('preparing', waiting('prepares this folder'));
  try {
    return await work();
  } finally {
    free();
  }
}

/** @returns {Promise<Prepared>} */
async function packagesOnly() {
  const node = await installPackages();
  const own = [inProject('node_modules', '.bin'), path.dirname(node)];
  // On Windows the variable's name may be spelt Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const env = { ...process.env, [name]: [...own, process.env[name] ?? ''].join(path.delimiter) };
  return { node, env, headless: false, electron: null, electronFlags: [] };
}

/**
 * @param {object} wishes
 * @param {boolean} wishes.build whether out/ must be current
 * @param {'virtual' | 'real'} wishes.display `virtual` makes do with a virtual display, `real` refuses one
 * @returns {Promise<Prepared & { electron: import('./electron.mjs').Electron }>}
 */
export const prepareApp = (wishes) => alone(() => everything(wishes));

/** @param {{ build: boolean, display: 'virtual' | 'real' }} wishes */
async function everything({ build, display }) {
  const { node, env } = await packagesOnly();
  const found = await findDisplay(process.env);
  const headless = found === null;
  if (headless && display === 'real') {
    throw new StepError(
      'There is no display to open the window on (none is named by DISPLAY or WAYLAND_DISPLAY, or it does not answer).',
      'Run this in a desktop session. Without one, npm run demo and npm test work on a virtual display.',
    );
  }
  const electron = await findElectron(node);
  await ensureLibraries(electron.executable, headless);
  const electronFlags = [...((await sandboxWorks(electron.folder)) ? [] : ['--no-sandbox']), ...displayFlags(found)];
  if (!electron.official) say(`  Runtime: Electron ${electron.version} for development (${electron.folder})`);
  Object.assign(env, {
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.executable,
    BROADSHEET_ELECTRON: electron.executable,
    BROADSHEET_ELECTRON_FLAGS: electronFlags.join(' '),
  });
  if (build) await bundle(node, env);
  if (headless) {
    env['DISPLAY'] = await startVirtualDisplay();
    delete env['WAYLAND_DISPLAY'];
  }
  return { node, env, headless, electron, electronFlags };
}
