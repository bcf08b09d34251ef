/** The library's folder: library.db, its backups, assets/, and a mark that is there while the library is open. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder, openAssetFiles } from './asset-files.ts';
import type { OpenLibrary } from './library.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import type { Connection } from './open.ts';
import type { Prepared } from './prepare.ts';
import { prepare } from './prepare.ts';
import { asideOf, hasSetAside, salvage, setAside } from './recover.ts';
import type { Opened, WorkerInput } from './wire.ts';

export interface OpenFolder {
  library(): OpenLibrary;
  /** Sets the damaged library aside and goes on with what can be read; false when that was done before in this run. */
  repair(reason: string): boolean;
  /** After the library was closed; in order, or not. */
  closed(inOrder: boolean): void;
}

/** @throws when the folder cannot be used at all */
export function openFolder({ folder, appVersion, now }: WorkerInput): { opened: Opened; folder: OpenFolder | null } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'library.db');
  // Still there at start: the last run did not end in order, and the whole file is looked through.
  const mark = path.join(folder, 'open');
  const assets = path.join(folder, 'assets');
  finishRebuilding(file, now);
  // Where pictures are kept there was a library: an empty file in its place is not a new beginning.
  const first: Prepared =
    existsSync(assets) && emptied(file)
      ? { state: 'damaged', reason: 'the file is empty' }
      : prepare(file, migrations, existsSync(mark));
  if (first.state === 'newer') {
    const message = `This library was made by a newer Broadsheet (format ${first.version}; Broadsheet ${appVersion} knows ${first.knows}). Please update Broadsheet. Nothing was changed.`;
    return { opened: { state: 'newer', message }, folder: null };
  }
  writeFileSync(mark, String(process.pid));
  const files = openAssetFiles(assets);
  let held: { connection: Connection; library: OpenLibrary };
  let repaired = false;

  /** Makes a library of what can be read in the damaged one. */
  const fill = (place: string, message: string): number => {
    const fresh = ready(prepare(place, migrations, false));
    try {
      const articles = salvage(fresh, file, files, migrations);
      const nowhere = { publicationId: null, articleId: null, url: '' };
      const saved = `${message}; ${articles} articles were saved.`;
      createLibrary(fresh, files).logActivity([
        { at: now, level: 'failure', subject: 'library', ...nowhere, code: 'recovered', message: saved },
      ]);
      return articles;
    } finally {
      fresh.close();
    }
  };

  const rebuild = (reason: string): { setAside: string; articles: number } => {
    repaired = true;
    const { rebuilding, rebuilt } = besides(file);
    const aside = asideOf(file, now);
    removeLibrary(rebuilding);
    let articles: number;
    try {
      articles = fill(rebuilding, `The library was damaged (${reason}). It was set aside as ${aside}`);
    } catch (error) {
      // The room it took is what the reader may have to make.
      removeLibrary(rebuilding);
      throw error;
    }
    // Only a whole one gets this name. Until then the damaged library stays in its place: a crash here begins anew.
    renameSync(rebuilding, rebuilt);
    flushFolder(folder);
    setAside(file, aside);
    finishRebuilding(file, now);
    const connection = ready(prepare(file, migrations, false));
    held = { connection, library: createLibrary(connection, files, { at: now, setAside: aside, articles }, true) };
    return { setAside: aside, articles };
  };

  let opened: Opened;
  if (first.state === 'ready') {
    held = { connection: first.connection, library: createLibrary(first.connection, files, null, hasSetAside(file)) };
    opened = { state: 'opened', migratedFrom: first.migratedFrom };
  } else {
    opened = { state: 'recovered', ...rebuild(first.reason) };
  }
  return {
    opened,
    folder: {
      library: () => held.library,
      repair: (reason) => {
        if (repaired) return false;
        try {
          held.connection.close();
        } catch {
          // Damaged beyond closing; it is set aside all the same.
        }
        rebuild(reason);
        return true;
      },
      closed: (inOrder) => {
        if (inOrder) rmSync(mark, { force: true });
      },
    },
  };
}

const besides = (file: string): { rebuilding: string; rebuilt: string } => {
  const stem = file.replace(/\.db$/u, '');
  return { rebuilding: `${stem}.rebuilding.db`, rebuilt: `${stem}.rebuilt.db` };
};

/** Puts a rebuilt library in the place that the damaged one has left, also when that was interrupted; clears away the rest. */
function finishRebuilding(file: string, now: number): void {
  const { rebuilding, rebuilt } = besides(file);
  removeLibrary(rebuilding);
  if (!existsSync(rebuilt)) return;
  if (existsSync(file)) {
    removeLibrary(rebuilt);
    return;
  }
  // A log that was not moved yet would be played into the new file.
  setAside(file, asideOf(file, now));
  renameSync(rebuilt, file);
  flushFolder(path.dirname(file));
}

function removeLibrary(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

/** Nothing in the file, or no file where its log is left. */
function emptied(file: string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === 0 || (size === undefined && (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0);
}

function ready(prepared: Prepared): Connection {
  if (prepared.state !== 'ready') throw new Error(`a new library could not be made: ${prepared.state}`);
  return prepared.connection;
}
