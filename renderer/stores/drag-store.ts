/** What is being dragged in the left column, and where it would come to. */
import { create } from 'zustand';

export type Dragged = { kind: 'list' | 'publication'; id: number } | { kind: 'folder'; id: string };

interface DragState {
  dragged: Dragged | null;
  /** The place under the pointer, by the name its mark has; null over none that takes it. */
  over: string | null;
}

export const useDrag = create<DragState>(() => ({ dragged: null, over: null }));
const { getState: get, setState: set } = useDrag;

export const startDrag = (dragged: Dragged): void => set({ dragged, over: null });

export const endDrag = (): void => set({ dragged: null, over: null });

export function dragOver(over: string | null): void {
  if (get().over !== over) set({ over });
}

/** What something comes before when it is dropped on the upper or the lower half of another; null for the end. */
export function placeOfDrop<Id>(all: readonly { id: Id }[], on: Id, half: 'upper' | 'lower'): Id | null {
  if (half === 'upper') return on;
  return all[all.findIndex((one) => one.id === on) + 1]?.id ?? null;
}
