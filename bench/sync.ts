/**
 * `npm run bench -- sync --feeds 500 --items 20`: the real app follows generated feeds by OPML from a loopback server
 * with 20 ms latency, then checks them again with nothing new. Prints one JSON object: wall times (s), requests,
 * event-loop stalls of the main process (ms), peak memory (MB), and in the same run the bare GETs as a peer to divide by.
 * Every feed has a host name of its own (feed-N.localhost), so that the rule of two connections a host is kept and is not what is measured.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { RunningApp } from '../e2e/harness.ts';
import { launchApp } from '../e2e/harness.ts';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '500' },
    items: { type: 'string', default: '20' },
    latency: { type: 'string', default: '20' },
  },
});
const feeds = Number(values.feeds);
const folder = path.dirname(fileURLToPath(import.meta.url));
const seconds = (since: number): number => Math.round(performance.now() - since) / 1_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const server = spawn(
  process.execPath,
  [path.join(folder, 'feed-server.ts'), '--feeds', values.feeds, '--items', values.items, '--latency', values.latency],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const port = await new Promise<number>((resolve, reject) => {
  server.once('exit', (code) => reject(new Error(`feed server ended with ${code}`)));
  server.stdout.on('data', (data: Buffer) => {
    const found = /listening (\d+)/u.exec(data.toString())?.[1];
    if (found !== undefined) resolve(Number(found));
  });
});

interface ServerStats {
  requests: number;
  notModified: number;
  bytes: number;
}
const stats = async (): Promise<ServerStats> =>
  (await (await fetch(`http://127.0.0.1:${port}/stats`)).json()) as ServerStats;

/** The floor: nothing but the requests, eight at a time. */
async function bareRequests(etags: Map<number, string>): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < feeds) {
      const number = next++;
      const etag = etags.get(number);
      const answer = await fetch(
        `http://127.0.0.1:${port}/feed/${number}.xml`,
        etag === undefined ? {} : { headers: { 'if-none-match': etag } },
      );
      await answer.arrayBuffer();
      etags.set(number, answer.headers.get('etag') ?? '');
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return seconds(start);
}

/** Starts (or starts anew) the stall histogram inside the main process. */
async function watchStalls(running: RunningApp): Promise<void> {
  await running.app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const held = globalThis as unknown as { stalls?: ReturnType<typeof monitorEventLoopDelay> };
    held.stalls?.disable();
    held.stalls = monitorEventLoopDelay({ resolution: 1 });
    held.stalls.enable();
  });
}

async function readStalls(running: RunningApp): Promise<{ p50: number; p99: number; max: number }> {
  return running.app.evaluate(() => {
    const { stalls } = globalThis as unknown as { stalls: { percentile(p: number): number; max: number } };
    // The histogram counts from one tick to the next: the timer's own millisecond is not a stall.
    const ms = (nanoseconds: number): number => Math.max(0, Math.round(nanoseconds / 1e4 - 100) / 100);
    return { p50: ms(stalls.percentile(50)), p99: ms(stalls.percentile(99)), max: ms(stalls.max) };
  });
}

async function memory(running: RunningApp): Promise<{ main: number; all: number }> {
  return running.app.evaluate(({ app }) => {
    const metrics = app.getAppMetrics();
    const megabytes = (kilobytes: number): number => Math.round(kilobytes / 1_024);
    return {
      main: megabytes(metrics.find((one) => one.type === 'Browser')?.memory.workingSetSize ?? 0),
      all: megabytes(metrics.reduce((sum, one) => sum + one.memory.workingSetSize, 0)),
    };
  });
}

/** Waits until `done` holds, watching memory meanwhile. */
async function until(
  running: RunningApp,
  peak: { main: number; all: number },
  done: () => Promise<boolean>,
): Promise<void> {
  for (;;) {
    if (await done()) return;
    const now = await memory(running);
    peak.main = Math.max(peak.main, now.main);
    peak.all = Math.max(peak.all, now.all);
    await pause(100);
  }
}

const temporary = await mkdtemp(path.join(os.tmpdir(), 'broadsheet-bench-'));
const opml = path.join(temporary, 'feeds.opml');
const outline = (number: number): string =>
  `<outline type="rss" text="Feed ${number}" xmlUrl="http://feed-${number}.localhost:${port}/feed/${number}.xml"/>`;
await writeFile(
  opml,
  `<opml version="2.0"><head><title>bench</title></head><body>${Array.from({ length: feeds }, (_unused, number) => outline(number)).join('')}</body></opml>`,
);

const running = await launchApp();
try {
  // Sessions on disk, as where the system has a keyring: they cost more than those in memory.
  await running.call('settings.update', { keepWithoutKeyring: true });
  await running.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, opml);
  const etags = new Map<number, string>();
  const bareFirst = await bareRequests(etags);
  const bareAgain = await bareRequests(etags);
  const before = await stats();
  const peak = { main: 0, all: 0 };
  const expected = feeds * Number(values.items);

  await watchStalls(running);
  const started = performance.now();
  const report = await running.call('opml.import', null);
  const imported = seconds(started);
  await until(running, peak, async () => (await running.call('articles.count', {})).all >= expected);
  const listed = seconds(started);
  await running.syncDone(600_000);
  const finished = seconds(started);
  const firstStalls = await readStalls(running);
  const afterFirst = await stats();

  await watchStalls(running);
  const again = performance.now();
  await running.call('sync.refresh', {});
  await until(running, peak, async () => !(await running.call('sync.progress', null)).running);
  const nothingNew = seconds(again);
  const againStalls = await readStalls(running);
  const afterAgain = await stats();

  const round = (value: number): number => Math.round(value * 100) / 100;
  console.log(
    JSON.stringify(
      {
        bench: 'sync',
        machine: {
          cpu: os.cpus()[0]?.model ?? '',
          cores: os.cpus().length,
          electron: await running.app.evaluate(() => process.versions.electron),
        },
        feeds,
        items: Number(values.items),
        latencyMs: Number(values.latency),
        megabytes: round(afterFirst.bytes / 1e6),
        added: report?.added ?? 0,
        articles: (await running.call('articles.count', {})).all,
        first: {
          importSeconds: imported,
          listedSeconds: listed,
          finishedSeconds: finished,
          requests: afterFirst.requests - before.requests,
          mainStallMs: firstStalls,
          ratioToBare: round(listed / bareFirst),
        },
        nothingNew: {
          seconds: nothingNew,
          requests: afterAgain.requests - afterFirst.requests,
          notModified: afterAgain.notModified - afterFirst.notModified,
          mainStallMs: againStalls,
          ratioToBare: round(nothingNew / bareAgain),
        },
        bare: { firstSeconds: bareFirst, conditionalSeconds: bareAgain },
        peakMegabytes: peak,
      },
      null,
      2,
    ),
  );
} finally {
  await running.close();
  server.kill();
  await rm(temporary, { recursive: true, force: true });
}
