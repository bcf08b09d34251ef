/** For tests: a main process of values, and the summaries and publications it holds. */
import type { Bridge, CallInput, CallName, CallOutput, EventData, EventName, Result } from '../../preload/contract.ts';
import type { ArticleSummary, Publication } from '../../preload/model.ts';

type Answers = {
  [Name in CallName]?: (input: CallInput<Name>) => Result<CallOutput<Name>> | Promise<Result<CallOutput<Name>>>;
};

export interface TestMain {
  /** Every call so far, in order. */
  calls: { name: CallName; input: unknown }[];
  emit<Name extends EventName>(name: Name, data: EventData<Name>): void;
}

export const good = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const bad = (message: string): Result<never> => ({ ok: false, error: { code: 'test', message } });

/** A promise that waits for `release`. */
export function held(): { promise: Promise<void>; release: () => void } {
  const waiting: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => waiting.push(resolve));
  return { promise, release: () => waiting.forEach((resolve) => resolve()) };
}

/** Puts a bridge into the window that answers as told; a call without an answer is the problem `test`. */
export function testMain(answers: Answers): TestMain {
  const calls: TestMain['calls'] = [];
  const listeners: { name: EventName; hear: (data: never) => void }[] = [];
  const bridge: Bridge = {
    call: async (name, input) => {
      calls.push({ name, input });
      const answer = answers[name];
      return answer === undefined ? bad(`no answer for ${name}`) : answer(input);
    },
    on: (name, listener) => {
      const entry = { name, hear: listener };
      listeners.push(entry);
      return () => void listeners.splice(listeners.indexOf(entry), 1);
    },
  };
  Object.assign(globalThis, { window: { bridge } });
  return {
    calls,
    emit: (name, data) => {
      for (const one of listeners) {
        // The names are the same, so the listener takes this data.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        if (one.name === name) one.hear(data as never);
      }
    },
  };
}

/** An unread article with the date its id says: a higher id is newer. */
export function summary(id: number, change: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    publicationId: 1,
    publicationTitle: 'The Harbour Gazette',
    headline: `Headline ${id}`,
    dek: '',
    byline: '',
    publishedAt: id * 1_000,
    sortedAt: id * 1_000,
    kind: 'news',
    access: 'full',
    language: 'en',
    direction: 'ltr',
    read: false,
    starred: false,
    position: 0,
    pageState: 'stored',
    leadImage: null,
    topics: [],
    ...change,
  };
}

export function publication(id: number, change: Partial<Publication> = {}): Publication {
  return {
    id,
    title: `Publication ${id}`,
    siteUrl: 'https://harbour.example/',
    icon: null,
    language: 'en',
    direction: 'ltr',
    folder: '',
    profile: null,
    addedAt: 0,
    articles: 0,
    unread: 0,
    pending: 0,
    session: { status: 'signed-out', since: 0, verifiedAt: null, method: 'none' },
    meter: null,
    feeds: [],
    ...change,
  };
}

/** Lists and counts of these articles as the library gives them; the array may be changed between calls. */
export function library(articles: ArticleSummary[]): Answers {
  const matching = (query: CallInput<'articles.count'>): ArticleSummary[] =>
    articles
      .filter(
        (one) =>
          (query.unread !== true || !one.read) &&
          (query.starred !== true || one.starred) &&
          (query.publicationId === undefined || one.publicationId === query.publicationId) &&
          (query.search === undefined || one.headline.includes(query.search)),
      )
      .toSorted((a, b) => (query.order === 'oldest' ? a.id - b.id : b.id - a.id));
  const mark = (ids: number[], change: { read: boolean } | { starred: boolean }): Result<number[]> => {
    const done: number[] = [];
    for (const one of articles) {
      if (!ids.includes(one.id)) continue;
      const before = JSON.stringify(one);
      Object.assign(one, change);
      if (JSON.stringify(one) !== before) done.push(one.id);
    }
    return good(done);
  };
  return {
    'articles.list': ({ query, after, limit }) => {
      const all = matching(query);
      const start = after === null ? 0 : all.findIndex((one) => one.id === after.id) + 1;
      const page = all.slice(start, start + limit);
      const last = page.at(-1);
      const ended = last === undefined || start + limit >= all.length;
      return good({
        articles: page.map((one) => ({ ...one })),
        next: ended ? null : { sortedAt: last.sortedAt, id: last.id },
      });
    },
    'articles.count': (query) => {
      const all = matching(query);
      return good({ all: all.length, unread: all.filter((one) => !one.read).length });
    },
    'articles.get': (id) => {
      const found = articles.find((one) => one.id === id);
      return good(
        found === undefined
          ? null
          : {
              ...found,
              url: '',
              updatedAt: null,
              storedAt: null,
              leadCaption: '',
              leadCredit: '',
              topics: [],
              wordCount: 0,
              revisions: 0,
              assets: [],
              version: 1,
              problem: null,
            },
      );
    },
    'articles.setRead': ({ ids, read }) => mark(ids, { read }),
    'articles.setStarred': ({ ids, starred }) => mark(ids, { starred }),
    'articles.markAllRead': (query) =>
      mark(
        matching(query).map((one) => one.id),
        { read: true },
      ),
  };
}
