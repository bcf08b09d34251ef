/** Opening a library: made when there is none, refused when a newer app made it, backed up and brought up to date when older. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Migration } from './migrations.ts';
import { APPLICATION_ID } from './migrations.ts';
import type { Connection } from './open.ts';
import { openConnection } from './open.ts';

/** Copies made before a migration; older ones go. */
const BACKUPS_KEPT = 2;

export type Prepared =
  | { state: 'ready'; connection: Connection; migratedFrom: number | null }
  | { state: 'newer'; version: number; knows: number }
  | { state: 'damaged'; reason: string };

/** SQLite's words for a file that is not, or no longer, a whole database. */
const DAMAGE = /malformed|not a database|corrupt|disk image/iu;

export const isDamage = (error: unknown): boolean =>
  DAMAGE.test(error instanceof Error ? error.message : String(error));

/**
 * @param check look through the whole file first: done after a run that did not end in order, since it costs time in a large library
 * @throws whatever is no damage, e.g. a folder that cannot be written
 */
export function prepare(file: string, steps: readonly Migration[], check: boolean): Prepared {
  let connection: Connection | null = null;
  try {
    connection = openConnection(file);
    const version = connection.number('PRAGMA user_version');
    const application = connection.number('PRAGMA application_id');
    const tables = connection.number('SELECT count(*) FROM sqlite_schema');
    if (tables > 0 && application !== APPLICATION_ID) {
      connection.close();
      return { state: 'damaged', reason: 'the file is no Broadsheet library' };
    }
    if (version > steps.length) {
      connection.close();
      return { state: 'newer', version, knows: steps.length };
    }
    if (check && tables > 0) {
      const found = connection.get<{ quick_check: string }>('PRAGMA quick_check(1)')?.quick_check;
      if (found !== 'ok') {
        connection.close();
        return { state: 'damaged', reason: found ?? 'unreadable' };
      }
    }
    const migratedFrom = tables > 0 && version < steps.length ? version : null;
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

function migrate(connection: Connection, steps: readonly Migration[], from: number): void {
  steps.slice(from).forEach((step, index) =>
    connection.transaction(() => {
      step(connection);
      connection.execute(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${from + index + 1}`);
    }),
  );
}

/** An online copy as SQLite makes it (whole even while the log is long), named by the version it holds. */
function backUp(connection: Connection, file: string, version: number): void {
  const copy = `${file}.backup-v${version}`;
  rmSync(copy, { force: true });
  connection.run('VACUUM INTO ?', copy);
  for (const old of backups(file).slice(BACKUPS_KEPT)) rmSync(old, { force: true });
}

/** Paths of the backups, newest version first. */
export function backups(file: string): string[] {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return [];
  const name = `${path.basename(file)}.backup-v`;
  const versionOf = (one: string): number => Number(one.slice(name.length));
  return readdirSync(folder)
    .filter((one) => one.startsWith(name) && Number.isInteger(versionOf(one)))
    .toSorted((one, other) => versionOf(other) - versionOf(one))
    .map((one) => path.join(folder, one));
}
