/** New articles judged: by rules, each once, and by the lists whose news the reader wants to be told of. */
import type { ArticleQuery } from '../../preload/model.ts';
import type { ListNews, News, PublicationNews, RuleHits, TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import { act } from './rule-actions.ts';
import type { StoredRule } from './rules.ts';
import { noteHits, storedRules } from './rules.ts';
import type { StoredList } from './saved-lists.ts';
import { storedLists } from './saved-lists.ts';
import { isSearch } from './stored-query.ts';
import type { TopicIndex } from './topic-index.ts';

const DAY = 86_400_000;
/** An older article is no news, whenever it comes. */
const NEWS = 2 * DAY;
/** What came this long after a publication's first article came with it: its first sync. */
const FIRST_SYNC = 600_000;
/** Rules and lists asked in one call, where a search costs as much as all: some ms. */
const ASKED_AT_ONCE = 10;
/** More articles than come in a day. */
const MOST_PASSED = 20_000;
/** Articles marked as judged in one call where there is nobody to judge them. */
const UNJUDGED = 1_000;

type Judge = { is: 'rule'; rule: StoredRule } | { is: 'list'; list: StoredList };

/** Articles that all judges look at, some judges a call. */
interface Round {
  ids: number[];
  /** Those of them that a notification may name: new, unread when the round began. */
  news: ReadonlyMap<number, News>;
  /** Judges that have looked. */
  done: Set<string>;
  /** Those of the news that a rule or a list tells of. */
  told: Set<number>;
}

const queryOf = (judge: Judge): ArticleQuery => (judge.is === 'rule' ? judge.rule.query : judge.list.query);
const nameOf = (judge: Judge): string => `${judge.is} ${judge.is === 'rule' ? judge.rule.id : judge.list.id}`;
const costOf = (judge: Judge): number => (isSearch(queryOf(judge)) ? ASKED_AT_ONCE : 1);

/** Every article comes unread: a rule made of a list of unread ones means them all, though another rule may have read them. */
function asNew(query: ArticleQuery): ArticleQuery {
  if (query.unread !== true) return query;
  const { unread: _unread, ...rest } = query;
  return rest;
}

export function judgeMethods(database: Connection, index: TopicIndex): Pick<TopicMethods, 'judgeNew'> {
  let round: Round | null = null;
  /** Named, or passed over, once in this run: an article is judged again when its page comes. */
  const passed = new Set<number>();

  const judges = (): Judge[] => [
    ...storedRules(database)
      .filter(({ enabled }) => enabled)
      .map((rule): Judge => ({ is: 'rule', rule })),
    // After them: what a rule marks as read is no news.
    ...storedLists(database)
      .filter(({ notify, whole }) => notify && whole)
      .map((list): Judge => ({ is: 'list', list })),
  ];

  /** Those whose terms were found and that can be searched. */
  const settled = (limit: number): number[] =>
    database
      .all<{ id: number }>(
        'SELECT id FROM articles WHERE rules_wait = 1 AND terms_wait = 0 AND search_waits = 0 ORDER BY id LIMIT ?',
        limit,
      )
      .map(({ id }) => id);

  /** What a notification may name: not what a publication brought when it was first read, nor what is older than that or old. */
  const newsAmong = (ids: readonly number[], now: number): News[] =>
    database.all<News & Row>(
      `SELECT a.id AS articleId, a.headline FROM articles a JOIN publications p ON p.id = a.publication_id JOIN states s ON s.article_id = a.id
       WHERE a.id IN (SELECT value FROM json_each(?1)) AND s.read = 0 AND a.sorted_at >= max(?2, p.added_at)
         AND (EXISTS (SELECT 1 FROM tombstones t WHERE t.publication_id = p.id)
           OR a.seen_at > (SELECT f.seen_at FROM articles f WHERE f.publication_id = p.id ORDER BY f.id LIMIT 1) + ?3)
       ORDER BY a.sorted_at DESC, a.id DESC`,
      JSON.stringify(ids),
      now - NEWS,
      FIRST_SYNC,
    );

  const begin = (limit: number, now: number): Round | null => {
    const ids = settled(limit);
    const news = new Map(newsAmong(ids, now).map((one) => [one.articleId, one]));
    return ids.length === 0 ? null : { ids, news, done: new Set(), told: new Set() };
  };
  const end = (ids: readonly number[]): void =>
    // What was changed meanwhile waits for its terms again, and for being judged.
    void database.run(
      'UPDATE articles SET rules_wait = 0 WHERE id IN (SELECT value FROM json_each(?)) AND terms_wait = 0',
      JSON.stringify(ids),
    );

  const listHits = (list: number, ids: readonly number[]): number[] =>
    database
      .all<{ id: number }>(
        'INSERT OR IGNORE INTO list_hits (article_id, list_id) SELECT value, ? FROM json_each(?) RETURNING article_id AS id',
        list,
        JSON.stringify(ids),
      )
      .map(({ id }) => id);
  const unread = (ids: readonly number[]): ReadonlySet<number> =>
    new Set(
      database
        .all<{ id: number }>(
          'SELECT article_id AS id FROM states WHERE read = 0 AND article_id IN (SELECT value FROM json_each(?))',
          JSON.stringify(ids),
        )
        .map(({ id }) => id),
    );

  /**
   * What the list of unread articles has of them, by publication, each only once: nothing of muted topics.
   * @param wanted whether they are to be told of
   */
  const byPublication = (ids: readonly number[], wanted: boolean): PublicationNews[] => {
    const fresh = ids.filter((id) => !passed.has(id));
    if (passed.size > MOST_PASSED) passed.clear();
    for (const id of fresh) passed.add(id);
    return wanted && fresh.length > 0 ? asPublicationNews(fresh) : [];
  };
  const asPublicationNews = (ids: readonly number[]): PublicationNews[] => {
    const rows = database.all<News & Row & { publicationId: number; publication: string }>(
      `SELECT a.id AS articleId, a.headline, p.id AS publicationId, p.title AS publication
       FROM articles a JOIN publications p ON p.id = a.publication_id
       WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.sorted_at DESC, a.id DESC`,
      JSON.stringify(index.matching(ids, { unread: true, order: 'newest' })),
    );
    const found = new Map<number, PublicationNews>();
    for (const { articleId, headline, publicationId, publication } of rows) {
      const before = found.get(publicationId) ?? { publication, publicationId, news: [] };
      before.news.push({ articleId, headline });
      found.set(publicationId, before);
    }
    return [...found.values()];
  };

  return {
    judgeNew: (limit, now, everything = false) => {
      const hits: RuleHits[] = [];
      const news: ListNews[] = [];
      let articles: PublicationNews[] = [];
      const changed = new Set<number>();
      let refetch = false;
      const all = judges();
      if (all.length === 0) {
        const ids = settled(UNJUDGED);
        const named = everything ? newsAmong(ids, now).map((one) => one.articleId) : ids;
        articles = byPublication(named, everything);
        end(ids);
        round = null;
        return { hits, news, articles, changed: [], refetch, waiting: ids.length };
      }
      round ??= begin(limit, now);
      const judged = round;
      if (judged === null) return { hits, news, articles, changed: [], refetch, waiting: 0 };
      const isTold = (id: number): boolean => judged.news.has(id);
      const told = (ids: readonly number[]): News[] =>
        [...judged.news.values()].filter((one) => ids.includes(one.articleId));
      // Those purged meanwhile are in no list, and the index knows it.
      const matching = (query: ArticleQuery, after: number): number[] =>
        index.matching(
          judged.ids.filter((id) => id > after),
          asNew(query),
        );

      const askRule = ({ id, name, query, actions, afterArticle }: StoredRule): void => {
        const fresh = noteHits(database, id, matching(query, afterArticle), now);
        if (fresh.length === 0) return;
        const done = act(database, fresh, actions, now);
        for (const one of done.changed) changed.add(one);
        refetch ||= done.refetch;
        const named = actions.notify ? told(fresh) : [];
        for (const one of named) judged.told.add(one.articleId);
        hits.push({ rule: name, ruleId: id, actions, articleIds: fresh, news: named });
      };
      const askList = ({ id, name, query, afterArticle }: StoredList): void => {
        const fresh = listHits(id, matching(query, afterArticle)).filter(isTold);
        const waiting = unread(fresh);
        const named = told(fresh.filter((one) => waiting.has(one)));
        for (const one of named) judged.told.add(one.articleId);
        if (named.length > 0) news.push({ list: name, listId: id, news: named });
      };

      const askSome = (): void => {
        let cost = 0;
        for (const judge of all) {
          if (judged.done.has(nameOf(judge))) continue;
          if (cost > 0 && cost + costOf(judge) > ASKED_AT_ONCE) return;
          cost += costOf(judge);
          if (judge.is === 'rule') askRule(judge.rule);
          else askList(judge.list);
          judged.done.add(nameOf(judge));
        }
        for (const id of judged.told) passed.add(id);
        articles = byPublication([...judged.news.keys()], everything);
        end(judged.ids);
        round = null;
      };
      // Outside of the transaction: what an earlier one wrote and undid is taken back only here.
      index.marks();
      try {
        database.transaction(askSome);
      } catch (error) {
        // Nothing of it is written: it begins anew.
        round = null;
        throw error;
      }
      return { hits, news, articles, changed: [...changed], refetch, waiting: 1 };
    },
  };
}
