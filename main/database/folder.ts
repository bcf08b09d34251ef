/** The library's folder: library.db, its backups, assets/, and a mark that is there while the library is open. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LibraryStatus } from '../../preload/model.ts';
import { openAssetFiles } from './asset-files.ts';
import type { LibraryMethods } from './face.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import type { Connection } from './open.ts';
import { prepare } from './prepare.ts';
import { salvage, setAside } from './recover.ts';
import type { Opened, WorkerInput } from './wire.ts';

export interface OpenFolder {
  library(): LibraryMethods;
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
  const first = prepare(file, migrations, existsSync(mark));
  if (first.state === 'newer') {
    const message = `This library was made by a newer Broadsheet (format ${first.version}; Broadsheet ${appVersion} knows ${first.knows}). Please update Broadsheet. Nothing was changed.`;
    return { opened: { state: 'newer', message }, folder: null };
  }
  writeFileSync(mark, String(process.pid));
  const files = openAssetFiles(path.join(folder, 'assets'));
  let held: { connection: Connection; library: LibraryMethods };
  let repaired = false;

  const rebuild = (reason: string): { setAside: string; articles: number } => {
    repaired = true;
    const aside = setAside(file, now);
    const fresh = prepare(file, migrations, false);
    if (fresh.state !== 'ready') throw new Error(`a new library could not be made: ${fresh.state}`);
    const articles = salvage(fresh.connection, aside, file, files, migrations);
    const recovered: LibraryStatus['recovered'] = { at: now, setAside: aside, articles };
    held = { connection: fresh.connection, library: createLibrary(fresh.connection, files, recovered) };
    const message = `The library was damaged (${reason}). It was set aside as ${aside}; ${articles} articles were saved.`;
    const nowhere = { publicationId: null, articleId: null, url: '' };
    held.library.logActivity([
      { at: now, level: 'failure', subject: 'library', ...nowhere, code: 'recovered', message },
    ]);
    return { setAside: aside, articles };
  };

  let opened: Opened;
  if (first.state === 'ready') {
    held = { connection: first.connection, library: createLibrary(first.connection, files) };
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
