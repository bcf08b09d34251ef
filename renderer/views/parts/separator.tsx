import { useState } from 'react';
import type { Widths } from '../../stores/window-store.ts';
import { LIMITS } from '../../stores/window-store.ts';
import { arrowStep, isMirrored } from '../../locales/index.ts';

/** How far an arrow key moves it, px. */
const STEP = 16;

interface SeparatorProps {
  name: string;
  className: string;
  column: keyof Widths;
  width: number;
  onWidth: (width: number) => void;
}

/** The edge between two columns: dragged, or moved by arrow keys while it has the focus. */
export function Separator({ name, className, column, width, onWidth }: SeparatorProps) {
  const [from, setFrom] = useState<{ x: number; width: number } | null>(null);
  const { least, most } = LIMITS[column];
  return (
    // A separator that can be moved is a widget by ARIA; the rule knows only the fixed one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={name}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      className={`separator ${className}`}
      data-moving={from !== null}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => {
        if (from !== null) onWidth(from.width + (event.clientX - from.x) * (isMirrored() ? -1 : 1));
      }}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
      onKeyDown={(event) => {
        const step = arrowStep(event.key);
        const to = step === 0 ? { Home: least, End: most }[event.key] : width + step * STEP;
        if (to === undefined) return;
        event.preventDefault();
        onWidth(to);
      }}
    />
  );
}
