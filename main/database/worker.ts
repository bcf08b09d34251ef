/** The database thread: opens the library, answers calls by name, and says so when it cannot. */
import { parentPort, workerData } from 'node:worker_threads';
import { openFolder } from './folder.ts';
import { isDamage } from './prepare.ts';
import type { Answer, Call, Opened, WorkerInput } from './wire.ts';

const port = parentPort;
if (port === null) throw new Error('The database runs in a worker thread.');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own message, from index.ts
const input = workerData as WorkerInput;
/** Ms after opening. */
const FIRST_TEND = 500;
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
  const { opened, folder } = openFolder(input);
  port.postMessage(opened);
  if (folder !== null) {
    /** Why damage could not be repaired: then there is no library any more to ask. */
    let broken: unknown = null;
    const repair = (reason: string): boolean => {
      try {
        return folder.repair(reason);
      } catch (error) {
        broken = error;
        throw error;
      }
    };
    const answer = ({ id, name, input: given }: Call): Answer => {
      const attempt = (): Answer => {
        const library = folder.library();
        const method = Object.hasOwn(library, name) ? library[name] : undefined;
        if (method === undefined) throw new Error(`no method ${name}`);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and input come typed from index.ts
        return { id, ok: true, value: (method as (...values: unknown[]) => unknown)(...given) };
      };
      try {
        try {
          return attempt();
        } catch (error) {
          // Damage found while running: repaired once, and asked again.
          if (!isDamage(error) || !repair(messageOf(error))) throw error;
          return attempt();
        }
      } catch (error) {
        return { id, ok: false, code: isDamage(error) ? 'damaged' : 'failed', message: messageOf(error) };
      }
    };
    let closed = false;
    // The window's first questions come before.
    let isTending = true;
    setTimeout(() => tend(), FIRST_TEND).unref();
    /** What the library has to do ahead is done between the calls, a few ms each time: no call waits for more than that. */
    const tend = (): void => {
      isTending = false;
      if (closed) return;
      try {
        if (folder.library().tend()) tendSoon();
      } catch {
        // Damage, or a full disk: the next call that needs it meets it too, and says so.
      }
    };
    const tendSoon = (): void => {
      if (!isTending) setImmediate(tend);
      isTending = true;
    };
    port.on('message', (call: Call) => {
      const given = answer(call);
      if (call.name === 'close') folder.closed(given.ok);
      port.postMessage(given);
      // The end of the thread: main tells the reader and ends the app.
      if (broken !== null) throw broken;
      if (call.name === 'close') {
        closed = true;
        port.close();
      } else tendSoon();
    });
  }
} catch (error) {
  port.postMessage({
    state: 'failed',
    message: `The library at ${input.folder} cannot be opened: ${messageOf(error)}. Check that the folder can be written and that the disk is not full.`,
  } satisfies Opened);
}
