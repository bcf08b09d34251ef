/** The files of assets on disk: `assets/ab/<hash>`, written once and whole. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

export interface AssetFiles {
  path(hash: string): string;
  /** Size of the file, null when there is none. */
  bytes(hash: string): number | null;
  /** Writes beside, flushes, renames: after a power cut the file is whole or not there. */
  write(hash: string, body: Uint8Array): void;
  remove(hash: string): void;
  /** Hashes of all files there are, or of those that begin with these two digits. */
  all(beginning?: string): string[];
}

export function openAssetFiles(folder: string): AssetFiles {
  const incoming = path.join(folder, 'incoming');
  // What an interrupted write left behind.
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const pathOf = (hash: string): string => path.join(folder, hash.slice(0, 2), hash);
  const folders = (): string[] => readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/u.test(name));
  const within = (name: string): string[] => {
    const files = existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : [];
    return files.filter((file) => /^[0-9a-f]{64}$/u.test(file));
  };
  return {
    path: pathOf,
    bytes: (hash) => statSync(pathOf(hash), { throwIfNoEntry: false })?.size ?? null,
    write: (hash, body) => {
      const file = pathOf(hash);
      if (statSync(file, { throwIfNoEntry: false })?.size === body.byteLength) return;
      const part = path.join(incoming, hash);
      try {
        const handle = openSync(part, 'w', 0o600);
        try {
          let written = 0;
          while (written < body.byteLength) written += writeSync(handle, body, written);
          fsyncSync(handle);
        } finally {
          closeSync(handle);
        }
        mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
        renameSync(part, file);
      } catch (error) {
        // On a full disk the half of a picture must not take the room that rows need.
        rmSync(part, { force: true });
        throw error;
      }
      flushFolder(path.dirname(file));
    },
    remove: (hash) => rmSync(pathOf(hash), { force: true }),
    all: (beginning) => (beginning === undefined ? folders().flatMap(within) : within(beginning)),
  };
}

/** So that the name, too, outlives a power cut. Windows keeps no handle on folders and writes their entries itself. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
