/** Secrets between finding a feed and following it: main keeps them, while the window has the finding without them. */
import type { Clock, FeedSecret } from './ports.ts';

export interface HeldSecrets {
  hold(feedUrl: string, secret: FeedSecret): void;
  /** `let-go`: there was one, but too long ago. Null: this feed was found without any. */
  of(feedUrl: string): FeedSecret | 'let-go' | null;
  drop(feedUrl: string): void;
}

/** How long a reader may look at what was found, ms. */
const lifetime = 20 * 60_000;
const most = 1_000;

/** Holds nothing at first, and never more than a thousand, the oldest going first. */
export function createHeldSecrets(clock: Clock): HeldSecrets {
  const held = new Map<string, { secret: FeedSecret | 'let-go'; cancel: () => void }>();
  const drop = (feedUrl: string): void => {
    held.get(feedUrl)?.cancel();
    held.delete(feedUrl);
  };
  return {
    hold: (feedUrl, secret) => {
      drop(feedUrl);
      const letGo = (): void => void held.set(feedUrl, { secret: 'let-go', cancel: () => undefined });
      held.set(feedUrl, { secret, cancel: clock.after(lifetime, letGo) });
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) drop(oldest);
    },
    of: (feedUrl) => held.get(feedUrl)?.secret ?? null,
    drop,
  };
}
