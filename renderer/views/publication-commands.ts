/** What is done with a publication as a place in the left column; it can be taken back. */
import type { Result } from '../../preload/contract.ts';
import type { Publication } from '../../preload/model.ts';
import { movePublication, renamePublication } from '../stores/publications-store.ts';
import { keepStep } from '../stores/toasts-store.ts';
import { told } from './commands.ts';

type Named = Pick<Publication, 'id' | 'title' | 'folder'>;

/** Gives a publication another name. */
export async function rename({ id, title }: Named, now: string): Promise<Result<Publication>> {
  const result = await renamePublication(id, now);
  if (result.ok && result.value.title !== title) keepStep(() => void renamePublication(id, title).then(told));
  return result;
}

/** Puts a publication into a folder, or with '' out of any. */
export async function move({ id, folder }: Named, now: string): Promise<Result<Publication>> {
  const result = await movePublication(id, now);
  if (result.ok && result.value.folder !== folder) keepStep(() => void movePublication(id, folder).then(told));
  return result;
}
