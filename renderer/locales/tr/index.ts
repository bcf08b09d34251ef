/** Every word of the window in Turkish. */
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const tr: Partial<Catalogue> = {
  ...parts,
};
