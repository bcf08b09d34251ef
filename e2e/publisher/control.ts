/** The strings a test pulls: in the same process as an object, from another one as POST /__control. */
import type { Found } from './hostile.ts';
import type { Readers } from './readers.ts';
import type { Changes, Library, NewArticle } from './library.ts';
import type { ActiveRule, Rule, Rules } from './misbehave/index.ts';
import { parseBody } from './markup.ts';
import type { Meter } from './meter.ts';
import { plainText } from './pages/article.ts';
import type { RecordedRequest, Recorder, RequestFilter, Stats } from './recorder.ts';
import type { Article } from './types.ts';

export interface ArticleLine extends Pick<
  Article,
  'slug' | 'path' | 'language' | 'kind' | 'wall' | 'headline' | 'dek' | 'topics' | 'published' | 'updated'
> {
  /** Pictures in all, the lead counted. */
  pictures: number;
}

export interface Control {
  /** Adds a misbehaviour, newest first; gives its number. */
  misbehave(rule: Rule): number;
  /** Ends one misbehaviour, or all. */
  clear(id?: number): void;
  rules(): ActiveRule[];
  /** Delay before every answer, ms; 0 ends it. */
  setLatency(ms: number): void;
  /** What is published now, newest first. */
  articles(): ArticleLine[];
  /** An article's whole text without marks, a line for each paragraph, subhead, quotation and item; null when there is none. */
  text(slug: string): string[] | null;
  /** Changes an article and its `updated`; false when there is none. */
  edit(slug: string, changes: Changes): boolean;
  /** Appends a correction to an article. */
  correct(slug: string, text: string): boolean;
  /** Takes an article off the site and out of all feeds; its page answers `status` from then on. */
  remove(slug: string, status?: 404 | 410): boolean;
  /** Publishes a new article now. */
  publish(article: NewArticle): ArticleLine;
  /** Drops every sign-in session; gives their number. */
  expireSessions(): number;
  /** All sessions end after this many more authenticated requests, those at `path` only when it is given (as in filters). */
  expireAfter(requests: number, path?: string): void;
  sessions(): number;
  /** Open sessions of one reader, by name. */
  sessionsOf(reader: string): number;
  /** Free reads a month (null: no meter, metered articles are for subscribers), and how many of them every visitor has used. */
  setMeter(meter: { limit?: number | null; used?: number }): void;
  meters(): { limit: number | null; visitors: Record<string, number> };
  /** Slugs of the counted reads of metered articles by visitor, or by `address …` of clients that keep no cookie. */
  meteredReads(): Record<string, string[]>;
  /** Makes the sign-in page try to break out of its window, while its form goes on working. */
  hostileSignIn(on: boolean): void;
  /** What the hostile sign-in page has tried, and what came of it as far as it could see. */
  found(): Found[];
  stats(): Stats;
  requests(filter?: RequestFilter): RecordedRequest[];
  clearRequests(): void;
  /** Back to the state of the start: articles, sessions, meters, misbehaviours, records. */
  reset(): void;
}

/** The parts control works on; `reset` replaces library, readers and meter, so they are asked for each time. */
export interface Controlled {
  library: () => Library;
  readers: () => Readers;
  meter: () => Meter;
  found: () => Found[];
  setHostile: (on: boolean) => void;
  rules: Rules;
  recorder: Recorder;
  withdrawn: Map<string, 404 | 410>;
  setLatency: (ms: number) => void;
  now: () => number;
  reset: () => void;
}

export function articleLine(article: Article): ArticleLine {
  const { slug, path, language, kind, wall, headline, dek, topics, published, updated } = article;
  const pictures = 1 + parseBody(article.body).filter((block) => block.kind === 'picture').length;
  return { slug, path, language, kind, wall, headline, dek, topics, published, updated, pictures };
}

export function createControl(parts: Controlled): Control {
  const { rules, recorder, withdrawn, now } = parts;
  return {
    misbehave: (rule) => rules.add(rule),
    clear: (id) => rules.clear(id),
    rules: () => rules.list(),
    setLatency: parts.setLatency,
    articles: () => parts.library().all().map(articleLine),
    text: (slug) => {
      const article = parts.library().bySlug(slug);
      return article ? plainText(article) : null;
    },
    edit: (slug, changes) => parts.library().edit(slug, changes, now()),
    correct: (slug, text) => {
      const article = parts.library().bySlug(slug);
      if (!article) return false;
      return parts.library().edit(slug, { body: `${article.body.trimEnd()}\n*${text}*\n` }, now());
    },
    remove: (slug, status = 404) => {
      const article = parts.library().bySlug(slug);
      if (!article) return false;
      withdrawn.set(article.path, status);
      return parts.library().remove(slug);
    },
    publish: (article) => articleLine(parts.library().publish(article, now())),
    expireSessions: () => parts.readers().expireSessions(),
    expireAfter: (requests, path = '*') => parts.readers().expireAfter(requests, path),
    sessions: () => parts.readers().sessions(),
    sessionsOf: (reader) => parts.readers().sessionsOf(reader),
    setMeter: ({ limit, used }) => parts.meter().set(limit, used),
    meters: () => ({ limit: parts.meter().limit(), visitors: parts.meter().used() }),
    meteredReads: () => parts.meter().reads(),
    hostileSignIn: parts.setHostile,
    found: () => parts.found(),
    stats: () => recorder.stats(),
    requests: (filter) => recorder.requests(filter),
    clearRequests: () => recorder.clear(),
    reset: parts.reset,
  };
}

/**
 * Carries out a call that came over HTTP: `{"call": "edit", "arguments": ["slug", {"headline": "…"}]}`. Gives status and the
 * JSON to answer with. Tests are the only callers, so arguments are passed on as they are.
 */
export function callControl(control: Control, json: string): { status: number; body: string } {
  try {
    const request = JSON.parse(json) as { call?: unknown; arguments?: unknown };
    const name = String(request.call);
    if (!Object.hasOwn(control, name)) return { status: 404, body: JSON.stringify({ error: `no call named ${name}` }) };
    const call = control[name as keyof Control] as (...values: unknown[]) => unknown;
    const values: unknown[] = Array.isArray(request.arguments) ? request.arguments : [];
    return { status: 200, body: JSON.stringify({ result: call(...values) ?? null }) };
  } catch (error) {
    return { status: 400, body: JSON.stringify({ error: String(error) }) };
  }
}

type Remote<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...values: infer Values) => infer Result
    ? (...values: Values) => Promise<Result>
    : never;
};

/** The same calls over HTTP, for a publisher in another process. Rejects with the server's words when a call fails. */
export function remoteControl(publisherUrl: string): Remote<Control> {
  return new Proxy({} as Remote<Control>, {
    get: (_, name) => {
      // Being awaited must not look like a call named "then".
      if (typeof name !== 'string' || name === 'then') return undefined;
      return async (...values: unknown[]) => {
        const body = JSON.stringify({ call: name, arguments: values });
        const response = await fetch(new URL('/__control', publisherUrl), { method: 'POST', body });
        const given = (await response.json()) as { result?: unknown; error?: string };
        if (!response.ok) throw new Error(given.error ?? `control answered ${response.status}`);
        return given.result;
      };
    },
  });
}
