/**
 * `npm run bench -- scroll --articles 100000`: the real window over a large library. The list is scrolled at a steady speed
 * while the time of every frame is noted, with the same seconds at rest before it as what the machine itself gives; then
 * articles are opened by a press of the mouse, and words are typed into the search box. Prints one JSON object, times in ms.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RunningApp } from '../e2e/harness.ts';
import { launchApp } from '../e2e/harness.ts';
import { machine, shares, type Shares } from './measure.ts';
import { storedProfile } from './stored-profile.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '8' },
    /** How fast the list is scrolled: a firm turn of the wheel gives about so much. */
    pixels: { type: 'string', default: '3000' },
    clicks: { type: 'string', default: '60' },
    letters: { type: 'string', default: '60' },
  },
});
const seconds = Number(values.seconds);
/** A display of 60 frames a second. */
const FRAME_MS = 1_000 / 60;

/** The list's own scroller. */
const LIST = '.article-list';

/** Notes the time of every frame while the list moves `speed` pixels a second; 0 leaves it at rest. */
async function frames({ window }: RunningApp, speed: number): Promise<number[]> {
  return window.evaluate(
    ([selector, pixels, lasts]) =>
      new Promise<number[]>((resolve, reject) => {
        const list = document.querySelector(selector);
        if (list === null) return reject(new Error('no list'));
        const times: number[] = [];
        const from = list.scrollTop;
        const next = (time: number): void => {
          times.push(time);
          const passed = time - (times[0] ?? time);
          if (passed >= lasts * 1_000) return resolve(times.slice(1).map((at, index) => at - (times[index] ?? at)));
          if (pixels !== 0) list.scrollTop = from + (passed * pixels) / 1_000;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [LIST, speed, seconds] as const,
  );
}

interface Frames extends Shares {
  frames: number;
  /** Of the frames that a display of 60 a second has room for, how many were not there, in percent. */
  droppedPercent: number;
}

function frameShares(between: readonly number[]): Frames {
  const room = between.map((ms) => Math.max(1, Math.round(ms / FRAME_MS)));
  const wanted = room.reduce((sum, count) => sum + count, 0);
  return {
    frames: between.length,
    droppedPercent: Math.round(((wanted - between.length) / wanted) * 10_000) / 100,
    ...shares(between),
  };
}

/** Processor time that the window's main thread has had, ms: what it needs, however busy the machine is. */
async function threadTime(running: RunningApp): Promise<() => Promise<number>> {
  const protocol = await running.window.context().newCDPSession(running.window);
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
}

/** Presses on rows in sight, one after the other, each until its article is painted: its frame has loaded and a frame of the window has been made since. */
async function clicks({ window }: RunningApp, count: number): Promise<number[]> {
  const took: number[] = [];
  for (let run = 0; run < count; run += 1) {
    // One after the other: it is one reader.
    // oxlint-disable-next-line no-await-in-loop
    const one = await window.evaluate(
      ([selector, at]) =>
        new Promise<number>((resolve, reject) => {
          const list = document.querySelector(selector);
          const rows = [...(list?.querySelectorAll<HTMLElement>('.row') ?? [])];
          const row = rows[at % Math.min(6, rows.length)];
          const id = /\d+$/u.exec(row?.id ?? '')?.[0];
          if (list === null || row === undefined || id === undefined) return reject(new Error('no row'));
          const started = performance.now();
          const isShown = (): boolean =>
            document
              .querySelector(`iframe[data-state='shown']`)
              ?.getAttribute('src')
              ?.startsWith(`broadsheet-article://article/${id}?`) === true;
          const painted = (): void => {
            const channel = new MessageChannel();
            // After the frame that follows: its message comes when that frame has been handed over.
            channel.port1.addEventListener('message', () => resolve(performance.now() - started), { once: true });
            channel.port1.start();
            requestAnimationFrame(() => channel.port2.postMessage(null));
          };
          const observer = new MutationObserver(() => {
            if (!isShown()) return;
            observer.disconnect();
            painted();
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true });
          row.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
          setTimeout(() => reject(new Error(`article ${id} did not come`)), 20_000);
        }),
      [LIST, run] as const,
    );
    took.push(one);
    // oxlint-disable-next-line no-await-in-loop
    if (run % 6 === 5) await window.evaluate((selector) => document.querySelector(selector)?.scrollBy(0, 700), LIST);
    // Reading begins: what is done after an article is on show (marked read, related ones) is done by then.
    // oxlint-disable-next-line no-await-in-loop
    await window.waitForTimeout(150);
  }
  return took;
}

interface Typing {
  /** From a key until the page takes it up. */
  delay: number;
  /** From a key until what it changed is painted. */
  painted: number;
}

/** Types into the search box as fast as a good typist; keys that took less than 16 ms to be painted are counted as 16. */
async function typing({ window }: RunningApp, words: readonly string[], letters: number): Promise<Typing[]> {
  await window.evaluate(() => {
    const noted: Typing[] = [];
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name !== 'keydown' || !(entry instanceof PerformanceEventTiming)) continue;
        noted.push({ delay: entry.processingStart - entry.startTime, painted: entry.duration });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const box = window.getByRole('searchbox');
  let typed = 0;
  for (let at = 0; typed < letters; at += 1) {
    const word = words[at % words.length] ?? '';
    // oxlint-disable-next-line no-await-in-loop
    await box.fill('');
    // oxlint-disable-next-line no-await-in-loop
    await box.pressSequentially(word, { delay: 100 });
    typed += word.length;
  }
  await window.waitForTimeout(500);
  const noted = await window.evaluate(() => (globalThis as unknown as { noted: Typing[] }).noted);
  return [...noted, ...Array.from({ length: Math.max(0, typed - noted.length) }, () => ({ delay: 0, painted: 16 }))];
}

const { profile, words } = storedProfile(Number(values.articles), 200);
try {
  const running = await launchApp({ profile });
  try {
    await running.window.locator(`${LIST} .row`).first().waitFor();
    // The library's index of topics is made after a start (topics.ts measures it); here the window is measured.
    await running.window.waitForTimeout(3_000);
    const rest = frameShares(await frames(running, 0));
    const busy = await threadTime(running);
    const before = await busy();
    const scrolling = frameShares(await frames(running, Number(values.pixels)));
    const processorASecond = Math.round(((await busy()) - before) / seconds);
    await running.window.evaluate((selector) => document.querySelector(selector)?.scrollTo(0, 0), LIST);
    await running.window.waitForTimeout(500);
    await clicks(running, 6);
    const opened = shares(await clicks(running, Number(values.clicks)));
    const keys = await typing(running, words.slice(100, 130), Number(values.letters));
    console.log(
      JSON.stringify(
        {
          bench: 'scroll',
          machine: machine(),
          electron: await running.app.evaluate(() => process.versions.electron),
          articles: Number(values.articles),
          seconds,
          pixelsASecond: Number(values.pixels),
          milliseconds: {
            atRest: rest,
            scrolling: { ...scrolling, processorASecond },
            clickToArticle: opened,
            typingDelay: shares(keys.map(({ delay }) => delay)),
            typingPainted: shares(keys.map(({ painted }) => painted)),
          },
          aims: { droppedPercent: 1, clickToArticleP95: 50 },
        },
        null,
        2,
      ),
    );
  } finally {
    await running.close();
  }
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
