/** What is done with the row of the left column that has the focus: their menus show these with their keys. */
import type { SavedList } from '../../../preload/lists.ts';
import type { Publication } from '../../../preload/model.ts';
import type { ListQuery } from '../../stores/article-list.ts';
import { placeAfterMove, useLists } from '../../stores/lists-store.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { useTopics } from '../../stores/topics-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import { folderStep, publicationStep } from '../arrange.ts';
import { focusPlace, placeInFocus } from '../parts/elements.ts';
import type { NamedTopic } from '../topic-commands.ts';
import { follow, moveList, removeList } from '../topic-commands.ts';
import type { Action } from './action.ts';

type Row =
  | { kind: 'publication'; publication: Publication }
  | { kind: 'list'; list: SavedList }
  | { kind: 'topic'; topic: NamedTopic }
  | { kind: 'folder'; name: string };

/** The row that has the focus, by the name of its place. */
function rowInFocus(): Row | null {
  const [kind = '', ...rest] = placeInFocus()?.split(' ') ?? [];
  const name = rest.join(' ');
  const isMeant = ({ id }: { id: number }): boolean => String(id) === name;
  if (kind === 'folder') return { kind, name };
  const publication = usePublications.getState().publications.find(isMeant);
  if (kind === 'publication' && publication !== undefined) return { kind, publication };
  const list = useLists.getState().lists.find(isMeant);
  if (kind === 'list' && list !== undefined) return { kind, list };
  const topic = useTopics.getState().followed.find(isMeant);
  return kind === 'topic' && topic !== undefined ? { kind, topic } : null;
}

function rename(row: Row): (() => void) | null {
  switch (row.kind) {
    case 'publication':
      return () => openDialog({ kind: 'rename', publicationId: row.publication.id });
    case 'list':
      return () => openDialog({ kind: 'rename-list', listId: row.list.id });
    case 'folder':
      return () => openDialog({ kind: 'rename-folder', folder: row.name });
    case 'topic':
      return null;
  }
}

function remove(row: Row): (() => void) | null {
  switch (row.kind) {
    case 'publication':
      return () => openDialog({ kind: 'remove', publicationId: row.publication.id });
    case 'list':
      return () => void removeList(row.list);
    case 'topic':
      return () => void follow(row.topic, false);
    case 'folder':
      return null;
  }
}

function step(row: Row, by: -1 | 1): (() => Promise<unknown>) | null {
  switch (row.kind) {
    case 'publication':
      return publicationStep(row.publication, by);
    case 'folder':
      return folderStep(row.name, by);
    case 'list':
      return placeAfterMove(useLists.getState().lists, row.list.id, by) === undefined
        ? null
        : () => moveList(row.list.id, by);
    case 'topic':
      return null;
  }
}

/** An action that has something to do with the row in focus, or is left to others. */
const ofRow = (deed: (row: Row) => (() => unknown) | null): Pick<Action, 'group' | 'onlyKeys' | 'enabled' | 'run'> => {
  const now = (): (() => unknown) | null => {
    const row = rowInFocus();
    return row === null ? null : deed(row);
  };
  return { group: 'go', onlyKeys: true, enabled: () => now() !== null, run: () => void now()?.() };
};

/** Moves the row and keeps the focus on it. */
const moved = (by: -1 | 1) => (row: Row) => {
  const place = placeInFocus();
  const move = step(row, by);
  return move === null ? null : (): void => void move().then(() => place !== null && focusPlace(place));
};

export const rowsActions: readonly Action[] = [
  { id: 'rename-row', name: 'hands.rename-row', keys: { publications: ['F2'] }, ...ofRow(rename) },
  { id: 'row-up', name: 'hands.row-up', keys: { publications: ['Alt+ArrowUp'] }, ...ofRow(moved(-1)), repeats: true },
  {
    id: 'row-down',
    name: 'hands.row-down',
    keys: { publications: ['Alt+ArrowDown'] },
    ...ofRow(moved(1)),
    repeats: true,
  },
  { id: 'remove-row', name: 'hands.remove-row', keys: { publications: ['Delete'] }, ...ofRow(remove) },
];

/** The publication whose row has the focus. */
export function publicationInFocus(): Publication | null {
  const row = rowInFocus();
  return row?.kind === 'publication' ? row.publication : null;
}

/** The articles that the row in focus stands for; undefined where it is none of those with a menu. */
export function queryInFocus(): ListQuery | undefined {
  const row = rowInFocus();
  switch (row?.kind) {
    case undefined:
      return undefined;
    case 'publication':
      return { publicationId: row.publication.id };
    case 'folder':
      return { folder: row.name };
    case 'list':
      return row.list.query;
    case 'topic':
      return { topics: { all: [row.topic.id], any: [], none: [] } };
  }
}
