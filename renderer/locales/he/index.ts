/** Every word of the window in Hebrew. */
import type { Catalogue } from '../index.ts';

export const he: Partial<Catalogue> = {};
