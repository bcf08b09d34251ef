/** Going through the list and into the article. */
import type { KeyPlace } from '../../stores/keymap.ts';
import { turnPage, useArticle } from '../../stores/article-store.ts';
import { listMarks } from '../../stores/marks-store.ts';
import { ARTICLE_OF_WINDOW } from '../../stores/own-window.ts';
import { fold, useRelated } from '../../stores/related-store.ts';
import { useTopicView } from '../../stores/topic-view-store.ts';
import { showColumn } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import { FRAME_ID, RELATED_ID, focusSoon } from '../parts/elements.ts';
import { goBack } from '../trail.ts';
import type { Action } from './action.ts';
import { hasPublications } from './action.ts';
import { back } from './back.ts';

/** Rows a page key goes by. */
const PAGE_ROWS = 6;

async function readArticle(): Promise<void> {
  const { id } = useArticle.getState();
  if (id === null) await commands.goBy(1);
  else if (useTopicView.getState().topicId !== null) await commands.openArticle(id);
  showColumn('article');
  focusSoon(FRAME_ID);
}

/** A page on or back; at the end of the article, and where none is on show, the next unread one. */
async function page(by: 1 | -1, place: KeyPlace): Promise<void> {
  const { id } = useArticle.getState();
  const box = document.querySelector(`#${FRAME_ID}`)?.getBoundingClientRect();
  if (id === null || box === undefined || useTopicView.getState().topicId !== null) {
    if (by === 1) await commands.goToNextUnread();
    return;
  }
  const { left, top, width, height } = box;
  const middle = { x: left + width / 2, y: top + height / 2 };
  const outcome = await turnPage({ articleId: id, by, turned: place === 'frame', ...middle });
  if (useArticle.getState().id !== id) return;
  // An article's window has no next one.
  if (outcome === 'end' && by === 1 && ARTICLE_OF_WINDOW === null) await commands.goToNextUnread();
  // Nobody could turn it from here: in the article the key does so by itself.
  else if (outcome === 'unknown' && place !== 'frame') await readArticle();
}

function goToRelated(): void {
  showColumn('article');
  fold(false);
  // They stand where the article's highlights are listed.
  listMarks(false);
  focusSoon(RELATED_ID);
}

const moving = { group: 'move', enabled: hasPublications } as const;

export const movingActions: readonly Action[] = [
  {
    ...moving,
    id: 'next',
    repeats: true,
    name: 'shortcut.next',
    keys: { anywhere: ['j'], list: ['ArrowDown'] },
    run: () => void commands.goBy(1),
  },
  {
    ...moving,
    id: 'previous',
    repeats: true,
    name: 'shortcut.previous',
    keys: { anywhere: ['k', 'p'], list: ['ArrowUp'] },
    run: () => void commands.goBy(-1),
  },
  {
    ...moving,
    id: 'next-unread',
    repeats: true,
    name: 'shortcut.next-unread',
    keys: { anywhere: ['n'] },
    run: () => void commands.goToNextUnread(),
  },
  {
    ...moving,
    id: 'read',
    name: 'shortcut.read',
    keys: { list: ['Enter'] },
    run: () => void readArticle(),
  },
  {
    ...moving,
    id: 'page-down',
    name: 'shortcut.page-down',
    keys: { anywhere: ['Space'] },
    run: (place) => void page(1, place),
  },
  {
    ...moving,
    id: 'page-up',
    name: 'shortcut.page-up',
    keys: { anywhere: ['Shift+Space'] },
    run: (place) => void page(-1, place),
  },
  {
    ...moving,
    id: 'rows-down',
    repeats: true,
    name: 'shortcut.rows-down',
    keys: { list: ['PageDown'] },
    onlyKeys: true,
    run: () => void commands.goBy(PAGE_ROWS),
  },
  {
    ...moving,
    id: 'rows-up',
    repeats: true,
    name: 'shortcut.rows-up',
    keys: { list: ['PageUp'] },
    onlyKeys: true,
    run: () => void commands.goBy(-PAGE_ROWS),
  },
  {
    ...moving,
    id: 'first',
    name: 'shortcut.first',
    keys: { list: ['Home'] },
    onlyKeys: true,
    run: () => void commands.goBy(-Infinity),
  },
  {
    ...moving,
    id: 'last',
    name: 'shortcut.last',
    keys: { list: ['End'] },
    onlyKeys: true,
    run: () => void commands.goBy(Infinity),
  },
  {
    ...moving,
    id: 'related',
    name: 'shortcut.related',
    keys: { anywhere: ['b'] },
    enabled: () =>
      hasPublications() && useRelated.getState().related.length > 0 && useTopicView.getState().topicId === null,
    run: goToRelated,
  },
  {
    ...moving,
    id: 'go-back',
    name: 'shortcut.go-back',
    keys: { anywhere: ['Backspace', 'Alt+ArrowLeft'] },
    run: () => void goBack(),
  },
  {
    ...moving,
    id: 'back',
    name: 'shortcut.back',
    keys: { anywhere: ['Escape', 'u'] },
    inText: true,
    run: back,
  },
];
