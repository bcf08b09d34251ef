/** Keys as the system's menu shows them. Pure. */
import { isCharacterKey, partsOf } from './keymap.ts';

const NAMES: Record<string, string> = {
  Mod: 'CmdOrCtrl',
  Meta: 'Super',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

const SHOWN = /^(?:[a-z0-9!-/:-@[-`{-~]|F\d{1,2}|Space|Backspace|Escape|Arrow\w+)$/u;

/**
 * The key that the menu shows for an action, one with the key of commands if it has one; null for none.
 * @param mac on a Mac the menu takes the keys it shows, and would take letters from text fields
 */
export function acceleratorOf(keys: readonly string[], mac: boolean): string | null {
  const possible = keys.filter(
    (one) => !one.includes(' ') && SHOWN.test(partsOf(one).at(-1) ?? '') && !(mac && isCharacterKey(one)),
  );
  const best = possible.find((one) => one.startsWith('Mod+')) ?? possible[0];
  if (best === undefined) return null;
  return partsOf(best)
    .map((part) => NAMES[part] ?? (/^[a-z]$/u.test(part) ? part.toUpperCase() : part))
    .join('+');
}
