/** The library's face: opens the database thread and gives a proxy that talks to it. */
import { Worker } from 'node:worker_threads';
import type { ArticleQuery } from '../../preload/model.ts';
import type { Library, OpenOutcome } from './face.ts';
import type { Answer, Opened, WorkerInput } from './wire.ts';

export type * from './face.ts';

export interface OpenOptions {
  /** Folder of library.db and assets/; made when it is not there. */
  folder: string;
  /** worker.ts, or its bundle. */
  workerUrl: URL;
  appVersion: string;
  now: number;
  /** The thread died: nothing can be read or written any more. */
  onCrash: (error: unknown) => void;
}

/** What a call rejects with. Codes: `closed` (no thread to ask), `damaged`, `failed` (anything else SQLite or a bug said). */
export class LibraryError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Asked {
  resolve: (value: unknown) => void;
  reject: (error: LibraryError) => void;
}

/** Opens the library. Never rejects for a reason of the file's: see OpenOutcome. */
export async function openLibrary({ folder, workerUrl, appVersion, now, onCrash }: OpenOptions): Promise<OpenOutcome> {
  const worker = new Worker(workerUrl, { workerData: { folder, appVersion, now } satisfies WorkerInput });
  const waiting = new Map<number, Asked>();
  let ended: LibraryError | null = null;
  let closing: Promise<unknown> | null = null;
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  const opened = await new Promise<Opened>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => resolve({ state: 'failed', message: String(error) }));
    worker.once('exit', (code) =>
      resolve({ state: 'failed', message: `The database thread ended with ${code} before it began.` }),
    );
  });
  if (opened.state === 'newer' || opened.state === 'failed') {
    await worker.terminate();
    return opened;
  }
  const end = (error: unknown): void => {
    if (ended !== null) return;
    ended = new LibraryError('closed', `The library is closed: ${String(error)}`);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    if (closing === null) onCrash(error);
  };
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asked?.resolve(answer.value);
    else asked?.reject(new LibraryError(answer.code, answer.message));
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`the database thread ended with ${code}`)));

  let nextId = 1;
  const ask = (name: string, input: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      const id = nextId++;
      // First, since it throws for what cannot be sent; nobody would answer then.
      worker.postMessage({ id, name, input }, bodiesIn(input));
      waiting.set(id, { resolve, reject });
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers every name of LibraryMethods and refuses others
  const library = new Proxy({} as Library, {
    get: (_target, name) => {
      // Being awaited must not look like a call named "then".
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (name === 'applyRetention') return (at: number) => retain(ask, at);
      if (name === 'setRead') return (ids: number[], read: boolean, at: number) => setRead(ask, ids, read, at);
      if (name === 'savedLists') return () => savedLists(ask);
      if (name === 'applyRule') return (id: number, at: number) => applyRule(ask, id, at);
      if (name === 'markAllRead')
        return async (query: ArticleQuery, at: number) => {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method of that name answers so
          const ids = (await ask('unreadIds', [query])) as number[];
          return setRead(ask, ids, true, at);
        };
      if (name !== 'close') return (...input: unknown[]) => ask(name, input);
      return () => {
        closing ??= ask('close', []).then(() => exited);
        return closing;
      };
    },
  });
  return { ...opened, library };
}

/** All steps, one call each, so that the thread answers others in between. */
async function retain(
  ask: (name: string, input: unknown[]) => Promise<unknown>,
  now: number,
): Promise<Awaited<ReturnType<Library['applyRetention']>>> {
  const removed: number[] = [];
  let bytes = 0;
  for (;;) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method of that name answers so
    const step = (await ask('applyRetention', [now])) as Awaited<ReturnType<Library['applyRetention']>>;
    for (const id of step.removed) removed.push(id);
    bytes += step.bytes;
    if (step.more !== true) return { removed, bytes, ...(step.over === undefined ? {} : { over: step.over }) };
  }
}

type Answered<Name extends keyof Library> = Awaited<ReturnType<Library[Name]>>;

/** Lists whose unread articles are counted in one call. */
const COUNTED_AT_ONCE = 5;

async function savedLists(ask: (name: string, input: unknown[]) => Promise<unknown>): Promise<Answered<'savedLists'>> {
  const lists: Answered<'savedLists'> = [];
  for (;;) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method of that name answers so
    const some = (await ask('savedLists', [lists.length, COUNTED_AT_ONCE])) as Answered<'savedLists'>;
    lists.push(...some);
    if (some.length < COUNTED_AT_ONCE) return lists;
  }
}

async function applyRule(
  ask: (name: string, input: unknown[]) => Promise<unknown>,
  id: number,
  now: number,
): Promise<Answered<'applyRule'>> {
  const whole: NonNullable<Answered<'applyRule'>> = {
    changed: [],
    starred: [],
    read: [],
    kept: [],
    refetch: false,
    next: null,
  };
  do {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method of that name answers so
    const step = (await ask('applyRule', [id, now, whole.next])) as Answered<'applyRule'>;
    if (step === null) return null;
    for (const part of ['changed', 'starred', 'read', 'kept'] as const)
      for (const one of step[part]) whole[part].push(one);
    whole.refetch ||= step.refetch;
    whole.next = step.next;
  } while (whole.next !== null);
  return whole;
}

/** Articles marked in one call of the thread: some ms, so that a list asked for meanwhile does not wait for 100,000. */
const MARKED_AT_ONCE = 500;

async function setRead(
  ask: (name: string, input: unknown[]) => Promise<unknown>,
  ids: number[],
  read: boolean,
  now: number,
): Promise<number[]> {
  const changed: number[] = [];
  for (let from = 0; from < ids.length; from += MARKED_AT_ONCE) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method of that name answers so
    const step = (await ask('setRead', [ids.slice(from, from + MARKED_AT_ONCE), read, now])) as number[];
    for (const id of step) changed.push(id);
  }
  return changed;
}

/** Buffers of assets are handed over, not copied. */
function bodiesIn(input: unknown[]): ArrayBuffer[] {
  return input.flatMap((value) => {
    const body = typeof value === 'object' && value !== null && 'body' in value ? value.body : null;
    return body instanceof Uint8Array &&
      body.buffer instanceof ArrayBuffer &&
      body.byteLength === body.buffer.byteLength
      ? [body.buffer]
      : [];
  });
}
