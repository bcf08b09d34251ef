import { Ellipsis } from 'lucide-react';
import type { HTMLAttributes, ReactNode } from 'react';
import { formatNumber, t } from '../../locales/index.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { useMenu } from '../parts/menu.tsx';
import { ListButton } from './list-button.tsx';

interface MenuRowProps {
  title: string;
  icon: ReactNode;
  unread: number;
  chosen: boolean;
  onChoose: () => void;
  /** What it stands for, as keys find it. */
  place: string;
  /** Name of its menu. */
  actions: string;
  /** Asked for when the menu opens. */
  items: () => MenuItem[];
  /** How it is dragged, and what is dropped on it. */
  drag?: HTMLAttributes<HTMLLIElement>;
  /** Where what is dragged would come to. */
  dropMark?: 'upper' | 'lower' | null;
}

/** A list of the left column with a menu: a saved list or a topic. */
export function MenuRow({
  title,
  icon,
  unread,
  chosen,
  onChoose,
  place,
  actions,
  items,
  drag = {},
  dropMark = null,
}: MenuRowProps) {
  const { menu, isOpen, open } = useMenu();
  return (
    <li className="list-row publication-row" data-place={place} {...drag} data-drop={dropMark ?? undefined}>
      <ListButton
        title={title}
        direction="auto"
        icon={icon}
        count={unread === 0 ? '' : formatNumber(unread)}
        words={t('list.unread-count', { count: unread })}
        chosen={chosen}
        onChoose={onChoose}
        onContextMenu={(event) => {
          event.preventDefault();
          open(actions, items(), event.button === 2 ? { x: event.clientX, y: event.clientY } : event.currentTarget);
        }}
      />
      <IconButton
        icon={Ellipsis}
        name={actions}
        className="row-menu"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => open(actions, items(), event.currentTarget)}
      />
      {menu}
    </li>
  );
}
