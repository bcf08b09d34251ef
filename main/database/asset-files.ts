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
  writeSync,
} from 'node:fs';
import path from 'node:path';

export interface AssetFiles {
  path(hash: string): string;
  /** Writes beside, flushes, renames: after a power cut the file is whole or not there. */
  write(hash: string, body: Uint8Array): void;
  remove(hash: string): void;
  /** Hashes of all files there are. */
  all(): string[];
}

export function openAssetFiles(folder: string): AssetFiles {
  mkdirSync(folder, { recursive: true });
  const pathOf = (hash: string): string => path.join(folder, hash.slice(0, 2), hash);
  const folders = (): string[] => readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/u.test(name));
  // What an interrupted write left behind.
  for (const name of folders()) {
    for (const file of readdirSync(path.join(folder, name)))
      if (file.endsWith('.part')) rmSync(path.join(folder, name, file), { force: true });
  }
  return {
    path: pathOf,
    write: (hash, body) => {
      const file = pathOf(hash);
      if (existsSync(file)) return;
      mkdirSync(path.dirname(file), { recursive: true });
      const handle = openSync(`${file}.part`, 'w', 0o600);
      try {
        let written = 0;
        while (written < body.byteLength) written += writeSync(handle, body, written);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(`${file}.part`, file);
    },
    remove: (hash) => rmSync(pathOf(hash), { force: true }),
    all: () =>
      folders().flatMap((name) => readdirSync(path.join(folder, name)).filter((file) => /^[0-9a-f]{64}$/u.test(file))),
  };
}
