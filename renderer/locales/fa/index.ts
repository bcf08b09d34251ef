/** Every word of the window in Persian. */
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const fa: Partial<Catalogue> = {
  ...parts,
};
