import type { MarkColour } from '../../../preload/marks.ts';

/** The colours of highlights in the order in which they are offered. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const satisfies MarkColour[];

/** A colour as it is seen in the article: with the line that tells it from the others. */
export function MarkSwatch({ colour }: { colour: MarkColour }) {
  return <span className={`mark-swatch mark-${colour}`} aria-hidden="true" />;
}
