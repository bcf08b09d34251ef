/**
 * F6 goes from part to part of the window, as it does in browsers and file managers. In columns it is a key like any other
 * (actions/places.ts); here it is heard while something lies over them, which has no keys of ours.
 */
import { useEffect } from 'react';
import { placeOfFocus } from './actions/run.ts';
import { goAlong, noteFocus } from './parts/along.ts';

export function useParts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || placeOfFocus() !== null) return;
      event.preventDefault();
      goAlong(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('focusin', noteFocus);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('focusin', noteFocus);
    };
  }, []);
}
