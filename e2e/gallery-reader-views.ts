/** Views of what stands beside an article for a while, and of what takes its time or goes wrong. */
import { failCalls, giveVoice } from './gallery-faults.ts';
import type { Stage } from './gallery-stage.ts';
import type { View } from './gallery-view.ts';
import { english, read } from './gallery-view.ts';
import { remoteControl } from './publisher/control.ts';

/** The passage of an article that a reader would take with three clicks. */
async function select(stage: Stage): Promise<void> {
  await stage.running.askPositions();
  const paragraph = stage.window.frameLocator('#article-frame').locator('.body p').nth(1);
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const place = await paragraph.boundingBox();
  if (place === null) throw new Error('The article has no text.');
  await stage.window.mouse.click(place.x + place.width / 2, place.y + 12, { clickCount: 3 });
  await stage.window.locator('.mark-bar').waitFor();
}

const BOTH = [
  [1280, 800],
  [900, 640],
] as const;
const NARROW = [480, 700] as const;

export const READER_VIEWS: readonly View[] = [
  {
    name: 'find-bar',
    about: 'Finding in the article',
    open: async (stage) => {
      await read(stage, english);
      await stage.fromArticleMenu('find.action');
      await stage.window.locator('.find-bar input').fill('the');
      await stage.window.frameLocator('#article-frame').locator('.found:target').waitFor();
    },
  },
  {
    name: 'read-aloud-bar',
    about: 'An article that is read aloud',
    open: async (stage) => {
      await giveVoice(stage.window);
      await read(stage, english);
      await stage.fromArticleMenu('aloud.action');
      await stage.window.locator('.reader-bar .speed').waitFor();
    },
  },
  {
    name: 'read-aloud-none',
    about: 'No voice for the language',
    open: async (stage) => {
      await giveVoice(stage.window, []);
      await read(stage, english);
      await stage.fromArticleMenu('aloud.action');
      await stage.window.locator('.reader-bar-problem').waitFor();
    },
  },
  {
    name: 'mark-bar',
    about: 'A passage is selected',
    sizes: [...BOTH, NARROW],
    open: (stage) => read(stage, english),
    again: select,
  },
  {
    name: 'highlights',
    about: 'All highlights',
    open: async (stage) => {
      await read(stage, english);
      await select(stage);
      await stage.window.locator('.mark-bar button').first().click();
      await stage.window.locator('.toast').waitFor();
      await stage.button('marks.title').click({ force: true });
      await stage.window.locator('.marks-article').waitFor();
    },
    leave: async ({ running }) => {
      for (const { marks } of await running.call('marks.list', { search: '' }))
        for (const { id, articleId } of marks) await running.call('marks.remove', { id, articleId });
    },
  },
  {
    name: 'article-highlights',
    about: 'The highlights of an article beside it',
    sizes: [...BOTH, NARROW],
    open: async (stage) => {
      await read(stage, english);
      await select(stage);
      await stage.window.locator('.mark-bar button').first().click();
      await stage.window.locator('.toast').waitFor();
      await stage.button('marks.of-article').click();
      await stage.window.locator('.article-marks .marks-row').waitFor();
    },
    leave: async (stage) => {
      const { running } = stage;
      await stage.button('marks.of-article').click();
      for (const { marks } of await running.call('marks.list', { search: '' }))
        for (const { id, articleId } of marks) await running.call('marks.remove', { id, articleId });
    },
  },
  {
    name: 'toast',
    about: 'A notice with a way back',
    mouse: true,
    open: async (stage) => {
      await stage.all();
      await stage.button('list.mark-all').click();
      // Under the mouse it stays.
      await stage.window.locator('.toast').hover();
    },
    leave: async ({ window }) => window.locator('.toast-action').first().click(),
  },
  {
    name: 'sync-running',
    about: 'A sync under way',
    open: async (stage) => {
      await stage.all();
      await remoteControl(process.env['GALLERY_PUBLISHER'] ?? '').setLatency(25_000);
      await stage.button('menu.refresh-all').click();
      await stage.window.locator('.sync-parts li').first().waitFor();
    },
    leave: async (stage) => {
      await remoteControl(process.env['GALLERY_PUBLISHER'] ?? '').setLatency(0);
      await stage.running.call('sync.cancel', null);
      await stage.running.syncDone();
    },
  },
  {
    name: 'failed-load',
    about: 'A list and an article that could not be loaded',
    open: async (stage) => {
      await stage.all();
      await failCalls(stage, ['articles.get', 'articles.list']);
      await stage.window.locator('.article-list .row-headline').nth(1).click();
      await stage.window.locator('.pane.article .notice').waitFor();
      await stage.button('list.unread').click({ force: true });
      await stage.window.locator('.pane.articles .notice').waitFor();
    },
    leave: (stage) => failCalls(stage, []),
  },
];
