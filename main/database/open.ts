/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- the shape of a row is what its statement says; the caller names it */
/** The only door to SQLite. */
import { createRequire } from 'node:module';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type Row = Record<string, unknown>;
/** What can stand for a `?` in a statement. */
export type Value = SQLInputValue;

/**
 * `node:sqlite` where the runtime has it (Electron 45, Node 24); else the development stand-in with the same API.
 * Built-in modules are left external before Vite's aliases are looked at, so the choice is made here, at run time.
 */
function sqlite(): typeof DatabaseSync {
  const builtin = process.getBuiltinModule('node:sqlite') as { DatabaseSync: typeof DatabaseSync } | undefined;
  if (builtin !== undefined) return builtin.DatabaseSync;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (createRequire(import.meta.url)('@photostructure/sqlite') as { DatabaseSync: typeof DatabaseSync })
    .DatabaseSync;
}

/** One connection with its prepared statements kept. Synchronous; lives in the database thread. */
export class Connection {
  readonly file: string;
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private inTransaction = false;

  constructor(file: string, readOnly = false) {
    this.file = file;
    const Database = sqlite();
    this.database = new Database(file, { readOnly });
  }

  /** Runs statements that give nothing back; may hold several. */
  execute(sql: string): void {
    this.database.exec(sql);
  }

  all<Result extends Row>(sql: string, ...values: SQLInputValue[]): Result[] {
    return this.prepared(sql).all(...values) as Result[];
  }

  get<Result extends Row>(sql: string, ...values: SQLInputValue[]): Result | undefined {
    return this.prepared(sql).get(...values) as Result | undefined;
  }

  /** Rows as lists of their columns' values: less work than objects where many numbers are read. */
  lists(sql: string, ...values: SQLInputValue[]): unknown[][] {
    const key = `lists ${sql}`;
    let statement = this.statements.get(key);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      statement.setReturnArrays(true);
      this.statements.set(key, statement);
    }
    return statement.all(...values) as unknown as unknown[][];
  }

  /** Row by row, for reading what may break half way. Whole numbers come as big integers: none is too large then. */
  each(sql: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    return this.prepared(sql, true).iterate(...values) as IterableIterator<Row>;
  }

  /** The first column of the first row as a number, 0 when there is none. */
  number(sql: string, ...values: SQLInputValue[]): number {
    const row = this.get(sql, ...values);
    const first = row === undefined ? 0 : Object.values(row)[0];
    return typeof first === 'number' ? first : Number(first ?? 0);
  }

  run(sql: string, ...values: SQLInputValue[]): { changes: number; id: number } {
    // As big integers: a row number of the full-text index is beyond what a JavaScript number holds, and reading it would throw.
    const { changes, lastInsertRowid } = this.prepared(sql, true).run(...values);
    return { changes: Number(changes), id: Number(lastInsertRowid) };
  }

  /** All or nothing, and never within another: what the inner one undid, the outer could not know. IMMEDIATE, so that it never fails half way for want of the lock. */
  transaction<Result>(work: () => Result): Result {
    if (this.inTransaction) throw new Error('a transaction within a transaction');
    this.execute('BEGIN IMMEDIATE');
    this.inTransaction = true;
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      try {
        this.execute('ROLLBACK');
      } catch {
        // SQLite undid it already (disk full, damage); the first error says why.
      }
      throw error;
    } finally {
      this.inTransaction = false;
    }
  }

  /** What is read now may still be undone. */
  get isInTransaction(): boolean {
    return this.inTransaction;
  }

  /** To mend and to test damage: what SQLite otherwise keeps statements from. */
  unprotected(sql: string): void {
    // Not in the runtimes that never protect.
    if ('enableDefensive' in this.database) this.database.enableDefensive(false);
    this.database.exec(sql);
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private prepared(sql: string, bigIntegers = false): StatementSync {
    const key = bigIntegers ? `big ${sql}` : sql;
    let statement = this.statements.get(key);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      statement.setReadBigInts(bigIntegers);
      this.statements.set(key, statement);
    }
    return statement;
  }
}

/**
 * Opens the library's file for reading and writing.
 * synchronous=FULL: a write that was answered survives a power cut (in WAL, NORMAL would only keep the file whole). It costs
 * a flush a transaction: measured on a virtual disk 0.13 ms for a mark instead of 0.01; on a laptop's disk a few ms.
 */
export function openConnection(file: string): Connection {
  const connection = new Connection(file);
  connection.execute(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    -- No memory-mapped reading: a bad sector would end the app (SIGBUS), at every start, instead of being an error to recover from.
    PRAGMA mmap_size = 0;
    PRAGMA wal_autocheckpoint = 2000;
    PRAGMA journal_size_limit = 67108864;
  `);
  return connection;
}

/** Values for `IN (SELECT value FROM json_each(?))`: any number of ids in one parameter. */
export const asJson = (ids: readonly number[]): string => JSON.stringify(ids);
