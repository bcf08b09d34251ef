/**
 * Kills the whole app (SIGKILL) at random moments of a sync and looks at what is left: the library opens, SQLite finds it
 * whole, every write that was confirmed before the kill is in it, and at last an undisturbed sync completes it.
 */
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';

export interface KillReport {
  kills: number;
  /** Kills that came while feeds, pages or images were under way. */
  duringSync: number;
  opened: number;
  integrityOk: number;
  /** Stars and read marks confirmed before a kill, and how many of them were there afterwards. */
  confirmed: number;
  kept: number;
  /** Libraries completed by the sync after the last kill, of how many. */
  completed: number;
  libraries: number;
  problems: string[];
}

/** xorshift32: the moments can be had again by the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `PRAGMA integrity_check` on a copy: what the kill left is not touched before the app itself opens it. */
async function integrity(profile: string): Promise<string> {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const folder = path.join(profile, 'library');
  const copy = await mkdtemp(path.join(tmpdir(), 'broadsheet-check-'));
  try {
    for (const file of await readdir(folder))
      if (/^library\.db(?:-wal)?$/u.test(file)) await copyFile(path.join(folder, file), path.join(copy, file));
    const database = new DatabaseSync(path.join(copy, 'library.db'));
    const row = database.prepare('PRAGMA integrity_check').get();
    database.close();
    return String(row?.['integrity_check']);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function follow(running: RunningApp, publisher: Publisher): Promise<void> {
  const discovery = await running.call('publications.discover', { address: `${publisher.url}/rss` });
  await running.call('publications.follow', { discovery, feedUrls: [discovery.candidates[0]?.url ?? ''], folder: '' });
}

/** Whether a sync is under way `ms` after it began; one that does not begin within three seconds has nothing left to do. */
async function isMoving(running: RunningApp, ms: number): Promise<boolean> {
  const moves = async (): Promise<boolean> => (await running.call('sync.progress', null)).running;
  for (let waited = 0; !(await moves()); waited += 100) {
    if (waited > 3_000) return false;
    await pause(100);
  }
  await pause(ms);
  return moves();
}

/** Reads and compares what the library holds against what the publisher has. */
async function isComplete(running: RunningApp, publisher: Publisher): Promise<string | null> {
  await running.syncDone(180_000);
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const expected = publisher.control.articles().length;
  if (articles.length !== expected) return `${articles.length} articles of ${expected}`;
  const missing = articles.filter((article) => article.pageState !== 'stored');
  if (missing.length > 0)
    return `${missing.length} pages not stored: ${missing
      .map((article) => `${article.headline} (${article.pageState})`)
      .join(', ')
      .slice(0, 300)}`;
  for (const summary of articles) {
    const article = await running.call('articles.get', summary.id);
    const lost = article?.assets.filter((asset) => asset.state !== 'stored') ?? [];
    if (lost.length > 0) return `${summary.headline}: ${lost.length} images not stored`;
  }
  return null;
}

/**
 * @param rounds kills in all
 * @param seed of the moments
 * @param say hears of each round
 */
export async function killRounds(
  rounds: number,
  seed: number,
  say: (line: string) => void = () => {},
): Promise<KillReport> {
  const random = randomFrom(seed);
  const report: KillReport = {
    kills: 0,
    duringSync: 0,
    opened: 0,
    integrityOk: 0,
    confirmed: 0,
    kept: 0,
    completed: 0,
    libraries: 0,
    problems: [],
  };
  // Slow enough that a whole sync takes several rounds.
  const publisher = await createPublisher({ largestImage: 320 });
  publisher.control.setLatency(150);
  const marks = new Set<number>();
  let profile = await temporaryProfile();
  try {
    let running = await launchApp({ profile });
    report.libraries += 1;
    await follow(running, publisher);
    for (;;) {
      const isLast = report.kills === rounds;
      if (isLast || !(await isMoving(running, 100 + random() * 1_900))) {
        // Nothing is left to be interrupted: check this library whole, and begin another.
        const problem = await isComplete(running, publisher);
        if (problem === null) report.completed += 1;
        else report.problems.push(`after kill ${report.kills}: ${problem}`);
        const starred = await running.call('articles.list', { query: { starred: true }, after: null, limit: 500 });
        report.kept += starred.articles.filter((article) => marks.has(article.id)).length;
        marks.clear();
        await running.quit();
        if (isLast) break;
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
        profile = await temporaryProfile();
        running = await launchApp({ profile });
        report.libraries += 1;
        await follow(running, publisher);
        continue;
      }
      const target = (await running.call('articles.list', { query: {}, after: null, limit: 100 })).articles.find(
        (article) => !marks.has(article.id),
      );
      if (target !== undefined) {
        await running.call('articles.setStarred', { ids: [target.id], starred: true });
        marks.add(target.id);
        report.confirmed += 1;
      }
      if ((await running.call('sync.progress', null)).running) report.duringSync += 1;
      await running.kill();
      report.kills += 1;
      const check = await integrity(profile);
      if (check === 'ok') report.integrityOk += 1;
      else report.problems.push(`kill ${report.kills}: integrity_check: ${check}`);

      running = await launchApp({ profile });
      const status = await running.call('library.status', null);
      if (status.recovered === null) report.opened += 1;
      else report.problems.push(`kill ${report.kills}: taken for damaged, set aside at ${status.recovered.setAside}`);
      say(`kill ${report.kills}/${rounds}: integrity ${check}, ${status.articles} articles, ${status.assets} assets`);
    }
  } finally {
    await publisher.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return report;
}
