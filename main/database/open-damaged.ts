/** Gets SQLite to open a library that it refuses as it is: too short, or with a first page that is no longer one. */
import {
  closeSync, constants, copyFileSync, existsSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, statSync, writeSync,
} from 'node:fs'; // prettier-ignore
import { CORE } from './copy-tables.ts';
import type { Migration } from './migrations.ts';
import { Connection } from './open.ts';
import { makeLibrary } from './prepare.ts';

const PAGE = 4_096;
/** Offsets in the header: https://sqlite.org/fileformat2.html#the_database_header */
const PAGE_COUNT = 28;
const FREE_LIST = 32;

export interface Opened {
  source: Connection;
  close(): void;
}

/**
 * Tries the file as it is, then a copy with its missing pages as zeros (SQLite reads nothing of a file that is shorter
 * than its header says), then that copy with its schema written anew, then with the first page of a new library: that page holds only where the tables
 * begin, and those of an untouched library of ours begin where they began in it. The file itself is left as it is.
 */
export function openDamaged(file: string, steps: readonly Migration[]): Opened | null {
  if (!existsSync(file)) return null;
  // SQLite would throw away the log of an empty file, and with it what a young library has written.
  const asIs = statSync(file).size === 0 ? null : readable(file);
  if (asIs !== null && !isShort(file)) return { source: asIs, close: () => closeQuietly(asIs) };
  if (asIs !== null) closeQuietly(asIs);
  const copy = `${file}.reading`;
  const away = (): void => {
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
  };
  const opened = (source: Connection): Opened => ({
    source,
    close: () => {
      closeQuietly(source);
      away();
    },
  });
  try {
    away();
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    lengthen(copy);
    const lengthened = readable(copy);
    if (lengthened !== null) return opened(lengthened);
    mendSchema(copy, steps);
    const spelled = readable(copy);
    if (spelled !== null) return opened(spelled);
    for (let version = steps.length; version > 0; version -= 1) {
      replaceFirstPage(copy, steps.slice(0, version));
      const mended = readable(copy);
      if (mended !== null) return opened(mended);
    }
  } catch {
    // No room for a copy, or no file that could be one: what a backup holds must do.
  }
  away();
  return null;
}

/** A connection when the schema can be read and has what a library has; the rows may still break. */
function readable(file: string): Connection | null {
  let connection: Connection | null = null;
  try {
    connection = new Connection(file, true);
    const tables = new Set(connection.all<{ name: string }>('SELECT name FROM sqlite_schema').map((row) => row.name));
    if (CORE.every((table) => tables.has(table))) return connection;
  } catch {
    // Told by null.
  }
  if (connection !== null) closeQuietly(connection);
  return null;
}

function closeQuietly(connection: Connection): void {
  try {
    connection.close();
  } catch {
    // It is damaged; nothing of it is needed any more.
  }
}

function headerOf(handle: number): { pageSize: number; pages: number } | null {
  const header = Buffer.alloc(100);
  readSync(handle, header, 0, 100, 0);
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') return null;
  const pageSize = header.readUInt16BE(16);
  return { pageSize: pageSize === 1 ? 65_536 : pageSize, pages: header.readUInt32BE(PAGE_COUNT) };
}

function isShort(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const header = headerOf(handle);
    return header !== null && fstatSync(handle).size < header.pageSize * header.pages;
  } finally {
    closeSync(handle);
  }
}

function lengthen(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    const header = headerOf(handle);
    const size = fstatSync(handle).size;
    // A page count that is itself damaged must not fill the disk: no more than four times what is there.
    if (size === 0) ftruncateSync(handle, PAGE);
    const whole = header === null ? Math.ceil(size / PAGE) * PAGE : header.pageSize * header.pages;
    if (size < whole && whole <= size * 4) ftruncateSync(handle, whole);
  } finally {
    closeSync(handle);
  }
}

/** Writes what each table and index is anew where it no longer says what a library of that version says; they lie where they lay. */
function mendSchema(file: string, steps: readonly Migration[]): void {
  const fresh = `${file}.fresh`;
  let broken: Connection | null = null;
  try {
    broken = new Connection(file);
    // Without it SQLite would not even look at a schema that it cannot understand.
    broken.unprotected('PRAGMA writable_schema = ON');
    const version = broken.number('PRAGMA user_version') || steps.length;
    makeLibrary(fresh, steps.slice(0, version));
    const whole = new Connection(fresh, true);
    const schema = whole.all<{ name: string; sql: string }>(
      'SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL',
    );
    whole.close();
    for (const { name, sql } of schema)
      broken.run('UPDATE sqlite_schema SET sql = ?1 WHERE name = ?2 AND sql IS NOT ?1', sql, name);
  } catch {
    // Then its first page may be at fault.
  } finally {
    if (broken !== null) closeQuietly(broken);
    for (const ending of ['', '-wal', '-shm']) rmSync(fresh + ending, { force: true });
  }
}

function replaceFirstPage(file: string, steps: readonly Migration[]): void {
  const fresh = `${file}.fresh`;
  try {
    makeLibrary(fresh, steps);
    const page = Buffer.alloc(PAGE);
    const from = openSync(fresh, 'r');
    readSync(from, page, 0, PAGE, 0);
    closeSync(from);
    page.writeUInt32BE(Math.floor(statSync(file).size / PAGE), PAGE_COUNT);
    page.fill(0, FREE_LIST, FREE_LIST + 8);
    const to = openSync(file, 'r+');
    writeSync(to, page, 0, PAGE, 0);
    closeSync(to);
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(fresh + ending, { force: true });
  }
}
