/** Which articles may have to do with one, found without looking at the others, and what they have in common. */
import { sharedTerms, unpackNumbers, unpackTerms, type TermVector } from '../topics/likeness.ts';
import { rarityOf, type Common } from '../topics/same-story.ts';
import { sharedFigures, sharedWording } from '../topics/signature.ts';
import type { Connection, Row } from './open.ts';

/** Topics of an article that are followed to others: the rarest. */
const MOST_TOPICS = 12;
/** Spellings of a topic that are followed: those on the most articles. */
const MOST_SPELLINGS = 8;
const MOST_LINKS = 50;
/** A picture on more articles than these is a logo, or any picture. */
export const MOST_WITH_PICTURE = 6;

/** What an article is compared by. */
export interface Telling {
  id: number;
  publicationId: number;
  /** Without its region: `en` for `en-US`. */
  language: string;
  sortedAt: number;
  /** Null until it was looked at. */
  story: number | null;
  /** Hash of the lead picture's file. */
  picture: string | null;
  terms: TermVector;
  signature: Uint32Array;
}

/** The article that others are looked for to. */
export interface Subject extends Telling {
  /** How rare each of its topics is, the rarest first. */
  topics: Map<number, number>;
  /** Articles that it links to or that link to it. */
  links: Set<number>;
}

/** An article beside the subject. */
export interface Neighbour extends Telling {
  common: Common;
  /** Topics they share, the rarest first. */
  shared: number[];
  /** It has a topic that the reader muted. */
  muted: boolean;
}

interface TellingRow extends Row {
  id: number;
  publication_id: number;
  language: string;
  sorted_at: number;
  story: number | null;
  picture: string | null;
  terms: Uint8Array | null;
  signature: Uint8Array | null;
}

const NOTHING = new Uint8Array();

/** The article with what others are found by; null when there is none. */
export function subjectOf(database: Connection, id: number): Subject | null {
  const [telling] = tellings(database, [id]);
  if (telling === undefined) return null;
  const all = database.number('SELECT sum(articles) FROM publications');
  const topics = database.all<{ id: number; articles: number }>(
    `SELECT id, (SELECT coalesce(sum(p.articles), 0) FROM spellings p WHERE p.topic_id = w.id) AS articles FROM (
       SELECT DISTINCT p.topic_id AS id FROM article_topics t JOIN spellings p ON p.id = t.spelling_id JOIN topics o ON o.id = p.topic_id
       WHERE t.article_id = ?1 AND o.hidden = 0 AND NOT EXISTS (
         SELECT 1 FROM common_topics c WHERE c.topic_id = o.id AND c.publication_id = ?2)
     ) w ORDER BY articles, id LIMIT ${MOST_TOPICS}`,
    id,
    telling.publicationId,
  );
  return {
    ...telling,
    picture:
      telling.picture !== null && withPicture(database, telling.picture).length <= MOST_WITH_PICTURE
        ? telling.picture
        : null,
    topics: new Map(topics.map((topic) => [topic.id, rarityOf(topic.articles, all)])),
    links: linksOf(database, id),
  };
}

/** What the subject has in common with each of these articles; those that are gone are left out. */
export function neighbours(database: Connection, subject: Subject, ids: readonly number[]): Neighbour[] {
  const others = ids.filter((id) => id !== subject.id);
  const topics = topicsOf(database, others);
  const marked = markedTopics(database);
  return tellings(database, others).map((other) => {
    const own = topics.get(other.id) ?? new Set<number>();
    const count = [...own].filter((topic) => marked.get(topic)?.hidden !== 1).length;
    const found = [...subject.topics].filter(([topic]) => own.has(topic));
    return {
      ...other,
      shared: found.map(([topic]) => topic),
      muted: [...own].some((topic) => marked.get(topic)?.muted === 1),
      common: {
        topics: found.map(([, rarity]) => rarity),
        topicShare: found.length === 0 ? 0 : found.length / (subject.topics.size + count - found.length),
        terms: sharedTerms(subject.terms, other.terms),
        wording: sharedWording(subject.signature, other.signature),
        figures: sharedFigures(subject.signature, other.signature),
        linked: subject.links.has(other.id),
        picture: subject.picture !== null && subject.picture === other.picture,
        apart: Math.abs(subject.sortedAt - other.sortedAt),
        sameLanguage: subject.language === other.language,
        samePublication: subject.publicationId === other.publicationId,
      },
    };
  });
}

