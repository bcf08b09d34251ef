// @ts-check
/** What Electron needs from a Linux system beyond itself: shared libraries, a virtual display where there is no real one, fonts. */
import { existsSync, readFileSync } from 'node:fs';
import { run, tail } from './command.mjs';
import { StepError, say, step } from './say.mjs';

const libraryPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
];
const displayPackages = ['xvfb', 'xauth'];
const fontPackages = ['fonts-noto-core', 'fonts-liberation'];

/**
 * Finds what is missing; as root on Debian and its kin installs it, else stops with the command to run.
 * @param {string} executable Electron's
 * @param {boolean} headless true when a virtual display is needed
 */
export async function ensureLibraries(executable, headless) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(executable, headless);
  if (missing.names.length === 0) return;
  say(`> Missing on this system: ${missing.names.join(', ')}`);
  const debian = existsSync('/usr/bin/apt-get');
  if (debian && process.getuid?.() === 0) {
    await install(missing.packages);
    const left = await findMissing(executable, headless);
    if (left.required.length === 0) return;
    throw new StepError(
      `After installing ${missing.packages.join(' ')} there is still missing: ${left.required.join(', ')}.`,
      'Install what holds these by hand, then run the same command again.',
    );
  }
  const names = debian ? await Promise.all(missing.packages.map(currentName)) : missing.packages;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  const advice = debian
    ? `As root run:\n    ${command}\n  then the same command again.`
    : `On Debian and Ubuntu the packages are: ${missing.packages.join(' ')}. Install what holds the same on this system.`;
  if (missing.required.length > 0) {
    throw new StepError(`Electron cannot start here, for want of: ${missing.required.join(', ')}.`, advice);
  }
  say(`  Going on without. ${advice}`);
}

/**
 * @param {string} executable
 * @param {boolean} headless
 * @returns {Promise<{ names: string[], required: string[], packages: string[] }>} `required`: those without which nothing starts
 */
async function findMissing(executable, headless) {
  const { output } = await run('ldd', [executable]);
  // Electron brings some libraries itself, beside the executable; ldd finds those by its RUNPATH.
  // One that several libraries want is named several times.
  const libraries = [...new Set([...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? ''))];
  const display = headless && (await run('sh', ['-c', 'command -v Xvfb'])).code !== 0 ? ['Xvfb'] : [];
  const fonts = (await hasFonts()) ? [] : ['fonts for Arabic, Hebrew and Latin'];
  return {
    names: [...libraries, ...display, ...fonts],
    required: [...libraries, ...display],
    packages: [
      ...(libraries.length > 0 ? libraryPackages : []),
      ...(display.length > 0 ? displayPackages : []),
      ...(fonts.length > 0 ? fontPackages : []),
    ],
  };
}

/** @returns {Promise<boolean>} */
async function hasFonts() {
  const answers = await Promise.all(
    ['ar', 'he', 'tr'].map((language) => run('fc-list', [`:lang=${language}`, 'family'])),
  );
  if (answers.some(({ code }) => code === 127)) return existsSync('/usr/share/fonts/truetype/noto');
  return answers.every(({ output }) => output.trim() !== '');
}

/** @param {string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('Reading the package lists (apt-get update)', async () => {
    const { code, output } = await run('apt-get', ['update'], { env });
    if (code !== 0) throw aptError('apt-get update failed', output);
  });
  const names = await Promise.all(packages.map(currentName));
  await step(`Installing ${names.join(' ')} (apt-get install)`, async () => {
    const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
    if (code !== 0) throw aptError('apt-get install failed', output);
  });
}

/** @param {string} message @param {string} output */
const aptError = (message, output) =>
  new StepError(
    `${message}:\n${tail(output)}`,
    'Mend this (is another apt running? does the mirror answer?) and run the same command again.',
  );

/**
 * Since their change to 64-bit times, newer Debian and Ubuntu carry some libraries under a name that ends in t64.
 * @param {string} name
 */
async function currentName(name) {
  const { code } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
  return code === 0 ? `${name}t64` : name;
}

/**
 * Chromium's sandbox needs user namespaces, or its helper owned by root with the setuid bit; a runtime unpacked from an
 * archive has no such helper, and root gets no sandbox at all.
 * @param {string} folder of the runtime
 * @returns {Promise<boolean>} whether Electron can be started with its sandbox
 */
export async function sandboxWorks(folder) {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  const helper = await run('stat', ['-c', '%u %a', `${folder}/chrome-sandbox`]);
  if (helper.output.trim() === '0 4755') return true;
  if (readSwitch('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  return (await run('unshare', ['--user', '--map-root-user', 'true'])).code === 0;
}

/** @param {string} file */
const readSwitch = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
