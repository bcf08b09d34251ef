/** Every word of the window in French. */
import type { Catalogue } from '../index.ts';

export const fr: Partial<Catalogue> = {};
