import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useState } from 'react';
import type { Chord } from '../../stores/key-names.ts';

export interface MenuItem {
  label: string;
  run: () => void;
  /** Keys that do the same. */
  keys?: Chord[];
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

export interface OpenMenu {
  label: string;
  items: readonly MenuItem[];
  /** It opens beneath this, or at a point. */
  at: HTMLElement | MenuPlace;
  /** What had the focus, which gets it back. */
  before: Element | null;
}

/** Not needed to show the list: fetched once the window stands, so that the first menu waits for nothing. */
const fetchPaper = () => import('./menu-paper.tsx');
const MenuPaper = lazy(async () => ({ default: (await fetchPaper()).MenuPaper }));
globalThis.requestIdleCallback?.(() => void fetchPaper());

/**
 * One menu at a time for whoever renders `menu`. `open` takes a button (the menu opens beneath it) or a mouse position.
 * It closes on Escape, Tab, a choice or a press elsewhere; the focus goes back.
 */
export function useMenu(): {
  menu: ReactNode;
  isOpen: boolean;
  open: (label: string, items: readonly MenuItem[], at: HTMLElement | MenuPlace) => void;
} {
  const [shown, setShown] = useState<OpenMenu | null>(null);
  const close = useCallback(() => setShown(null), []);
  const open = useCallback((label: string, items: readonly MenuItem[], at: HTMLElement | MenuPlace) => {
    setShown({ label, items, at, before: document.activeElement });
  }, []);
  const menu = shown === null ? null : <MenuPaper {...shown} onClose={close} />;
  return { menu: <Suspense fallback={null}>{menu}</Suspense>, isOpen: shown !== null, open };
}
