/** The list in the middle narrowed to a time of a topic. */
import type { Topic } from '../../preload/model.ts';
import type { Bar } from '../stores/timeline.ts';

export function useNarrowed(topic: Topic): {
  period: Pick<Bar, 'from' | 'to'> | null;
  narrow: (period: Pick<Bar, 'from' | 'to'>) => void;
  widen: () => void;
} {
  void topic;
  return { period: null, narrow: () => undefined, widen: () => undefined };
}
