// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { megabytes, sizeOf } from '../steps/cache.mjs';
import { inProject, run, tail, tool } from '../steps/command.mjs';
import { prepareApp } from '../steps/prepare.mjs';
import { StepError, say, step } from '../steps/say.mjs';
import { tryPackage } from './try-package.mjs';

/** @typedef {import('../steps/electron.mjs').Electron} Electron */

/**
 * Without arguments the installers for this system. With `--dir` only the folder an installer would install, which is
 * then tried: started as users get it, and driven through one journey.
 * @param {string[]} given `--dir`, `--no-journey`, and whatever electron-builder takes
 */
export async function command(given) {
  const folderOnly = given.includes('--dir') || given.includes('dir');
  const prepared = await prepareApp({ build: true, display: 'virtual' });
  const { node, env, electron } = prepared;
  if (!electron.official && !folderOnly) {
    throw new StepError(
      `Installers are built with the official Electron only, and here only the development runtime (Electron ${electron.version}) is to be had.`,
      'Where GitHub can be reached, run npm run package. Here, npm run package -- --dir makes and tries the packaged app.',
    );
  }
  const passedOn = given.filter((argument) => argument !== '--no-journey');
  const parameters = [
    tool('electron-builder'),
    '--config=build/electron-builder.yml',
    '--publish=never',
    ...(folderOnly ? [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`] : []),
    ...passedOn,
  ];
  await rm(inProject('dist'), { recursive: true, force: true });
  await step('Packaging (electron-builder)', async () => {
    const { code, output } = await run(node, parameters, { env });
    if (code !== 0) throw new StepError(`electron-builder failed:\n${tail(output, 40)}`);
  });
  if (!folderOnly) {
    for (const name of readdirSync(inProject('dist'))) {
      const { size } = statSync(inProject('dist', name));
      if (/\.(dmg|zip|exe|AppImage|deb)$/.test(name)) say(`  dist/${name}: ${megabytes(size)}`);
    }
    return 0;
  }
  const packaged = await findPackaged(electron);
  await tellSizes(packaged);
  if (given.includes('--no-journey')) return 0;
  return tryPackage(packaged, prepared);
}

/**
 * @typedef {object} Packaged
 * @property {string} folder what is copied whole: the app's folder, or the .app bundle
 * @property {string} resources
 * @property {string} executable
 */

/** @param {Electron} electron @returns {Promise<Packaged>} */
async function findPackaged(electron) {
  const names = { darwin: /^mac/, win32: /^win.*unpacked$/, linux: /^linux.*unpacked$/ };
  const pattern = names[/** @type {keyof typeof names} */ (process.platform)] ?? names.linux;
  const name = readdirSync(inProject('dist')).find((entry) => pattern.test(entry));
  if (name === undefined) throw new StepError('electron-builder left no packaged app in dist/.');
  const packaged = describe(inProject('dist', name));
  if (!electron.official) {
    // electron-builder removes the default app from the runtimes it fetches, not from one it is given.
    for (const file of ['default_app.asar', 'default_app.asar.sha256'])
      await rm(path.join(packaged.resources, file), { force: true });
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
async function tellSizes({ folder, resources }) {
  const archive = path.join(resources, 'app.asar');
  if (!existsSync(archive)) throw new StepError(`There is no ${archive}.`);
  const { size } = statSync(archive);
  const whole = await sizeOf(folder);
  say(`  app without the runtime (app.asar): ${size} bytes (${megabytes(size)}); with the runtime ${megabytes(whole)}`);
}
