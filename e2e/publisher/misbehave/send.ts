/** Puts answers on the wire, well or badly. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../answer.ts';

/** Waits, or less when the client goes away. */
export async function wait(response: ServerResponse, ms: number): Promise<void> {
  const gone = new AbortController();
  const stop = (): void => gone.abort();
  response.once('close', stop);
  await sleep(ms, undefined, { signal: gone.signal }).catch(() => {});
  response.off('close', stop);
}

function head(response: ServerResponse, given: Answer, length: number | null): void {
  response.writeHead(given.status, {
    ...given.headers,
    ...(length === null || given.status === 304 ? {} : { 'Content-Length': length }),
  });
}

/** The ordinary way. */
export function send(response: ServerResponse, given: Answer): void {
  head(response, given, given.body.length);
  response.end(given.body);
}

/** A few bytes at a time, ten times a second. */
export async function drip(response: ServerResponse, given: Answer, bytesPerSecond: number): Promise<void> {
  head(response, given, given.body.length);
  response.flushHeaders();
  const step = Math.max(1, Math.round(bytesPerSecond / 10));
  for (let from = 0; from < given.body.length && !response.destroyed; from += step) {
    response.write(given.body.subarray(from, from + step));
    await wait(response, (step / bytesPerSecond) * 1000);
  }
  response.end();
}

/** Half of the body, then a closed connection; `reset` closes it rudely. */
export async function cut(
  response: ServerResponse,
  given: Answer,
  by: 'length' | 'chunked',
  reset: boolean,
): Promise<void> {
  head(response, given, by === 'length' ? given.body.length : null);
  const half = given.body.subarray(0, Math.ceil(given.body.length / 2));
  await new Promise((written) => response.write(half, written));
  const { socket } = response;
  if (!socket) return;
  if (reset) {
    // The half must have left before the reset throws away what is still queued.
    await wait(response, 50);
    socket.resetAndDestroy();
  } else socket.end();
}

/** A body made while it is sent, as fast as the client takes it. */
export async function stream(response: ServerResponse, given: Answer, body: Iterable<Buffer>): Promise<void> {
  head(response, given, null);
  // The client hanging up is what such bodies are for.
  await pipeline(Readable.from(body), response).catch(() => {});
}
