import { WifiOff } from 'lucide-react';
import { formatSince } from '../locales/format.ts';
import { t } from '../locales/index.ts';
import { useSync } from '../stores/sync-store.ts';
import { useNow } from './use-now.ts';

/** Says since when the network is away and how fresh things are. */
export function OfflineBanner() {
  const network = useSync((state) => state.network);
  const offline = network !== null && !network.online;
  const now = useNow();
  return (
    <div role="status" className="offline">
      {offline && (
        <p>
          <WifiOff size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{t('offline.banner', { since: formatSince(network.since, now) })}</span>{' '}
          <span>
            {network.freshAt === null
              ? t('offline.never')
              : t('offline.fresh', { fresh: formatSince(network.freshAt, now) })}
          </span>
        </p>
      )}
    </div>
  );
}
