// @ts-check
/** Tries a packaged app: does it start as users get it, and does a journey pass in it? */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchOver } from '../steps/children.mjs';
import { inProject, run, tail } from '../steps/command.mjs';
import { StepError, say, step } from '../steps/say.mjs';
import { describe } from './packaged.mjs';

/** The runtime library stand-ins a package needs where its Electron has no node:sqlite. */
const standIn = ['@photostructure/sqlite', 'node-gyp-build'];

/**
 * Works on a copy, since two things are changed for the trial alone: on the development runtime the SQLite stand-in is
 * laid beside the archive (which stays as it is, to the byte), and for the journey the inspect fuse is turned on,
 * because Playwright drives the app through it.
 * @param {import('./packaged.mjs').Packaged} packaged
 * @param {import('../steps/prepare.mjs').Prepared} prepared
 * @returns {Promise<number>} exit status
 */
export async function tryPackage(packaged, { node, env, electron, electronFlags }) {
  const folder = inProject('out', 'package', 'app');
  await rm(inProject('out', 'package'), { recursive: true, force: true });
  await cp(packaged.folder, folder, { recursive: true, verbatimSymlinks: true });
  const copy = describe(folder);
  if (electron?.official === false) {
    for (const name of standIn) {
      await cp(inProject('node_modules', name), path.join(copy.resources, 'node_modules', name), { recursive: true });
    }
  }
  await step('Starting the packaged app with the fuses users get', () =>
    startsAsIs(copy.executable, electronFlags, env),
  );

  await allowInspecting(process.platform === 'darwin' ? path.join(folder, 'Broadsheet.app') : copy.executable);
  say('> Going through a journey in the packaged app …');
  const { code } = await run(node, ['e2e/package.ts', copy.executable], { env, output: 'inherit' });
  return code;
}

/** @param {string} app whose inspect fuse is turned on */
async function allowInspecting(app) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  for (let tries = 1; ; tries += 1) {
    try {
      await flipFuses(app, {
        version: FuseVersion.V1,
        resetAdHocDarwinSignature: process.platform === 'darwin',
        [FuseV1Options.EnableNodeCliInspectArguments]: true,
      });
      return;
    } catch (error) {
      // The last helper of the app that was just ended may still run, and holds the file.
      if (tries === 20 || !['EBUSY', 'EPERM', 'ETXTBSY'].includes(Object(error).code)) throw error;
      await pause(500);
    }
  }
}

/**
 * With its fuses as they ship nothing can look inside, so what is awaited is the library it creates in a fresh profile,
 * and that it ends well when told to.
 * @param {string} executable
 * @param {string[]} flags
 * @param {NodeJS.ProcessEnv} env
 */
async function startsAsIs(executable, flags, env) {
  const profile = inProject('out', 'package', 'profile');
  const child = spawn(executable, flags, { env: { ...env, BROADSHEET_PROFILE: profile } });
  watchOver(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const failure = (/** @type {string} */ reason) => new StepError(`The packaged app ${reason}:\n${tail(output)}`);
  try {
    for (let waited = 0; !hasLibrary(profile); waited += 1) {
      if (hasEnded()) throw failure(`ended at once (${child.exitCode ?? child.signalCode})`);
      if (waited > 300) throw failure('opened no library within 30 seconds');
      await pause(100);
    }
    await pause(1_000);
    if (hasEnded()) throw failure('ended right after it had opened its library');
    child.kill();
    await Promise.race([ended, pause(10_000)]);
    if (!hasEnded()) throw failure('did not end within 10 seconds of being told to');
  } finally {
    child.kill('SIGKILL');
  }
}

/** @param {string} profile @returns {boolean} */
function hasLibrary(profile) {
  const library = path.join(profile, 'library');
  return existsSync(library) && readdirSync(library).length > 0;
}