/** Every topic of some articles. */
function topicsOf(database: Connection, ids: readonly number[]): Map<number, Set<number>> {
  // One row an article: to make six into objects would take longer than to find them.
  const rows = database.all<Row & { id: number; topics: string | null }>(
    `SELECT j.value AS id, (SELECT group_concat(p.topic_id) FROM article_topics t CROSS JOIN spellings p ON p.id = t.spelling_id
       WHERE t.article_id = j.value) AS topics FROM json_each(?) j`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, topics }) => [id, new Set(topics?.split(',').map(Number))]));
}

/** The few topics that the reader hid or muted. */
function markedTopics(database: Connection): Map<number, { hidden: number; muted: number }> {
  const rows = database.all<{ id: number; hidden: number; muted: number }>(
    // The first condition names the index.
    `SELECT id, hidden, muted FROM topics WHERE (followed = 1 OR muted = 1 OR hidden = 1 OR merged_into IS NOT NULL) AND (muted = 1 OR hidden = 1)`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What these articles are compared by, in the given order. */
export function tellings(database: Connection, ids: readonly number[]): Telling[] {
  return database
    .all<TellingRow>(
      `SELECT a.id, a.publication_id, a.language, a.sorted_at, a.story, l.hash AS picture, k.terms, k.signature
       FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value LEFT JOIN likenesses k ON k.article_id = a.id
         LEFT JOIN assets l ON l.id = a.lead_asset`,
      JSON.stringify(ids),
    )
    .map((row) => ({
      id: row.id,
      publicationId: row.publication_id,
      language: row.language.split('-', 1)[0] ?? '',
      sortedAt: row.sorted_at,
      story: row.story,
      picture: row.picture,
      terms: unpackTerms(row.terms ?? NOTHING),
      signature: unpackNumbers(row.signature ?? NOTHING),
    }));
}

/**
 * Articles with a topic, at most `limit` of each of its spellings, the nearest to `from` by id first: before it, or after it.
 * Ids rise as articles arrive.
 */
export function withTopic(
  database: Connection,
  topic: number,
  side: 'before' | 'after',
  from: number,
  limit: number,
): number[] {
  const [compare, order] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC'];
  const found = database
    .all<{ id: number }>(
      `SELECT id FROM spellings WHERE topic_id = ? AND articles > 0 ORDER BY articles DESC, id LIMIT ${MOST_SPELLINGS}`,
      topic,
    )
    .flatMap((spelling) =>
      database.all<{ id: number }>(
        `SELECT article_id AS id FROM article_topics WHERE spelling_id = ? AND article_id ${compare} ? ORDER BY article_id ${order} LIMIT ?`,
        spelling.id,
        from,
        limit,
      ),
    )
    .map((row) => row.id);
  const sign = side === 'before' ? -1 : 1;
  return [...new Set(found)].toSorted((one, other) => sign * (one - other)).slice(0, limit);
}

/** Articles whose wording may be like the subject's: at most 20 of each band, the newest. */
export function withWording(database: Connection, bands: readonly number[]): number[] {
  return bands.flatMap((band, at) =>
    database
      .all<{ id: number }>(
        `SELECT article_id AS id FROM likenesses WHERE band_${at + 1} = ? ORDER BY article_id DESC LIMIT 20`,
        band,
      )
      .map((row) => row.id),
  );
}

/** Articles that are led by a picture, no more than tell whether it is one of many. */
export function withPicture(database: Connection, hash: string): number[] {
  return database
    .all<{ id: number }>(
      `SELECT w.article_id AS id FROM assets t JOIN article_assets w ON w.asset_id = t.id WHERE t.hash = ? AND w.role = 'lead' LIMIT ${MOST_WITH_PICTURE + 1}`,
      hash,
    )
    .map((row) => row.id);
}

function linksOf(database: Connection, id: number): Set<number> {
  const found = database.all<{ id: number }>(
    `SELECT * FROM (SELECT i.article_id AS id FROM article_links k JOIN identities i ON i.identity = k.identity
       WHERE k.article_id = ?1 LIMIT ${MOST_LINKS})
     UNION SELECT * FROM (SELECT k.article_id AS id FROM identities i JOIN article_links k ON k.identity = i.identity
       WHERE i.article_id = ?1 ORDER BY k.article_id DESC LIMIT ${MOST_LINKS})`,
    id,
  );
  return new Set(found.map((row) => row.id).filter((other) => other !== id));
}
