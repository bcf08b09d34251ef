/** Going from list to list and from column to column. */
import { isMirrored } from '../../locales/index.ts';
import type { ListChoice } from '../../stores/article-list.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { topicAlone } from '../../stores/filter-parts.ts';
import { useLists } from '../../stores/lists-store.ts';
import { byFolder, usePublications } from '../../stores/publications-store.ts';
import { useTopics } from '../../stores/topics-store.ts';
import { useTopicView } from '../../stores/topic-view-store.ts';
import { setDrawer, showColumn, toggleFullReading, togglePublications, useWindow } from '../../stores/window-store.ts';
import { arrangementOf } from '../arrange.ts';
import { chooseList } from '../commands.ts';
import { goAlong } from '../parts/along.ts';
import { FRAME_ID, LIST_ID, focusSoon, topicHeadingId } from '../parts/elements.ts';
import { chooseSaved, chooseTopic } from '../topic-commands.ts';
import { openTopics } from '../topic-page-commands.ts';
import type { Action } from './action.ts';
import { hasPublications } from './action.ts';

/** One place of the left column. */
interface Stop {
  chosen: boolean;
  go: () => void;
}

/** Its entry is there while something is begun, and while it is on show. */
const showsBegun = (): boolean =>
  usePublications.getState().begun > 0 || useArticles.getState().choice.kind === 'begun';

/** The left column from top to bottom, as it is on show: what is folded up is passed over. */
function stops(): Stop[] {
  const articles = useArticles.getState();
  const { choice } = articles;
  const { followed } = useTopics.getState();
  const { publications, collapsed } = usePublications.getState();
  const alone = followed.find((topic) => topic.id === topicAlone(articles));
  const of = (to: ListChoice): Stop => ({
    chosen: alone === undefined && sameChoice(choice, to),
    go: () => chooseList(to),
  });
  return [
    ...(['all', 'unread', 'starred', ...(showsBegun() ? (['begun'] as const) : [])] as const).map((kind) =>
      of({ kind }),
    ),
    ...useLists.getState().lists.map((saved) => ({
      chosen: choice.kind === 'list' && choice.id === saved.id,
      go: () => void chooseSaved(saved),
    })),
    ...followed.map((topic) => ({ chosen: topic === alone, go: () => void chooseTopic(topic) })),
    ...byFolder(publications, arrangementOf()).flatMap((folder) => [
      ...(folder.name === '' ? [] : [of({ kind: 'folder', name: folder.name })]),
      ...(collapsed.includes(folder.name) ? [] : folder.publications.map(({ id }) => of({ kind: 'publication', id }))),
    ]),
  ];
}

function goToNeighbour(step: 1 | -1): void {
  const all = stops();
  const at = all.findIndex((one) => one.chosen);
  // From a list that is not in the column to its first one.
  all[at === -1 ? 0 : at + step]?.go();
}

type Pane = 'publications' | 'articles' | 'article';

/** Moves the focus into a column, and the column into sight. */
function goToPane(pane: Pane): void {
  setDrawer(false);
  if (pane === 'publications') return goToPublications();
  showColumn(pane === 'articles' ? 'list' : 'article');
  const { topicId } = useTopicView.getState();
  focusSoon(pane === 'articles' ? LIST_ID : topicId === null ? FRAME_ID : topicHeadingId(topicId));
}

function goToPublications(): void {
  if (useWindow.getState().fullReading) toggleFullReading();
  requestAnimationFrame(() => {
    const pane = document.querySelector<HTMLElement>('.pane.publications');
    // Hidden, or in a narrower window in its drawer.
    if (pane === null || !pane.checkVisibility({ visibilityProperty: true })) togglePublications();
    requestAnimationFrame(focusPublications);
  });
}

function focusPublications(): void {
  const pane = document.querySelector('.pane.publications');
  const button = pane?.querySelector<HTMLElement>('.list-button[aria-current]') ?? pane?.querySelector('button');
  button?.focus();
}

/** The columns stand in the order of the script. */
const toStart = (): string => (isMirrored() ? 'ArrowRight' : 'ArrowLeft');
const toEnd = (): string => (isMirrored() ? 'ArrowLeft' : 'ArrowRight');

const going = { group: 'go', enabled: hasPublications } as const;

export const placesActions: readonly Action[] = [
  {
    ...going,
    id: 'go-all',
    name: 'list.all',
    keys: { anywhere: ['g a'] },
    run: () => chooseList({ kind: 'all' }),
  },
  {
    ...going,
    id: 'go-unread',
    name: 'list.unread',
    keys: { anywhere: ['g u'] },
    run: () => chooseList({ kind: 'unread' }),
  },
  {
    ...going,
    id: 'go-starred',
    name: 'list.starred',
    keys: { anywhere: ['g s'] },
    run: () => chooseList({ kind: 'starred' }),
  },
  {
    ...going,
    id: 'go-begun',
    name: 'begun.list',
    keys: { anywhere: ['g c'] },
    run: () => chooseList({ kind: 'begun' }),
  },
  { ...going, id: 'topics', name: 'menu.topics', keys: { anywhere: ['g t'] }, run: openTopics },
  {
    ...going,
    id: 'next-list',
    repeats: true,
    name: 'shortcut.next-list',
    keys: { anywhere: ['Shift+j'] },
    run: () => goToNeighbour(1),
  },
  {
    ...going,
    id: 'previous-list',
    repeats: true,
    name: 'shortcut.previous-list',
    keys: { anywhere: ['Shift+k'] },
    run: () => goToNeighbour(-1),
  },
  {
    ...going,
    id: 'to-publications',
    name: 'shortcut.to-publications',
    keys: {
      get list() {
        return [toStart()];
      },
    },
    run: () => goToPane('publications'),
  },
  {
    ...going,
    id: 'to-list',
    name: 'shortcut.to-list',
    keys: {
      get publications() {
        return [toEnd()];
      },
      get frame() {
        return [toStart()];
      },
    },
    run: () => goToPane('articles'),
  },
  {
    ...going,
    id: 'to-article',
    name: 'shortcut.to-article',
    keys: {
      get list() {
        return [toEnd()];
      },
    },
    run: () => goToPane('article'),
  },
  {
    group: 'go',
    id: 'next-pane',
    name: 'shortcut.next-pane',
    keys: { anywhere: ['F6'] },
    inText: true,
    run: () => goAlong(1),
  },
  {
    group: 'go',
    id: 'previous-pane',
    name: 'shortcut.previous-pane',
    keys: { anywhere: ['Shift+F6'] },
    inText: true,
    run: () => goAlong(-1),
  },
];
