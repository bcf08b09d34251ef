/** Builders for tests of saved lists and rules. */
import type { ListDraft, Rule, RuleActions, RuleDraft, SavedList } from '../../preload/lists.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import type { LibraryMethods } from './face.ts';
import type { Connection } from './open.ts';

export const query = (change: Partial<ArticleQuery> = {}): ArticleQuery => ({ order: 'newest', ...change });
export const withTopic = (...all: number[]): ArticleQuery => query({ topics: { all, any: [], none: [] } });

export const listDraft = (change: Partial<ListDraft> = {}): ListDraft => ({
  name: 'A list',
  icon: 'list',
  query: query(),
  notify: false,
  keepDays: null,
  ...change,
});

export const NO_ACTIONS: RuleActions = { star: false, markRead: false, notify: false, keep: false };

export const ruleDraft = (given: Partial<ArticleQuery>, actions: Partial<RuleActions>): RuleDraft => ({
  name: 'A rule',
  enabled: true,
  query: query(given),
  actions: { ...NO_ACTIONS, ...actions },
});

/** Saves a list that must be saved. */
export function saved(library: LibraryMethods, draft: Partial<ListDraft> & { id?: number }): SavedList {
  const { id, ...rest } = draft;
  const list = library.saveList(id === undefined ? listDraft(rest) : { id, ...listDraft(rest) });
  if (typeof list === 'string') throw new Error(list);
  return list;
}

/** Saves a rule that must be saved. */
export function ruled(library: LibraryMethods, draft: RuleDraft & { id?: number }): Rule {
  const rule = library.saveRule(draft);
  if (typeof rule === 'string') throw new Error(rule);
  return rule;
}

/** Indexes all and finds no terms in them, as upkeep does before it judges. */
export function settle(library: LibraryMethods, now: number): void {
  while (library.indexPending(100).waiting > 0);
  for (;;) {
    const waiting = library.textsWaiting(100);
    if (waiting.length === 0) return;
    library.storeTerms(
      waiting.map(({ articleId }) => ({ articleId, terms: [], signature: [], links: [] })),
      now,
    );
  }
}

export type Judged = Pick<ReturnType<LibraryMethods['judgeNew']>, 'hits' | 'news' | 'articles' | 'changed'>;

/** All steps of judging, as upkeep takes them. */
export function judge(library: LibraryMethods, now: number, limit = 50, everything = false): Judged {
  settle(library, now);
  const whole: Judged = { hits: [], news: [], articles: [], changed: [] };
  for (let steps = 0; steps < 10_000; steps += 1) {
    const step = library.judgeNew(limit, now, everything);
    whole.hits.push(...step.hits);
    whole.news.push(...step.news);
    whole.articles.push(...step.articles);
    whole.changed.push(...step.changed);
    // Rows of SQLite are objects without a prototype.
    if (step.waiting === 0) return structuredClone(whole);
  }
  throw new Error('judging does not end');
}

/** Every row of every table but the full-text index and what is temporary. */
export function allRows(connection: Connection): Record<string, unknown[]> {
  const tables = connection.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search*' ORDER BY name`,
  );
  return Object.fromEntries(tables.map(({ name }) => [name, [...connection.each(`SELECT * FROM "${name}"`)]]));
}
