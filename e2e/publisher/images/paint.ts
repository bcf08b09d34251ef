import type { Scene } from '../types.ts';
import { seeded } from './random.ts';
import { compose } from './scene.ts';
import { mix, type Colour, type Layer } from './shapes.ts';

/** A layer with everything that does not depend on both x and y worked out beforehand. */
interface Prepared {
  tops: Float32Array;
  bottoms: Float32Array | null;
  highest: number;
  rows: Uint8Array;
  layer: Layer;
}

function prepare(layer: Layer, width: number, height: number): Prepared {
  const tops = new Float32Array(width);
  const bottoms = layer.bottom ? new Float32Array(width) : null;
  let highest = height;
  for (let x = 0; x < width; x += 1) {
    const top = layer.top((x + 0.5) / width) * height;
    tops[x] = top;
    if (top < highest) highest = top;
    if (bottoms && layer.bottom) bottoms[x] = layer.bottom((x + 0.5) / width) * height;
  }
  const rows = new Uint8Array(height * 3);
  const from = Math.max(0, highest);
  for (let y = 0; y < height; y += 1) {
    rows.set(mix(layer.upper, layer.lower, Math.min(1, Math.max(0, (y - from) / (height - from + 1)))), y * 3);
  }
  return { tops, bottoms, highest, rows, layer };
}

const hash = (a: number, b: number): number => {
  const mixed = Math.imul(Math.imul(a, 374761393) ^ Math.imul(b, 668265263), 2246822519);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
};

/** Light on top of a layer at a pixel: a lit window or a glint on water, 0 for none. */
function shine(layer: Layer, x: number, y: number, width: number, height: number): number {
  if (layer.windows !== undefined) {
    const across = (x / width) * 170;
    const down = (y / height) * 90;
    if (across % 1 > 0.55 || down % 1 > 0.5) return 0;
    return hash(Math.floor(across) + 7, Math.floor(down) + 3) < layer.windows * 0.5 ? 0.75 : 0;
  }
  if (layer.glints === true) {
    const down = Math.floor((y / height) * 180);
    const across = Math.floor((x / width) * (30 + 400 * Math.abs(Math.sin(down))) * 0.5);
    return hash(across + 11, down) < 0.1 ? 0.22 : 0;
  }
  return 0;
}

/**
 * Paints a scene as 8-bit RGB pixels, row by row. The same word, scene and size give the same bytes.
 * `grain` is the strength of film noise, 0 for none (flat pictures compress far better as PNG).
 */
export function paint(word: string, scene: Scene, width: number, height: number, grain: number): Uint8Array {
  const { skyTop, skyBottom, sun, layers } = compose(scene, seeded(`${scene} ${word}`));
  const prepared = layers.map((layer) => prepare(layer, width, height));
  const pixels = new Uint8Array(width * height * 3);
  const glow: Colour = sun?.colour ?? skyTop;
  const light: Colour = [255, 226, 160];
  for (let y = 0; y < height; y += 1) {
    const [skyRed, skyGreen, skyBlue] = mix(skyTop, skyBottom, y / height);
    const visible = prepared.filter((one) => one.highest < y + 1);
    for (let x = 0; x < width; x += 1) {
      let red = skyRed;
      let green = skyGreen;
      let blue = skyBlue;
      let left = 1;
      let sumRed = 0;
      let sumGreen = 0;
      let sumBlue = 0;
      for (const one of visible) {
        let cover = y + 1 - one.tops[x]!;
        if (cover <= 0) continue;
        if (one.bottoms) {
          const below = one.bottoms[x]! - y;
          if (below <= 0) continue;
          if (below < cover) cover = below;
        }
        const share = cover >= 1 ? left : left * cover;
        const bright = share * shine(one.layer, x, y, width, height);
        const plain = share - bright;
        sumRed += plain * one.rows[y * 3]! + bright * light[0];
        sumGreen += plain * one.rows[y * 3 + 1]! + bright * light[1];
        sumBlue += plain * one.rows[y * 3 + 2]! + bright * light[2];
        left -= share;
        if (left <= 0.01) break;
      }
      if (left > 0.01 && sun) {
        const dx = (x - sun.x * width) / width;
        const dy = (y - sun.y * height) / width;
        const away = Math.sqrt(dx * dx + dy * dy) / sun.radius;
        const part = away < 1 ? Math.min(1, (1 - away) * 40 + 0.35) : away < 8 ? (0.35 * (8 - away) ** 2) / 49 : 0;
        red += (glow[0] - red) * part;
        green += (glow[1] - green) * part;
        blue += (glow[2] - blue) * part;
      }
      const noise = grain === 0 ? 0 : (hash(x, y) - 0.5) * grain;
      const at = (y * width + x) * 3;
      pixels[at] = Math.max(0, Math.min(255, sumRed + left * red + noise));
      pixels[at + 1] = Math.max(0, Math.min(255, sumGreen + left * green + noise));
      pixels[at + 2] = Math.max(0, Math.min(255, sumBlue + left * blue + noise));
    }
  }
  return pixels;
}
