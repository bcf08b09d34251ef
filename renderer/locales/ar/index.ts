/** Every word of the window in Arabic. */
import type { Catalogue } from '../index.ts';

export const ar: Partial<Catalogue> = {};
