/** Highlights and their notes. */
import { useMarks } from '../../stores/marks-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import { copyQuote, highlight, toggleArticleMarks, writeNote } from '../marks-commands.ts';
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
    ...marking,
    id: 'article-highlights',
    name: 'marks.of-article',
    keys: { anywhere: ['Shift+h'] },
    checked: () => useMarks.getState().isListed,
    run: toggleArticleMarks,
  },
  {
    id: 'go-highlights',
    name: 'marks.title',
    group: 'go',
    keys: { anywhere: ['g h'] },
    enabled: hasPublications,
    run: () => openDialog({ kind: 'marks' }),
  },
];
