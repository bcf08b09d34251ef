// @ts-check
/** A display to open windows on: the person's own, else a virtual one for as long as this process runs. */
import { spawn } from 'node:child_process';
import { StepError } from './say.mjs';

/** @returns {boolean} false on a Linux without X or Wayland */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
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
    process.on('exit', () => server.kill());
  });
}
