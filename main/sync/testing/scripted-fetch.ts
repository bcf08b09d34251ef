/** A Fetch that answers from a script, remembers what it was asked, and can be held up. For tests. */
import type { Fetch, FetchedAnswer, FetchFailure, FetchFailureCode, FetchRequest, Redirect } from '../ports.ts';

export type Reply = FetchedAnswer | FetchFailure;
export type Script = (request: FetchRequest) => Reply | Promise<Reply>;

export interface ScriptedFetch {
  fetch: Fetch;
  /** Every request so far. */
  asked: FetchRequest[];
  /** What the address answers from now on. */
  on(url: string, reply: Reply | Script): void;
  /** Requests under way now, and the most there were at once: in all and of one host. */
  open(): number;
  most: { all: number; perHost: number };
}

/** An address without a script answers 404. An aborted request answers `aborted`, as ports.ts wants it. */
export function createScriptedFetch(): ScriptedFetch {
  const scripts = new Map<string, Reply | Script>();
  const asked: FetchRequest[] = [];
  const open: string[] = [];
  const most = { all: 0, perHost: 0 };

  const fetch: Fetch = async (request) => {
    asked.push(request);
    const host = new URL(request.url).hostname;
    open.push(host);
    most.all = Math.max(most.all, open.length);
    most.perHost = Math.max(most.perHost, open.filter((each) => each === host).length);
    const reply = scripts.get(request.url) ?? answer(404, '', { url: request.url });
    const aborted = new Promise<Reply>((resolve) => {
      if (request.signal.aborted) resolve(failure('aborted'));
      request.signal.addEventListener('abort', () => resolve(failure('aborted')), { once: true });
    });
    const given = await Promise.race([aborted, Promise.resolve(typeof reply === 'function' ? reply(request) : reply)]);
    open.splice(open.indexOf(host), 1);
    // A body is used up by whoever gets it: each answer has its own.
    return given.ok ? { ...given, url: given.url || request.url, body: given.body.slice() } : given;
  };
  return { fetch, asked, most, open: () => open.length, on: (url, reply) => void scripts.set(url, reply) };
}

export function answer(
  status: number,
  body: string | Uint8Array = '',
  given: Partial<Omit<FetchedAnswer, 'ok' | 'status' | 'body'>> = {},
): FetchedAnswer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { ok: true, status, url: '', redirects: [], headers: {}, ...given, body: bytes };
}

/** An answer at the end of a chain of redirects. */
export function redirected(redirects: Redirect[], last: FetchedAnswer): FetchedAnswer {
  return { ...last, redirects, url: redirects.at(-1)?.url ?? last.url };
}

export function failure(code: FetchFailureCode, detail = '', redirects: Redirect[] = []): FetchFailure {
  return { ok: false, code, detail, redirects };
}
