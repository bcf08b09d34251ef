import type { ReactNode } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface MenuItem {
  label: string;
  run: () => void;
  danger?: boolean;
  /** One of several of which one is chosen, and whether it is that one. */
  checked?: boolean;
  /** Set apart from those above it. */
  apart?: boolean;
}

/** Where a menu opens, px in the window. */
interface MenuPlace {
  x: number;
  y: number;
}

interface OpenMenu extends MenuPlace {
  label: string;
  items: MenuItem[];
  /** The button that opened it, which closes it too. */
  opener: HTMLElement | null;
}

/**
 * One menu at a time for whoever renders `menu`. `open` takes a button (the menu opens beneath it) or a mouse position.
 * It lies in the top layer and closes on Escape, Tab, a choice or a press elsewhere; the focus goes back. The browser's
 * own closing is not used: it takes the end of the very right click that opened the menu for a press elsewhere.
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
    const opener = at instanceof HTMLElement ? at : null;
    setShown((before) =>
      before !== null && opener !== null && before.opener === opener ? null : { label, items, opener, ...place },
    );
  }, []);
  return { menu: shown === null ? null : <Menu {...shown} onClose={close} />, isOpen: shown !== null, open };
}

function Menu({ label, items, x, y, opener, onClose }: OpenMenu & { onClose: () => void }) {
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
    menu.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    return () => {
      // A choice may have moved the focus on purpose, into a dialog for one.
      const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
      if (inside && before instanceof HTMLElement) before.focus();
    };
  }, [x, y]);
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      const target = event.target instanceof Node ? event.target : null;
      if (element.current?.contains(target) !== true && opener?.contains(target) !== true) onClose();
    };
    window.addEventListener('pointerdown', onPress, true);
    // A press in the article frame is heard only as the focus going there.
    window.addEventListener('blur', onClose);
    window.addEventListener('resize', onClose);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('blur', onClose);
      window.removeEventListener('resize', onClose);
    };
  }, [opener, onClose]);
  const move = (to: 'first' | 'last' | 1 | -1): void => {
    const all = [...(element.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = all.findIndex((one) => one === document.activeElement);
    const index = to === 'first' ? 0 : to === 'last' ? all.length - 1 : (at + to + all.length) % all.length;
    all[index]?.focus();
  };
  return (
    <div
      ref={element}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
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
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          tabIndex={-1}
          className={`menu-item${item.danger === true ? ' danger' : ''}${item.apart === true ? ' apart' : ''}`}
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
