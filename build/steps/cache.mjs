// @ts-check
/** The folder outside the project that keeps what several clones share. */
import { mkdirSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** @returns {string} `$XDG_CACHE_HOME/broadsheet`, by default `~/.cache/broadsheet`; created when missing */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  const folder = path.join(base, 'broadsheet');
  mkdirSync(folder, { recursive: true });
  return folder;
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
