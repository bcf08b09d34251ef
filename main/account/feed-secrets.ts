/** Where the secrets of private feeds are kept: in the vault, as JSON under the feed's number. */
import { z } from 'zod';
import type { FeedSecret, FeedSecrets } from '../sync/ports.ts';

/** Named texts, sealed. May reject. */
export interface NamedTexts {
  get(name: string): Promise<string | null> | string | null;
  set(name: string, text: string): Promise<void> | void;
  delete(name: string): Promise<void> | void;
}

const Kept = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('basic'), user: z.string(), password: z.string() }),
  z.strictObject({ kind: z.literal('bearer'), token: z.string() }),
  z.strictObject({ kind: z.literal('address'), url: z.url(), authorization: z.string().optional() }),
]);

const nameOf = (feedId: number): string => `feed-${feedId}`;

/**
 * Keeps the secrets of feeds in `vault`. Never rejects: what the vault does not take is kept for this run, what it cannot
 * give, or holds in another form, is as if it were not there.
 * @param report hears of what the vault refused; must not throw
 */
export function createFeedSecrets(vault: NamedTexts, report: (error: unknown) => void = () => undefined): FeedSecrets {
  /** What the vault did not take. */
  const loose = new Map<number, FeedSecret>();
  return {
    of: async (feedId) => {
      const here = loose.get(feedId);
      if (here !== undefined) return here;
      try {
        return read(await vault.get(nameOf(feedId)));
      } catch (error) {
        report(error);
        return null;
      }
    },
    keep: async (feedId, secret) => {
      loose.set(feedId, secret);
      try {
        await vault.set(nameOf(feedId), JSON.stringify(secret));
        loose.delete(feedId);
      } catch (error) {
        report(error);
      }
    },
    forget: async (feedId) => {
      loose.delete(feedId);
      try {
        await vault.delete(nameOf(feedId));
      } catch (error) {
        report(error);
      }
    },
  };
}

/** Forgets what opens these feeds: their publication is removed. Never rejects. */
export async function forgetFeedSecrets(secrets: FeedSecrets, feedIds: readonly number[]): Promise<void> {
  for (const feedId of feedIds) await secrets.forget(feedId);
}

function read(text: string | null): FeedSecret | null {
  if (text === null) return null;
  const kept = Kept.safeParse(json(text));
  if (!kept.success) return null;
  if (kept.data.kind !== 'address') return kept.data;
  const { kind, url, authorization } = kept.data;
  return { kind, url, ...(authorization === undefined ? {} : { authorization }) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
