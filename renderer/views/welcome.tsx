/** First start: three ways in. */
import { useEffect } from 'react';
import { t } from '../locales/index.ts';
import { look, typeAddress } from '../stores/follow-store.ts';
import { useOpml } from '../stores/opml-store.ts';
import { loadKnown, usePublications } from '../stores/publications-store.ts';
import { openDialog, useWindow } from '../stores/window-store.ts';
import { importList, showFollowed } from './commands.ts';
import { FollowForm } from './follow-form.tsx';
import { ADDRESS_ID, focusSoon } from './parts/elements.ts';
import { Notice } from './parts/notice.tsx';

export function Welcome() {
  const busy = useOpml((state) => state.busy);
  // The same box is in the dialog: one at a time.
  const boxElsewhere = useWindow((state) => state.dialog?.kind === 'follow');
  return (
    <main className="welcome">
      <div className="welcome-page">
        <p className="wordmark">{t('app.name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p className="welcome-intro">{t('welcome.intro')}</p>
        <section aria-labelledby="welcome-add">
          <h2 id="welcome-add">{t('welcome.add')}</h2>
          {!boxElsewhere && <FollowForm onFollowed={(publication) => void showFollowed(publication)} />}
        </section>
        <section aria-labelledby="welcome-known">
          <h2 id="welcome-known">{t('welcome.known')}</h2>
          <Known />
        </section>
        <section aria-labelledby="welcome-import">
          <h2 id="welcome-import">{t('welcome.import')}</h2>
          <p className="hint">{t('welcome.import-hint')}</p>
          <button type="button" className="button" disabled={busy} onClick={() => void importList()}>
            {t('welcome.import-button')}
          </button>
        </section>
        <footer className="welcome-foot">
          <button type="button" className="text-button" onClick={() => openDialog({ kind: 'settings' })}>
            {t('menu.settings')}
          </button>
          <button type="button" className="text-button" onClick={() => openDialog({ kind: 'activity' })}>
            {t('menu.activity')}
          </button>
        </footer>
      </div>
    </main>
  );
}

function Known() {
  const known = usePublications((state) => state.known);
  const problem = usePublications((state) => state.knownProblem);
  useEffect(() => void loadKnown(), []);
  if (problem !== null)
    return <Notice message={t('welcome.known-failed')} detail={problem.message} retry={() => void loadKnown()} />;
  return (
    <ul className="known">
      {known.map(({ profile, title, description, siteUrl }) => (
        <li key={profile}>
          <div>
            <h3 dir="auto">{title}</h3>
            <p dir="auto">{description}</p>
          </div>
          <button
            type="button"
            className="button"
            aria-label={t('welcome.follow-known', { title })}
            onClick={() => {
              typeAddress(siteUrl);
              void look();
              // What is found appears at the box.
              focusSoon(ADDRESS_ID);
            }}
          >
            {t('follow.follow')}
          </button>
        </li>
      ))}
    </ul>
  );
}
