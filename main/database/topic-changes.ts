/** Merges and splits of topics: what each moved is kept, so that it can be undone exactly. */
import { nameKey } from '../topics/name-key.ts';
import { topicKey } from '../topics/key.ts';
import type { TopicPage } from '../../preload/model.ts';
import type { TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import { resolved, topicOf } from './spellings.ts';
import { NAME } from './topic-names.ts';

/** Changes that are remembered; older ones stay as they are for good. */
const KEPT = 200;
/** Names that a change is told by. */
const NAMED = 50;

/** A spelling that was moved: where it was, whether the reader had moved it before, and where it is now. */
type Moved = [spelling: number, from: number, movedBefore: number, to: number];
/** A column of a topic that the change set. */
type Marked = [topic: number, column: Column, before: string | number | null, after: string | number | null];
type Column = 'merged_into' | 'name' | 'followed' | 'muted';
const COLUMNS: readonly Column[] = ['merged_into', 'name', 'followed', 'muted'];

interface TopicRow extends Row {
  id: number;
  key: string;
  name: string | null;
  followed: number;
  muted: number;
  hidden: number;
  merged_into: number | null;
}
interface SpellingRow extends Row {
  id: number;
  name: string;
  language: string;
  topic_id: number;
  moved: number;
}
interface ChangeRow extends Row {
  id: number;
  at: number;
  kind: 'merge' | 'split';
  topic_id: number;
  other_id: number | null;
  names: string;
  moved: string;
  marked: string;
}
interface Change {
  id: number;
  at: number;
  kind: 'merge' | 'split';
  topic: number;
  other: number | null;
  names: string[];
  moved: Moved[];
  marked: Marked[];
}

type Part = Pick<TopicMethods, 'mergeTopics' | 'splitTopic' | 'undoTopicChange'> & {
  /** Those that can be undone now and have to do with this topic, the newest first. */
  changesOf: (topic: number) => TopicPage['changes'];
};

export function topicChangeMethods(database: Connection): Part {
  const topicAt = (id: number): TopicRow | undefined =>
    database.get<TopicRow>('SELECT id, key, name, followed, muted, hidden, merged_into FROM topics WHERE id = ?', id);
  const spellingsOf = (topic: number): SpellingRow[] =>
    database.all<SpellingRow>(
      'SELECT id, name, language, topic_id, moved FROM spellings WHERE topic_id = ? ORDER BY id',
      topic,
    );
  const put = (topic: number, column: Column, value: string | number | null): void =>
    void database.run(`UPDATE topics SET ${column} = ? WHERE id = ?`, value, topic);
  const move = ({ id, topic_id, moved }: SpellingRow, to: number, byReader: boolean): Moved => {
    database.run('UPDATE spellings SET topic_id = ?, moved = ? WHERE id = ?', to, Number(byReader), id);
    return [id, topic_id, moved, to];
  };
  const mark = ({ id }: TopicRow, column: Column, before: Marked[2], after: Marked[3]): Marked[] => {
    if (before === after) return [];
    put(id, column, after);
    return [[id, column, before, after]];
  };
  const nameOf = (id: number): string =>
    database.get<{ name: string }>(`SELECT ${NAME} AS name FROM topics o WHERE o.id = ?`, id)?.name ?? '';

  const remember = (change: Omit<Change, 'id'>): number => {
    const { id } = database.run(
      'INSERT INTO topic_changes (at, kind, topic_id, other_id, names, moved, marked) VALUES (?, ?, ?, ?, ?, ?, ?)',
      change.at,
      change.kind,
      change.topic,
      change.other,
      JSON.stringify(change.names.slice(0, NAMED)),
      JSON.stringify(change.moved),
      JSON.stringify(change.marked),
    );
    database.run(
      'DELETE FROM topic_changes WHERE id <= (SELECT id FROM topic_changes ORDER BY id DESC LIMIT 1 OFFSET ?)',
      KEPT,
    );
    return id;
  };

  /**
   * What the reader said of the one merged into stands; where nothing was said of it, what was said of the others. Its name stands
   * in any case, though more articles may write another.
   * @param called the name it had before
   */
  const carryOver = (into: TopicRow, from: readonly TopicRow[], called: string): Marked[] => {
    const isMarked = into.followed === 1 || into.muted === 1;
    const followed = isMarked ? into.followed : Math.max(...from.map((one) => one.followed));
    // Where one is followed and another muted, showing too much is the smaller fault.
    const muted = isMarked ? into.muted : followed === 1 ? 0 : Math.max(...from.map((one) => one.muted));
    const name = into.name ?? (nameOf(into.id) === called ? null : called);
    return [
      ...mark(into, 'followed', into.followed, followed),
      ...mark(into, 'muted', into.muted, muted),
      ...mark(into, 'name', into.name, name),
    ];
  };

  /** The topic that these spellings were before it was merged into `topic`, where it is the same of all. */
  const formerOf = (spellings: readonly SpellingRow[], topic: number): number | null => {
    const byMerge = new Map<number, number>();
    for (const change of changes())
      if (change.kind === 'merge')
        for (const [spelling, from] of change.moved) if (!byMerge.has(spelling)) byMerge.set(spelling, from);
    const formers = new Set(
      spellings.map(
        ({ id, name, language }) =>
          byMerge.get(id) ??
          database.get<{ id: number }>('SELECT id FROM topics WHERE key = ?', topicKey(name, language))?.id ??
          topic,
      ),
    );
    const [former = topic] = formers;
    const wasMerged = formers.size === 1 && former !== topic && resolved(database, former) === topic;
    return wasMerged ? former : null;
  };

  const newTopic = (): number => {
    // No name has such a key: what a key begins with before a '/' is a kind of known things (topics/key.ts).
    const { id } = database.run(`INSERT INTO topics (key) VALUES ('split/')`);
    database.run(`UPDATE topics SET key = 'split/' || id WHERE id = ?`, id);
    return id;
  };

  const changes = (): Change[] =>
    database.all<ChangeRow>('SELECT * FROM topic_changes ORDER BY id DESC LIMIT ?', KEPT).flatMap(changeOf);

  /** Whether everything the change moved is where it put it, and nothing stands in the way of putting it back. */
  const isLast = ({ kind, topic, other, moved, marked }: Change): boolean => {
    const mergedBefore = new Map(
      marked.flatMap(([id, column, before]) => (column === 'merged_into' ? [[id, before]] : [])),
    );
    const willBeOne = (id: number): boolean =>
      (mergedBefore.has(id) ? mergedBefore.get(id) : (topicAt(id)?.merged_into ?? null)) === null;
    for (const [id, column, before, after] of marked) {
      if (column !== 'merged_into') continue;
      if ((topicAt(id)?.merged_into ?? null) !== after) return false;
      if (typeof before === 'number' && resolved(database, before) !== topic) return false;
    }
    const known = new Set(moved.map(([spelling]) => spelling));
    // What was merged since into the topic that a split made would be left in none.
    if (other !== null && spellingsOf(other).some((one) => one.moved === 1 && !known.has(one.id))) return false;
    // Its own were split off since: it would be left with none.
    if (kind === 'merge' && spellingsOf(topic).every((one) => known.has(one.id))) return false;
    return moved.every(([spelling, from, , to]) => {
      const now = database.get<{ topic: number }>('SELECT topic_id AS topic FROM spellings WHERE id = ?', spelling);
      // A spelling that is gone (lost with a damaged page) keeps nobody.
      return now === undefined || (now.topic === to && willBeOne(from));
    });
  };

  /** A topic that a split made goes where nothing says a word of it; else what names it goes on meaning the one it came from. */
  const dropMade = (made: number, back: number): void => {
    const row = topicAt(made);
    if (row === undefined || !row.key.startsWith('split/')) return;
    const isNamed =
      row.name !== null ||
      row.followed + row.muted + row.hidden > 0 ||
      database.number('SELECT count(*) FROM topics WHERE merged_into = ?', made) > 0 ||
      database.number('SELECT count(*) FROM topic_changes WHERE topic_id = ?1 OR other_id = ?1', made) > 0 ||
      isInUse(database, made);
    if (isNamed) {
      put(made, 'merged_into', back);
      return;
    }
    database.run('DELETE FROM common_topics WHERE topic_id = ?', made);
    database.run('DELETE FROM topics WHERE id = ?', made);
  };

  return {
    mergeTopics: (into, from, now) =>
      database.transaction(() => {
        const target = topicAt(resolved(database, into));
        const sources = [...new Set(from.map((id) => resolved(database, id)))]
          .filter((id) => id !== target?.id)
          .map(topicAt);
        if (target === undefined || sources.includes(undefined)) return null;
        const known = sources.filter((one) => one !== undefined);
        if (known.length === 0) return 'same';
        const names = known.map(({ id }) => nameOf(id));
        const called = nameOf(target.id);
        const moved = known.flatMap(({ id }) => spellingsOf(id).map((one) => move(one, target.id, true)));
        const marked = [
          ...known.flatMap((one) => mark(one, 'merged_into', null, target.id)),
          ...carryOver(target, known, called),
        ];
        return { change: remember({ at: now, kind: 'merge', topic: target.id, other: null, names, moved, marked }) };
      }),

    splitTopic: (id, spellings, now) =>
      database.transaction(() => {
        const topic = resolved(database, id);
        const all = spellingsOf(topic);
        const wanted = new Set(spellings);
        const chosen = all.filter((one) => wanted.has(one.id));
        if (chosen.length === 0 || chosen.length !== wanted.size || chosen.length === all.length) return null;
        const former = topicAt(formerOf(chosen, topic) ?? 0);
        const other = former?.id ?? newTopic();
        const marked = former === undefined ? [] : mark(former, 'merged_into', former.merged_into, null);
        // Back where their key puts them they are no longer moved; those that stay though it puts them there are, from now on.
        const belongs = (one: SpellingRow): boolean => topicKey(one.name, one.language) === former?.key;
        const left = all.filter((one) => !wanted.has(one.id) && one.moved === 0 && belongs(one));
        const moved = [
          ...chosen.map((one) => move(one, other, !belongs(one))),
          ...left.map((one) => move(one, topic, true)),
        ];
        const names = chosen.map(({ name }) => name);
        return { change: remember({ at: now, kind: 'split', topic, other, names, moved, marked }), topic: other };
      }),

    undoTopicChange: (id) =>
      database.transaction(() => {
        const change = changeOf(database.get<ChangeRow>('SELECT * FROM topic_changes WHERE id = ?', id))[0];
        if (change === undefined) return 'gone';
        if (!isLast(change)) return 'later';
        for (const [spelling, from, movedBefore] of change.moved)
          database.run('UPDATE spellings SET topic_id = ?, moved = ? WHERE id = ?', from, movedBefore, spelling);
        // What the reader changed since stays changed.
        for (const [topic, column, before, after] of change.marked)
          database.run(`UPDATE topics SET ${column} = ?1 WHERE id = ?2 AND ${column} IS ?3`, before, topic, after);
        database.run('DELETE FROM topic_changes WHERE id = ?', id);
        // Names that came since with a key of a topic that is one again.
        for (const one of [...spellingsOf(change.topic), ...(change.other === null ? [] : spellingsOf(change.other))]) {
          const meant = one.moved === 1 ? null : topicOf(database, one.name, one.language);
          if (meant !== null && meant !== one.topic_id) move(one, meant, false);
        }
        if (change.other !== null) dropMade(change.other, change.topic);
        return 'undone';
      }),

    changesOf: (topic) =>
      changes()
        .filter((one) => (one.topic === topic || one.other === topic) && isLast(one))
        .map(({ id, kind, at, names }) => ({ id, kind, at, names })),
  };
}

/** The change in a row; none where what a damaged library left of it cannot be read. */
function changeOf(row: ChangeRow | undefined): Change[] {
  if (row === undefined) return [];
  try {
    /* oxlint-disable typescript/no-unsafe-type-assertion -- looked at below */
    const names = JSON.parse(row.names) as string[];
    const moved = JSON.parse(row.moved) as Moved[];
    const marked = JSON.parse(row.marked) as Marked[];
    /* oxlint-enable typescript/no-unsafe-type-assertion */
    const isSound =
      names.every((name) => typeof name === 'string') &&
      moved.every((one) => one.length === 4 && one.every(Number.isInteger)) &&
      marked.every((one) => one.length === 4 && Number.isInteger(one[0]) && COLUMNS.includes(one[1]));
    if (!isSound) return [];
    return [{ id: row.id, at: row.at, kind: row.kind, topic: row.topic_id, other: row.other_id, names, moved, marked }];
  } catch {
    return [];
  }
}

/** Whether a saved list or a rule names the topic. */
function isInUse(database: Connection, topic: number): boolean {
  return database
    .all<{ query: string }>('SELECT query FROM saved_lists UNION ALL SELECT query FROM rules')
    .some(({ query }) => new RegExp(`[[,]${topic}[\\],]`, 'u').test(query));
}

/** The topics that a split made of which a spelling holds this part, folded by `nameKey`; their keys tell nothing. */
export function splitTopicsNamedLike(database: Connection, typed: string): number[] {
  const part = nameKey(typed, '');
  if (part === '') return [];
  return database
    .all<{ id: number; name: string; language: string }>(
      `SELECT o.id, p.name, p.language FROM topics o CROSS JOIN spellings p ON p.topic_id = o.id WHERE o.key >= 'split/' AND o.key < 'split0'`,
    )
    .filter(({ name, language }) => nameKey(name, language).includes(part))
    .map(({ id }) => id);
}
