/**
 * Hosts that asked for quiet, and until when. One row among the settings: there are hardly ever more than a few, and they
 * outlive a restart and a repair as settings do.
 */
import type { LibraryMethods } from './face.ts';
import type { Connection } from './open.ts';

const NAME = 'silences';

export function silenceMethods(database: Connection): Pick<LibraryMethods, 'silences' | 'keepSilence'> {
  const read = (): Record<string, number> => {
    const row = database.get<{ value: string }>('SELECT value FROM settings WHERE name = ?', NAME);
    try {
      const stored: unknown = JSON.parse(row?.value ?? '{}');
      const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
      return Object.fromEntries(
        entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[0] !== ''),
      );
    } catch {
      return {};
    }
  };
  return {
    silences: (now) =>
      Object.entries(read())
        .filter(([, until]) => until > now)
        .map(([host, until]) => ({ host, until })),
    keepSilence: (host, until, now) =>
      database.transaction(() => {
        const kept = Object.entries(read()).filter(([, end]) => end > now);
        const next = JSON.stringify(Object.fromEntries([...kept, [host, until]]));
        database.run('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', NAME, next);
      }),
  };
}
