/**
 * One journey in a packaged app, given by its executable: first start, follow the sample publication, and with the
 * network cut read an article with its pictures. Run by `npm run package -- --dir`.
 */
import { rm } from 'node:fs/promises';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import type { Publisher } from './publisher/index.ts';
import { createPublisher } from './publisher/index.ts';
import { readFrame } from './reading.ts';
import { askAddress, followEach, openByHeadline } from './window.ts';

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** @returns what was done, in a line */
async function journey(running: RunningApp, publisher: Publisher): Promise<string> {
  expectThat(await running.app.evaluate(({ app }) => app.isPackaged), 'the app does not count as packaged');
  await askAddress(running.window, publisher.url);
  await followEach(running.window);
  await running.syncDone();
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const article = articles.find(({ access, leadImage }) => access === 'full' && leadImage !== null);
  if (article === undefined) throw new Error(`none of ${articles.length} articles is whole and has a picture`);

  await publisher.stop();
  await running.setOnline(false);
  await openByHeadline(running.window, article.headline);
  const reading = await readFrame(await running.articleFrame(article.id));
  expectThat(reading.characters > 500, `only ${reading.characters} characters of text are shown`);
  expectThat(reading.painted > 0 && reading.broken.length === 0, `pictures not painted: ${reading.broken.join(', ')}`);
  return `${articles.length} articles followed; one read offline: ${reading.characters} characters, ${reading.painted} pictures`;
}

const executable = process.argv[2];
if (executable === undefined) throw new Error('Give the packaged app’s executable.');
const profile = await temporaryProfile();
const publisher = await createPublisher({ largestImage: 640 });
let status = 0;
try {
  const running = await launchApp({ profile, executable });
  try {
    console.log(`package ok: ${await journey(running, publisher)}`);
  } finally {
    await running.quit();
  }
} catch (error) {
  console.error(error);
  console.log(`package failed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
  status = 1;
}
await publisher.stop();
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
process.exit(status);
