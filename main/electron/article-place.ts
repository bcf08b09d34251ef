/** The reading position in the article's page, as a small style sheet of its own: the page has no inline styles. Pure. */

/** Name of the style sheet by which `#here`, which stands in the body, comes to lie so far below the window's upper edge. @param gap px */
export const placeSheet = (gap: number): string => `place/${Math.round(gap * 100) / 100}.css`;

/** The rules of such a style sheet, or of one by the share of the page above the window; null for a name that is none. */
export function placeRules(name: string): string | null {
  const gap = /^place\/(-?\d{1,4}(?:\.\d{1,2})?)\.css$/u.exec(name)?.[1];
  if (gap !== undefined) return `#here { scroll-margin-block-start: ${gap}px; }`;
  const share = /^position\/(\d{1,3}(?:\.\d{1,2})?)\.css$/u.exec(name)?.[1];
  return share === undefined ? null : `#here { top: ${share}%; }`;
}
