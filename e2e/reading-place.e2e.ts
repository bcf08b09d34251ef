/** What the reader reads stays where it is in the window while size, width and line height are changed, and over a restart. */
import type { Frame } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { CallInput } from '../preload/contract.ts';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { showArticle } from './window.ts';

/** The paragraph that is read. */
const READ = 1;

/** How far below the window's upper edge its first letter stands, px. */
const topOf = (frame: Frame): Promise<number> =>
  frame.evaluate((at) => {
    const text = [...(document.querySelectorAll('.body p')[at]?.childNodes ?? [])].find((one) => one.nodeType === 3);
    if (text === undefined) return Number.NaN;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 1);
    return range.getBoundingClientRect().top;
  }, READ);

/** A window so low that the article goes on for pages below what is read. */
const makeLow = ({ app }: RunningApp): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1_280, height: 440 }));

test('the sentence at the top stays there in another size, width and line height', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const profile = await temporaryProfile();
  let running = await launchWithSample(publisher, { profile });
  const headline = publisher.control.articles().find(({ slug }) => slug === 'harrask-reservoir-vote')?.headline;
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const id = articles.find((one) => one.headline === headline)?.id ?? 0;
  await makeLow(running);
  const position = async (): Promise<number> => (await running.call('articles.get', id))?.position ?? 0;
  const shown = async (now: RunningApp, look: string): Promise<Frame> => {
    await expect(now.window.locator('#article-frame')).toHaveAttribute('data-state', 'shown');
    await expect(now.window.locator('.article-frame')).toHaveCount(1);
    const frame = await now.articleFrame(id);
    await expect.poll(() => frame.url()).toContain(look);
    return frame;
  };
  await showArticle(running, id);
  const first = await shown(running, 'look=');
  await first.evaluate((at) => document.querySelectorAll('.body p')[at]?.scrollIntoView({ block: 'start' }), READ);
  const before = await topOf(first);
  expect(Math.abs(before)).toBeLessThan(12);
  const heights = [await first.evaluate(() => document.documentElement.scrollHeight)];
  await running.askPositions();
  await expect.poll(position).toBeGreaterThan(0.05);

  const changes: [CallInput<'settings.update'>, string][] = [
    [{ readingSize: 16 }, '-16-'],
    [{ readingWidth: 45 }, '-45-'],
    [{ readingLeading: 2 }, '-2-'],
    [{ readingSize: 27 }, '-27-'],
  ];
  for (const [change, look] of changes) {
    // oxlint-disable-next-line no-await-in-loop
    await running.call('settings.update', change);
    // oxlint-disable-next-line no-await-in-loop
    const frame = await shown(running, look);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(async () => Math.abs((await topOf(frame)) - before), { message: look }).toBeLessThan(4);
    // oxlint-disable-next-line no-await-in-loop
    heights.push(await frame.evaluate(() => document.documentElement.scrollHeight));
  }
  expect(new Set(heights).size, 'the page was another each time').toBe(heights.length);

  await running.quit();
  running = await launchApp({ profile });
  await showArticle(running, id);
  const again = await shown(running, '-27-');
  await expect.poll(async () => Math.abs((await topOf(again)) - before)).toBeLessThan(4);
  await running.close();
  await publisher.stop();
});
