/** Which keys an action may be given, and whose they are. Pure. */
import type { ChosenKeys, Keyed } from './keymap.ts';
import { keysOf } from './keymap.ts';

/**
 * Why a key cannot be given to an action; `sequence` where it begins keys that are pressed one after the other, `begins`
 * where the first of such keys does something by itself.
 */
export type Refusal = 'reader' | 'system' | 'text' | 'controls' | 'sequence' | 'begins';

/** Keys of lists, fields, buttons and menus. Space is theirs too, but turns pages in the list and the article. */
const CONTROLS = /^(?:Shift\+)?(?:Enter|Tab|Escape|Arrow\w+|Page\w+|Home|End|Delete)$/u;

/** What fields do with the key of commands, and moving by words. */
const TEXT = /^Mod\+(?:Shift\+)?(?:[acvxy]|Arrow\w+|Backspace|Delete|Home|End)$|^Alt\+Shift\+Arrow\w+$/u;

const SYSTEM =
  /^(?:F10|F11|F12|PrintScreen|Pause|ContextMenu|Alt\+(?:Tab|F4|Space|Escape)|Mod\+(?:Tab|Escape|q|w))$|Meta\+/u;
const SYSTEM_ON_MAC = /^(?:F11|Mod\+(?:Alt\+)?(?:Tab|Space|q|w|h|m)|Control\+(?:Arrow\w+|Space|F\d+))$/u;

/** Insert and Caps lock lead the commands of screen readers; Control with Alt does in NVDA, Orca and tables, on a Mac in VoiceOver. */
const READER = /(?:^|\+)(?:Insert|CapsLock)(?:\+|$)|^Mod\+Alt\+/u;
const READER_ON_MAC = /(?:^|\+)(?:Insert|CapsLock)(?:\+|$)|^Control\+Alt\+|^Mod\+F5$/u;

function refusalOfChord(chord: string, mac: boolean): Refusal | null {
  if ((mac ? READER_ON_MAC : READER).test(chord)) return 'reader';
  if ((mac ? SYSTEM_ON_MAC : SYSTEM).test(chord)) return 'system';
  if (TEXT.test(chord)) return 'text';
  return CONTROLS.test(chord) ? 'controls' : null;
}

/** Why a chord, or several pressed one after the other, are no keys for an action; null when they are. */
export function refusal(keys: string, actions: readonly Keyed[], chosen: ChosenKeys, mac: boolean): Refusal | null {
  const chords = keys.split(' ');
  const why = chords.map((chord) => refusalOfChord(chord, mac)).find((one) => one !== null);
  if (why !== undefined) return why;
  const taken = actions.flatMap((action) => keysOf(action, chosen));
  if (taken.some((one) => one.startsWith(`${keys} `))) return 'sequence';
  return chords.length > 1 && taken.includes(chords[0] ?? '') ? 'begins' : null;
}

/** The action that has these keys already. */
export function ownerOf<Action extends Keyed>(
  keys: string,
  actions: readonly Action[],
  chosen: ChosenKeys,
): Action | null {
  return actions.find((action) => keysOf(action, chosen).includes(keys)) ?? null;
}

/** Settings hold only what is not built in. */
function withKeys(chosen: ChosenKeys, action: Keyed, keys: readonly string[]): Record<string, string[]> {
  const { [action.id]: _before, ...others } = chosen;
  const builtIn = action.keys.anywhere ?? [];
  const same = keys.length === builtIn.length && keys.every((one, index) => one === builtIn[index]);
  const all = same ? others : { ...others, [action.id]: keys };
  return Object.fromEntries(Object.entries(all).map(([id, some]) => [id, [...some]]));
}

/** Gives an action a key, in place of `before` where that is not null; the action that had it gets `before` or loses it. */
export function giveKey(
  chosen: ChosenKeys,
  actions: readonly Keyed[],
  to: Keyed,
  key: string,
  before: string | null,
): Record<string, string[]> {
  const owner = ownerOf(key, actions, chosen);
  const swapped = (action: Keyed, from: string, into: string | null): string[] =>
    keysOf(action, chosen).flatMap((one) => (one === from ? (into ?? []) : one));
  if (owner?.id === to.id) return withKeys(chosen, to, keysOf(to, chosen));
  const freed = owner === null ? chosen : withKeys(chosen, owner, swapped(owner, key, before));
  const own = before === null ? [...keysOf(to, chosen), key] : swapped(to, before, key);
  return withKeys(freed, to, own);
}

/** Takes a key away. */
export const dropKey = (chosen: ChosenKeys, action: Keyed, key: string): Record<string, string[]> =>
  withKeys(
    chosen,
    action,
    keysOf(action, chosen).filter((one) => one !== key),
  );

/**
 * Gives an action its built-in keys back. One that another action has got meanwhile is taken from that one: it would
 * ask for both.
 */
export function resetKeys(chosen: ChosenKeys, actions: readonly Keyed[], action: Keyed): Record<string, string[]> {
  const builtIn = action.keys.anywhere ?? [];
  return builtIn.reduce(
    (now, key) => {
      const owner = ownerOf(
        key,
        actions.filter(({ id }) => id !== action.id),
        now,
      );
      return owner === null ? now : dropKey(now, owner, key);
    },
    withKeys(chosen, action, builtIn),
  );
}
