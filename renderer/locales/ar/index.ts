/** Every word of the window in Arabic. */
import type { Catalogue } from '../index.ts';
import { parts } from './parts.ts';

export const ar: Partial<Catalogue> = { ...parts };
