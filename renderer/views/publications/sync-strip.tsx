import { RefreshCw, X } from 'lucide-react';
import type { SyncProgress } from '../../../preload/model.ts';
import { formatMoment, formatTime } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { showActivity } from '../../stores/activity-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { useSync, wholeProgress } from '../../stores/sync-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import { cancel, refresh } from '../commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useNow } from '../use-now.ts';

const HALF_A_DAY_MS = 12 * 60 * 60 * 1_000;

/** What the sync does, or when it does something next. */
export function SyncStrip() {
  const progress = useSync((state) => state.progress);
  return (
    <div className="sync" role="group" aria-label={t('sync.title')}>
      {progress?.running === true ? <Running progress={progress} /> : <Resting progress={progress} />}
    </div>
  );
}

/** The same over the list, where the left column with its strip is out of sight. */
export function SyncLine() {
  const progress = useSync((state) => state.progress);
  return progress?.running === true ? <SyncBar progress={progress} over /> : null;
}

function SyncBar({ progress, over = false }: { progress: SyncProgress; over?: boolean }) {
  const whole = wholeProgress(progress);
  return (
    <progress
      className={over ? 'sync-line-over' : undefined}
      aria-label={t('sync.title')}
      value={whole.done}
      max={Math.max(1, whole.total)}
    />
  );
}

function Running({ progress }: { progress: SyncProgress }) {
  const { feeds, pages, assets } = progress;
  const parts = [
    ['sync.feeds', feeds],
    ['sync.pages', pages],
    ['sync.images', assets],
  ] as const;
  return (
    <>
      <div className="sync-line">
        <SyncBar progress={progress} />
        <IconButton icon={X} name={t('sync.cancel')} onClick={() => void cancel()} />
      </div>
      <ul className="sync-parts">
        {parts
          .filter(([, { total }]) => total > 0)
          .map(([key, { done, total }]) => (
            <li key={key}>{t(key, { done, total })}</li>
          ))}
      </ul>
      <Failures count={progress.failures} />
    </>
  );
}

function Resting({ progress }: { progress: SyncProgress | null }) {
  const now = useNow();
  const offline = useSync((state) => state.network?.online === false);
  const automatic = useSettings((state) => state.settings?.syncAutomatically ?? true);
  return (
    <>
      <div className="sync-line">
        <p className="sync-words">
          {progress === null ? '' : offline ? t('sync.offline') : restingWords(progress, automatic, now)}
        </p>
        <IconButton icon={RefreshCw} name={t('menu.refresh-all')} onClick={() => void refresh()} />
      </div>
      <Failures count={progress?.failures ?? 0} />
    </>
  );
}

function restingWords({ waiting, nextCheckAt }: SyncProgress, automatic: boolean, now: number): string {
  if (waiting !== null) return t(`sync.${waiting}`);
  if (!automatic) return t('sync.automatic-off');
  if (nextCheckAt === null) return t('sync.idle');
  if (nextCheckAt <= now) return t('sync.next-soon');
  // Past midnight the hour alone is still clear.
  const isNear = nextCheckAt - now < HALF_A_DAY_MS;
  const when = isNear ? t('date.at', { time: formatTime(nextCheckAt) }) : formatMoment(nextCheckAt);
  return t('sync.next', { when });
}

function Failures({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        openDialog({ kind: 'activity' });
        void showActivity({ level: 'failure', publicationId: null });
      }}
    >
      {t('sync.failures', { count })}
    </button>
  );
}
