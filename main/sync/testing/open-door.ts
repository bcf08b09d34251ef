/** Stand-ins for what signing in decides: every page may be asked for; secrets are kept in memory. For tests. */
import type { Admission, FeedSecret, FeedSecrets } from '../ports.ts';

export const openDoor: Admission = {
  admit: async () => 'go',
  standing: () => '',
  seen: async () => undefined,
  unread: async () => undefined,
};

export function createMemorySecrets(): FeedSecrets {
  const kept = new Map<number, FeedSecret>();
  return {
    of: async (feedId) => kept.get(feedId) ?? null,
    keep: async (feedId, secret) => void kept.set(feedId, secret),
    forget: async (feedId) => void kept.delete(feedId),
  };
}
