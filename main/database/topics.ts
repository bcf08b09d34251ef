/** Topics by name, and what the reader says of them. */
import type { Spelling, Topic } from '../../preload/model.ts';
import type { TopicMethods } from './face.ts';
import { surroundings } from './facets.ts';
import { byName } from './name-ranks.ts';
import type { Connection, Row } from './open.ts';
import { resolved } from './spellings.ts';
import { splitTopicsNamedLike, topicChangeMethods } from './topic-changes.ts';
import { NAME, topicsNamedLike } from './topic-names.ts';
import type { TopicIndex } from './topic-index.ts';

interface TopicRow extends Row {
  id: number;
  name: string;
  followed: number;
  muted: number;
  hidden: number;
}

const TOPIC = `SELECT o.id, ${NAME} AS name, o.followed, o.muted, o.hidden FROM topics o`;
/** Spellings that a topic's page shows. */
const SPELLINGS = 500;
/** The name a topic has by itself: as it would be without the reader's. */
const OWN_NAME = `SELECT ${NAME} AS name FROM (SELECT id, key, label, NULL AS name FROM topics WHERE id = ?) o`;

type Which = Parameters<TopicMethods['listTopics']>[0]['which'];
/** What the reader said, in SQL over `topics`; hidden topics are in no list but theirs. */
const MARKED: Record<Exclude<Which, 'all'>, string> = {
  followed: 'followed = 1 AND hidden = 0',
  muted: 'muted = 1 AND hidden = 0',
  hidden: 'hidden = 1',
};

type Part = Pick<
  TopicMethods,
  'listTopics' | 'topicPage' | 'updateTopic' | 'mergeTopics' | 'splitTopic' | 'undoTopicChange'
>;

export function topicMethods(database: Connection, index: TopicIndex): Part {
  const { changesOf, ...changing } = topicChangeMethods(database);
  /** In the given order; those that were merged or are gone are left out. */
  const topics = (ids: readonly number[]): Topic[] => {
    const rows = database.all<TopicRow>(
      `${TOPIC} JOIN json_each(?) j ON j.value = o.id WHERE o.merged_into IS NULL ORDER BY j.key`,
      JSON.stringify(ids),
    );
    const numbers = index.numbers(ids);
    return rows.map(({ id, name, followed, muted, hidden }) => ({
      id,
      name,
      ...(numbers.get(id) ?? { articles: 0, unread: 0, derived: false }),
      followed: followed === 1,
      muted: muted === 1,
      hidden: hidden === 1,
    }));
  };
  const ranking = createRanking(index);

  /** Ids that the search and the kind of list leave, in no order; null for all. */
  const candidates = (search: string, which: Which): ReadonlySet<number> | null => {
    const marked =
      which === 'all'
        ? null
        : database
            .all<{ id: number }>(`SELECT id FROM topics WHERE ${MARKED[which]} AND merged_into IS NULL`)
            .map(({ id }) => id);
    if (search.trim() === '') return marked === null ? null : new Set(marked);
    const found = new Set([...topicsNamedLike(database, search), ...splitTopicsNamedLike(database, search)]);
    return marked === null ? found : new Set(marked.filter((id) => found.has(id)));
  };

  return {
    listTopics: ({ search, which, limit }) => {
      const wanted = candidates(search, which);
      const { hidden } = index.marks();
      const isWanted = (id: number): boolean =>
        (wanted === null || wanted.has(id)) && (which === 'hidden' || !hidden.has(id));
      const listed: number[] = [];
      const { ids, has } = ranking();
      // Which of the found ones fit best shows when all are there.
      const most = search.trim() === '' ? limit : Infinity;
      for (const id of ids) {
        if (listed.length === most) break;
        if (isWanted(id)) listed.push(id);
      }
      if (listed.length < most) {
        // Of what the reader said something of, what no article has (any more) is listed too, at the end.
        const rest = database.all<{ id: number }>(
          `SELECT id FROM topics WHERE (followed = 1 OR muted = 1 OR hidden = 1) AND merged_into IS NULL ORDER BY id`,
        );
        listed.push(...rest.map(({ id }) => id).filter((id) => !has(id) && isWanted(id)));
      }
      if (search.trim() !== '') return topics(byName(database, listed, search).slice(0, limit));
      // By the numbers that are shown, which lack what is muted.
      return topics(listed.slice(0, limit)).toSorted((one, other) => other.articles - one.articles);
    },

    topicPage: (given, now) => {
      const id = resolved(database, given);
      const [topic] = topics([id]);
      if (topic === undefined) return null;
      const spellings = database.all<Spelling & Row>(
        'SELECT id, name, language, max(articles, 0) AS articles FROM spellings WHERE topic_id = ? ORDER BY articles DESC, id LIMIT ?',
        id,
        SPELLINGS,
      );
      return { topic, spellings, changes: changesOf(id), ...surroundings(database, index, id, now) };
    },

    updateTopic: (given, change) => {
      const id = resolved(database, given);
      database.transaction(() => {
        for (const column of ['followed', 'muted', 'hidden'] as const)
          if (change[column] !== undefined)
            database.run(`UPDATE topics SET ${column} = ? WHERE id = ?`, Number(change[column]), id);
        if (change.name === undefined) return;
        const own = database.get<{ name: string }>(OWN_NAME, id)?.name;
        const name = change.name.trim();
        database.run('UPDATE topics SET name = ? WHERE id = ?', name === '' || name === own ? null : name, id);
      });
      return topics([id])[0] ?? null;
    },

    ...changing,
  };
}

/** Topics by use, sorted again only when topics came to other articles. */
function createRanking(index: TopicIndex): () => { ids: readonly number[]; has: (id: number) => boolean } {
  let version = -1;
  let ids: readonly number[] = [];
  return () => {
    const whole = index.whole();
    if (whole.version !== version) ids = index.ranked();
    ({ version } = whole);
    return { ids, has: (id) => (whole.topic(id)?.articles.size ?? 0) > 0 };
  };
}
