import type { Library } from '../library.ts';
import type { Language, Reader } from '../types.ts';

/** Everything a page needs to know about the request it answers. */
export interface Visit {
  /** Origin the client used, e.g. `http://127.0.0.1:4000`. */
  origin: string;
  library: Library;
  /** Who is signed in, null for anonymous. */
  reader: Reader | null;
  /** Free reads a month, and whether pages other than articles speak of them; null without a meter. */
  meter: { limit: number; declared: boolean } | null;
  /** Largest picture offered, px wide. */
  largestImage: number;
}

/** A page before it becomes an answer. */
export interface Page {
  title: string;
  language: Language;
  path: string;
  description?: string;
  /** Extra elements of the head. */
  head?: string;
  main: string;
  bodyClass?: string;
}
