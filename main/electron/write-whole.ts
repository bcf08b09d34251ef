/** Files the reader asked for. */
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: beside it first and then renamed, so that a full disk does not cost an older one.
 * @throws what the system says when it cannot; nothing is left beside the file then
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const half = `${file}.new`;
  try {
    await writeFile(half, content);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
}
