import type { FocusEvent, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a list whose rows and buttons go away when they are used: it goes to the row that takes the place of the one
 * that had it, else to `otherwise`.
 * @param row selector of a row
 * @param first selector of what takes the focus in it
 * @param otherwise selector of what takes it where no row is left
 */
export function useKeptFocus<Container extends HTMLElement>(
  row: string,
  first: string,
  otherwise: string,
): { ref: RefObject<Container | null>; onFocus: (event: FocusEvent<Container>) => void } {
  const ref = useRef<Container>(null);
  const last = useRef<{ element: HTMLElement; at: number } | null>(null);
  const rows = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(row) ?? [])];
  useLayoutEffect(() => {
    if (last.current === null || last.current.element.isConnected) return;
    const { at } = last.current;
    last.current = null;
    const { activeElement } = document;
    // The reader may have gone elsewhere meanwhile.
    if (activeElement !== null && activeElement.matches('input, select, textarea, button, a')) return;
    const all = rows();
    const next = all[Math.min(at, all.length - 1)]?.querySelector<HTMLElement>(first);
    (next ?? document.querySelector<HTMLElement>(otherwise))?.focus();
  });
  return {
    ref,
    onFocus: ({ target }) => {
      const at = rows().findIndex((one) => one.contains(target));
      last.current = at === -1 || !(target instanceof HTMLElement) ? null : { element: target, at };
    },
  };
}
