/** Looks into the article frame: is the text there, is every picture painted? */
import type { Frame } from '@playwright/test';

export interface Reading {
  /** Characters of visible text. */
  characters: number;
  /** Pictures that are painted (naturalWidth > 0). */
  painted: number;
  /** Addresses of pictures that are not, and lines that stand for pictures not stored. */
  broken: string[];
  language: string;
  direction: string;
}

/** Waits for the frame's pictures to be decoded or to fail, then reads. */
export async function readFrame(frame: Frame): Promise<Reading> {
  return frame.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    const missing = [...document.querySelectorAll('.missing')].map((one) => one.textContent);
    const unpainted = pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src);
    return {
      characters: document.body.innerText.trim().length,
      painted: pictures.length - unpainted.length,
      broken: [...unpainted, ...missing],
      language: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
    };
  });
}
