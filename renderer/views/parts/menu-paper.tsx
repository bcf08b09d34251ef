/** A menu on its paper, by React Aria: roles, arrow keys, typing ahead, place. */
import { Check } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Text } from 'react-aria-components/Text';
import type { MenuItem as Item, OpenMenu } from './menu.tsx';
import { noteOpener } from './opener.ts';

/** Items that stand together, with their place in the menu; of those that can be checked one is. */
interface Group {
  apart: boolean;
  checkable: boolean;
  items: { key: string; item: Item }[];
}

function groupsOf(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  for (const [index, item] of items.entries()) {
    const apart = item.apart === true;
    const checkable = item.checked !== undefined;
    let group = groups.at(-1);
    if (group === undefined || apart || group.checkable !== checkable) {
      group = { apart: apart && group !== undefined, checkable, items: [] };
      groups.push(group);
    }
    group.items.push({ key: String(index), item });
  }
  return groups;
}

export function MenuPaper({ label, items, at, before, onClose }: OpenMenu & { onClose: () => void }) {
  const anchor = useRef<Element>(at instanceof HTMLElement ? at : document.body);
  // What is chosen may open a dialog, which gives the focus back here.
  useLayoutEffect(() => noteOpener(before), [before]);
  useEffect(() => {
    // A press in the article frame is heard only as the focus going there.
    const events = ['blur', 'resize'];
    for (const event of events) window.addEventListener(event, onClose);
    // A second right click; on its way down, for the first one, which opened the menu, is still on its way up.
    window.addEventListener('contextmenu', onClose, true);
    return () => {
      for (const event of events) window.removeEventListener(event, onClose);
      window.removeEventListener('contextmenu', onClose, true);
    };
  }, [onClose]);
  return (
    <Popover
      className="menu"
      isOpen
      triggerRef={anchor}
      {...(at instanceof HTMLElement ? {} : { getTargetRect: () => new DOMRect(at.x, at.y, 0, 0) })}
      placement="bottom start"
      offset={at instanceof HTMLElement ? 4 : 0}
      containerPadding={8}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {/* A menu is opened to choose from it at once. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Menu aria-label={label} autoFocus="first" onClose={onClose}>
        {groupsOf(items).map((group, index) => {
          const entries = group.items.map(({ key, item }) => (
            <Entry key={key} id={key} item={item} onClose={onClose} />
          ));
          return [
            group.apart && <Separator key={`${index}-line`} className="menu-line" />,
            group.checkable ? (
              <MenuSection
                key={index}
                aria-label={label}
                selectionMode="single"
                selectedKeys={group.items.filter(({ item }) => item.checked).map(({ key }) => key)}
              >
                {entries}
              </MenuSection>
            ) : (
              entries
            ),
          ];
        })}
      </Menu>
    </Popover>
  );
}

function Entry({ id, item, onClose }: { id: string; item: Item; onClose: () => void }) {
  return (
    <MenuItem
      id={id}
      textValue={item.label}
      className={`menu-item${item.danger === true ? ' danger' : ''}`}
      onAction={() => {
        onClose();
        item.run();
      }}
    >
      {item.checked !== undefined && (
        <span className="menu-mark">{item.checked && <Check size={14} aria-hidden="true" />}</span>
      )}
      {item.keys === undefined ? (
        item.label
      ) : (
        <>
          <Text slot="label" className="menu-label">
            {item.label}
          </Text>
          <Keyboard className="menu-keys" dir="ltr">
            {item.keys.map((chord) => chord.join(' ')).join(' ')}
          </Keyboard>
        </>
      )}
    </MenuItem>
  );
}
