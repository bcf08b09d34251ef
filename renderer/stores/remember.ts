/** Small things of the window that outlive it (widths, folded folders), in localStorage. Never anything of the library. */

const PREFIX = 'broadsheet.';

/** @param read takes what was stored as it came and answers null when it is not what was expected */
export function remembered<Value>(name: string, read: (value: unknown) => Value | null): Value | null {
  try {
    const text = globalThis.localStorage?.getItem(PREFIX + name);
    return text === null || text === undefined ? null : read(JSON.parse(text));
  } catch {
    // Unreadable or forbidden storage costs the memory only.
    return null;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    globalThis.localStorage?.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // As above.
  }
}
