/** Which articles tell the same story: decided when an article was looked through, from the few that may. */
import { bandsOf } from '../topics/likeness.ts';
import { isCopy, STORY_WINDOW, storyScore } from '../topics/same-story.ts';
import { sharedWording } from '../topics/signature.ts';
import {
  MOST_WITH_PICTURE,
  neighbours,
  subjectOf,
  tellings,
  withPicture,
  withTopic,
  withWording,
  type Subject,
  type Telling,
} from './near-articles.ts';
import type { Connection } from './open.ts';

/** Topics followed, the rarest, and articles looked at of each, on either side in the order of arrival. */
const TOPICS = 5;
const OF_EACH = 75;
/** Articles compared. */
const MOST_COMPARED = 200;
/** A story has no more tellings than these; more would be one that takes in all that is near. */
const MOST_TELLINGS = 40;
/** From its first telling to its last. */
const LONGEST = STORY_WINDOW + 24 * 3_600_000;

/**
 * Decides the story of an article anew: it leaves the one it told and joins, or brings together, those of the articles that
 * tell the same. Runs within the caller's transaction, after the article's topics, links and likeness were stored.
 *
 * Whatever the order of arrival, articles that tell the same are of one story as long as each publication tells it once in each
 * language; where one tells it twice, the first to come is in it.
 */
export function settleStory(database: Connection, id: number): void {
  const subject = subjectOf(database, id);
  if (subject === null) return;
  const before = subject.story === null ? [] : membersOf(database, subject.story);
  leave(database, id, subject.story, before);
  const candidates = candidatesOf(database, subject, before);
  const told = neighbours(database, subject, candidates)
    .map((other) => ({ story: other.story, id: other.id, score: storyScore(other.common) }))
    .filter((other) => other.score > 0)
    .toSorted((one, other) => other.score - one.score || one.id - other.id);
  let story = id;
  let members: Telling[] = [subject];
  for (const other of told) {
    // Brought together meanwhile, or not looked at yet: that one will find this one.
    if (other.story === null || members.some((member) => member.id === other.id)) continue;
    const joining = tellings(database, membersOf(database, other.story));
    if (!agree(members, joining)) continue;
    members = [...members, ...joining];
    story = Math.min(story, other.story);
    tell(
      database,
      members.map((member) => member.id),
      story,
    );
  }
}

/**
 * A picture came that may lead several articles: those that it leads are looked at again, since it tells that two are one story.
 * Nothing for a picture of one article or of many. Runs within the caller's transaction.
 */
export function settlePicture(database: Connection, hash: string): void {
  const led = withPicture(database, hash);
  if (led.length < 2 || led.length > MOST_WITH_PICTURE) return;
  for (const { id, story } of tellings(database, led)) if (story !== null) settleStory(database, id);
}

/** Ids of those that tell a story, the first to come first. */
export function membersOf(database: Connection, story: number): number[] {
  return database
    .all<{ id: number }>(`SELECT id FROM articles WHERE story = ? ORDER BY id LIMIT ${MOST_TELLINGS}`, story)
    .map((row) => row.id);
}

/** The article tells a story of its own; what it was the first of is called by the next. */
function leave(database: Connection, id: number, story: number | null, members: readonly number[]): void {
  const rest = members.filter((member) => member !== id);
  if (story === id && rest[0] !== undefined) tell(database, rest, rest[0]);
  tell(database, [id], id);
}

const tell = (database: Connection, ids: readonly number[], story: number): void =>
  void database.run(
    'UPDATE articles SET story = ? WHERE id IN (SELECT value FROM json_each(?))',
    story,
    JSON.stringify(ids),
  );

/** Those that may tell the same, within the time in which that can be. */
function candidatesOf(database: Connection, subject: Subject, before: readonly number[]): number[] {
  const { id, topics, links, picture, signature, sortedAt } = subject;
  const found = new Set([
    ...before,
    ...links,
    ...(picture === null ? [] : withPicture(database, picture)),
    ...withWording(database, bandsOf(signature)),
    ...[...topics.keys()]
      .slice(0, TOPICS)
      .flatMap((topic) => [
        ...withTopic(database, topic, 'before', id, OF_EACH),
        ...withTopic(database, topic, 'after', id, OF_EACH),
      ]),
  ]);
  return database
    .all<{ id: number }>(
      `SELECT s.article_id AS id FROM json_each(?) j CROSS JOIN states s ON s.article_id = j.value WHERE s.sorted_at BETWEEN ? AND ? LIMIT ${MOST_COMPARED}`,
      JSON.stringify([...found]),
      sortedAt - STORY_WINDOW,
      sortedAt + STORY_WINDOW,
    )
    .map((row) => row.id);
}

/** Whether two stories may be one: neither publication then tells it twice in a language, copies aside, nor over too long a time. */
function agree(members: readonly Telling[], joining: readonly Telling[]): boolean {
  if (members.length + joining.length > MOST_TELLINGS) return false;
  const dates = [...members, ...joining].map((member) => member.sortedAt);
  if (Math.max(...dates) - Math.min(...dates) > LONGEST) return false;
  return members.every((one) =>
    joining.every(
      (other) =>
        one.publicationId !== other.publicationId ||
        one.language !== other.language ||
        isCopy({ wording: sharedWording(one.signature, other.signature), samePublication: true }),
    ),
  );
}
