import type { ReactNode } from 'react';

/** Words for those who hear the window. */
export function Hidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className="hidden">
      {children}
    </span>
  );
}
