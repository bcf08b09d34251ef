/** Where the reader is in an article, by the words at the top of the window: kept through another size of type, another width, another text. Pure. */
import { z } from 'zod';

export const Place = z.object({
  /** The text from the first line that is whole in the window. */
  quote: z.string().min(1).max(200),
  before: z.string().max(200),
  /** Share of the article's text before it, 0 to 1. */
  share: z.number().min(0).max(1),
  /** How far below the window's upper edge it stands: beneath a picture far, cut by the edge less than nothing. px */
  gap: z.number().min(-200).max(5_000),
});
export type Place = z.infer<typeof Place>;

/** The place as it was kept, null where there is none or it cannot be read. */
export function readPlace(kept: string | null): Place | null {
  if (kept === null) return null;
  try {
    const place = Place.safeParse(JSON.parse(kept));
    return place.success ? place.data : null;
  } catch {
    return null;
  }
}

/** Where the reader is, as the frame that shows the article tells it. */
export interface Where {
  /** Share of the page above the window, 0 to 1. */
  position: number;
  /** Null where no words tell it; `same` where the frame still stands at the place that it was brought to. */
  place: Place | null | 'same';
}
