/** The activity log: every fetch, skip and failure with its reason. */
import { useEffect } from 'react';
import type { ActivityEntry } from '../../../preload/model.ts';
import { DOT, formatMoment } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { followActivity, olderActivity, showActivity, useActivity } from '../../stores/activity-store.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { Notice } from '../parts/notice.tsx';

const LEVELS = ['info', 'skip', 'failure'] as const;

export function ActivityDialog({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    const end = followActivity();
    void showActivity({});
    return end;
  }, []);
  return (
    <Dialog title={t('activity.title')} size="large" onClose={onClose}>
      <Filters />
      <Entries />
    </Dialog>
  );
}

function Filters() {
  const { level, publicationId } = useActivity((state) => state.filter);
  const publications = usePublications((state) => state.publications);
  return (
    <div className="dialog-bar">
      <Select<(typeof LEVELS)[number] | null>
        className="choice"
        label={t('activity.level')}
        value={level}
        choices={[
          { value: null, label: t('activity.level-all') },
          ...LEVELS.map((one) => ({ value: one, label: t(`activity.level-${one}`) })),
        ]}
        onValue={(chosen) => void showActivity({ level: chosen })}
      />
      <Select<number | null>
        className="choice"
        label={t('activity.publication')}
        value={publicationId}
        choices={[
          { value: null, label: t('activity.publication-all') },
          ...publications.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onValue={(id) => void showActivity({ publicationId: id })}
      />
    </div>
  );
}

function Entries() {
  const { entries, status, problem, more, filter } = useActivity();
  if (status === 'failed')
    return <Notice message={t('activity.failed')} detail={problem?.message} retry={() => void showActivity({})} />;
  if (status === 'loading' && entries.length === 0) return <div className="entries" aria-busy="true" />;
  if (entries.length === 0)
    return (
      <Notice
        message={t(filter.level === null && filter.publicationId === null ? 'activity.empty' : 'activity.empty-filter')}
      />
    );
  return (
    // It scrolls, so the keyboard has to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="entries" tabIndex={0} role="region" aria-label={t('activity.entries')}>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {problem !== null && <p className="problem">{problem.message}</p>}
      {more && (
        <button type="button" className="button entries-more" onClick={() => void olderActivity()}>
          {t('action.older')}
        </button>
      )}
    </div>
  );
}

function Entry({ entry }: { entry: ActivityEntry }) {
  const title = usePublications(
    (state) => state.publications.find((one) => one.id === entry.publicationId)?.title ?? '',
  );
  return (
    <li className={`entry entry-${entry.level}`}>
      <span className="entry-mark">{t(`activity.mark-${entry.level}`)}</span>
      <div className="entry-words">
        <p dir="auto">{entry.message}</p>
        <p className="entry-about">
          <time dateTime={new Date(entry.at).toISOString()}>{formatMoment(entry.at)}</time>
          {title !== '' && (
            <>
              {DOT}
              <bdi>{title}</bdi>
            </>
          )}
        </p>
        {entry.url !== '' && (
          <p className="entry-url" dir="ltr">
            {entry.url}
          </p>
        )}
      </div>
    </li>
  );
}
