import { useSyncExternalStore } from 'react';

const follow = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] });
  return () => observer.disconnect();
};

/** What the style sheet says for each density that was seen. */
const heights = new Map<string, number>();

function rowHeight(): number {
  const density = document.documentElement.dataset['density'] ?? '';
  const known = heights.get(density);
  if (known !== undefined) return known;
  const height = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row-height'));
  heights.set(density, height);
  return height;
}

/** Height of every row of the list, px: what `--row-height` says, which is the one place where it stands. */
export const useRowHeight = (): number => useSyncExternalStore(follow, rowHeight);
