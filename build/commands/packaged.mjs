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

/** What the archive may hold: the bundles with their styles, pages, typefaces and licences, and what Electron starts from. */
const belongs = [
  /^LICENSE$/,
  /^package\.json$/,
  /^out\/(?:main|preload)\/(?:chunks\/)?[\w-]+\.c?js$/,
  /^out\/main\/fonts\/(?:faces\.css|[\w-]+\.woff2)$/,
  /^out\/renderer\/(?:index\.html|assets\/[\w.-]+\.(?:js|css|svg|png|woff2))$/,
  /^out\/(?:main|preload|renderer)\/third-party-licences\.txt$/,
];

/** @param {string[]} names of the archive's files @returns {string[]} those without a business in it */
export const strangers = (names) => names.filter((name) => !belongs.some((pattern) => pattern.test(name)));

/**
 * Refuses a package that carries more than what runs.
 * @param {Packaged} packaged
 */
export async function checkContents({ resources }) {
  const { listPackage, statFile } = await import('@electron/asar');
  const archive = path.join(resources, 'app.asar');
  const names = listPackage(archive, { isPack: false })
    .map((name) => name.replace(/^[\\/]/, ''))
    .filter((name) => !('files' in statFile(archive, name)))
    .map((name) => name.replaceAll('\\', '/'));
  const beside = readdirSync(resources).filter((name) =>
    /^(?:app$|app\.asar\.unpacked|node_modules|default_app)/.test(name),
  );
  const wrong = [...strangers(names), ...beside];
  if (wrong.length > 0) throw new StepError(`The package holds what it should not: ${wrong.join(', ')}.`);
  say(`  ${names.length} files in app.asar, each of them needed at run time`);
}

/** The switches in Electron's executable that a package ships with (electron-builder.yml sets them). */
const fuses = /** @type {const} */ ([
  ['RunAsNode', 'off'],
  ['EnableCookieEncryption', 'on'],
  ['EnableNodeOptionsEnvironmentVariable', 'off'],
  ['EnableNodeCliInspectArguments', 'off'],
  ['EnableEmbeddedAsarIntegrityValidation', 'on'],
  ['OnlyLoadAppFromAsar', 'on'],
  ['GrantFileProtocolExtraPrivileges', 'off'],
]);

/** In the executable each switch is one letter, 1 or 0. */
const letters = { on: '1'.charCodeAt(0), off: '0'.charCodeAt(0) };

/**
 * Reads the switches back from the executable.
 * @param {Packaged} packaged
 */
export async function checkFuses({ folder, executable }) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(
    process.platform === 'darwin' ? path.join(folder, 'Broadsheet.app') : executable,
  );
  const wrong = fuses.filter(([name, state]) => Number(wire[FuseV1Options[name]]) !== letters[state]);
  if (wrong.length > 0) {
    throw new StepError(`These fuses are not as they should be: ${wrong.map(([name]) => name).join(', ')}.`);
  }
  say(`  fuses: ${fuses.map((fuse) => fuse.join(' ')).join(', ')}`);
}
