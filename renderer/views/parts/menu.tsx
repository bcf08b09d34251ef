import type { ReactNode } from 'react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface MenuItem {
  label: string;
  run: () => void;
  danger?: boolean;
}

/** Where a menu opens: px in the window; `end` is the edge it must not cover. */
interface MenuPlace {
  x: number;
  y: number;
}

interface OpenMenu extends MenuPlace {
  label: string;
  items: MenuItem[];
}

/**
 * One menu at a time for whoever renders `menu`. `open` takes a button (the menu opens beneath it) or a mouse position.
 * It lies in the top layer and closes on Escape, Tab, a choice or a press elsewhere; the focus goes back.
 */
export function useMenu(): {
  menu: ReactNode;
  isOpen: boolean;
  open: (label: string, items: MenuItem[], at: HTMLElement | MenuPlace) => void;
} {
  const [shown, setShown] = useState<OpenMenu | null>(null);
  const close = useCallback(() => setShown(null), []);
  const open = useCallback((label: string, items: MenuItem[], at: HTMLElement | MenuPlace) => {
    const box = at instanceof HTMLElement ? at.getBoundingClientRect() : null;
    const place = at instanceof HTMLElement ? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 4 } : at;
    setShown({ label, items, x: place.x, y: place.y });
  }, []);
  return { menu: shown === null ? null : <Menu {...shown} onClose={close} />, isOpen: shown !== null, open };
}

function Menu({ label, items, x, y, onClose }: OpenMenu & { onClose: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = element.current;
    if (menu === null) return;
    const before = document.activeElement;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    const margin = 8;
    menu.style.left = `${Math.max(margin, Math.min(x, window.innerWidth - width - margin))}px`;
    menu.style.top = `${Math.max(margin, Math.min(y, window.innerHeight - height - margin))}px`;
    menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    return () => {
      // A choice may have moved the focus on purpose, into a dialog for one.
      const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
      if (inside && before instanceof HTMLElement) before.focus();
    };
  }, [x, y]);
  const move = (to: 'first' | 'last' | 1 | -1): void => {
    const all = [...(element.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.findIndex((one) => one === document.activeElement);
    const index = to === 'first' ? 0 : to === 'last' ? all.length - 1 : (at + to + all.length) % all.length;
    all[index]?.focus();
  };
  return (
    <div
      ref={element}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      onKeyDown={(event) => {
        const to = ({ ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const)[event.key];
        if (to !== undefined) move(to);
        else if (event.key === 'Tab' || event.key === 'Escape') onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={item.danger === true ? 'menu-item danger' : 'menu-item'}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
