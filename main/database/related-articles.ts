/** What to read next, from the library alone. */
import type { Access, ArticleSummary } from '../../preload/model.ts';
import { bandsOf } from '../topics/likeness.ts';
import { freshness, isCopy, NEAR_ENOUGH, nearness, storyScore } from '../topics/same-story.ts';
import { sharedWording } from '../topics/signature.ts';
import { summariesOf } from './articles.ts';
import type { TopicMethods } from './face.ts';
import { neighbours, subjectOf, withTopic, withWording, type Neighbour, type Subject } from './near-articles.ts';
import type { Connection } from './open.ts';
import { membersOf } from './stories.ts';
import { topicsOfArticles } from './topic-names.ts';

/** Suggestions beside an article. */
const MOST = 8;
/** Of a topic the newest articles; of all these, those whose topics promise the most are compared. */
const OF_TOPIC = 300;
const MOST_COMPARED = 150;
/** Groups among which copies are looked for, the best. */
const MOST_GROUPS = 40;
/** Other tellings named under one. */
const MOST_OTHERS = 12;

/** Articles that tell one story, and how much the reader would want to read of it. */
interface Group {
  members: Neighbour[];
  score: number;
  own: boolean;
}

export function relatedMethods(database: Connection): Pick<TopicMethods, 'relatedArticles'> {
  return {
    relatedArticles: (id, now) => {
      const subject = subjectOf(database, id);
      if (subject === null) return [];
      const own = subject.story === null ? [] : membersOf(database, subject.story);
      const found = beside(database, subject, [
        ...own,
        ...subject.links,
        ...withWording(database, bandsOf(subject.signature)),
        ...withTopics(database, subject),
      ]);
      const taken = distinct(ranked(found, subject, readAmong(database, found), now)).slice(0, MOST);
      const known = new Set(taken.flatMap(({ members }) => members.map((member) => member.id)));
      const whole = taken.map((group) =>
        group.own ? group : { ...group, members: completed(database, subject, group.members, known) },
      );
      const summaries = summariesOf(
        database,
        whole.flatMap(({ members }) => members.map((member) => member.id)),
      );
      const names = new Map((topicsOfArticles(database, [id]).get(id) ?? []).map((topic) => [topic.id, topic.name]));
      return whole.flatMap(({ members, own: sameStory }) => {
        const [article, ...others] = bestFirst(members, summaries, subject.language);
        if (article === undefined) return [];
        const shared = new Set(members.flatMap((member) => member.shared));
        return {
          article,
          sameStory,
          linked: members.some((member) => member.common.linked),
          topics: [...subject.topics.keys()].flatMap((topic) => (shared.has(topic) ? (names.get(topic) ?? []) : [])),
          others: others.slice(0, MOST_OTHERS),
        };
      });
    },
  };
}

/** The newest articles with its topics, those that share the rarest first, then the newest; no more than are compared. */
function withTopics(database: Connection, { topics }: Subject): number[] {
  const weights = new Map<number, number>();
  for (const [topic, rarity] of topics)
    for (const id of withTopic(database, topic, 'before', Number.MAX_SAFE_INTEGER, OF_TOPIC))
      weights.set(id, (weights.get(id) ?? 0) + rarity ** 2);
  return [...weights]
    .toSorted(([one, first], [other, second]) => second - first || other - one)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
}

/** What may be shown beside the subject: nothing of muted topics, no copy of it but those that tell its story elsewhere. */
function beside(database: Connection, subject: Subject, ids: readonly number[]): Neighbour[] {
  return neighbours(database, subject, [...new Set(ids)]).filter(
    (neighbour) => !neighbour.muted && (tellsSame(neighbour, subject) || !isCopy(neighbour.common)),
  );
}

const isOwnPaper = ({ samePublication, sameLanguage }: Neighbour['common']): boolean => samePublication && sameLanguage;

/**
 * Of its story, or telling the same all the same: where its publication went on with the matter, one of the two is of no story with the
 * others (stories.ts). What its publication itself tells besides is a next article, not this one again.
 */
