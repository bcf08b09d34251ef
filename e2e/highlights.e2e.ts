/** A passage selected in the article frame becomes a highlight there, and stays one when the publisher changes the article. */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { answerDialogs, openByHeadline } from './window.ts';

test('a highlight is painted, kept through a changed article, and exported', async () => {
  const publisher = await createPublisher({ largestImage: 64 });
  const running = await launchWithSample(publisher);
  const { window } = running;
  const slug = 'harrask-reservoir-vote';
  const lines = publisher.control.articles();
  const headline = lines.find((one) => one.slug === slug)?.headline ?? '';
  const other = lines.find((one) => one.slug === 'strait-pilots-end-strike')?.headline ?? '';
  await openByHeadline(window, headline);
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const id = articles.find((one) => one.headline === headline)?.id ?? 0;
  const frame = await running.articleFrame(id);
  const quote = await frame.evaluate(() => {
    const [first, second] = document.querySelectorAll('.body p');
    if (first === undefined || second === undefined) return '';
    getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
    return `${first.textContent} ${second.textContent}`;
  });
  await running.askPositions();
  const selection = await running.call('marks.selection', id);
  expect(selection.text.replaceAll(/\s/gu, '')).toBe(quote.replaceAll(/\s/gu, ''));
  const mark = await running.call('marks.add', { articleId: id, colour: 'blue', note: 'Ask the council' });
  const squeezed = quote.replaceAll(/\s/gu, '');
  expect(mark.quote.replaceAll(/\s/gu, '')).toBe(squeezed);

  const painted = async (): Promise<string> => {
    await openByHeadline(window, other);
    await openByHeadline(window, headline);
    const again = await running.articleFrame(id);
    return (await again.locator(`mark.highlight.blue.m-${mark.id}`).allTextContents()).join('').replaceAll(/\s/gu, '');
  };
  expect(await painted()).toBe(squeezed);
  publisher.control.correct(slug, 'An earlier version of this article gave another number of votes.');
  await running.call('articles.refetch', id);
  await running.syncDone();
  await expect.poll(async () => (await running.call('articles.get', id))?.revisions ?? 0).toBeGreaterThan(0);
  expect(await painted()).toBe(squeezed);
  expect((await running.call('marks.ofArticle', id)).map(({ lost }) => lost)).toEqual([false]);

  const file = path.join(tmpdir(), `broadsheet-highlights-${process.pid}.md`);
  await answerDialogs(running, file);
  await running.call('marks.export', { articleId: null, words: { title: 'Highlights', lost: 'Gone' } });
  const text = await readFile(file, 'utf8');
  await rm(file);
  expect(text).toContain('\n> ');
  expect(text).toContain('Ask the council');
  await running.call('marks.remove', { id: mark.id, articleId: id });
  expect(await running.call('marks.count', { publicationId: null })).toBe(0);
  expect((await running.call('marks.restore', { id: mark.id })).note).toBe('Ask the council');
  await running.close();
  await publisher.stop();
});
