/** Which article is fetched before it is opened: what the pointer rests on, else the one after the article on show. */
import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import { lookAhead } from '../../stores/article-store.ts';
import { useArticles } from '../../stores/articles-store.ts';

/** A pointer that only passes by rests shorter than this; a hand takes longer from a row to a press. */
const REST_MS = 40;
/** After an article was shown: what it brings itself goes first. */
const SETTLED_MS = 250;

/** When the pointer last rested on a row: what it points at goes before what comes next. */
let restedAt = 0;

/** @returns what the list hears of the pointer with */
export function useRestAhead(): (event: PointerEvent) => void {
  const rest = useRef<{ row: Element | null; timer: ReturnType<typeof setTimeout> | undefined }>(undefined);
  useEffect(() => () => clearTimeout(rest.current?.timer), []);
  return ({ target }) => {
    const row = target instanceof Element ? target.closest('.row') : null;
    if (row === (rest.current?.row ?? null)) return;
    clearTimeout(rest.current?.timer);
    const id = Number(/\d+$/u.exec(row?.id ?? '')?.[0] ?? 0);
    rest.current = { row, timer: id === 0 ? undefined : setTimeout(() => look(id), REST_MS) };
  };
}

function look(id: number): void {
  restedAt = performance.now();
  void lookAhead(id);
}

/** The article after the one on show, or before it where the reader goes up the list. */
export function useNextAhead(articleId: number, isShown: boolean): void {
  const cameFrom = useRef(-1);
  useEffect(() => {
    if (!isShown) return;
    const shownAt = performance.now();
    const timer = setTimeout(() => {
      const { articles } = useArticles.getState();
      const at = articles.findIndex((one) => one.id === articleId);
      if (at === -1) return;
      const next = articles[at < cameFrom.current ? at - 1 : at + 1];
      cameFrom.current = at;
      if (next !== undefined && restedAt < shownAt) void lookAhead(next.id);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [articleId, isShown]);
}
