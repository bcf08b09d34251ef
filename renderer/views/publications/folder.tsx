import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { formatNumber, t } from '../../locales/index.ts';
import { sameChoice } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { useDrag } from '../../stores/drag-store.ts';
import type { Folder } from '../../stores/publications-store.ts';
import { toggleFolder, usePublications } from '../../stores/publications-store.ts';
import { chooseList, markAllRead, told } from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { useMenu } from '../parts/menu.tsx';
import { isolated } from '../parts/names.ts';
import { move } from '../publication-commands.ts';
import { dropTarget } from './drag.ts';
import { ListButton } from './list-button.tsx';
import { PublicationRow } from './publication-row.tsx';

function itemsOf(name: string, collapsed: boolean): MenuItem[] {
  return [
    { label: t('publication.mark-all'), run: () => void markAllRead({ folder: name }) },
    { label: t(collapsed ? 'folder.expand' : 'folder.collapse', { folder: name }), run: () => toggleFolder(name) },
  ];
}

/** Takes publications into a folder, '' for out of any. */
const intoFolder = (name: string) =>
  dropTarget(
    'publication',
    () => `folder-${name}`,
    (dragged) => {
      const publication = usePublications.getState().publications.find((one) => one.id === dragged);
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

/** A folder with its publications; those in no folder stand without a heading. */
export function FolderGroup({ folder }: { folder: Folder }) {
  const collapsed = usePublications((state) => state.collapsed.includes(folder.name));
  const chosen = useArticles((state) => sameChoice(state.choice, { kind: 'folder', name: folder.name }));
  const isOver = useDrag((state) => state.over === `folder-${folder.name}`);
  const id = useId();
  const { menu, open } = useMenu();
  const rows = folder.publications.map((publication) => (
    <PublicationRow key={publication.id} publication={publication} />
  ));
  const target = intoFolder(folder.name);
  if (folder.name === '')
    return (
      <ul className="lists" {...target} data-drop={isOver ? 'into' : undefined}>
        {rows}
      </ul>
    );
  return (
    <div className="folder" {...target} data-drop={isOver ? 'into' : undefined}>
      <div className="list-row folder-row">
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
            const items = itemsOf(folder.name, collapsed);
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
