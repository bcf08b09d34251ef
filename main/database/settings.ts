/** Settings: checked when read as when written; a value that no longer fits counts as not set. */
import type { Settings as SettingsValue } from '../../preload/model.ts';
import { Settings } from '../../preload/model.ts';
import type { LibraryMethods } from './face.ts';
import type { Connection } from './open.ts';

export function settingsMethods(database: Connection): Pick<LibraryMethods, 'settings' | 'updateSettings'> {
  const read = (): SettingsValue => {
    const stored: Record<string, unknown> = {};
    for (const { name, value } of database.all<{ name: string; value: string }>('SELECT name, value FROM settings')) {
      try {
        stored[name] = JSON.parse(value);
      } catch {
        // Left out: the default holds.
      }
    }
    const whole = Settings.safeParse(stored);
    if (whole.success) return whole.data;
    const bad = new Set(whole.error.issues.map((issue) => issue.path[0]));
    return Settings.parse(Object.fromEntries(Object.entries(stored).filter(([name]) => !bad.has(name))));
  };
  return {
    settings: read,
    updateSettings: (change) =>
      database.transaction(() => {
        const next = Settings.parse({ ...read(), ...given(change) });
        for (const name of Object.keys(given(change))) {
          if (isName(name))
            database.run(
              'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)',
              name,
              JSON.stringify(next[name]),
            );
        }
        return next;
      }),
  };
}

const given = (change: object): object =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
const isName = (name: string): name is keyof SettingsValue => Object.hasOwn(Settings.shape, name);
