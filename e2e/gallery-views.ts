/** Every view that the gallery shows. A new one is a line here: its name and how it is opened in a window that was just loaded. */
import type { ArticleSummary } from '../preload/model.ts';
import { READER_VIEWS } from './gallery-reader-views.ts';
import type { Stage } from './gallery-stage.ts';
import type { View } from './gallery-view.ts';
import { english, read, whole } from './gallery-view.ts';

const teaser = ({ access, language }: ArticleSummary): boolean => access === 'teaser' && language.startsWith('en');

/** A filter of two topics of the newest article. */
async function filtered(stage: Stage): Promise<void> {
  await stage.all();
  await stage.window.locator('.row-topic').first().click();
  await stage.window.locator('.chip-related .chip-button').first().click();
  await stage.window.locator('.chip:not(.chip-related)').nth(1).waitFor();
}

export const VIEWS: readonly View[] = [
  { name: 'first-start', about: 'First start', empty: true, open: async () => undefined },
  {
    name: 'candidates',
    about: 'Feeds found at an address',
    empty: true,
    open: async ({ window }) => {
      await window.locator('#follow-address').fill(process.env['GALLERY_PUBLISHER'] ?? '');
      await window.locator('#follow-address').press('Enter');
      await window.locator('.candidate').first().waitFor();
    },
  },
  { name: 'all-articles', about: 'All articles, none open', open: (stage) => stage.all() },
  { name: 'article', about: 'An article', open: (stage) => read(stage, english) },
  { name: 'article-rtl', about: 'An article in Arabic', open: (stage) => read(stage, whole('ar')) },
  {
    name: 'article-compact',
    about: 'Compact density',
    settings: { density: 'compact' },
    open: (stage) => read(stage, english),
  },
  {
    name: 'related',
    about: 'What to read next',
    open: async (stage) => {
      await read(stage, english);
      // Whether they are shown is remembered.
      const toggle = stage.window.locator('.related-toggle');
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      await stage.window.locator('.related-article').first().waitFor();
    },
  },
  {
    name: 'full-reading',
    about: 'The article alone in the window',
    mouse: true,
    open: async (stage) => {
      await stage.open(english);
      // By key and with the mouse where the list was, so that the tools wait.
      const list = await stage.window.locator('.pane.articles').boundingBox();
      await stage.window.mouse.move((list?.x ?? 0) + 100, 400);
      await stage.button('pane.full-reading').press('Enter');
    },
  },
  {
    name: 'panes-hidden',
    about: 'Both columns hidden',
    open: async (stage) => {
      await stage.open(english);
      await stage.button('pane.hide-publications').click();
      await stage.button('pane.hide-list').click();
    },
    leave: async ({ window }) => window.evaluate(() => localStorage.clear()),
  },
  {
    name: 'drawer',
    about: 'The publications as a drawer',
    sizes: [[900, 640]],
    open: async (stage) => {
      await read(stage, english);
      await stage.button('pane.show-publications').click();
    },
  },
  { name: 'one-column', about: 'One column: the list', sizes: [[640, 760]], open: (stage) => stage.all() },
  { name: 'one-column-article', about: 'One column: an article', sizes: [[640, 760]], open: (s) => read(s, english) },
  {
    name: 'unread-none',
    about: 'Nothing unread',
    open: async (stage) => {
      const { publicationId } = await stage.article(({ language }) => language.startsWith('fr'));
      await stage.running.call('articles.markAllRead', { publicationId, order: 'newest' });
      await stage.window.locator('.publication-row .list-button', { hasText: 'Phare' }).first().click({ force: true });
      await stage.button('list.only-unread').click();
      await stage.window.locator('.articles .notice').waitFor();
    },
  },
  {
    name: 'starred-none',
    about: 'Nothing starred',
    open: async ({ window }) => {
      await window.locator('.list-button').nth(2).click({ force: true });
      await window.locator('.articles .notice').waitFor();
    },
  },
  {
    name: 'search-none',
    about: 'A search that finds nothing',
    open: async (stage) => {
      await stage.search('zeppelin');
      await stage.window.locator('.articles .notice').waitFor();
    },
  },
  { name: 'topic-filter', about: 'A filter of two topics', open: filtered },
  {
    name: 'filter-menu',
    about: 'What a list can be narrowed by',
    open: async (stage) => {
      await stage.all();
      await stage.button('filter.menu').click();
    },
  },
  {
    name: 'topic-page',
    about: 'The page of a topic',
    open: async (stage) => {
      await stage.fromMenu('menu.topics');
      await stage.window.locator('.topic-row-name').first().click();
      await stage.window.locator('.topic-graph svg').waitFor();
    },
  },
  { name: 'topics', about: 'All topics', open: (stage) => stage.fromMenu('menu.topics') },
  { name: 'rules', about: 'Rules', open: (stage) => stage.fromMenu('menu.rules') },
  {
    name: 'rule-editor',
    about: 'A rule and its dry run',
    open: async (stage) => {
      await stage.fromMenu('menu.rules');
      const [rule] = await stage.running.call('rules.list', null);
      await stage.button('rules.edit-rule', { name: rule?.name ?? '' }).click();
      await stage.window.locator('.trial-articles li').first().waitFor();
    },
  },
  {
    name: 'save-list',
    about: 'Saving a filter as a list',
    open: async (stage) => {
      await filtered(stage);
      await stage.button('filter.save').click();
      await stage.window.getByRole('dialog').waitFor();
    },
  },
  { name: 'settings', about: 'Settings', open: (stage) => stage.fromMenu('menu.settings') },
  { name: 'activity', about: 'Activity log', open: (stage) => stage.fromMenu('menu.activity') },
  { name: 'shortcuts', about: 'Keyboard shortcuts', open: (stage) => stage.fromMenu('menu.shortcuts') },
  {
    name: 'follow',
    about: 'Following another publication',
    open: async (stage) => {
      await stage.button('menu.follow').click();
      await stage.window.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'access',
    about: 'Access to a publication',
    open: async (stage) => {
      await stage.button('publication.actions', { title: 'Harbour Daily' }).click({ force: true });
      await stage.window.getByRole('menuitem', { name: stage.say('session.menu'), exact: true }).click();
      await stage.window.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'remove',
    about: 'Ceasing to follow',
    open: async (stage) => {
      await stage.button('publication.actions', { title: 'Harbour Daily' }).click({ force: true });
      await stage.window.getByRole('menuitem', { name: stage.say('publication.remove'), exact: true }).click();
      await stage.window.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'palette',
    about: 'Finding anything',
    open: async (stage) => {
      await stage.all();
      await stage.window.keyboard.press('Control+k');
      await stage.window.locator('.palette input').fill('vel');
      await stage.window.locator('.palette [role="option"]').nth(3).waitFor();
    },
  },
  {
    name: 'menu',
    about: 'A menu',
    open: async (stage) => {
      await stage.all();
      await stage.button('menu.more').click();
    },
  },
  ...READER_VIEWS,
  { name: 'sign-in-door', about: 'A teaser and the way in', open: (stage) => read(stage, teaser) },
  {
    name: 'meter-door',
    about: 'A page that the publisher counts',
    open: (stage) => read(stage, ({ access }) => access === 'feed'),
  },
  {
    name: 'offline',
    about: 'Offline',
    open: async (stage) => {
      await read(stage, english);
      await stage.running.setOnline(false);
      await stage.window.locator('.offline p').waitFor();
    },
    leave: (stage) => stage.running.setOnline(true),
  },
];
