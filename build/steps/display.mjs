// @ts-check
/** A display to open windows on: the person's own, else a virtual one for as long as this process runs. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { StepError, say } from './say.mjs';

/** @typedef {'system' | 'x11' | 'wayland'} Display */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 * @returns {Promise<Display | null>} null on a Linux where neither X nor Wayland answers
 */
export async function findDisplay(env, platform = process.platform) {
  if (platform !== 'linux') return 'system';
  const wayland = env['WAYLAND_DISPLAY'];
  const x11 = env['DISPLAY'];
  if (x11 && (await x11Answers(x11))) return 'x11';
  if (wayland && existsSync(path.resolve(env['XDG_RUNTIME_DIR'] ?? '/', wayland))) return 'wayland';
  if (x11) say(`  The display ${x11} (DISPLAY) does not answer; doing without.`);
  return null;
}

/**
 * @param {Display | null} display
 * @returns {string[]} what Electron must be told to open its windows there
 */
export function displayFlags(display) {
  if (display === null) return ['--disable-gpu'];
  return display === 'wayland' ? ['--ozone-platform=wayland'] : [];
}

/**
 * A variable left over from another session names a display that nobody serves.
 * @param {string} name such as `:0`
 * @returns {Promise<boolean>} true also for displays of other machines, which are not asked
 */
async function x11Answers(name) {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(name)?.[1];
  if (number === undefined) return true;
  const socket = `/tmp/.X11-unix/X${number}`;
  return (await answers(socket)) || answers(`\0${socket}`);
}

/** @param {string} socket @returns {Promise<boolean>} */
function answers(socket) {
  return new Promise((resolve) => {
    const connection = net.connect(socket);
    const settle = (/** @type {boolean} */ answer) => {
      connection.destroy();
      resolve(answer);
    };
    connection.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

/**
 * Starts Xvfb, which picks a free display number itself, and ends it with this process.
 * @returns {Promise<string>} the display's name, such as `:99`
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const parameters = ['-displayfd', '1', '-screen', '0', '1440x960x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
    let number = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      number += text;
      if (!number.includes('\n')) return;
      // From here on it must not keep this process alive.
      server.stdout.destroy();
      server.unref();
      resolve(`:${number.trim()}`);
    });
    const failed = (/** @type {string} */ reason) =>
      reject(
        new StepError(`The virtual display (Xvfb) did not start: ${reason}.`, 'Try it by hand: Xvfb -displayfd 1'),
      );
    server.on('error', (error) => failed(error.message));
    server.on('exit', (code) => failed(`exit status ${code}`));
    // Not with the other programs: the windows on it are closed first.
    process.on('exit', () => server.kill());
  });
}
