/**
 * Follows the sample publication in a profile of its own, cuts the network, and reads what was stored, before and after
 * a restart. Prints each step with its figures and ends with one line that says whether all of it held.
 * Without `--steps` it stops after the sync and leaves the window to the person.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ArticleSummary } from '../preload/model.ts';
import type { RunningApp } from './harness.ts';
import { launchApp } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { readFrame } from './reading.ts';
import { askAddress, followEach, openByHeadline, showArticle } from './window.ts';

const fewestArticles = 60;
/** Languages of the sample publication, each to be opened from the list by hand. */
const languages = ['en', 'ar', 'he', 'fa', 'tr'];
const openedPerLanguage = 3;
/** The publication's server paints its pictures while they are asked for; a busy machine takes minutes, ms. */
const longestSync = 600_000;

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'out', 'demo');
const began = performance.now();
const failures: string[] = [];
let pictures = 0;

function say(line: string): void {
  console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${line}`);
}

function fail(reason: string): void {
  failures.push(reason);
  say(`FAILED: ${reason}`);
}

async function screenshot(running: RunningApp, name: string): Promise<void> {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
  await running.window.screenshot({ path: path.join(folder, file) });
  say(`  out/demo/${file}`);
}

/** First start, address, candidates, follow. */
async function follow(running: RunningApp, publisher: Publisher): Promise<void> {
  await running.window
    .getByRole('textbox', { name: /address/iu })
    .first()
    .waitFor();
  say('first start: the window offers an address box');
  await screenshot(running, 'first-start');
  await askAddress(running.window, publisher.url.replace('http://', ''));
  await running.window.getByRole('checkbox').first().waitFor();
  say(`${await running.window.getByRole('checkbox').count()} feeds found at ${publisher.url}`);
  await screenshot(running, 'candidates');
  await followEach(running.window);
}

/** Says how far the sync is, once a second while that changes. */
async function tellProgress(running: RunningApp, done: AbortSignal): Promise<void> {
  for (let told = ''; !done.aborted; await pause(1_000)) {
    const progress = await running.call('sync.progress', null).catch(() => null);
    if (progress === null || done.aborted) return;
    const { feeds, pages, assets } = progress;
    const line = `feeds ${feeds.done}/${feeds.total}, pages ${pages.done}/${pages.total}, images ${assets.done}/${assets.total}`;
    if (line !== told) say(`  syncing: ${line}`);
    told = line;
  }
}

/** Waits until nothing is under way, telling the figures as they grow. */
async function sync(running: RunningApp, publisher: Publisher): Promise<void> {
  const done = new AbortController();
  void tellProgress(running, done.signal);
  try {
    await running.syncDone(longestSync);
  } finally {
    done.abort();
  }
  const status = await running.call('library.status', null);
  const failed = await running.call('activity.list', { before: null, limit: 500, level: 'failure' });
  say(
    `synced: ${status.articles} articles, ${status.assets} images and documents (${(status.assetBytes / 1e6).toFixed(1)} MB), ${publisher.stats().requests} requests`,
  );
  for (const { url, message } of failed) fail(`during the sync: ${url} ${message}`);
  if (status.articles < fewestArticles) fail(`only ${status.articles} articles, ${fewestArticles} are wanted`);
}

async function allArticles(running: RunningApp): Promise<ArticleSummary[]> {
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  return articles;
}

/** @returns painted pictures of the article in the frame */
async function checkFrame(running: RunningApp, article: ArticleSummary): Promise<number> {
  const reading = await readFrame(await running.articleFrame(article.id));
  if (reading.characters < 200) fail(`${article.headline}: only ${reading.characters} characters of text`);
  if (reading.direction !== article.direction) fail(`${article.headline}: runs ${reading.direction}`);
  for (const address of reading.broken) fail(`${article.headline}: picture not there: ${address}`);
  const assets = (await running.call('articles.get', article.id))?.assets ?? [];
  for (const { url } of assets.filter(({ state }) => state !== 'stored'))
    fail(`${article.headline}: not stored: ${url}`);
  const expected = new Set(assets.filter(({ role }) => role !== 'document').map(({ hash }) => hash)).size;
  if (reading.painted < expected) fail(`${article.headline}: ${reading.painted} of ${expected} pictures painted`);
  return reading.painted;
}

/** Some of each language, found by search and opened from the list. */
async function readSome(running: RunningApp, articles: ArticleSummary[], when: string): Promise<void> {
  for (const language of languages) {
    const chosen = articles.filter((article) => article.language.startsWith(language)).slice(0, openedPerLanguage);
    if (chosen.length === 0) fail(`there is no article in ${language}`);
    let painted = 0;
    for (const article of chosen) {
      await openByHeadline(running.window, article.headline);
      painted += await checkFrame(running, article);
    }
    say(`${when}: opened ${chosen.length} articles in ${language} from the list, ${painted} pictures painted`);
    await screenshot(running, `${when.replaceAll(' ', '-')}-${language}`);
  }
}

/** Every article, shown one after the other. @returns pictures painted in all */
async function readAll(running: RunningApp, articles: ArticleSummary[]): Promise<number> {
  let painted = 0;
  for (const article of articles) {
    await showArticle(running, article.id);
    painted += await checkFrame(running, article);
  }
  return painted;
}

async function expectOffline(running: RunningApp): Promise<void> {
  const notice = running.window.getByText(/offline/iu).first();
  await notice.waitFor({ timeout: 15_000 });
  say(`the window says: ${(await notice.innerText()).replace(/\s+/gu, ' ')}`);
}

async function goThroughSteps(running: RunningApp, publisher: Publisher, profile: string): Promise<string> {
  await follow(running, publisher);
  await sync(running, publisher);
  await screenshot(running, 'synced');

  await publisher.stop();
  await running.setOnline(false);
  say('network cut: the publication’s server is stopped, and every request of the app fails');
  await expectOffline(running);
  const articles = await allArticles(running);
  await readSome(running, articles, 'offline');
  const painted = await readAll(running, articles);
  say(`offline: opened all ${articles.length} articles, ${painted} pictures painted`);
  await running.quit();

  const again = await launchApp({ profile });
  await again.setOnline(false);
  say('restarted with the network cut');
  await expectOffline(again);
  const kept = await allArticles(again);
  if (kept.length !== articles.length) fail(`${articles.length} articles before the restart, ${kept.length} after`);
  await readSome(again, kept, 'after a restart');
  const paintedAgain = await readAll(again, kept);
  if (paintedAgain !== painted) fail(`${painted} pictures before the restart, ${paintedAgain} after`);
  await again.quit();
  return `${kept.length} articles, ${paintedAgain} images`;
}

async function leaveOpen(running: RunningApp, publisher: Publisher): Promise<void> {
  await follow(running, publisher);
  await sync(running, publisher);
  say(
    'The window is yours. The publication knows reader / reader-password, and careful / careful-password with the code 246810.',
  );
  say('Close the window to end the demonstration.');
  await new Promise<void>((resolve) => running.app.once('close', () => resolve()));
  await publisher.stop();
}

/** Ctrl-C, or the command that started this one being told to stop: no failure of the demonstration. */
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true;
    // The app is closed by what launched it; where there is none yet, nothing is left to wait for.
    setTimeout(() => process.exit(130), 3_000);
  });
}

const profile = path.join(folder, 'profile');
await rm(folder, { recursive: true, force: true });
await mkdir(profile, { recursive: true });
const publisher = await createPublisher();
say(`the sample publication runs at ${publisher.url} with ${publisher.control.articles().length} articles`);
const running = await launchApp({ profile });
const byHand = !process.argv.includes('--steps');
try {
  if (byHand) await leaveOpen(running, publisher);
  else {
    const figures = await goThroughSteps(running, publisher, profile);
    console.log(`${failures.length === 0 ? 'demo ok' : 'demo failed'}: ${figures}, ${failures.length} failures`);
  }
} catch (error) {
  if (stopped) process.exit(130);
  if (byHand && running.app.process().exitCode === 0) {
    say('The window was closed before the demonstration was done.');
  } else {
    await screenshot(running, 'failed').catch(() => undefined);
    console.error(error);
    console.log(`demo failed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    failures.push('ended early');
  }
}
process.exit(failures.length === 0 ? 0 : 1);
