// @ts-check
/** One command at a time for what two of them would spoil for each other: installing, building, a demonstration's profile. */
import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { inProject } from './command.mjs';
import { say } from './say.mjs';

/** The holder renews its lock so often, ms; one that was not renewed for `staleAfter` has no living holder. */
const renewEvery = 5_000;
const staleAfter = 60_000;

/**
 * @param {string} name of what is held, and of a file in out/
 * @param {(holder: number) => void} whenHeld called once if another process holds it; may throw instead of waiting
 * @param {string} [folder] where the file lies
 * @returns {Promise<() => void>} gives it free; the end of this process does so too
 */
export async function hold(name, whenHeld, folder = inProject('out')) {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `.${name}.lock`);
  for (let told = false; !(await create(file));) {
    const holder = holderOf(file);
    if (holder === null) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told && holder > 0) {
      told = true;
      whenHeld(holder);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const renewing = setInterval(() => renew(file), renewEvery).unref();
  const free = () => {
    clearInterval(renewing);
    process.off('exit', free);
    rmSync(file, { force: true });
  };
  process.on('exit', free);
  return free;
}

/** @param {string} what is being done by the other process @returns {(holder: number) => void} says so, once */
export const waiting = (what) => (holder) => say(`> Waiting for process ${holder}, which ${what} …`);

/** @param {string} file @returns {Promise<boolean>} false when it is there already */
async function create(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (Object(error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file @returns {number | null} the living process that holds it; 0 while it cannot be told yet */
function holderOf(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const holder = Number(readFileSync(file, 'utf8'));
    // Between its creation and its content a file is empty for a moment.
    if (holder === 0) return age < 2_000 ? 0 : null;
    return age < staleAfter && isAlive(holder) ? holder : null;
  } catch {
    return null;
  }
}

/** @param {number} id of a process @returns {boolean} whether it runs, whoever it belongs to */
export function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return Object(error).code === 'EPERM';
  }
}

/** @param {string} file */
function renew(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed it; there is nothing left to renew.
  }
}
