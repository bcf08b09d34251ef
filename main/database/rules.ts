/** Rules: what is done to new articles of a list, tried out, and done by hand to those that are there. */
import { RuleActions } from '../../preload/lists.ts';
import type { Rule } from '../../preload/lists.ts';
import type { ArticleQuery, Cursor } from '../../preload/model.ts';
import type { LibraryMethods, TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import { act } from './rule-actions.ts';
import { missing, newestArticle, parsed, readQuery } from './stored-query.ts';
import type { TopicIndex } from './topic-index.ts';

interface RuleRow extends Row {
  id: number;
  name: string;
  enabled: number;
  query: string;
  actions: string;
  after_article: number;
  applied: number;
  applied_at: number | null;
}

export interface StoredRule extends Rule {
  /** Articles with a higher id are new to it. */
  afterArticle: number;
  /** Nothing of it was lost; else it does nothing. */
  whole: boolean;
}

const MOST = 100;
/** Articles that a rule is applied to in one step: some ms. */
const APPLIED_AT_ONCE = 200;
/** Articles that a dry run names. */
const SHOWN = 50;
const NOTHING: RuleActions = { star: false, markRead: false, notify: false, keep: false };

type Part = Pick<TopicMethods, 'rules' | 'saveRule' | 'removeRule' | 'previewRule' | 'applyRule'>;

/** All rules, in the order they were made. Never throws: one that cannot be read whole does nothing until it is saved anew. */
export const storedRules = (database: Connection): StoredRule[] =>
  database.all<RuleRow>('SELECT * FROM rules ORDER BY id').map((row) => {
    const { query, whole: found } = readQuery(database, row.query);
    const actions = RuleActions.safeParse(parsed(row.actions));
    const whole = found && actions.success;
    return {
      id: row.id,
      name: row.name,
      enabled: row.enabled === 1 && whole,
      query,
      actions: whole ? actions.data : NOTHING,
      applied: Math.max(0, row.applied),
      appliedAt: row.applied_at,
      afterArticle: row.after_article,
      whole,
    };
  });

/** Notes that a rule has acted on these articles; answers with those that it had not acted on before. Within a transaction. */
export function noteHits(database: Connection, rule: number, ids: readonly number[], now: number): number[] {
  const fresh = database
    .all<{ id: number }>(
      'INSERT OR IGNORE INTO rule_hits (article_id, rule_id) SELECT value, ? FROM json_each(?) RETURNING article_id AS id',
      rule,
      JSON.stringify(ids),
    )
    .map(({ id }) => id);
  if (fresh.length > 0)
    database.run('UPDATE rules SET applied = applied + ?, applied_at = ? WHERE id = ?', fresh.length, now, rule);
  return fresh;
}

const shown = ({ afterArticle: _after, whole: _whole, ...rule }: StoredRule): Rule => rule;

/** @param listArticles as articles.ts has it */
export function ruleMethods(
  database: Connection,
  index: TopicIndex,
  listArticles: LibraryMethods['listArticles'],
): Part {
  /** A page of the ids of a list. */
  const idsOf = (query: ArticleQuery, after: Cursor | null, limit: number): { ids: number[]; next: Cursor | null } => {
    if (index.isInMemory(query)) return index.list(query, after, limit);
    const parts = index.parts(query, after);
    if (parts.empty) return { ids: [], next: null };
    const rows = database.all<{ id: number; sortedAt: number }>(
      `SELECT s.article_id AS id, ${parts.date} AS sortedAt FROM ${parts.from} WHERE ${parts.where} ORDER BY ${parts.order} LIMIT ?`,
      ...parts.values,
      limit,
    );
    const last = rows.at(-1);
    return { ids: rows.map(({ id }) => id), next: rows.length < limit || last === undefined ? null : { ...last } };
  };

  return {
    rules: () => storedRules(database).map(shown),

    saveRule: ({ id, ...draft }) => {
      const problem = missing(database, draft.query);
      if (problem !== null) return problem;
      return database.transaction(() => {
        const rules = storedRules(database);
        const before = rules.find((one) => one.id === id);
        if (id !== undefined && before === undefined) return 'gone';
        if (id === undefined && rules.length >= MOST) return 'full';
        const [query, actions] = [JSON.stringify(draft.query), JSON.stringify(draft.actions)];
        // A rule that means something else, or sleeps no more, is a new one to the articles that are there.
        const goesOn =
          before?.enabled === true &&
          JSON.stringify(before.query) === query &&
          JSON.stringify(before.actions) === actions;
        const after = goesOn ? before.afterArticle : newestArticle(database);
        const values = [draft.name, Number(draft.enabled), query, actions, after];
        const saved =
          id ??
          database.run(
            'INSERT INTO rules (name, enabled, query, actions, after_article) VALUES (?, ?, ?, ?, ?)',
            ...values,
          ).id;
        if (id !== undefined)
          database.run(
            'UPDATE rules SET name = ?, enabled = ?, query = ?, actions = ?, after_article = ? WHERE id = ?',
            ...values,
            id,
          );
        const rule = storedRules(database).find((one) => one.id === saved);
        return rule === undefined ? 'gone' : shown(rule);
      });
    },

    removeRule: (id) => void database.run('DELETE FROM rules WHERE id = ?', id),

    previewRule: ({ query, actions }) => {
      const { all, unread } = index.count(query);
      const held = (): number => {
        const ids = database.all<{ id: number }>('SELECT article_id AS id FROM states WHERE prepared = 1');
        return index.matching(
          ids.map(({ id }) => id),
          query,
        ).length;
      };
      const starred = query.starred === true ? all : all - index.count({ ...query, starred: false }).all;
      return {
        count: all,
        changes: {
          star: actions.star ? all - starred : 0,
          markRead: actions.markRead ? unread : 0,
          keep: actions.keep ? all - held() : 0,
        },
        articles: listArticles({ ...query, order: 'newest' }, null, SHOWN).articles,
      };
    },

    applyRule: (id, now, after = null) => {
      const rule = storedRules(database).find((one) => one.id === id);
      if (rule === undefined) return null;
      if (!rule.whole) return { changed: [], starred: [], read: [], kept: [], refetch: false, next: null };
      const asked = JSON.stringify([rule.query, rule.actions]);
      // Changed meanwhile, it is another rule, whose dry run nobody has seen.
      if (after !== null && after.rule !== asked)
        return { changed: [], starred: [], read: [], kept: [], refetch: false, next: null };
      const { ids, next } = idsOf(rule.query, after?.cursor ?? null, APPLIED_AT_ONCE);
      return database.transaction(() => {
        noteHits(database, id, ids, now);
        const done = act(database, ids, rule.actions, now);
        return { ...done, next: next === null ? null : { cursor: next, rule: asked } };
      });
    },
  };
}
