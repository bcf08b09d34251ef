/** The library's face: opens the database thread and gives a proxy that talks to it. */
import { Worker } from 'node:worker_threads';
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

/** Opens the library. Never rejects for a reason of the file's: see OpenOutcome. */
export async function openLibrary({ folder, workerUrl, now, onCrash }: OpenOptions): Promise<OpenOutcome> {
  const worker = new Worker(workerUrl, { workerData: { folder, now } satisfies WorkerInput });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let closing = false;
  const end = (error: unknown): void => {
    for (const { reject } of waiting.values()) reject(new Error(`The library is closed: ${String(error)}`));
    waiting.clear();
  };
  const opened = await new Promise<Opened>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error) => resolve({ state: 'failed', message: String(error) }));
  });
  if (opened.state === 'newer' || opened.state === 'failed') {
    await worker.terminate();
    return opened;
  }
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asked?.resolve(answer.value);
    else asked?.reject(new Error(answer.message));
  });
  worker.on('error', (error) => {
    end(error);
    onCrash(error);
  });
  worker.on('exit', (code) => {
    end(`exit ${code}`);
    if (!closing) onCrash(new Error(`the database thread ended with ${code}`));
  });
  let nextId = 1;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers every name of LibraryMethods and refuses others
  const library = new Proxy({} as Library, {
    get: (_target, name) => {
      // Being awaited must not look like a call named "then".
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...input: unknown[]) =>
        new Promise((resolve, reject) => {
          if (name === 'close') closing = true;
          const id = nextId++;
          waiting.set(id, { resolve, reject });
          worker.postMessage({ id, name, input }, bodiesIn(input));
        });
    },
  });
  return { ...opened, library };
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
