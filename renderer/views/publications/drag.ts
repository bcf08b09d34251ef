/** Dragging in the left column by the mouse; the menus of the rows do the same by the keyboard. */
import type { DragEvent } from 'react';
import type { Dragged } from '../../stores/drag-store.ts';
import { dragOver, endDrag, startDrag, useDrag } from '../../stores/drag-store.ts';

interface Source {
  draggable: true;
  onDragStart: (event: DragEvent) => void;
  onDragEnd: () => void;
}

/** For what can be dragged. */
export const dragSource = (dragged: Dragged): Source => ({
  draggable: true,
  onDragStart: (event) => {
    event.stopPropagation();
    event.dataTransfer.effectAllowed = 'move';
    startDrag(dragged);
  },
  onDragEnd: endDrag,
});

interface Target {
  onDragOver: (event: DragEvent<HTMLElement>) => void;
  onDragLeave: (event: DragEvent<HTMLElement>) => void;
  onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** What is dragged when it is of this kind. */
type Taken<Kind> = Dragged & { kind: Kind };

/**
 * For what takes something that is dragged. Nothing from outside the window is taken.
 * @param markAt the name of the mark for the pointer's place
 */
export function dropTarget<Kind extends Dragged['kind']>(
  kind: Kind,
  markAt: (event: DragEvent<HTMLElement>) => string,
  drop: (dragged: Taken<Kind>, event: DragEvent<HTMLElement>) => void,
): Target {
  const isTaken = (dragged: Dragged | null): dragged is Taken<Kind> => dragged?.kind === kind;
  const taken = (): Taken<Kind> | null => {
    const { dragged } = useDrag.getState();
    return isTaken(dragged) ? dragged : null;
  };
  return {
    onDragOver: (event) => {
      if (taken() === null) return;
      event.preventDefault();
      // Of targets that lie in each other the innermost takes it.
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'move';
      dragOver(markAt(event));
    },
    onDragLeave: (event) => {
      // Into something within it is no leaving.
      if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) dragOver(null);
    },
    onDrop: (event) => {
      const dragged = taken();
      if (dragged === null) return;
      event.preventDefault();
      event.stopPropagation();
      endDrag();
      drop(dragged, event);
    },
  };
}

/** A target for two kinds of things: each is left to the one that takes it. */
export const both = (one: Target, other: Target): Target => ({
  onDragOver: (event) => (one.onDragOver(event), other.onDragOver(event)),
  onDragLeave: (event) => (one.onDragLeave(event), other.onDragLeave(event)),
  onDrop: (event) => (one.onDrop(event), other.onDrop(event)),
});

/** The half of a row that the pointer is over. */
export function halfOf(event: DragEvent<HTMLElement>): 'upper' | 'lower' {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'upper' : 'lower';
}
