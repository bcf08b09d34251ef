/** What the window may know of signing in: states and counts, never a secret. Times are ms since the epoch, UTC. */
import { z } from 'zod';

const Time = z.number().int();

export const SessionStatus = z.enum(['signed-out', 'signed-in', 'unverified', 'expired']);
/** What the status rests on: the profile's marks, a teaser that came whole, the page's own links, or the reader's word. */
export const SessionMethod = z.enum(['none', 'profile', 'teaser', 'links', 'reader']);
/** The sign-in state of one publication: all that the window ever learns of it. */
export const Session = z.object({
  status: SessionStatus,
  /** Since when it is so. */
  since: Time,
  /** When the publisher's answer last showed the reader signed in, null before the first time. */
  verifiedAt: Time.nullable(),
  /** The reader's name as the publisher shows it; absent where it shows none. */
  account: z.string().optional(),
  method: SessionMethod,
});
/** Free reads that a publication counts for those who are not signed in. Null is what nobody has said yet. */
export const Meter = z.object({
  /** Free reads a month. */
  limit: z.number().int().nullable(),
  left: z.number().int().nullable(),
  /** How many of them a month may be used without a click; the reader's own choice. */
  allowance: z.number().int(),
});

/** How secrets are kept on this computer. */
export const Protection = z.object({
  /** Whether the system has a keyring that seals them. */
  keyring: z.boolean(),
  /** Whether they outlive this run: sealed by the keyring, or by the reader's choice without one. */
  kept: z.boolean(),
});

export type SessionStatus = z.infer<typeof SessionStatus>;
export type SessionMethod = z.infer<typeof SessionMethod>;
export type Session = z.infer<typeof Session>;
export type Meter = z.infer<typeof Meter>;
export type Protection = z.infer<typeof Protection>;
