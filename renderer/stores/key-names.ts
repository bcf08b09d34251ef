/** Keys by the names that stand on them. Pure but for the system it runs on. */
import type { MessageKey } from '../locales/index.ts';
import { t } from '../locales/index.ts';
import { partsOf } from './keymap.ts';

/** Keys have other names on a Mac, and Command does there what Control does elsewhere. */
export const IS_MAC = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS');

/** Keys held together, each as it is named. */
export type Chord = string[];

const ON_MAC: Record<string, string> = {
  Mod: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Escape: '⎋',
  Backspace: '⌫',
  Delete: '⌦',
  Tab: '⇥',
};

const EVERYWHERE: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

const NAMES: Record<string, MessageKey> = {
  Mod: 'key.control',
  Control: 'key.control',
  Alt: 'key.alt',
  Shift: 'key.shift',
  Meta: 'key.meta',
  Space: 'key.space',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Backspace: 'key.backspace',
  Delete: 'key.delete',
  Tab: 'key.tab',
  PageUp: 'key.page-up',
  PageDown: 'key.page-down',
  Home: 'key.home',
  End: 'key.end',
};

function keyShown(part: string, mac: boolean): string {
  const sign = (mac ? ON_MAC[part] : undefined) ?? EVERYWHERE[part];
  if (sign !== undefined) return sign;
  const name = NAMES[part];
  if (name !== undefined) return t(name);
  // As printed on keys, whatever the language of the window: the Turkish capital of i is no key's name.
  return /^.$/su.test(part) ? part.toLocaleUpperCase('en') : part;
}

/** Keys as people read them: one chord, or several to be pressed one after the other. */
export const shownKeys = (keys: string, mac: boolean): Chord[] =>
  keys.split(' ').map((chord) => partsOf(chord).map((part) => keyShown(part, mac)));

/** The same as one line, for tooltips and search: `Ctrl+K`, `⌘K`, `G U`. */
export const keysLine = (keys: string, mac: boolean): string =>
  shownKeys(keys, mac)
    .map((chord) => chord.join(mac ? '' : '+'))
    .join(' ');
