/** Which shapes stand in a picture: each scene is a stack of layers, front first. */
import type { Scene } from '../types.ts';
import { waves } from './random.ts';
import {
  archesUnder,
  houses,
  mast,
  mix,
  palettes,
  ridge,
  type Colour,
  type Composition,
  type Layer,
  type Random,
} from './shapes.ts';

/** Builds the picture of a scene from its random numbers. */
export function compose(scene: Scene, random: Random): Composition {
  const palette = palettes[scene === 'night' ? 7 : Math.floor(random() * 7)] ?? [];
  const [skyTop, skyBottom, sunColour, far, near, water] = palette as [Colour, Colour, Colour, Colour, Colour, Colour];
  const dark = mix(near, [0, 0, 0], 0.35);
  const horizon = 0.52 + random() * 0.12;
  const sun = {
    x: 0.15 + random() * 0.7,
    y: horizon * (0.3 + random() * 0.5),
    radius: 0.03 + random() * 0.05,
    colour: sunColour,
  };
  const hill = (depth: number, base: number, rise: number, stretch: number, octaves = 4): Layer => ({
    top: ridge(random, base, rise, stretch, octaves),
    upper: mix(far, near, depth),
    lower: mix(mix(far, near, depth), skyBottom, 0.25 * (1 - depth)),
  });
  const sea = (from: number): Layer => ({
    top: () => from,
    upper: mix(water, skyBottom, 0.45),
    lower: mix(water, near, 0.35),
    glints: true,
  });
  const town = (ground: number, rise: number, count: number, depth: number, windows?: number): Layer => ({
    top: houses(random, ground, rise, count),
    upper: mix(far, near, depth),
    lower: mix(far, near, Math.max(0, depth - 0.3)),
    ...(windows === undefined ? {} : { windows }),
  });
  const picture = (layers: Layer[]): Composition => ({ skyTop, skyBottom, sun, layers });

  switch (scene) {
    case 'ridge':
      return picture([
        hill(1, 1.02, 0.28, 3),
        hill(0.75, 0.9, 0.35, 2.4),
        hill(0.45, 0.76, 0.4, 2),
        hill(0.15, 0.64, 0.42, 2.6),
      ]);
    case 'lake':
      return picture([
        hill(1, 1.08, 0.2, 5, 5),
        sea(horizon),
        hill(0.7, horizon + 0.04, 0.22, 3),
        hill(0.3, horizon, 0.4, 2),
      ]);
    case 'dunes':
      return picture([
        hill(0.8, 1.15, 0.5, 2.6, 1),
        hill(0.5, 1, 0.45, 3.4, 1),
        hill(0.25, 0.82, 0.32, 4.4, 2),
        hill(0.05, 0.66, 0.12, 5),
      ]);
    case 'sea': {
      const ships = [0.2 + random() * 0.2, 0.55 + random() * 0.3].map((at, index): Layer => {
        const half = 0.11 - index * 0.05;
        const deck = horizon + 0.07 - index * 0.05;
        return {
          top: (x) => (Math.abs(x - at) > half ? 2 : x > at + half * 0.6 ? deck - half * 0.9 : deck - half * 0.25),
          bottom: (x) => deck + half * 0.3 - Math.max(0, Math.abs(x - at) / half - 0.85) * half,
          upper: index ? near : dark,
          lower: mix(dark, [140, 40, 30], 0.3),
        };
      });
      return picture([...ships, sea(horizon), hill(0.2, horizon + 0.02, 0.1, 2)]);
    }
    case 'harbour': {
      const cranes = [0.12, 0.34, 0.7].map((at) => at + random() * 0.12);
      const masts = cranes.map((at): Layer => ({
        top: mast(at, 0.006, 0.2, 1),
        bottom: () => 0.8,
        upper: dark,
        lower: dark,
      }));
      const jibs = cranes.map((at): Layer => ({
        top: (x) => (x > at - 0.05 && x < at + 0.17 ? 0.24 + (x - at) * 0.05 : 2),
        bottom: (x) => 0.256 + (x - at) * 0.05,
        upper: dark,
        lower: dark,
      }));
      return picture([sea(0.8), ...jibs, ...masts, town(0.82, 0.2, 9, 0.9, 0.3), hill(0.4, 0.7, 0.25, 2)]);
    }
    case 'skyline':
      return picture([
        town(1.02, 0.4, 9, 1, 0.25),
        town(0.9, 0.42, 14, 0.6, 0.12),
        town(0.78, 0.3, 22, 0.25),
        hill(0.1, 0.7, 0.2, 2),
      ]);
    case 'night':
      return picture([town(1.02, 0.45, 10, 1, 0.55), town(0.9, 0.42, 15, 0.7, 0.4), hill(0.3, 0.76, 0.3, 2)]);
    case 'arches': {
      const count = 4 + Math.floor(random() * 4);
      const wall: Layer = {
        top: () => 0.24,
        bottom: archesUnder(count, 0.62, 0.62 / count + 0.08, 0.92),
        upper: mix(near, far, 0.5),
        lower: near,
      };
      const ledge: Layer = { top: () => 0.21, bottom: () => 0.25, upper: dark, lower: dark };
      return picture([
        { top: () => 0.92, upper: dark, lower: near },
        ledge,
        wall,
        hill(0.5, 0.95, 0.35, 2),
        hill(0.15, 0.75, 0.3, 3),
      ]);
    }
    case 'dam': {
      const crest = 0.46;
      const face: Layer = {
        top: (x) => (Math.abs(x - 0.5) < 0.34 ? crest : 2),
        bottom: (x) => 0.96 - Math.abs(x - 0.5) * 0.7,
        upper: mix(skyBottom, far, 0.4),
        lower: mix(far, near, 0.5),
      };
      const valley: Layer = {
        top: (x) => 1.05 - 1.1 * Math.max(0, Math.abs(x - 0.5) - 0.12),
        upper: near,
        lower: dark,
      };
      return picture([
        face,
        valley,
        hill(0.8, 0.58, 0.07, 4),
        sea(0.47),
        hill(0.6, 0.6, 0.35, 2.4),
        hill(0.2, 0.5, 0.3, 3),
      ]);
    }
    case 'fields': {
      const strips = [0.97, 0.9, 0.83, 0.77, 0.72, 0.68].map((top, index): Layer => {
        const green = mix([126, 142, 76], [190, 168, 92], random());
        const slope = (random() - 0.5) * 0.06;
        return {
          top: (x) => top - 0.05 + slope * (x - 0.5),
          upper: mix(green, skyBottom, index * 0.09),
          lower: mix(green, near, 0.4 - index * 0.05),
        };
      });
      return picture([...strips, hill(0.6, 0.68, 0.1, 9, 3), hill(0.2, 0.64, 0.22, 2.5)]);
    }
    case 'chart': {
      const bars = Array.from({ length: 9 }, () => 0.2 + random() * 0.55);
      const accent = mix(near, [179, 38, 30], 0.6);
      const bar: Layer = {
        top: (x) => {
          const place = ((x - 0.07) / 0.86) * 9;
          return place < 0 || place >= 9 || place % 1 > 0.68 ? 2 : 0.92 - (bars[Math.floor(place)] ?? 0);
        },
        bottom: () => 0.92,
        upper: accent,
        lower: mix(accent, far, 0.3),
      };
      const lines = [0.2, 0.38, 0.56, 0.74].map((at): Layer => ({
        top: () => at,
        bottom: () => at + 0.004,
        upper: [205, 200, 190],
        lower: [205, 200, 190],
      }));
      return {
        skyTop: [251, 250, 247],
        skyBottom: [251, 250, 247],
        sun: null,
        layers: [{ top: () => 0.92, bottom: () => 0.928, upper: dark, lower: dark }, bar, ...lines],
      };
    }
    case 'map': {
      const coast = waves(random, 5);
      const tints: Colour[] = [
        [214, 204, 176],
        [196, 206, 180],
        [222, 190, 168],
        [204, 198, 208],
      ];
      const lands = tints.map((tint, index): Layer => ({
        top: (x) => 0.2 * index + 0.12 + 0.3 * (coast(x * 3 + index * 9) - 0.5),
        bottom: (x) => 0.2 * index + 0.315 + 0.3 * (coast(x * 3 + index * 9 + 9) - 0.5),
        upper: tint,
        lower: mix(tint, [255, 255, 255], 0.15),
      }));
      return {
        skyTop: mix(water, [255, 255, 255], 0.5),
        skyBottom: mix(water, [255, 255, 255], 0.35),
        sun: null,
        layers: lands,
      };
    }
  }
}
