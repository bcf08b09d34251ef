import type { ReactNode } from 'react';

interface HiddenProps {
  id?: string;
  /** They describe what they stand in, by `id`, and are no part of its name. */
  describes?: boolean;
  children: ReactNode;
}

/** Words for those who hear the window. */
export function Hidden({ id, describes = false, children }: HiddenProps) {
  return (
    <span id={id} className="hidden" aria-hidden={describes || undefined}>
      {children}
    </span>
  );
}
