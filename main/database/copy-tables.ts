/** Copies the rows of a damaged library that can still be read, table by table, each by every way that leads to it. */
import type { Connection, Row, Value } from './open.ts';

/** What every library has had from its first version on. */
export const CORE = [
  'publications', 'feeds', 'files', 'articles', 'states', 'bodies', 'revisions', 'identities', 'tombstones', 'feed_items', 'article_topics',
  'assets', 'article_assets', 'settings',
]; // prettier-ignore
/** In the order in which references allow it. The full-text index is made anew; the log is not worth its risk. */
export const SALVAGED = [
  'topics', 'spellings', ...CORE, 'sessions', 'terms', 'topic_changes', 'common_topics', 'saved_lists', 'rules', 'rule_hits', 'list_hits', 'marks',
]; // prettier-ignore

/** Say how far the old file had come with what is made anew: the full-text index, the counts of terms, and what texts are compared by. */
const LEFT_OUT = new Set(['search_key', 'search_waits', 'terms_wait', 'counted_among', 'story']);
/** How far the search for single rows goes where nothing tells the highest id. */
const FARTHEST = 200_000;

/** @returns true when every row of the table was read */
export function copyTable(target: Connection, source: Connection, table: string): boolean {
  const columns = columnsOf(target, table);
  const there = new Set(columnsOf(source, table).map((column) => column.name));
  const names = columns.map((column) => column.name).filter((name) => there.has(name) && !LEFT_OUT.has(name));
  const key = columns.find((column) => column.pk === 1);
  if (names.length === 0 || key === undefined) return false;
  const list = names.map((name) => `"${name}"`).join(', ');
  const insert = `INSERT OR IGNORE INTO ${table} (${list}) VALUES (${names.map(() => '?').join(', ')})`;
  const take = (row: Row): void => {
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it came out of SQLite
      target.run(insert, ...names.map((name) => row[name] as Value));
    } catch {
      // Rubbish from a damaged page that the table's own checks refuse.
    }
  };
  /** Takes rows until one cannot be read; the key of the last that was. */
  const read = (rest: string, ...values: Value[]): { whole: boolean; last: unknown } => {
    let last: unknown = null;
    try {
      for (const row of source.each(`SELECT ${list} FROM ${table} ${rest}`, ...values)) {
        take(row);
        last = row[key.name];
      }
      return { whole: true, last };
    } catch {
      return { whole: false, last };
    }
  };
  return target.transaction(() => {
    const up = read(`ORDER BY "${key.name}"`);
    if (up.whole) return true;
    const down = read(`ORDER BY "${key.name}" DESC`);
    if (key.type === 'INTEGER') {
      // Between two damaged pages: whole ones are still reached by their keys.
      const from = Number(up.last ?? 0);
      // No further than ids were given, lest a broken key send us counting to the end of numbers.
      const to = Math.min(Number(down.last ?? Infinity), highestId(source));
      for (let one = from; one <= to; one += 1) read(`WHERE "${key.name}" = ?`, one);
    }
    // This index holds whole rows: a second copy of what must not be lost, or every article would come twice.
    if (table === 'identities') read('INDEXED BY identities_of_article ORDER BY article_id');
    return false;
  });
}

function highestId(source: Connection): number {
  try {
    return Math.min(source.number('SELECT max(seq) FROM sqlite_sequence') || FARTHEST, FARTHEST * 100);
  } catch {
    return FARTHEST;
  }
}

/** Ids that were given before are never given again: a publication's Electron session is named by its id. */
export function copySequences(target: Connection, source: Connection): void {
  try {
    for (const { name, seq } of source.all<{ name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence')) {
      target.run(
        'INSERT INTO sqlite_sequence (name, seq) SELECT ?1, 0 WHERE ?1 NOT IN (SELECT name FROM sqlite_sequence)',
        name,
      );
      target.run('UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?', seq, name);
    }
  } catch {
    // It is small and seldom hit; without it, ids go on after the highest that was saved.
  }
}

function columnsOf(connection: Connection, table: string): { name: string; pk: number; type: string }[] {
  try {
    return connection.all<{ name: string; pk: number; type: string }>(
      `SELECT name, pk, type FROM pragma_table_info('${table}')`,
    );
  } catch {
    return [];
  }
}
