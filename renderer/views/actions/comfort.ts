/** Finding in the article and reading it aloud. */
import { stepFind, useFind } from '../../stores/find-store.ts';
import { stepSentence, stopReading, useReadAloud } from '../../stores/read-aloud-store.ts';
import { findInArticle, playOrPause } from '../comfort-commands.ts';
import type { Action } from './action.ts';
import { hasArticle } from './action.ts';

const finds = (): boolean => hasArticle() && useFind.getState().isOpen;
const reads = (): boolean => hasArticle() && useReadAloud.getState().status !== 'off';

export const comfortActions: readonly Action[] = [
  // Its key is that of the search, which means the article where the focus is in it.
  { id: 'find', name: 'find.action', group: 'article', keys: {}, enabled: hasArticle, run: findInArticle },
  {
    id: 'find-next',
    name: 'find.next-action',
    group: 'article',
    keys: { anywhere: ['F3', 'Mod+g'] },
    inText: true,
    repeats: true,
    enabled: finds,
    run: () => stepFind(1),
  },
  {
    id: 'find-previous',
    name: 'find.previous-action',
    group: 'article',
    keys: { anywhere: ['Shift+F3', 'Mod+Shift+g'] },
    inText: true,
    repeats: true,
    enabled: finds,
    run: () => stepFind(-1),
  },
  {
    id: 'read-aloud',
    name: 'aloud.action',
    group: 'article',
    keys: { anywhere: ['Shift+r'] },
    enabled: hasArticle,
    run: playOrPause,
  },
  { id: 'next-sentence', name: 'aloud.next', group: 'article', keys: {}, enabled: reads, run: () => stepSentence(1) },
  {
    id: 'previous-sentence',
    name: 'aloud.previous',
    group: 'article',
    keys: {},
    enabled: reads,
    run: () => stepSentence(-1),
  },
  { id: 'stop-reading', name: 'aloud.stop-action', group: 'article', keys: {}, enabled: reads, run: stopReading },
];
