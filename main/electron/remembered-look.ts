/** The look of the last time, in a small file of its own: the window's page is served before the library is open. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Look, parseLook } from './window-page.ts';

const FILE = 'look.json';

/** What is remembered in this profile, null where nothing is or where it is not to be trusted. */
export function rememberedLook(folder: string): Look | null {
  try {
    return parseLook(readFileSync(path.join(folder, FILE), 'utf8'));
  } catch {
    return null;
  }
}

/** Writes it where it differs from what is there. */
export function rememberLook(folder: string, look: Look): void {
  const { theme, accent, density, locale, systemAccent = null } = look;
  const text = JSON.stringify({ theme, accent, density, locale, systemAccent });
  const file = path.join(folder, FILE);
  try {
    if (JSON.stringify(rememberedLook(folder)) === text) return;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch {
    // A full or read-only disk costs a few milliseconds at the next start, nothing else.
  }
}
