/** The activity log's near end: entries are gathered and written a few times a second, without secrets. */
import type { ActivityEntry } from '../../preload/model.ts';
import type { Library } from '../database/face.ts';
import type { Said } from '../words/said.ts';
import { mapped, words } from '../words/said.ts';
import { textWithoutSecrets, withoutSecrets } from './addresses.ts';
import type { Emit } from './face.ts';
import type { Clock } from './ports.ts';

export interface JournalEntry {
  level: ActivityEntry['level'];
  subject: ActivityEntry['subject'];
  code: string;
  /** By key where it is to be read in the language of the day. */
  message: Said | string;
  url?: string;
  publicationId?: number | null;
  articleId?: number | null;
}

export interface Journal {
  log(entry: JournalEntry): void;
  /** Writes what is gathered now. */
  flush(): Promise<void>;
}

const flushAfter = 250;

/** User names, passwords and keys in addresses are left out of what is written. */
export function createJournal(library: Library, clock: Clock, emit: Emit): Journal {
  let gathered: (Omit<ActivityEntry, 'id'> & { said: Said | string })[] = [];
  let cancelTimer: (() => void) | null = null;

  const flush = async (): Promise<void> => {
    cancelTimer?.();
    cancelTimer = null;
    if (gathered.length === 0) return;
    const entries = gathered;
    gathered = [];
    await library.logActivity(entries);
    emit('activity.changed', {});
  };
  return {
    flush,
    log: ({ level, subject, code, message, url = '', publicationId = null, articleId = null }) => {
      const said = mapped(message, textWithoutSecrets);
      gathered.push({
        at: clock.now(),
        level,
        subject,
        publicationId,
        articleId,
        url: withoutSecrets(url),
        code,
        message: words(said),
        said,
      });
      // A log that cannot be written must not end what it tells of.
      cancelTimer ??= clock.after(flushAfter, () => void flush().catch(() => undefined));
    },
  };
}
