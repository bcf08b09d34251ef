/** Which key does what. Pure, and the source of the list of shortcuts. */

export interface KeyPress {
  key: string;
  shift: boolean;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

/** Where the focus was: a text field, the article frame, the list or nowhere, or any other control. */
export type KeyPlace = 'text' | 'frame' | 'list' | 'control';

export type KeyAction =
  | 'next'
  | 'previous'
  | 'next-unread'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'read'
  | 'star'
  | 'toggle-read'
  | 'open-original'
  | 'refresh'
  | 'follow'
  | 'mark-all'
  | 'undo'
  | 'search'
  | 'add-topic'
  | 'back'
  | 'go-back'
  | 'related'
  | 'shortcuts';

/** Letters and signs, the same wherever no text is typed. */
const PLAIN: Record<string, KeyAction> = {
  j: 'next',
  k: 'previous',
  n: 'next-unread',
  s: 'star',
  m: 'toggle-read',
  v: 'open-original',
  o: 'open-original',
  r: 'refresh',
  a: 'follow',
  A: 'mark-all',
  '/': 'search',
  t: 'add-topic',
  '?': 'shortcuts',
  b: 'related',
  Escape: 'back',
  Backspace: 'go-back',
};

/** Keys the list takes and the article frame needs for itself. */
const LIST: Record<string, KeyAction> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Home: 'first',
  End: 'last',
  Enter: 'read',
  ' ': 'read',
};

const WITH_COMMAND: Record<string, KeyAction> = { f: 'search', z: 'undo' };

/** What a key press asks for, null when it is none of ours. */
export function actionFor(press: KeyPress, place: KeyPlace): KeyAction | null {
  if (press.alt) {
    const plain = !press.control && !press.meta && !press.shift;
    // As in browsers; in a text field the key goes by words.
    return plain && place !== 'text' && press.key === 'ArrowLeft' ? 'go-back' : null;
  }
  if (press.control || press.meta) {
    const action = press.shift ? undefined : WITH_COMMAND[press.key];
    // In a text field undo is the field's own.
    return action === undefined || (place === 'text' && action === 'undo') ? null : action;
  }
  if (place === 'text') return press.key === 'Escape' ? 'back' : null;
  // Caps lock gives capitals without shift; only shift makes "A" more than "a".
  const letter = /^[A-Za-z]$/u.test(press.key);
  const key = letter ? (press.shift ? press.key.toUpperCase() : press.key.toLowerCase()) : press.key;
  const plain = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
  if (plain !== undefined) return plain;
  return place === 'list' && !press.shift && Object.hasOwn(LIST, key) ? (LIST[key] ?? null) : null;
}

/** The shortcuts as the help shows them, in its order. */
export const SHORTCUTS = [
  { action: 'next', keys: ['J', '↓'] },
  { action: 'previous', keys: ['K', '↑'] },
  { action: 'next-unread', keys: ['N'] },
  { action: 'read', keys: ['Enter', 'Space'] },
  { action: 'star', keys: ['S'] },
  { action: 'toggle-read', keys: ['M'] },
  { action: 'open-original', keys: ['V', 'O'] },
  { action: 'mark-all', keys: ['Shift A'] },
  { action: 'undo', keys: ['Ctrl Z'] },
  { action: 'search', keys: ['/', 'Ctrl F'] },
  { action: 'add-topic', keys: ['T'] },
  { action: 'refresh', keys: ['R'] },
  { action: 'follow', keys: ['A'] },
  { action: 'related', keys: ['B'] },
  { action: 'go-back', keys: ['Backspace', 'Alt ←'] },
  { action: 'back', keys: ['Escape'] },
  { action: 'shortcuts', keys: ['?'] },
] as const satisfies { action: KeyAction; keys: string[] }[];
