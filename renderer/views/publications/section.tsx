import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  title: string;
  /** Rows it had before; their place is kept until it has loaded, so that nothing below it moves. */
  rowsBefore: number;
  status: 'loading' | 'ready' | 'failed';
  /** Said where it could not be loaded. */
  failed: string;
  empty: boolean;
  children: ReactNode;
}

/** A part of the left column under a small heading; none while there is nothing in it. */
export function Section({ title, rowsBefore, status, failed, empty, children }: SectionProps) {
  const id = useId();
  if (status === 'loading' ? rowsBefore === 0 : status === 'ready' && empty) return null;
  return (
    <section className="lists-section" aria-labelledby={id}>
      <h3 id={id} className="lists-heading">
        {title}
      </h3>
      {status === 'loading' ? (
        <div
          className="lists-coming"
          style={{ blockSize: `calc(${rowsBefore} * var(--line-height))` }}
          aria-busy="true"
        />
      ) : status === 'failed' ? (
        <p className="lists-failed">{failed}</p>
      ) : (
        <ul className="lists">{children}</ul>
      )}
    </section>
  );
}
