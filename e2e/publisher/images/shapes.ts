/** The shapes pictures are made of, in a unit square (x from the left, y from the top). */
import { waves } from './random.ts';

export type Colour = readonly [red: number, green: number, blue: number];
/** Filled between `top(x)` and `bottom(x)`, coloured from `upper` to `lower`. */
export interface Layer {
  top: (x: number) => number;
  bottom?: (x: number) => number;
  upper: Colour;
  lower: Colour;
  /** Lit windows: share of them that is lit. */
  windows?: number;
  /** Horizontal glints as on water. */
  glints?: boolean;
}
export interface Composition {
  skyTop: Colour;
  skyBottom: Colour;
  sun: { x: number; y: number; radius: number; colour: Colour } | null;
  layers: Layer[];
}
export type Random = () => number;

export const palettes: Colour[][] = [
  // sky top, sky bottom, sun, far, near, water
  [
    [44, 62, 102],
    [244, 176, 132],
    [255, 226, 170],
    [128, 110, 140],
    [38, 36, 58],
    [86, 92, 128],
  ],
  [
    [104, 154, 196],
    [236, 232, 214],
    [255, 250, 228],
    [150, 170, 176],
    [62, 84, 78],
    [92, 136, 158],
  ],
  [
    [30, 44, 62],
    [120, 150, 160],
    [232, 240, 232],
    [74, 98, 110],
    [18, 28, 38],
    [50, 76, 92],
  ],
  [
    [206, 128, 84],
    [250, 220, 168],
    [255, 246, 214],
    [196, 140, 104],
    [96, 52, 40],
    [170, 130, 110],
  ],
  [
    [132, 116, 160],
    [246, 196, 190],
    [255, 232, 220],
    [158, 128, 158],
    [58, 46, 78],
    [120, 108, 150],
  ],
  [
    [74, 128, 142],
    [222, 226, 196],
    [255, 244, 206],
    [120, 148, 130],
    [44, 66, 50],
    [84, 132, 134],
  ],
  [
    [164, 170, 176],
    [226, 222, 212],
    [240, 238, 230],
    [150, 152, 154],
    [70, 74, 80],
    [132, 140, 148],
  ],
  [
    [20, 24, 52],
    [92, 76, 120],
    [246, 238, 210],
    [52, 50, 90],
    [14, 14, 30],
    [40, 44, 84],
  ],
];

export function mix(from: Colour, to: Colour, part: number): Colour {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part];
}

export function ridge(
  random: Random,
  base: number,
  rise: number,
  stretch: number,
  octaves: number,
): (x: number) => number {
  const noise = waves(random, octaves);
  return (x) => base - rise * noise(x * stretch);
}

/** A row of houses with flat, pitched and domed roofs and a few towers, standing on `ground`. */
export function houses(random: Random, ground: number, rise: number, count: number): (x: number) => number {
  const walls: { until: number; height: number; roof: number; from: number }[] = [];
  for (let from = -0.02; from < 1.02;) {
    const until = from + ((0.5 + random()) * 1) / count;
    const tower = random() < 0.12;
    walls.push({
      from,
      until: tower ? from + 0.3 / count : until,
      height: rise * (tower ? 1 : 0.25 + 0.55 * random()),
      roof: Math.floor(random() * 3),
    });
    from = tower ? from + 0.3 / count : until;
  }
  let last = 0;
  return (x) => {
    if (last >= walls.length || (walls[last]?.from ?? 0) > x) last = 0;
    while (last < walls.length - 1 && (walls[last]?.until ?? 2) <= x) last += 1;
    const wall = walls[last];
    if (!wall) return ground;
    const across = ((x - wall.from) / (wall.until - wall.from)) * 2 - 1;
    const width = wall.until - wall.from;
    const roof =
      wall.roof === 1
        ? (1 - Math.abs(across)) * width * 0.6
        : wall.roof === 2
          ? Math.sqrt(Math.max(0, 1 - across * across)) * width * 0.7
          : 0;
    return ground - wall.height - roof;
  };
}

/** The underside of a row of arches: between piers the wall hangs only down to the arch. */
export function archesUnder(count: number, spring: number, rise: number, ground: number): (x: number) => number {
  return (x) => {
    const part = (x * count) % 1;
    if (part < 0.14 || part > 0.86) return ground;
    const across = (part - 0.5) / 0.36;
    return spring - rise * Math.sqrt(Math.max(0, 1 - across * across));
  };
}

export function mast(at: number, half: number, top: number, ground: number): (x: number) => number {
  return (x) => (Math.abs(x - at) < half ? top : ground + 1);
}
