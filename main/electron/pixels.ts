/** The small pictures that the taskbar and the tray ask for, drawn by the point: how many are unread, and the mark of Broadsheet. Pure. */

/** Points of a picture, four bytes each: blue, green, red and opacity, as the system takes them. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Buffer;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Points along a side, before they are enlarged. */
const SIDE = 16;
const RED: Colour = [179, 38, 30];
const WHITE: Colour = [255, 255, 255];

/** Three points wide, five high, a row for each figure of the octal number. */
const SIGNS: Record<string, string> = {
  '0': '75557',
  '1': '26227',
  '2': '71747',
  '3': '71717',
  '4': '55711',
  '5': '74717',
  '6': '74757',
  '7': '71122',
  '8': '75757',
  '9': '75717',
  '+': '02720',
};
const SIGN = { width: 3, height: 5 };

/** What a badge has room for. */
export const badgeLabel = (count: number): string => (count > 99 ? '99+' : String(count));

/** Rectangles of the mark in its 16 points: x, y, width, height, colour. */
const MARK: readonly (readonly [number, number, number, number, Colour])[] = [
  [1, 1, 11, 14, [42, 35, 32]],
  [11, 4, 4, 11, [42, 35, 32]],
  [2, 2, 9, 12, [251, 247, 238]],
  [12, 5, 2, 9, [217, 205, 184]],
  [3, 3, 7, 3, RED],
  [3, 7, 7, 1, [111, 100, 90]],
  [3, 9, 7, 1, [111, 100, 90]],
  [3, 11, 5, 1, [111, 100, 90]],
];

/** A canvas of 16 points a side, each `scale` points of the picture. */
function canvas(scale: number) {
  const width = SIDE * scale;
  const bytes = Buffer.alloc(width * width * 4);
  const point = (x: number, y: number, colour: Colour | null): void => {
    const [red, green, blue] = colour ?? WHITE;
    bytes.set([blue, green, red, colour === null ? 0 : 255], (y * width + x) * 4);
  };
  return {
    pixels: { width, height: width, bytes } satisfies Pixels,
    point,
    fill: (x: number, y: number, wide: number, high: number, colour: Colour | null): void => {
      for (let row = y * scale; row < (y + high) * scale; row += 1)
        for (let column = x * scale; column < (x + wide) * scale; column += 1) point(column, row, colour);
    },
  };
}

/** A red field with round corners and the count on it. */
export function badgePixels(count: number, scale: number): Pixels {
  const { pixels, point, fill } = canvas(scale);
  const radius = 5 * scale;
  const isInside = (x: number, y: number): boolean => {
    const along = (at: number): number => Math.max(radius - at - 0.5, at + 0.5 - (pixels.width - radius), 0);
    return along(x) ** 2 + along(y) ** 2 <= radius ** 2;
  };
  for (let y = 0; y < pixels.height; y += 1)
    for (let x = 0; x < pixels.width; x += 1) if (isInside(x, y)) point(x, y, RED);
  const label = badgeLabel(count);
  const size = label.length > 2 ? 1 : 2;
  const step = SIGN.width * size + 1;
  const left = Math.floor((SIDE - (label.length * step - 1)) / 2);
  const top = Math.floor((SIDE - SIGN.height * size) / 2);
  Array.from(label).forEach((sign, at) => {
    Array.from(SIGNS[sign] ?? '').forEach((row, down) => {
      for (let along = 0; along < SIGN.width; along += 1)
        if ((Number.parseInt(row, 8) >> (SIGN.width - 1 - along)) & 1)
          fill(left + at * step + along * size, top + down * size, size, size, WHITE);
    });
  });
  return pixels;
}

/**
 * The mark for a tray.
 * @param template as macOS wants it: black, what is light left out, so that the system can give it the menu bar's colour
 */
export function trayPixels(scale: number, template: boolean): Pixels {
  const { pixels, fill } = canvas(scale);
  for (const [x, y, width, height, colour] of MARK)
    fill(x, y, width, height, template ? (isLight(colour) ? null : [0, 0, 0]) : colour);
  return pixels;
}

const isLight = ([red, green, blue]: Colour): boolean => red + green + blue > 600;
