import type { ReactNode } from 'react';
import { Suspense, lazy } from 'react';

export interface PopoverProps {
  name: string;
  /** It opens beneath this, which closes it too. */
  at: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

/** Not needed to show the list: fetched when the first one opens. */
const PopoverPaper = lazy(async () => ({ default: (await import('./popover-paper.tsx')).PopoverPaper }));

/** A small paper that floats: it closes on Escape, a press elsewhere, or when the focus leaves it; the focus goes back. */
export function Popover(props: PopoverProps) {
  return (
    <Suspense fallback={null}>
      <PopoverPaper {...props} />
    </Suspense>
  );
}
