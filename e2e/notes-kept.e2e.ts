/** A note that is being written outlives the app: quit, closed, or killed. */
import { expect, test } from '@playwright/test';
import type { RunningApp } from './harness.ts';
import { launchApp, temporaryProfile } from './harness.ts';
import { createPublisher } from './publisher/index.ts';
import { launchWithSample } from './topics.ts';
import { showArticle } from './window.ts';

/** Opens the editor of a highlight as a press on its sign would. */
async function editNote({ app, window }: RunningApp, id: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, markId) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.send('event', 'mark.chosen', { id: markId });
  }, id);
  const note = window.getByRole('dialog', { name: 'Edit highlight' }).getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await window.keyboard.press('Control+End');
}

test('a note that is being written is there after quitting, and after a kill but for its last moment', async () => {
  const publisher = await createPublisher({ largestImage: 64 });
  const profile = await temporaryProfile();
  let running = await launchWithSample(publisher, { profile });
  const slug = 'harrask-reservoir-vote';
  const headline = publisher.control.articles().find((one) => one.slug === slug)?.headline ?? '';
  const { articles } = await running.call('articles.list', { query: {}, after: null, limit: 500 });
  const id = articles.find((one) => one.headline === headline)?.id ?? 0;
  await showArticle(running, id);
  const frame = await running.articleFrame(id);
  await frame.evaluate(() => {
    const [first] = document.querySelectorAll('.body p');
    if (first !== undefined) getSelection()?.selectAllChildren(first);
  });
  await running.askPositions();
  const mark = await running.call('marks.add', { articleId: id, colour: 'blue' });
  const noteNow = async (): Promise<string> => (await running.call('marks.ofArticle', id))[0]?.note ?? '';

  await editNote(running, mark.id);
  await running.window.keyboard.type('Ask the council');
  await running.quit();

  running = await launchApp({ profile });
  expect(await noteNow()).toBe('Ask the council');
  await showArticle(running, id);
  await running.articleFrame(id);
  await editNote(running, mark.id);
  await running.window.keyboard.type(' and the mayor');
  await expect.poll(noteNow, { timeout: 1_000 }).toBe('Ask the council and the mayor');
  await running.kill();

  running = await launchApp({ profile });
  expect(await noteNow()).toBe('Ask the council and the mayor');
  await running.close();
  await publisher.stop();
});
