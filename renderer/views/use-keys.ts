import { useEffect } from 'react';
import { on } from '../api.ts';
import { IS_MAC } from '../stores/key-names.ts';
import type { KeyPress } from '../stores/keymap.ts';
import { chordOf, lookUp } from '../stores/keymap.ts';
import { actionById, keyMapNow, placeOfFocus, runAction } from './actions/run.ts';
import { frameHasFocus } from './parts/elements.ts';

/** Keys of a sequence further apart are no sequence. */
const SEQUENCE_MS = 1_500;

/** Nobody presses one key twice in this time. */
const SAME_PRESS_MS = 60;

/** Keys of the window and of the article frame, which has no scripts and whose keys main passes on. */
export function useKeys(): void {
  useEffect(() => {
    let pending = { keys: '', at: 0 };
    let heard = { code: '', at: 0 };
    const act = (press: KeyPress, repeat: boolean): boolean => {
      const chord = chordOf(press, IS_MAC);
      if (chord === null) return false;
      const before = performance.now() - pending.at < SEQUENCE_MS ? pending.keys : '';
      pending = { keys: '', at: 0 };
      const place = placeOfFocus();
      if (place === null) return false;
      const asked = lookUp(keyMapNow(), place, before, chord);
      if (asked === null) return false;
      if ('action' in asked) {
        const again = repeat && actionById(asked.action)?.repeats !== true;
        return again || runAction(asked.action, place);
      }
      pending = { keys: asked.pending, at: performance.now() };
      return true;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      // With the focus in the frame main tells of the key, even of one that still reached the window.
      if (event.defaultPrevented || event.isComposing || frameHasFocus()) return;
      const { key, code, shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event;
      if (act({ key, code, shift, control, alt, meta }, event.repeat)) event.preventDefault();
    };
    // A key that main told of, and that moved the focus out of the frame before it came here itself, was heard.
    const leaveHeard = (event: KeyboardEvent): void => {
      const isHeard = !event.repeat && heard.code === event.code && performance.now() - heard.at < SAME_PRESS_MS;
      heard = { code: '', at: 0 };
      if (!isHeard) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', leaveHeard, true);
    window.addEventListener('keydown', onKeyDown);
    // Main tells of every key; those pressed outside the frame are heard above.
    const end = on('key.pressed', ({ repeat, ...press }) => {
      if (frameHasFocus() && act(press, repeat)) heard = { code: press.code, at: performance.now() };
    });
    return () => {
      window.removeEventListener('keydown', leaveHeard, true);
      window.removeEventListener('keydown', onKeyDown);
      end();
    };
  }, []);
}
