/** Every word of the window in French. */
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const fr: Partial<Catalogue> = {
  ...parts,
};
