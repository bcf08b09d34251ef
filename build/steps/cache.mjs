// @ts-check
/** The folder outside the project that keeps what several clones share. */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isAlive } from './lock.mjs';
import { StepError } from './say.mjs';

/** @returns {string} `$XDG_CACHE_HOME/broadsheet`, by default `~/.cache/broadsheet`; created when missing */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  const folder = path.join(base, 'broadsheet');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Longer than any preparation takes, ms. */
const abandonedAfter = 6 * 3_600_000;

/**
 * Works in a new folder of the cache, which is gone afterwards, also when the command is stopped. Removes what a killed
 * command left of earlier ones.
 * @template Value
 * @param {string} purpose first part of the folder's name
 * @param {(folder: string) => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function inWorkFolder(purpose, work) {
  await removeAbandoned();
  const folder = await mkdtemp(path.join(cacheFolder(), `work-${os.hostname()}-${process.pid}-${purpose}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.on('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A work folder is abandoned when its process is gone, or, of another machine that shares the cache, when it is old. */
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder())) {
    const [, host, id] = /^work-(.+)-(\d+)-[a-z]+-[^-]+$/.exec(name) ?? [];
    if (host === undefined) continue;
    const folder = path.join(cacheFolder(), name);
    const since = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    const isOld = Date.now() - since > abandonedAfter;
    if (!isOld && (host !== os.hostname() || isAlive(Number(id)))) continue;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * @param {string} folder where room is needed
 * @param {number} bytes
 * @param {string} what needs it
 * @throws {StepError} when the disk has not so much free
 */
export async function expectRoom(folder, bytes, what) {
  // A file system that does not tell its size says 0 blocks.
  const { blocks, bavail, bsize } = await statfs(folder).catch(() => ({ blocks: 0, bavail: 0, bsize: 0 }));
  if (blocks === 0 || bavail * bsize >= bytes) return;
  throw new StepError(
    `The disk is too full: ${what} needs ${megabytes(bytes)} in ${folder}, where ${megabytes(bavail * bsize)} are free.`,
    'Make room and run the same command again.',
  );
}

/**
 * @param {string} folder
 * @returns {Promise<number>} bytes of all files in it; files that vanish meanwhile count nothing
 */
export async function sizeOf(folder) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])) {
    if (!entry.isFile()) continue;
    bytes += await stat(path.join(entry.parentPath, entry.name)).then(
      ({ size }) => size,
      () => 0,
    );
  }
  return bytes;
}

/** @param {number} bytes @returns {string} such as `12.3 MB` */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
