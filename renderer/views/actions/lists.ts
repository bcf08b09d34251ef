/** Choosing several articles, and passing articles on. */
import { useArticle } from '../../stores/article-store.ts';
import { hasSelection } from '../../stores/selection-store.ts';
import * as chosen from '../selection-commands.ts';
import type { Action } from './action.ts';
import { hasArticle, hasPublications } from './action.ts';

/** An article is open, or several are chosen. */
export const hasAny = (): boolean => hasSelection() || hasArticle();

/** The chosen articles, else the open one. */
function meant(): number[] {
  const { id } = useArticle.getState();
  return hasSelection() ? chosen.chosenIds() : id === null ? [] : [id];
}

export const listsActions: readonly Action[] = [
  {
    id: 'extend-down',
    name: 'hands.extend-down',
    group: 'list',
    keys: { list: ['Shift+ArrowDown'] },
    enabled: hasPublications,
    repeats: true,
    onlyKeys: true,
    run: () => void chosen.extendBy(1),
  },
  {
    id: 'extend-up',
    name: 'hands.extend-up',
    group: 'list',
    keys: { list: ['Shift+ArrowUp'] },
    enabled: hasPublications,
    repeats: true,
    onlyKeys: true,
    run: () => void chosen.extendBy(-1),
  },
  {
    id: 'select-all',
    name: 'hands.select-all',
    group: 'list',
    keys: { list: ['Mod+a'] },
    enabled: hasPublications,
    run: () => void chosen.chooseAll(),
  },
  {
    id: 'copy-link',
    name: 'hands.copy-link',
    group: 'article',
    keys: { anywhere: ['Mod+Shift+c'] },
    enabled: hasAny,
    run: () => void chosen.copy(meant(), false),
  },
  {
    id: 'copy-headline',
    name: 'hands.copy-headline',
    group: 'article',
    keys: {},
    enabled: hasAny,
    run: () => void chosen.copy(meant(), true),
  },
  {
    id: 'share-mail',
    name: 'hands.mail',
    group: 'article',
    keys: {},
    enabled: hasArticle,
    run: () => {
      const { id } = useArticle.getState();
      if (id !== null) void chosen.mail(id);
    },
  },
];
