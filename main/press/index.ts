/** The press pool: jobs run in worker threads with a memory and a time limit, so that a document costs itself only. */
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Press, PressFailureCode, PressJobName, PressJobs, PressResult } from './face.ts';

export type * from './face.ts';

export interface PressOptions {
  /** The worker's entry: worker.ts, or what it was bundled to. */
  workerUrl: URL;
  /** Jobs at a time. */
  size?: number;
  /** Cap on each worker's JavaScript heap. */
  memoryMegabytes?: number;
  /** Longest time one job may take, the start of its worker included. */
  timeLimitMs?: number;
  createWorker?: (url: URL, limits: ResourceLimits) => Worker;
}

interface Job {
  name: PressJobName;
  input: PressJobs[PressJobName]['input'];
  settle: (result: PressResult<never>) => void;
}

/** One place in the pool; its worker is started for the first job and replaced after it died. */
interface Seat {
  worker: Worker | null;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

const MESSAGES: Record<PressFailureCode, string> = {
  'not-a-feed': 'This is not a feed.',
  'not-opml': 'This is not an OPML file.',
  unreadable: 'The document could not be read.',
  'out-of-memory': 'It needs more memory than one document is given.',
  'timed-out': 'It takes longer to read than one document is given.',
  stopped: 'The press was stopped.',
};

/** Builds the pool; workers start when jobs come and keep no process alive while idle. First come, first served. */
export function createPress(options: PressOptions): Press {
  const { workerUrl, size = 2, memoryMegabytes = 768, timeLimitMs = 15_000 } = options;
  const createWorker = options.createWorker ?? ((url, resourceLimits) => new Worker(url, { resourceLimits }));
  const limits: ResourceLimits = { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 32 };
  const seats: Seat[] = Array.from({ length: size }, () => ({ worker: null, job: null, timer: null }));
  const queue: Job[] = [];
  let stopped = false;

  function start(seat: Seat): Worker {
    const worker = createWorker(workerUrl, limits);
    const mine = (): boolean => seat.worker === worker;
    worker.on('message', (result: PressResult<never>) => {
      if (!mine()) return;
      finish(seat, result);
      next();
    });
    worker.on('messageerror', (error) => mine() && replace(seat, 'unreadable', String(error)));
    worker.on('error', (error: unknown) => {
      const code = isOutOfMemory(error) ? 'out-of-memory' : 'unreadable';
      if (mine()) replace(seat, code, code === 'unreadable' ? String(error) : MESSAGES[code]);
    });
    worker.on('exit', () => mine() && replace(seat, 'unreadable', MESSAGES.unreadable));
    return worker;
  }

  function finish(seat: Seat, result: PressResult<never>): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    const { job } = seat;
    seat.job = null;
    seat.timer = null;
    seat.worker?.unref();
    job?.settle(result);
  }

  /** Ends the seat's worker and answers its job with a failure; the next job gets a new worker. */
  function replace(seat: Seat, code: PressFailureCode, message: string): void {
    const { worker } = seat;
    seat.worker = null;
    void worker?.terminate();
    finish(seat, { ok: false, code, message });
    next();
  }

  function next(): void {
    for (const seat of seats) {
      if (seat.job !== null) continue;
      const job = queue.shift();
      if (job === undefined) return;
      seat.job = job;
      seat.timer = setTimeout(() => replace(seat, 'timed-out', MESSAGES['timed-out']), timeLimitMs);
      try {
        seat.worker ??= start(seat);
        seat.worker.ref();
        post(seat.worker, job);
      } catch (error) {
        replace(seat, 'unreadable', String(error));
      }
    }
  }

  return {
    run(name, input) {
      return new Promise((resolve) => {
        if (stopped) return resolve({ ok: false, code: 'stopped', message: MESSAGES.stopped });
        queue.push({ name, input, settle: resolve });
        next();
      });
    },
    async stop() {
      stopped = true;
      const failure = { ok: false, code: 'stopped', message: MESSAGES.stopped } as const;
      for (const job of queue.splice(0)) job.settle(failure);
      const workers = seats.map((seat) => {
        const { worker } = seat;
        seat.worker = null;
        finish(seat, failure);
        return worker;
      });
      await Promise.all(workers.map(async (worker) => worker?.terminate()));
    },
  };
}

/** A body that is a whole buffer of its own changes hands without a copy; a view into a larger one is copied. */
function post(worker: Worker, job: Job): void {
  const { input } = job;
  const body = 'body' in input ? input.body : 'document' in input ? input.document.body : new Uint8Array();
  const { buffer } = body;
  const whole = buffer instanceof ArrayBuffer && body.byteLength === buffer.byteLength && body.byteLength > 0;
  const message = { name: job.name, input };
  try {
    worker.postMessage(message, whole ? [buffer] : []);
  } catch {
    // Node's shared pool refuses to be transferred.
    worker.postMessage(message, []);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
