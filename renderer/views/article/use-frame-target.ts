/** What is painted into the article frame beside its words, and which part of it is shown. */
import { useEffect, useRef } from 'react';
import { useFind } from '../../stores/find-store.ts';
import { useReadAloud } from '../../stores/read-aloud-store.ts';
import { leadFrame } from '../parts/lead-frame.ts';

/** The part of the frame's address that asks for found words and sentences. */
export function useFramePainting(articleId: number): string {
  const words = useFind((state) => (state.articleId === articleId ? state.painted : ''));
  const aloud = useReadAloud((state) => state.articleId === articleId && state.sentences.length > 0);
  return `${aloud ? '&aloud' : ''}${words === '' ? '' : `&find=${encodeURIComponent(words)}`}`;
}

/** Leads the frame to the place that was found or the sentence that is read; without either nothing is marked in it. */
export function useFrameTarget(articleId: number, isLoaded: boolean): void {
  const found = useFind((state) =>
    state.isOpen && state.articleId === articleId && (state.count ?? 0) > 0 ? `f${state.at}` : null,
  );
  const read = useReadAloud((state) =>
    state.articleId === articleId && (state.status === 'playing' || state.status === 'paused') ? `s${state.at}` : null,
  );
  // A sentence that follows does not lead away from what is looked at in the search.
  const target = found ?? read;
  const isLed = useRef(false);
  useEffect(() => {
    if (!isLoaded || (target === null && !isLed.current)) return;
    leadFrame(target ?? 'off');
    isLed.current = target !== null;
  }, [isLoaded, target]);
}
