/** The menus of the rows in the left column: what keys do with the row in focus, each with its key, and the rest. */
import type { SavedList } from '../../../preload/lists.ts';
import type { Publication } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { placeAfterMove } from '../../stores/lists-store.ts';
import { toggleFolder, usePublications } from '../../stores/publications-store.ts';
import { asksPassword } from '../../stores/session-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import { keysFor } from '../actions/run.ts';
import { folderStep, publicationStep } from '../arrange.ts';
import * as commands from '../commands.ts';
import { aboutItem, likingItems } from '../filter/topic-menu.ts';
import type { MenuItem } from '../parts/menu.tsx';
import { isolated } from '../parts/names.ts';
import { move } from '../publication-commands.ts';
import type { NamedTopic } from '../topic-commands.ts';
import { moveList, removeList } from '../topic-commands.ts';

/** More folders are chosen from in the dialog. */
const MOST_FOLDERS = 5;

type Step = (() => Promise<unknown>) | null;

const markAll = (run: () => void): MenuItem => ({ label: t('publication.mark-all'), ...keysFor('mark-all'), run });

const renaming = (run: () => void): MenuItem => ({
  label: t('publication.rename'),
  ...keysFor('rename-row', 'publications'),
  run,
});

/** Up and down, as far as there is somewhere to go. */
const moving = (up: Step, down: Step): MenuItem[] => [
  ...(up === null ? [] : [{ label: t('lists.up'), ...keysFor('row-up', 'publications'), run: () => void up() }]),
  ...(down === null
    ? []
    : [{ label: t('lists.down'), ...keysFor('row-down', 'publications'), run: () => void down() }]),
];

/** What dragging into a folder does. */
function folderItems(publication: Publication): MenuItem[] {
  const { folder: own } = publication;
  const names = new Set(usePublications.getState().publications.map((one) => one.folder));
  const others = [...names].filter((name) => name !== '' && name !== own).toSorted();
  const into = (folder: string) => () => void move(publication, folder).then(commands.told);
  return [
    ...(own === '' ? [] : [{ label: t('hands.out-of-folder', { name: isolated(own) }), run: into('') }]),
    ...(others.length > MOST_FOLDERS ? [] : others).map((name) => ({
      label: t('hands.into-folder', { name: isolated(name) }),
      run: into(name),
    })),
  ];
}

export function publicationItems(publication: Publication): MenuItem[] {
  const { id, session, meter, feeds } = publication;
  const signIn = (): void => void commands.signIn(publication);
  const hasSession =
    session.status !== 'signed-out' || meter !== null || feeds.some((feed) => feed.private || asksPassword(feed));
  return [
    { label: t('publication.refresh'), ...keysFor('refresh'), run: () => void commands.refresh(id) },
    markAll(() => void commands.markAllRead({ publicationId: id })),
    ...(session.status === 'signed-out' ? [{ label: t('session.sign-in-menu'), apart: true, run: signIn }] : []),
    ...(session.status === 'expired' ? [{ label: t('session.again-menu'), apart: true, run: signIn }] : []),
    ...(hasSession
      ? [
          {
            label: t('session.menu'),
            apart: session.status !== 'signed-out' && session.status !== 'expired',
            run: () => openDialog({ kind: 'session', publicationId: id }),
          },
        ]
      : []),
    { ...renaming(() => openDialog({ kind: 'rename', publicationId: id })), apart: true },
    ...moving(publicationStep(publication, -1), publicationStep(publication, 1)),
    ...folderItems(publication),
    { label: t('publication.move'), run: () => openDialog({ kind: 'move', publicationId: id }) },
    {
      label: t('publication.remove'),
      ...keysFor('remove-row', 'publications'),
      apart: true,
      danger: true,
      run: () => openDialog({ kind: 'remove', publicationId: id }),
    },
  ];
}

export function folderMenuItems(name: string, collapsed: boolean): MenuItem[] {
  return [
    markAll(() => void commands.markAllRead({ folder: name })),
    {
      label: t(collapsed ? 'folder.expand' : 'folder.collapse', { folder: isolated(name) }),
      run: () => toggleFolder(name),
    },
    { ...renaming(() => openDialog({ kind: 'rename-folder', folder: name })), apart: true },
    ...moving(folderStep(name, -1), folderStep(name, 1)),
  ];
}

export function listItems(list: SavedList, all: readonly SavedList[]): MenuItem[] {
  const { id } = list;
  const step = (by: -1 | 1): Step => (placeAfterMove(all, id, by) === undefined ? null : () => moveList(id, by));
  return [
    markAll(() => void commands.markAllRead(list.query)),
    { label: t('lists.edit'), apart: true, run: () => openDialog({ kind: 'edit-list', listId: id }) },
    renaming(() => openDialog({ kind: 'rename-list', listId: id })),
    ...moving(step(-1), step(1)),
    {
      label: t('lists.remove'),
      ...keysFor('remove-row', 'publications'),
      danger: true,
      apart: true,
      run: () => void removeList(list),
    },
  ];
}

export function topicItems(topic: NamedTopic): MenuItem[] {
  const [first, ...rest] = likingItems(topic);
  return [
    aboutItem(topic),
    markAll(() => void commands.markAllRead({ topics: { all: [topic.id], any: [], none: [] } })),
    ...(first === undefined ? [] : [{ ...first, ...keysFor('remove-row', 'publications'), apart: true }]),
    ...rest,
  ];
}
