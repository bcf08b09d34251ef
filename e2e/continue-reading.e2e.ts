/** What was begun and not finished is offered after a restart, with how far it was read, and opens at that place. */
import { expect, test } from '@playwright/test';
import { launchApp } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { openByHeadline } from './window.ts';

test('an article that was begun is under Continue reading after a restart, and opens where it was left', async () => {
  const publisher = await createPublisher({ largestImage: 64 });
  let running = await launchWithSample(publisher);
  const headline = publisher.control.articles().find(({ slug }) => slug === 'harrask-reservoir-vote')?.headline ?? '';
  const entry = () => running.window.getByRole('button', { name: 'Continue reading', exact: true });
  await expect(entry()).toBeHidden();
  await openByHeadline(running.window, headline);
  await expect(running.window.locator('.storage time')).toHaveText(
    / ago$|^yesterday$|^last |^this |^in |^tomorrow$|^next /u,
  );
  const frame = await running.articleFrame();
  await frame.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight * 0.4, behavior: 'instant' }));
  await running.askPositions();
  await expect(entry()).toHaveAccessibleDescription('1 article begun');

  const { profile } = running;
  await running.quit();
  running = await launchApp({ profile });
  await entry().click();
  const row = running.window.getByRole('option');
  await expect(row).toHaveCount(1);
  await expect(row).toHaveAccessibleDescription(/(?:35|40|45)% read/u);
  await row.click();
  const again = await running.articleFrame();
  await running.askPositions();
  await expect
    .poll(async () => again.evaluate(() => scrollY / document.documentElement.scrollHeight))
    .toBeGreaterThan(0.3);

  // In a window with room for one column the article is out of sight once the list is back, and no less begun.
  const size = (width: number): Promise<void> =>
    running.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 800), width);
  await size(640);
  await running.window.getByRole('button', { name: 'Back to the list', exact: true }).click();
  await expect(running.window.locator('#article-frame')).toBeHidden();
  // Longer than it takes until main has asked once more.
  await running.window.waitForTimeout(2_500);
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  expect(articles.find((one) => one.headline === headline)?.position).toBeGreaterThan(0.3);
  await row.click();
  await expect(running.window.locator('#article-frame')).toBeVisible();
  await expect
    .poll(async () => (await running.articleFrame()).evaluate(() => scrollY / document.documentElement.scrollHeight))
    .toBeGreaterThan(0.3);
  await running.close();
  await publisher.stop();
});

test('what was read goes with taking following back only by the question that removing asks', async () => {
  const publisher = await createPublisher({ largestImage: 64 });
  const running = await launchWithSample(publisher);
  const { window } = running;
  const followed = async (): Promise<number> => (await running.call('publications.list', null)).length;
  const headline = publisher.control.articles().find(({ slug }) => slug === 'harrask-reservoir-vote')?.headline ?? '';
  await openByHeadline(window, headline);
  await expect(window.locator('#article-frame')).toBeVisible();
  await window.locator('#article-list').focus();
  await window.keyboard.press('z');
  const question = window.getByRole('dialog', { name: /^Remove /u });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await followed()).toBe(1);
  await running.close();
  await publisher.stop();
});
