/** The publication's pictures, painted when first asked for and kept in memory. */
import type { Scene } from '../types.ts';
import { encodeJpeg } from './jpeg.ts';
import { paint } from './paint.ts';
import { encodePng, pngHead } from './png.ts';

export { pngHead };
export type ImageFormat = 'jpg' | 'png';

export const imageWidths = [320, 640, 960, 1280, 1600];
export const imageHeight = (width: number): number => Math.round((width * 9) / 16);

/** Photographs as JPEG, drawings and every third picture as PNG, so that readers meet both. */
export function imageFormat(word: string, scene: Scene): ImageFormat {
  if (scene === 'chart' || scene === 'map') return 'png';
  let sum = 0;
  for (const letter of word) sum += letter.codePointAt(0) ?? 0;
  return sum % 3 === 0 ? 'png' : 'jpg';
}

export interface ImageStore {
  /** The bytes of a picture; the same arguments always give the same bytes. */
  get(word: string, scene: Scene, width: number, format: ImageFormat): Buffer;
}

export function createImageStore(): ImageStore {
  const kept = new Map<string, Buffer>();
  return {
    get: (word, scene, width, format) => {
      const key = `${word} ${scene} ${width} ${format}`;
      const found = kept.get(key);
      if (found) return found;
      const height = imageHeight(width);
      const pixels = paint(word, scene, width, height, format === 'jpg' ? 5 : 0);
      const bytes = format === 'jpg' ? encodeJpeg(pixels, width, height) : encodePng(pixels, width, height);
      kept.set(key, bytes);
      return bytes;
    },
  };
}

/** The publication's mark: a meridian on a red field. */
export function favicon(size: number): Buffer {
  const pixels = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const across = ((x + 0.5) / size) * 2 - 1;
      const down = ((y + 0.5) / size) * 2 - 1;
      const disc = Math.hypot(across, down);
      const meridian = Math.abs(Math.hypot(across * 2.1, down) - 0.72) < 0.09 && disc < 0.76;
      const rim = Math.abs(disc - 0.72) < 0.08;
      const equator = Math.abs(down) < 0.06 && disc < 0.76;
      pixels.set(meridian || rim || equator ? [251, 250, 247] : [146, 32, 28], (y * size + x) * 3);
    }
  }
  return encodePng(pixels, size, size);
}
