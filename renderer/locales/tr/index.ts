/** Every word of the window in Turkish. */
import type { Catalogue } from '../index.ts';

export const tr: Partial<Catalogue> = {};
