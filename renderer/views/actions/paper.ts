/** The open article on paper. */
import { printArticle, savePdf } from '../paper-commands.ts';
import type { Action } from './action.ts';
import { hasArticle } from './action.ts';

export const paperActions: readonly Action[] = [
  {
    id: 'print',
    name: 'paper.print',
    group: 'article',
    keys: { anywhere: ['Mod+p'] },
    enabled: hasArticle,
    run: () => void printArticle(),
  },
  {
    id: 'save-pdf',
    name: 'paper.save',
    group: 'article',
    keys: {},
    enabled: hasArticle,
    run: () => void savePdf(),
  },
];
