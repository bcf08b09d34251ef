import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library } from './database/face.ts';
import { newItem, testLibrary, withItems } from './database/testing.ts';
import type { WindowDesktop } from './handlers-windows.ts';
import { windowHandlers } from './handlers-windows.ts';

/** A desktop that notes what it is asked for. */
function desktop(room: boolean): { asked: unknown[]; desktop: WindowDesktop } {
  const asked: unknown[] = [];
  return {
    asked,
    desktop: {
      openArticle: (id) => {
        asked.push(['article', id]);
        return room;
      },
      showLibrary: () => void asked.push(['library']),
      toggleFullScreen: (windowId) => void asked.push(['full', windowId]),
      stepOut: (windowId) => void asked.push(['out', windowId]),
      system: () => ({ platform: 'linux', accent: null }),
      showMenu: (items, windowId) => void asked.push(['menu', items.length, windowId]),
      turnPage: async (turn, windowId) => {
        asked.push(['turn', turn.articleId, windowId]);
        return 'turned';
      },
    },
  };
}

test('an article opens in a window of its own only where it is in the library, and while there is room', async (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'p', [newItem('one')]);
  const articles: Pick<Library, 'article'> = { article: async (asked) => library.article(asked) };
  const roomy = desktop(true);
  const open = windowHandlers(articles, roomy.desktop)['windows.openArticle'];
  assert.deepEqual(await open(id), { ok: true, value: null });
  const missing = await open(id + 1);
  assert.equal(missing.ok ? '' : missing.error.code, 'not-found');
  assert.deepEqual(roomy.asked, [['article', id]]);
  const full = await windowHandlers(articles, desktop(false).desktop)['windows.openArticle'](id);
  assert.equal(full.ok ? '' : full.error.code, 'too-many');
});

test('what a window asks for itself is done to that window', async () => {
  const { asked, desktop: given } = desktop(true);
  const handlers = windowHandlers({ article: async () => null }, given);
  await handlers['windows.toggleFullScreen'](null, 3);
  await handlers['windows.stepOut'](null, 4);
  await handlers['menu.show']([{ id: 'star', accelerator: 'S', enabled: true, checked: null }], 5);
  const turned = await handlers['articles.turnPage']({ articleId: 9, by: 1, turned: false, x: 1, y: 1 }, 6);
  assert.deepEqual(turned, { ok: true, value: 'turned' });
  assert.deepEqual(asked, [
    ['full', 3],
    ['out', 4],
    ['menu', 1, 5],
    ['turn', 9, 6],
  ]);
  assert.deepEqual(await handlers['system.get'](null), { ok: true, value: { platform: 'linux', accent: null } });
});
