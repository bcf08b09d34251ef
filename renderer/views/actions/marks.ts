/** Highlights and their notes. */
import { openDialog } from '../../stores/window-store.ts';
import { copyQuote, highlight, writeNote } from '../marks-commands.ts';
import type { Action } from './action.ts';
import { hasArticle, hasPublications } from './action.ts';

const marking = { group: 'marks', enabled: hasArticle } as const;

export const marksActions: readonly Action[] = [
  { ...marking, id: 'highlight', name: 'marks.add', keys: { anywhere: ['h'] }, run: () => void highlight() },
  {
    ...marking,
    id: 'highlight-note',
    name: 'marks.add-note',
    keys: { anywhere: ['Shift+n'] },
    run: () => void writeNote(),
  },
  { ...marking, id: 'copy-quote', name: 'marks.copy-quote', keys: {}, run: () => void copyQuote() },
  {
    id: 'go-highlights',
    name: 'marks.title',
    group: 'go',
    keys: { anywhere: ['g h'] },
    enabled: hasPublications,
    run: () => openDialog({ kind: 'marks' }),
  },
];
