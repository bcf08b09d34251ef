/** The highlights of the open article are listed beside it: by key, by arrow, each leads to its passage. */
import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import type { RunningApp } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { showArticle } from './window.ts';

/** Highlights a paragraph, and waits until the changed frame shows it. */
async function mark(running: RunningApp, id: number, at: number, note: string): Promise<void> {
  await (
    await running.articleFrame(id)
  ).evaluate((index) => {
    const paragraph = document.querySelectorAll('.body p')[index];
    if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
  }, at);
  const made = await running.call('marks.add', { articleId: id, colour: 'green', note });
  await expect(async () => {
    await expect(running.window.locator('.article-frame')).toHaveCount(1);
    expect(await (await running.articleFrame(id)).locator(`#m${made.id}`).count()).toBe(1);
  }).toPass();
}

test('the list beside the article goes to each passage by key, edits its note, and closes', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const running = await launchWithSample(publisher);
  const { window } = running;
  // So low that a passage further down is out of sight.
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1_280, height: 480 }),
  );
  const headline = publisher.control.articles().find(({ slug }) => slug === 'harrask-reservoir-vote')?.headline;
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const id = articles.find((one) => one.headline === headline)?.id ?? 0;
  await showArticle(running, id);
  await window.locator('#article-list').focus();
  await window.keyboard.press('Shift+H');
  const list = window.getByRole('complementary', { name: 'Highlights of this article' });
  await expect(list).toBeFocused();
  await expect(list).toContainText('Select a passage in an article');

  await running.askPositions();
  for (const [at, note] of [
    [0, ''],
    [4, 'Ask the council'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await mark(running, id, at, note);
    // oxlint-disable-next-line no-await-in-loop
    await expect(list.locator('.mark-open')).toHaveCount(at === 0 ? 1 : 2);
  }
  await expect(list.locator('.mark-note')).toHaveText('Ask the council');
  expect(await axeFaults(window)).toEqual([]);

  const marks = await running.call('marks.ofArticle', id);
  const isInSight = async (at: number): Promise<boolean> =>
    (await running.articleFrame(id)).evaluate(
      (name) => {
        const box = document.querySelector(`#${name}`)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.top < innerHeight;
      },
      `m${marks[at]?.id ?? 0}`,
    );
  await list.focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect.poll(() => isInSight(1)).toBe(true);
  await expect.poll(() => isInSight(0)).toBe(false);
  await expect(window.locator('#article-frame')).toBeFocused();
  // The same one again, after the reader has gone elsewhere.
  await (await running.articleFrame(id)).evaluate(() => scrollTo(0, 0));
  await expect.poll(() => isInSight(1)).toBe(false);
  await list.locator('.mark-open').last().click();
  await expect.poll(() => isInSight(1)).toBe(true);
  await list.locator('.mark-open').first().focus();
  await window.keyboard.press('Enter');
  await expect.poll(() => isInSight(0)).toBe(true);

  await list.getByRole('button', { name: 'Edit highlight' }).first().click();
  await expect(window.getByRole('dialog', { name: 'Edit highlight' })).toBeVisible();
  await window.keyboard.press('Escape');
  await list.locator('.mark-open').first().focus();
  await window.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await window.getByRole('button', { name: 'Highlights of this article' }).click();
  await expect(list).toBeFocused();
  await running.close();
  await publisher.stop();
});
