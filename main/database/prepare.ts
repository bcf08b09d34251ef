/** Opening a library: made when there is none, refused when a newer app made it, backed up and brought up to date when older. */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from './asset-files.ts';
import type { Migration } from './migrations.ts';
import { APPLICATION_ID } from './migrations.ts';
import { Connection, openConnection } from './open.ts';

/** Copies made before a migration; older ones go. */
const BACKUPS_KEPT = 2;

export type Prepared =
  | { state: 'ready'; connection: Connection; migratedFrom: number | null }
  | { state: 'newer'; version: number; knows: number }
  | { state: 'damaged'; reason: string };

/** SQLITE_CORRUPT and SQLITE_NOTADB, whatever is told beyond. */
const DAMAGE = new Set([11, 26]);

/** Whether SQLite means a file that is not, or no longer, a whole database. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  ((typeof Reflect.get(error, 'errcode') === 'number' && DAMAGE.has(Number(Reflect.get(error, 'errcode')) & 0xff)) ||
    // The one damage of the full-text index that comes as a plain error.
    error.message.startsWith('invalid fts5 file format'));

/**
 * @param check look through the file first: done after a run that did not end in order, since it costs time in a large library
 * @throws whatever is no damage, e.g. a folder that cannot be written
 */
export function prepare(file: string, steps: readonly Migration[], check: boolean): Prepared {
  let connection: Connection | null = null;
  try {
    const { version, isNew, isOurs } = look(file);
    if (!isNew && (!isOurs || version < 1)) return { state: 'damaged', reason: 'the file is no Broadsheet library' };
    if (version > steps.length) return { state: 'newer', version, knows: steps.length };
    connection = openConnection(file);
    const problem = check && !isNew ? firstProblem(connection) : null;
    if (problem !== null) {
      connection.close();
      return { state: 'damaged', reason: problem };
    }
    const migratedFrom = !isNew && version < steps.length ? version : null;
    if (migratedFrom !== null) backUp(connection, file, version);
    migrate(connection, steps, version);
    return { state: 'ready', connection, migratedFrom };
  } catch (error) {
    try {
      connection?.close();
    } catch {
      // Damaged beyond closing; the file is set aside all the same.
    }
    if (isDamage(error)) return { state: 'damaged', reason: error instanceof Error ? error.message : String(error) };
    throw error;
  }
}

/** Above this size the start does not read all bodies; damage there is repaired when it is met. */
const LARGE = 256 * 1024 ** 2;

/**
 * Looks through the tables. Not through the full-text index, whose check alone takes two thirds of the time (5 of 8 s for
 * 100,000 articles): damage in it shows when it is used.
 */
function firstProblem(connection: Connection): string | null {
  const large = (statSync(connection.file, { throwIfNoEntry: false })?.size ?? 0) > LARGE;
  const tables = connection.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search*' AND (NOT ? OR name NOT IN ('bodies', 'revisions'))`,
    large ? 1 : 0,
  );
  for (const { name } of tables) {
    const found = connection.get<{ quick_check: string }>(`PRAGMA quick_check("${name}")`)?.quick_check;
    if (found !== 'ok') return found ?? `${name} cannot be read`;
  }
  return null;
}

/** What the file is, asked without the right to write: a newer app's library is not touched at all. */
function look(file: string): { version: number; isNew: boolean; isOurs: boolean } {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw new Error(`${path.basename(file)} is a folder, not a file`);
  if ((found?.size ?? 0) === 0) return { version: 0, isNew: true, isOurs: false };
  const connection = new Connection(file, true);
  try {
    return {
      version: connection.number('PRAGMA user_version'),
      isNew: connection.number('SELECT count(*) FROM sqlite_schema') === 0,
      isOurs: connection.number('PRAGMA application_id') === APPLICATION_ID,
    };
  } finally {
    connection.close();
  }
}

/** Makes an empty library with the schema of these steps and closes it. */
export function makeLibrary(file: string, steps: readonly Migration[]): void {
  const connection = openConnection(file);
  try {
    migrate(connection, steps, 0);
  } finally {
    connection.close();
  }
}

function migrate(connection: Connection, steps: readonly Migration[], from: number): void {
  if (from === steps.length) return;
  // A step that makes a table anew must not take along, by ON DELETE CASCADE, what refers to the old one.
  connection.execute('PRAGMA foreign_keys = OFF');
  steps.slice(from).forEach((step, index) =>
    connection.transaction(() => {
      step(connection);
      const [broken] = from === 0 ? [] : connection.all('PRAGMA foreign_key_check');
      if (broken !== undefined) throw new Error(`migration ${from + index + 1} leaves ${JSON.stringify(broken)}`);
      connection.execute(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${from + index + 1}`);
    }),
  );
  connection.execute('PRAGMA foreign_keys = ON');
}

const backupOf = (file: string, version: string): string => `${file.replace(/\.db$/u, '')}.backup-v${version}.db`;

/** An online copy as SQLite makes it (whole even while the log is long), named by the version it holds. */
function backUp(connection: Connection, file: string, version: number): void {
  const copy = backupOf(file, String(version));
  // Under another name until it is whole: an interrupted copy is no backup.
  rmSync(`${copy}.part`, { force: true });
  connection.run('VACUUM INTO ?', `${copy}.part`);
  // SQLite does not flush it: after a power cut during the migration the copy is what must be whole.
  const handle = openSync(`${copy}.part`, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${copy}.part`, copy);
  flushFolder(path.dirname(copy));
  for (const old of backups(file).slice(BACKUPS_KEPT)) rmSync(old, { force: true });
}

/** Paths of the backups, newest version first. */
export function backups(file: string): string[] {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return [];
  const [before = '', after = ''] = path.basename(backupOf(file, '*')).split('*');
  const versionOf = (name: string): number => Number(name.slice(before.length, -after.length));
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after) && Number.isInteger(versionOf(name)))
    .toSorted((one, other) => versionOf(other) - versionOf(one))
    .map((name) => path.join(folder, name));
}
