/** The sign-in of one publication: its state, what it rests on, and what can be done about it. */
import { useEffect, useState } from 'react';
import type { Publication } from '../../../preload/model.ts';
import { formatMoment } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { allowFreeReads, asksPassword, verify } from '../../stores/session-store.ts';
import { loadProtection, useSettings } from '../../stores/settings-store.ts';
import { openDialog } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import { Dialog } from '../parts/dialog.tsx';
import { NumberField } from '../parts/number-field.tsx';

interface SessionDialogProps {
  publicationId: number;
  onClose: () => void;
}

export function SessionDialog({ publicationId, onClose }: SessionDialogProps) {
  const publication = usePublications((state) => state.publications.find((one) => one.id === publicationId));
  useEffect(() => void loadProtection(), []);
  if (publication === undefined) return null;
  return (
    <Dialog title={t('session.title', { title: publication.title })} size="small" onClose={onClose}>
      <div className="dialog-body session">
        <State publication={publication} />
        {publication.session.status !== 'signed-out' && <Kept />}
        <FreeReads publication={publication} />
        <PrivateFeeds publication={publication} />
      </div>
      <Actions publication={publication} />
    </Dialog>
  );
}

function State({ publication: { session } }: { publication: Publication }) {
  const { status, since, account, verifiedAt, method } = session;
  return (
    <>
      <p className={`session-status ${status}`}>
        <span className="session-dot" aria-hidden="true" />
        <strong>{t(`session.status-${status}`)}</strong>
      </p>
      <p className="hint">{t(`session.hint-${status}`)}</p>
      {status !== 'signed-out' && (
        <dl className="facts">
          <dt>{t('session.since')}</dt>
          <dd>{formatMoment(since)}</dd>
          {account !== undefined && (
            <>
              <dt>{t('session.account')}</dt>
              <dd dir="auto">{account}</dd>
            </>
          )}
          <dt>{t('session.verified')}</dt>
          <dd>{verifiedAt === null ? t('session.never') : formatMoment(verifiedAt)}</dd>
          {method !== 'none' && (
            <>
              <dt>{t('session.method')}</dt>
              <dd>{t(`session.method-${method}`)}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}

/** How long the sign-in lasts on this computer, and where to change it. */
function Kept() {
  const { protection, settings } = useSettings();
  if (protection === null || settings === null) return null;
  const days = settings.keepSignInDays;
  const words = days === 0 ? t('session.kept-not') : t('session.kept-days', { count: days });
  return (
    <div className="banner">
      <p>{protection.kept ? words : t('session.kept-run')}</p>
      <button type="button" className="text-button" onClick={() => openDialog({ kind: 'settings' })}>
        {t('session.kept-settings')}
      </button>
    </div>
  );
}

const MOST_FREE_READS = 100;

function FreeReads({ publication: { id, title, meter } }: { publication: Publication }) {
  if (meter === null) return null;
  const { limit, allowance } = meter;
  return (
    <section className="setting-group" aria-labelledby="meter-title">
      <h3 id="meter-title">{t('meter.title')}</h3>
      <p className="hint">
        {limit === null ? t('meter.unknown', { title }) : t('meter.limit', { title, count: limit })}
      </p>
      <NumberField
        label={t('meter.allow')}
        hint={t('meter.allow-hint')}
        value={allowance}
        most={limit ?? MOST_FREE_READS}
        whole
        onValue={async (count) => void commands.told(await allowFreeReads(id, count))}
      />
    </section>
  );
}

function PrivateFeeds({ publication: { id, feeds } }: { publication: Publication }) {
  const shown = feeds.filter((feed) => feed.private || asksPassword(feed));
  if (shown.length === 0) return null;
  return (
    <section className="setting-group" aria-labelledby="feeds-title">
      <h3 id="feeds-title">{t('session.feeds')}</h3>
      {shown.map((feed) => (
        <div key={feed.id} className="private-feed">
          <button type="button" className="button" onClick={() => void commands.askFeedPassword(id, feed.id)}>
            {t('session.feed-password', { feed: feed.title === '' ? feed.url : feed.title })}
          </button>
          {feed.problem !== null && <p className="problem">{feed.problem.message}</p>}
        </div>
      ))}
    </section>
  );
}

function Actions({ publication }: { publication: Publication }) {
  const { id, title, session } = publication;
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const check = async (): Promise<void> => {
    setBusy(true);
    const result = await verify(id);
    setBusy(false);
    setWords(
      result.ok
        ? t('session.checked', { title, status: t(`session.status-${result.value.status}`) })
        : result.error.message,
    );
  };
  const isIn = session.status === 'signed-in' || session.status === 'unverified';
  return (
    <>
      <p className="dialog-words" role="status">
        {words}
      </p>
      <footer className="dialog-footer">
        {session.status !== 'signed-out' && (
          <button type="button" className="button" onClick={() => openDialog({ kind: 'sign-out', publicationId: id })}>
            {t('session.sign-out')}
          </button>
        )}
        <button type="button" className="button" disabled={busy} onClick={() => void check()}>
          {t('session.check')}
        </button>
        {!isIn && (
          <button type="button" className="button primary" onClick={() => void commands.signIn(publication)}>
            {t(session.status === 'expired' ? 'session.again' : 'session.sign-in')}
          </button>
        )}
      </footer>
    </>
  );
}
