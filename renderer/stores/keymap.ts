/**
 * Which key asks for which action. Pure. A chord is written as the settings keep it: modifiers, then the key, joined by
 * `+` (`j`, `Shift+a`, `Mod+k`, `Alt+ArrowLeft`, `Shift+Space`); `Mod` is Command on a Mac and Control elsewhere. Chords
 * pressed one after the other are joined by a space (`g u`).
 */

export interface KeyPress {
  /** What the key gives in the keyboard's present layout. */
  key: string;
  /** Which key it is, whatever the layout; '' where that is not told. */
  code: string;
  shift: boolean;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

/** Where the focus is: a text field, the article frame, the list or nowhere, the left column, or any other control. */
export type KeyPlace = 'text' | 'frame' | 'list' | 'publications' | 'control';

/** An action as far as its keys go. */
export interface Keyed {
  id: string;
  keys: {
    /** Those the reader may change; they count wherever no text is typed. */
    anywhere?: readonly string[];
    /** Fixed ones of one place, which people know from lists and pages of all kinds. */
    list?: readonly string[];
    frame?: readonly string[];
    publications?: readonly string[];
  };
  /** Its keys with Mod, its Escape and its function keys count in a text field too. */
  inText?: boolean;
}

/** The reader's own keys: action to chords, in place of those that count anywhere. */
export type ChosenKeys = Readonly<Record<string, readonly string[]>>;

/** Chord or sequence to action, for each place. */
export type KeyMap = ReadonlyMap<KeyPlace, ReadonlyMap<string, string>>;

const PLACES = ['text', 'frame', 'list', 'publications', 'control'] as const satisfies KeyPlace[];

const BARE = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Fn',
  'Dead',
  'Process',
  'Unidentified',
]);

/** Keys by which fields, buttons, menus and columns are worked. */
const OF_CONTROLS = /^(?:Shift\+)?(?:Space|Enter|Tab|Arrow\w+|Page\w+|Home|End|Delete)$/u;

/** What the keys with signs give on the keyboard that most layouts without Latin letters are printed beside. */
const SIGNS: Record<string, readonly [plain: string, shifted: string]> = {
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Backquote: ['`', '~'],
};

/** The key by its place on the keyboard, null for keys that are the same in every layout. */
function byPlace(code: string, shift: boolean): string | null {
  if (code === 'Space') return 'Space';
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  if (digit !== undefined) return shift ? null : digit;
  return SIGNS[code]?.[shift ? 1 : 0] ?? null;
}

/** What lies beyond the Latin scripts begins here: Greek, Cyrillic, Hebrew, Arabic. */
const BEYOND_LATIN = 0x370;

/**
 * The key's name. Letters are those of the layout, small; where it has no Latin letters, and where Alt makes other signs
 * of them (Mac), the key's place says which one is meant.
 */
function keyName({ key, code, shift, alt }: KeyPress, mac: boolean): string {
  if (key === ' ' || key === '\u00a0') return 'Space';
  if (/^[A-Za-z]$/u.test(key)) return key.toLowerCase();
  const first = key.codePointAt(0) ?? 0;
  if (first >= BEYOND_LATIN || (mac && alt && first > 0x7e)) return byPlace(code, shift) ?? key.toLowerCase();
  return key;
}

const isOneCharacter = (key: string): boolean => /^.$/su.test(key);
const isSign = (key: string): boolean => isOneCharacter(key) && !/^\p{L}$/u.test(key);

/** A key press as a chord; null when only modifiers are held, or nothing was told. */
export function chordOf(press: KeyPress, mac: boolean): string | null {
  if (press.key === '' || BARE.has(press.key)) return null;
  const key = keyName(press, mac);
  // AltGr reaches us as Control with Alt on some systems: the sign that it gives is meant.
  const altGraph = press.control && press.alt && isSign(key) && !/^\d$/u.test(key);
  const control = press.control && !altGraph;
  const held = [
    (mac ? press.meta : control) && 'Mod',
    mac && control && 'Control',
    press.alt && !altGraph && 'Alt',
    !mac && press.meta && 'Meta',
    // Which signs need Shift differs from layout to layout. Caps lock gives capitals without it.
    press.shift && !isSign(key) && 'Shift',
  ].filter((one) => one !== false);
  return [...held, key].join('+');
}

/** Modifiers and key of a chord; the key may be `+` itself. */
export function partsOf(chord: string): string[] {
  const key = chord.endsWith('+') ? '+' : chord.slice(chord.lastIndexOf('+') + 1);
  const held = chord.slice(0, chord.length - key.length);
  return [...held.split('+').filter((one) => one !== ''), key];
}

/** Of letters, digits and signs alone: what speech input and a slip of the hand press most easily. */
export function isCharacterKey(keys: string): boolean {
  return keys.split(' ').some((chord) => {
    const parts = partsOf(chord);
    const key = parts.at(-1) ?? '';
    return isOneCharacter(key) && parts.every((part) => part === key || part === 'Shift');
  });
}

/** Whether keys that count anywhere do so in this place. */
function countsIn(place: KeyPlace, keys: string, { inText = false }: Keyed): boolean {
  if (place === 'text') return inText && !isCharacterKey(keys) && /Mod\+|Control\+|^Escape$|F\d/u.test(keys);
  return place === 'list' || place === 'frame' || !OF_CONTROLS.test(keys);
}

/** The keys of an action that the reader may change, as they are now. */
export const keysOf = (action: Keyed, chosen: ChosenKeys): readonly string[] =>
  (Object.hasOwn(chosen, action.id) ? chosen[action.id] : undefined) ?? action.keys.anywhere ?? [];

/**
 * All keys, place by place. What the reader chose comes before what is built in; of two built-in ones the first counts.
 * @param characters whether letters and signs count that are pressed alone
 */
export function keyMap(actions: readonly Keyed[], chosen: ChosenKeys, characters: boolean): KeyMap {
  const map = new Map(PLACES.map((place) => [place, new Map<string, string>()]));
  const add = (place: KeyPlace, keys: string, id: string): void => {
    const here = map.get(place);
    if (here?.has(keys) === false && (characters || !isCharacterKey(keys))) here.set(keys, id);
  };
  const ownFirst = actions.toSorted(
    (a, b) => Number(Object.hasOwn(chosen, b.id)) - Number(Object.hasOwn(chosen, a.id)),
  );
  for (const action of ownFirst)
    for (const keys of keysOf(action, chosen))
      for (const place of PLACES) if (countsIn(place, keys, action)) add(place, keys, action.id);
  for (const action of actions)
    for (const place of ['list', 'frame', 'publications'] as const)
      for (const keys of action.keys[place] ?? []) add(place, keys, action.id);
  return map;
}

/** What was pressed so far asks for: an action, more keys, or (null) nothing of ours. */
export type Asked = { action: string } | { pending: string } | null;

/** @param pending chords pressed just before, '' for none */
export function lookUp(map: KeyMap, place: KeyPlace, pending: string, chord: string): Asked {
  const here = map.get(place);
  if (here === undefined) return null;
  const keys = pending === '' ? chord : `${pending} ${chord}`;
  const action = here.get(keys);
  if (action !== undefined) return { action };
  const goesOn = [...here.keys()].some((one) => one.startsWith(`${keys} `));
  if (goesOn) return { pending: keys };
  // No sequence goes on like this: the key is taken for itself.
  return pending === '' ? null : lookUp(map, place, '', chord);
}
