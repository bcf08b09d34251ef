/** What is said and kept: by its key and values, so that it is read in the language of the day. */
import { en } from './en/index.ts';
import type { Key } from './index.ts';
import { say } from './index.ts';

export interface Said {
  key: Key;
  /** Several reasons stand in one line. */
  values: Record<string, string | number | Said | readonly Said[]>;
}

/** For what is kept, as `say` is for what is shown at once. */
export const saying = (key: Key, values: Said['values'] = {}): Said => ({ key, values });

/** In the language of now; text is given back as it is. */
export function words(said: Said | string): string {
  if (typeof said === 'string') return said;
  const values = Object.entries(said.values).map(([name, value]) => {
    if (typeof value === 'string' || typeof value === 'number') return [name, value] as const;
    const parts: readonly Said[] = 'key' in value ? [value] : value;
    return [name, parts.map(words).join(say('words.comma'))] as const;
  });
  return say(said.key, Object.fromEntries(values));
}

/** An entry of the log with its words, and what they say by key, which the library keeps (spoken-library.ts). */
export const spoken = <Entry extends object>(entry: Entry, said: Said): Entry & { message: string; said: Said } => ({
  ...entry,
  message: words(said),
  said,
});

/** Tells what is kept so from a sentence that was kept as it is. */
const MARK = 'said:';

/** As text for a column of the library; with the words of now, for a version that no longer has the key. */
export const kept = (said: Said | string): string =>
  typeof said === 'string' ? said : MARK + JSON.stringify({ ...said, words: words(said) });

/** The words of what was kept. Never throws. */
export function restored(text: string): string {
  if (!text.startsWith(MARK)) return text;
  let then = '';
  try {
    const value: unknown = JSON.parse(text.slice(MARK.length));
    then = typeof value === 'object' && value !== null && 'words' in value ? String(value.words) : '';
    return isSaid(value) ? words(value) : then;
  } catch {
    return then;
  }
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('values' in value)) return false;
  const { key, values } = value;
  if (typeof key !== 'string' || !Object.hasOwn(en, key) || typeof values !== 'object' || values === null) return false;
  return Object.values(values).every(
    (one: unknown) =>
      typeof one === 'string' || typeof one === 'number' || (Array.isArray(one) ? one.every(isSaid) : isSaid(one)),
  );
}

/** The same with every text of its values changed. */
export function mapped(said: Said | string, change: (text: string) => string): Said | string {
  return typeof said === 'string' ? change(said) : inside(said, change);
}

const inside = ({ key, values }: Said, change: (text: string) => string): Said => ({
  key,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (typeof value === 'string') return [name, change(value)];
      return [name, 'key' in value ? inside(value, change) : value.map((one) => inside(one, change))];
    }),
  ),
});
