/** Words are looked for in the open article: counted, shown one after the other, and let go of. */
import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { openByHeadline, pressInFrame } from './window.ts';

test('the search in the article counts, goes round, says that there is nothing, and gives the focus back', async () => {
  const publisher = await createPublisher({ largestImage: 64 });
  const running = await launchWithSample(publisher);
  const { window } = running;
  const headline = publisher.control.articles().find(({ slug }) => slug === 'harrask-reservoir-vote')?.headline ?? '';
  await openByHeadline(window, headline);
  await running.articleFrame();
  await window.locator('#article-frame').focus();
  await pressInFrame(running, 'f', ['control']);
  const bar = window.getByRole('search', { name: 'Find in the article' });
  const field = bar.getByRole('textbox');
  await expect(field).toBeFocused();
  await field.fill('THE');
  const said = bar.getByRole('status');
  await expect(said).toHaveText(/^1 of \d+$/u);
  const count = Number(/\d+$/u.exec((await said.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(2);
  const target = window.frameLocator('#article-frame').locator('.found:target');
  await expect(target).toHaveAttribute('id', 'f0');
  expect(await axeFaults(window)).toEqual([]);
  await field.press('Enter');
  await expect(target).toHaveAttribute('id', 'f1');
  await window.keyboard.press('F3');
  await expect(target).toHaveAttribute('id', 'f2');
  for (let step = 0; step < 3; step += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await field.press('Shift+Enter');
  }
  await expect(said).toHaveText(`${count} of ${count}`);
  await expect(target).toHaveAttribute('id', `f${count - 1}`);

  // What stands over the text is part of the article.
  await field.fill(headline.slice(0, 20));
  await expect(said).toHaveText(/^1 of \d+$/u);
  await expect(window.frameLocator('#article-frame').locator('h1 .found:target')).toBeVisible();

  await field.fill('no such words here');
  await expect(said).toHaveText('Not in this article');
  await expect(bar.getByRole('button', { name: 'Next place' })).toBeDisabled();
  await expect(target).toHaveCount(0);
  await field.press('Escape');
  await expect(bar).toBeHidden();
  await expect(window.locator('#article-frame')).toBeFocused();

  // Outside the article the same key searches the list.
  await window.locator('#article-list').focus();
  await window.keyboard.press('Control+f');
  await expect(window.locator('#search')).toBeFocused();
  await running.close();
  await publisher.stop();
});
