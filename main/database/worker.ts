/** The database thread: opens the library, answers calls by name, and says so when it cannot. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { LibraryStatus } from '../../preload/model.ts';
import type { AssetFiles } from './asset-files.ts';
import { openAssetFiles } from './asset-files.ts';
import type { LibraryMethods } from './face.ts';
import { createLibrary } from './library.ts';
import { migrations } from './migrations.ts';
import { prepare } from './prepare.ts';
import { salvage, setAside } from './recover.ts';
import type { Answer, Call, Opened, WorkerInput } from './wire.ts';

const port = parentPort;
if (port === null) throw new Error('The database runs in a worker thread.');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own message, from index.ts
const { folder, now } = workerData as WorkerInput;
const file = path.join(folder, 'library.db');
/** There while a library is open: still there at start means that the last run did not end in order. */
const openMark = path.join(folder, 'open');

function open(): { opened: Opened; library: LibraryMethods | null } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unclean = existsSync(openMark);
  const first = prepare(file, migrations, unclean);
  if (first.state === 'newer') {
    const message = `This library was made by a newer Broadsheet (format ${first.version}; this one knows ${first.knows}). Please update Broadsheet. Nothing was changed.`;
    return { opened: { state: 'newer', message }, library: null };
  }
  writeFileSync(openMark, String(process.pid));
  const files = openAssetFiles(path.join(folder, 'assets'));
  if (first.state === 'ready') {
    return {
      opened: { state: 'opened', migratedFrom: first.migratedFrom },
      library: createLibrary(first.connection, files),
    };
  }
  return rebuild(files, first.reason);
}

function rebuild(files: AssetFiles, reason: string): { opened: Opened; library: LibraryMethods } {
  const aside = setAside(file, now);
  const fresh = prepare(file, migrations, false);
  if (fresh.state !== 'ready') throw new Error(`A new library could not be made: ${fresh.state}`);
  const articles = salvage(fresh.connection, aside, file, files, migrations);
  const recovered: LibraryStatus['recovered'] = { at: now, setAside: aside, articles };
  const library = createLibrary(fresh.connection, files, recovered);
  const message = `The library was damaged (${reason}). It was set aside as ${aside}; ${articles} articles were saved.`;
  library.logActivity([
    {
      at: now,
      level: 'failure',
      subject: 'library',
      publicationId: null,
      articleId: null,
      url: '',
      code: 'recovered',
      message,
    },
  ]);
  return { opened: { state: 'recovered', setAside: aside, articles }, library };
}

try {
  const { opened, library } = open();
  port.postMessage(opened);
  if (library !== null) {
    port.on('message', ({ id, name, input }: Call) => {
      let answer: Answer;
      try {
        const method = Object.hasOwn(library, name) ? library[name] : undefined;
        if (method === undefined) throw new Error(`no method ${name}`);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and input come typed from index.ts
        answer = { id, ok: true, value: (method as (...values: unknown[]) => unknown)(...input) };
        if (name === 'close') rmSync(openMark, { force: true });
      } catch (error) {
        answer = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
      }
      port.postMessage(answer);
      if (name === 'close') port.close();
    });
  }
} catch (error) {
  port.postMessage({
    state: 'failed',
    message: `The library at ${folder} cannot be opened: ${error instanceof Error ? error.message : String(error)}. Check that the folder can be written and that the disk is not full.`,
  } satisfies Opened);
}
