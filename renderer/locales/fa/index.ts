/** Every word of the window in Persian. */
import type { Catalogue } from '../index.ts';

export const fa: Partial<Catalogue> = {};
