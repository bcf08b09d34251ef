/** Files the reader asked for. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: beside it first and then renamed, so that a full disk does not cost an older one. Two
 * writes of one file at once do not meet; the one that ends last stays.
 * @param mark tells this write's half from those of others
 * @throws what the system says when it cannot; nothing is left beside the file then
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  mark: string = randomUUID(),
): Promise<void> {
  const half = `${file}.${mark}.new`;
  try {
    // Never into what is there already: it would be another's.
    await writeFile(half, content, { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) await removed(half);
    throw error;
  }
  try {
    await rename(half, file);
  } catch (error) {
    await removed(half);
    throw error;
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const removed = async (half: string): Promise<void> => {
  await rm(half, { force: true }).catch(() => undefined);
};
