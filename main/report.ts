/** What went wrong inside, told twice: whole on the console for whoever develops, without its insides in the activity log. */
import type { ActivityEntry } from '../preload/model.ts';
import { textWithoutSecrets } from './sync/addresses.ts';
import { saying, spoken } from './words/said.ts';

const LONGEST = 500;

/** An error's own words as a reader may see them: no stack, no folder of this computer, no key or password of an address. */
export function plainWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const [line = ''] = words.split('\n');
  return textWithoutSecrets(line)
    .replaceAll(/(?<![\w:/.])(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^\\/'"<>:|?*\n]+[\\/])+/gu, '…/')
    .slice(0, LONGEST);
}

export interface ReportNeeds {
  /** Rejects when the library is closed or broken; that must not be reported again. */
  write: (entries: Omit<ActivityEntry, 'id'>[]) => Promise<void>;
  now: () => number;
  print: (code: string, error: unknown) => void;
}

export type Report = (code: string, error: unknown) => void;

/** @returns a function that never throws and starts no promise that rejects: it is the last one to hear of either */
export function createReport({ write, now, print }: ReportNeeds): Report {
  return (code, error) => {
    print(code, error);
    const entry = {
      at: now(),
      level: 'failure' as const,
      subject: 'app' as const,
      publicationId: null,
      articleId: null,
      url: '',
      code,
    };
    const told = spoken(entry, saying('answer.failed-inside', { why: plainWords(error) }));
    new Promise<void>((resolve) => resolve(write([told]))).catch((failure: unknown) => print('log', failure));
  };
}
