/** Every word of the window in Hebrew. */
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const he: Partial<Catalogue> = {
  ...parts,
};