function tellsSame({ story, common }: Neighbour, subject: Subject): boolean {
  if (isOwnPaper(common)) return false;
  return (story !== null && story === subject.story) || storyScore(common) > 0;
}

function readAmong(database: Connection, found: readonly Neighbour[]): Set<number> {
  const rows = database.all<{ id: number }>(
    'SELECT s.article_id AS id FROM json_each(?) j CROSS JOIN states s ON s.article_id = j.value WHERE s.read = 1',
    JSON.stringify(found.map(({ id }) => id)),
  );
  return new Set(rows.map((row) => row.id));
}

/** What is near enough, by story: the subject's own first, then the best. */
function ranked(found: readonly Neighbour[], subject: Subject, read: ReadonlySet<number>, now: number): Group[] {
  const groups = new Map<string, Group>();
  for (const neighbour of found) {
    const { id, story, common, sortedAt } = neighbour;
    const own = tellsSame(neighbour, subject);
    const near = nearness(common);
    const key = own ? 'own' : story === null ? `article ${id}` : `story ${story}`;
    const group = groups.get(key) ?? { members: [], score: 0, own };
    group.members.push(neighbour);
    if (own || near >= NEAR_ENOUGH) group.score = Math.max(group.score, near * freshness(now - sortedAt, read.has(id)));
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ own, score }) => own || score > 0)
    .toSorted(
      (one, other) => Number(other.own) - Number(one.own) || other.score - one.score || newestOf(other) - newestOf(one),
    )
    .slice(0, MOST_GROUPS);
}

const newestOf = ({ members }: Group): number => Math.max(...members.map((member) => member.id));

/**
 * Copies that are of no story together: folded into the first of them. Where that is the subject's own, what its publication copied
 * tells the story too; what came too long after it is left out.
 */
function distinct(groups: readonly Group[]): Group[] {
  const taken: Group[] = [];
  for (const group of groups) {
    const same = taken.find((one) =>
      one.members.some((member) => group.members.some((other) => areCopies(member, other))),
    );
    if (same === undefined) taken.push(group);
    else same.members.push(...group.members.filter(({ common }) => !same.own || isOwnPaper(common)));
  }
  return taken;
}

const areCopies = (one: Neighbour, other: Neighbour): boolean =>
  isCopy({
    wording: sharedWording(one.signature, other.signature),
    samePublication: one.publicationId === other.publicationId,
  });

/**
 * The group with those that tell its story too, though nothing but the story joins them to the subject.
 * @param known those that stand in a group already; what is found is added
 */
function completed(
  database: Connection,
  subject: Subject,
  members: readonly Neighbour[],
  known: Set<number>,
): Neighbour[] {
  const stories = new Set(members.flatMap(({ story }) => (story === null || story === subject.story ? [] : story)));
  const missing = [...stories].flatMap((story) => membersOf(database, story)).filter((id) => !known.has(id));
  const more = beside(database, subject, missing);
  for (const { id } of more) known.add(id);
  return [...members, ...more];
}

const RANKS: Record<Access, number> = { full: 0, feed: 1, teaser: 2, locked: 3 };

/**
 * The tellings as a reader would choose among them: in the article's own language first, then whole before a part, then the newer.
 * Of one publication in one language only the best.
 */
function bestFirst(
  members: readonly Neighbour[],
  summaries: ReadonlyMap<number, ArticleSummary>,
  language: string,
): ArticleSummary[] {
  const chosen = members
    .flatMap((member) => {
      const summary = summaries.get(member.id);
      return summary === undefined
        ? []
        : [
            {
              summary,
              foreign: Number(member.language !== language),
              place: `${member.publicationId} ${member.language}`,
            },
          ];
    })
    .toSorted(
      (one, other) =>
        one.foreign - other.foreign ||
        RANKS[one.summary.access] - RANKS[other.summary.access] ||
        other.summary.sortedAt - one.summary.sortedAt ||
        other.summary.id - one.summary.id,
    );
  const places = new Set<string>();
  return chosen.filter(({ place }) => !places.has(place) && places.add(place)).map(({ summary }) => summary);
}
