import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { formatNumber, t } from '../../locales/index.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { placeOfDrop, useDrag } from '../../stores/drag-store.ts';
import type { Folder } from '../../stores/publications-store.ts';
import { toggleFolder, usePublications } from '../../stores/publications-store.ts';
import { placeFolder } from '../arrange.ts';
import { chooseList, told } from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useMenu } from '../parts/menu.tsx';
import { isolated } from '../parts/names.ts';
import { move } from '../publication-commands.ts';
import { both, dragSource, dropTarget, halfOf } from './drag.ts';
import { ListButton } from './list-button.tsx';
import { folderMenuItems } from './row-menus.ts';
import { PublicationRow } from './publication-row.tsx';

/** Takes publications into a folder, '' for out of any. */
const intoFolder = (name: string) =>
  dropTarget(
    'publication',
    () => `folder-${name}`,
    (dragged) => {
      const publication = usePublications.getState().publications.find((one) => one.id === dragged.id);
      if (publication !== undefined) void move(publication, name).then(told);
    },
  );

/** The heading above all folders: what is dropped on it is in none, also while all others are in one. */
export function PublicationsHeading() {
  const isOver = useDrag((state) => state.over === 'folder-');
  return (
    // Dragging is the mouse's; the menus of the rows do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <h3 className="lists-heading publications-heading" {...intoFolder('')} data-drop={isOver ? 'into' : undefined}>
      {t('pane.publications')}
    </h3>
  );
}

interface FolderGroupProps {
  folder: Folder;
  /** All folders, in their order. */
  among: readonly Folder[];
}

/** A folder dropped on another's heading is put before or after that one. */
const folderPlace = (name: string, among: readonly Folder[]) =>
  dropTarget(
    'folder',
    (event) => `folder-${name}-${halfOf(event)}`,
    (dragged, event) => {
      const all = among.flatMap((one) => (one.name === '' ? [] : [{ id: one.name }]));
      void placeFolder(dragged.id, placeOfDrop(all, name, halfOf(event)));
    },
  );

/** A folder with its publications; those in no folder stand without a heading. */
export function FolderGroup({ folder, among }: FolderGroupProps) {
  const collapsed = usePublications((state) => state.collapsed.includes(folder.name));
  const chosen = useArticles((state) => sameChoice(state.choice, { kind: 'folder', name: folder.name }));
  const isOver = useDrag((state) => state.over === `folder-${folder.name}`);
  const half = useDrag(({ over }) =>
    over === `folder-${folder.name}-upper` ? 'upper' : over === `folder-${folder.name}-lower` ? 'lower' : null,
  );
  const id = useId();
  const { menu, open } = useMenu();
  const rows = folder.publications.map((publication) => (
    <PublicationRow key={publication.id} publication={publication} among={folder.publications} />
  ));
  const target = intoFolder(folder.name);
  const rowTarget = both(folderPlace(folder.name, among), target);
  if (folder.name === '')
    return (
      <ul className="lists" {...target} data-drop={isOver ? 'into' : undefined}>
        {rows}
      </ul>
    );
  return (
    <div className="folder" {...target} data-drop={isOver ? 'into' : undefined}>
      <div
        className="list-row folder-row"
        data-place={`folder ${folder.name}`}
        data-drop={half ?? undefined}
        {...dragSource({ kind: 'folder', id: folder.name })}
        {...rowTarget}
      >
        <IconButton
          icon={collapsed ? ChevronRight : ChevronDown}
          name={t(collapsed ? 'folder.expand' : 'folder.collapse', { folder: folder.name })}
          aria-expanded={!collapsed}
          aria-controls={id}
          className="folder-toggle"
          onClick={() => toggleFolder(folder.name)}
        />
        <ListButton
          title={folder.name}
          icon={null}
          count={folder.unread === 0 ? '' : formatNumber(folder.unread)}
          words={t('list.unread-count', { count: folder.unread })}
          chosen={chosen}
          onChoose={() => chooseList({ kind: 'folder', name: folder.name })}
          onContextMenu={(event) => {
            event.preventDefault();
            const items = folderMenuItems(folder.name, collapsed);
            open(
              t('hands.actions', { name: isolated(folder.name) }),
              items,
              event.button === 2 ? { x: event.clientX, y: event.clientY } : event.currentTarget,
            );
          }}
        />
        {menu}
      </div>
      <ul id={id} className="lists" hidden={collapsed} aria-label={folder.name}>
        {collapsed ? null : rows}
      </ul>
    </div>
  );
}
