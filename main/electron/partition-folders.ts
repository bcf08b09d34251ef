/** The folders that Chromium gives to persistent sessions, for those that no session uses in this run. */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface PartitionFolders {
  /** Publications that have one. */
  ids(): Promise<number[]>;
  has(publicationId: number): Promise<boolean>;
  /** Not while a session uses it. */
  remove(publicationId: number): Promise<void>;
  /** Whether what lies in them was written without a keyring, by the reader's choice. */
  areOpen(): Promise<boolean>;
  setOpen(open: boolean): Promise<void>;
}

/** @param folder Chromium's `Partitions` in the profile; @param mark a file of ours that says "written without a keyring" */
export function createPartitionFolders(folder: string, mark: string): PartitionFolders {
  const folderOf = (id: number): string => path.join(folder, `publication-${id}`);
  return {
    ids: async () => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => {
        const id = /^publication-(\d+)$/u.exec(name)?.[1];
        return id === undefined ? [] : [Number(id)];
      });
    },
    has: (id) => isThere(folderOf(id)),
    remove: (id) => rm(folderOf(id), { recursive: true, force: true, maxRetries: 3 }),
    areOpen: () => isThere(mark),
    setOpen: async (open) => {
      if (!open) return rm(mark, { force: true });
      await mkdir(path.dirname(mark), { recursive: true, mode: 0o700 });
      await writeFile(mark, 'Sessions in Partitions/ are kept without a keyring.\n', { mode: 0o600 });
    },
  };
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
