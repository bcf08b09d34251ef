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
  await expect
    .poll(async () => again.evaluate(() => scrollY / document.documentElement.scrollHeight))
    .toBeGreaterThan(0.3);
  await running.close();
  await publisher.stop();
});
