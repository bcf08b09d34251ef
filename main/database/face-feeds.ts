/** Feeds and their checks, as the library gives and takes them. */
import type { FeedFormat, Problem } from '../../preload/model.ts';

export type FeedSecretKind = 'none' | 'basic' | 'bearer' | 'address';

/** A feed as the conductor needs it. */
export interface FeedRow {
  id: number;
  publicationId: number;
  url: string;
  profile: string | null;
  etag: string | null;
  lastModified: string | null;
  /** When the validators were first stored; they are dropped after 8 days. */
  validatorsSince: number | null;
  /** SHA-256 hex of the last body that was parsed: the same bytes need no parsing. */
  bodyHash: string | null;
  checkedAt: number | null;
  nextCheckAt: number;
  failures: number;
  status: 'active' | 'failing' | 'gone';
  /** What of it is kept apart in the vault: nothing, a password, a bearer token, or an address that is itself the key. */
  secret: FeedSecretKind;
}

/** What one check of a feed found out; undefined leaves a column as it is. */
export interface FeedCheck {
  url?: string;
  title?: string;
  format?: FeedFormat;
  etag?: string | null;
  lastModified?: string | null;
  validatorsSince?: number | null;
  bodyHash?: string | null;
  checkedAt?: number;
  nextCheckAt: number;
  failures: number;
  status: 'active' | 'failing' | 'gone';
  problem: Problem | null;
}
