import type { SavedList } from '../../../preload/lists.ts';
import { t } from '../../locales/index.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { placeOfDrop, useDrag } from '../../stores/drag-store.ts';
import { rowsBefore, useLists } from '../../stores/lists-store.ts';
import { ListIcon } from '../parts/list-icon.tsx';
import { chooseSaved, placeList } from '../topic-commands.ts';
import { dragSource, dropTarget, halfOf } from './drag.ts';
import { listItems } from './row-menus.ts';
import { MenuRow } from './menu-row.tsx';
import { Section } from './section.tsx';

/** The reader's own lists, in their order. */
export function SavedListsSection() {
  const lists = useLists((state) => state.lists);
  const status = useLists((state) => state.status);
  const over = useDrag((state) => state.over);
  const shown = useArticles(({ choice }) => (choice.kind === 'list' ? choice.id : null));
  return (
    <Section
      title={t('lists.section')}
      rowsBefore={rowsBefore}
      status={status}
      failed={t('lists.section-failed')}
      empty={lists.length === 0}
    >
      {lists.map((list) => (
        <MenuRow
          key={list.id}
          drag={dragOf(list.id, lists)}
          dropMark={over === `list-${list.id}-upper` ? 'upper' : over === `list-${list.id}-lower` ? 'lower' : null}
          title={list.name}
          icon={<ListIcon icon={list.icon} />}
          unread={list.unread}
          chosen={list.id === shown}
          onChoose={() => void chooseSaved(list)}
          actions={t('lists.actions', { name: list.name })}
          place={`list ${list.id}`}
          items={() => listItems(list, lists)}
        />
      ))}
    </Section>
  );
}

const dragOf = (id: number, lists: readonly SavedList[]) => ({
  ...dragSource({ kind: 'list', id }),
  ...dropTarget(
    'list',
    (event) => `list-${id}-${halfOf(event)}`,
    (dragged, event) => void placeList(dragged.id, placeOfDrop(lists, id, halfOf(event))),
  ),
});
