/**
 * `npm run bench -- scroll --articles 100000`: the real window over a large library. The list is scrolled at a steady speed
 * while the time of every frame is noted, with the same seconds at rest before it as what the machine itself gives; then
 * articles are opened by the mouse (the pointer comes, rests and presses; and again pressing at once), and words are typed into the search box. Prints one JSON object, times in ms.
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
    /** How long the pointer lies on a row before it is pressed, ms: a hand needs as long between arriving and pressing. */
    rest: { type: 'string', default: '150' },
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

interface Press {
  id: number;
  x: number;
  y: number;
}

/** A row that is whole in sight and not on show, another each time. */
async function rowToPress({ window }: RunningApp, run: number): Promise<Press> {
  return window.evaluate(
    ([selector, at]) => {
      const list = document.querySelector(selector);
      const bounds = list?.getBoundingClientRect() ?? new DOMRect();
      const rows = [...(list?.querySelectorAll('.row') ?? [])].flatMap((row) => {
        const { left, top, bottom, width } = row.getBoundingClientRect();
        const id = Number(/\d+$/u.exec(row.id)?.[0] ?? 0);
        const isFree = id > 0 && row.getAttribute('aria-selected') !== 'true';
        return isFree && top >= bounds.top && bottom <= bounds.bottom ? [{ id, x: left + width / 2, y: top + 10 }] : [];
      });
      // Not the one after the last: a reader chooses.
      const row = rows[(at * 3 + 1) % rows.length];
      if (row === undefined) throw new Error('no row');
      return row;
    },
    [LIST, run] as const,
  );
}

/** From the press of the mouse until the article is painted: its frame has loaded and is shown, and a frame of the window has been made since. */
async function untilPainted({ window }: RunningApp, id: number): Promise<() => Promise<number>> {
  await window.evaluate((article) => {
    const painted = new Promise<number>((resolve, reject) => {
      let pressedAt = 0;
      document.addEventListener('mousedown', () => (pressedAt = performance.now()), { once: true, capture: true });
      const isShown = (): boolean =>
        document
          .querySelector(`iframe[data-state='shown']`)
          ?.getAttribute('src')
          ?.startsWith(`broadsheet-article://article/${article}?`) === true;
      const observer = new MutationObserver(() => {
        if (!isShown()) return;
        observer.disconnect();
        const channel = new MessageChannel();
        // After the frame that follows: its message comes when that frame has been handed over.
        channel.port1.addEventListener('message', () => resolve(performance.now() - pressedAt), { once: true });
        channel.port1.start();
        requestAnimationFrame(() => channel.port2.postMessage(null));
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      setTimeout(() => reject(new Error(`article ${article} did not come`)), 20_000);
    });
    Object.assign(globalThis, { painted });
  }, id);
  return async () => window.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}

/** Opens rows in sight, one after the other: it is one reader. */
async function clicks(running: RunningApp, count: number, rest: number): Promise<number[]> {
  const { window } = running;
  const took: number[] = [];
  for (let run = 0; run < count; run += 1) {
    /* oxlint-disable no-await-in-loop */
    const { id, x, y } = await rowToPress(running, run);
    const painted = await untilPainted(running, id);
    await window.mouse.move(x, y);
    if (rest > 0) await window.waitForTimeout(rest);
    await window.mouse.down();
    await window.mouse.up();
    took.push(await painted());
    if (run % 6 === 5) await window.evaluate((selector) => document.querySelector(selector)?.scrollBy(0, 700), LIST);
    // Reading begins: what is done after an article is on show (related ones) is done by then.
    await window.waitForTimeout(150);
    /* oxlint-enable no-await-in-loop */
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
    await clicks(running, 6, 0);
    const opened = shares(await clicks(running, Number(values.clicks), Number(values.rest)));
    const openedAtOnce = shares(await clicks(running, Number(values.clicks), 0));
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
            clickToArticle: { rest: Number(values.rest), ...opened },
            clickToArticleAtOnce: openedAtOnce,
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
