/** What sync wants to know of the built-in profiles (main/profiles), as values. */
import type { Direction } from '../../preload/model.ts';
import type { PageHints } from '../press/face.ts';

export interface KnownSite {
  /** The profile's name, stable. */
  name: string;
  title: string;
  siteUrl: string;
  description: string;
  language: string;
  direction: Direction;
  /** Addresses to try, most likely first. */
  feeds: string[];
}

export interface KnownSites {
  all(): KnownSite[];
  /** The profile whose site this address belongs to. */
  at(address: string): KnownSite | null;
  /** Corrections to the generic reading of pages; none for null or an unknown name. */
  hintsFor(profile: string | null): PageHints;
}
