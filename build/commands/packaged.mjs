// @ts-check
/** Where things lie in a packaged app, and how large it is. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { megabytes, sizeOf } from '../steps/cache.mjs';
import { inProject } from '../steps/command.mjs';
import { StepError, say } from '../steps/say.mjs';

/**
 * @typedef {object} Packaged
 * @property {string} folder what is copied whole
 * @property {string} resources
 * @property {string} executable
 */

/** @param {import('../steps/electron.mjs').Electron} electron @returns {Promise<Packaged>} what electron-builder left in dist/ */
export async function findPackaged(electron) {
  /** @type {Partial<Record<NodeJS.Platform, RegExp>>} */
  const names = { darwin: /^mac/, win32: /^win.*unpacked$/, linux: /^linux.*unpacked$/ };
  const pattern = names[process.platform];
  const name = readdirSync(inProject('dist')).find((entry) => pattern?.test(entry));
  if (name === undefined) throw new StepError('electron-builder left no packaged app in dist/.');
  const packaged = describe(inProject('dist', name));
  if (!electron.official) {
    // electron-builder removes the default app from the runtimes it fetches, not from one it is given.
    for (const file of ['default_app.asar', 'default_app.asar.sha256']) {
      await rm(path.join(packaged.resources, file), { force: true });
    }
  }
  return packaged;
}

/** @param {string} folder dist/<system>, or a copy of it @returns {Packaged} */
export function describe(folder) {
  if (process.platform === 'darwin') {
    const contents = path.join(folder, 'Broadsheet.app', 'Contents');
    return {
      folder,
      resources: path.join(contents, 'Resources'),
      executable: path.join(contents, 'MacOS', 'Broadsheet'),
    };
  }
  const name = process.platform === 'win32' ? 'Broadsheet.exe' : 'broadsheet';
  return { folder, resources: path.join(folder, 'resources'), executable: path.join(folder, name) };
}

/** @param {Packaged} packaged */
export async function tellSizes({ folder, resources }) {
  const archive = path.join(resources, 'app.asar');
  if (!existsSync(archive)) throw new StepError(`There is no ${archive}.`);
  const { size } = statSync(archive);
  const whole = await sizeOf(folder);
  say(`  app without the runtime (app.asar): ${size} bytes (${megabytes(size)}); with the runtime ${megabytes(whole)}`);
}
