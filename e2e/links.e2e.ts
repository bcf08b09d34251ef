/** Links of the app's own scheme: they bring an article, a topic or a saved list on show, also at a start, and change nothing. */
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import { chip, launchWithSample } from './topics.ts';

/** A second start with this argument, as the system makes it for a link while the app runs. */
const arrive = ({ app }: RunningApp, link: string): Promise<void> =>
  app.evaluate(({ app: electronApp }, argument) => {
    electronApp.emit('second-instance', {}, ['broadsheet', argument]);
  }, link);

test('a link shows the article, the topic and the list that it names, while the app runs and at its start', async () => {
  const publisher = await createPublisher({ largestImage: 320 });
  const profile = await temporaryProfile();
  let running = await launchWithSample(publisher, { profile });
  try {
    await publisher.stop();
    await running.setOnline(false);
    const all = (await running.call('articles.list', { query: {}, after: null, limit: 500 })).articles;
    const article = all.find(({ read }) => !read);
    if (article === undefined) throw new Error('nothing unread');
    const list = await running.call('lists.save', {
      name: 'Ports & seas',
      icon: 'list',
      query: { starred: true },
      notify: false,
      keepDays: null,
    });
    const stood = await running.call('articles.count', {});

    await arrive(running, `broadsheet://list/${encodeURIComponent('ports & seas')}`);
    await expect(running.window.getByRole('button', { name: list.name, exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await arrive(running, 'broadsheet://topic/velmar');
    await expect(chip(running, 'Must have Velmar')).toBeVisible();
    await arrive(running, `broadsheet://article/${article.id}`);
    await running.articleFrame(article.id);

    for (const link of ['broadsheet://article/999999', 'broadsheet://topic/%00', 'broadsheet://erase/1'])
      // oxlint-disable-next-line no-await-in-loop
      await arrive(running, link);
    await expect(running.window.getByText('The link names an article that is not in this library.')).toBeVisible();
    await running.articleFrame(article.id);
    expect((await running.call('articles.count', {})).all).toBe(stood.all);
    expect(await running.call('lists.list', null)).toHaveLength(1);

    await running.quit();
    running = await launchApp({ profile, args: [`broadsheet://article/${article.id}`] });
    await running.articleFrame(article.id);
  } finally {
    await running.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('two links that come before the window listens both get the box, one after the other', async () => {
  const running = await launchApp({ args: ['feed://first.example/rss', 'feed://second.example/rss'] });
  const { window } = running;
  const box = window.getByRole('dialog').getByRole('textbox', { name: /address/iu });
  await expect(box).toHaveValue('https://first.example/rss');
  // One that comes while the box holds another's address waits, too.
  await arrive(running, 'feed://third.example/rss');
  await expect(box).toHaveValue('https://first.example/rss');
  for (const name of ['second', 'third']) {
    // oxlint-disable-next-line no-await-in-loop
    await window.keyboard.press('Escape');
    // oxlint-disable-next-line no-await-in-loop
    await expect(box).toHaveValue(`https://${name}.example/rss`);
  }
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await running.close();
});
