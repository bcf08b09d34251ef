/** Says once what became of a sign-in: that it worked and how long it lasts, or that the publisher has ended it. */
import { useEffect } from 'react';
import type { Publication } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import { usePublications } from '../stores/publications-store.ts';
import { loadProtection, useSettings } from '../stores/settings-store.ts';
import { dismiss, say } from '../stores/toasts-store.ts';

/** The last notice on each publication's session: whatever comes next takes it away. */
const notices = new Map<number, number>();
let toldOfKeyring = false;

async function tellSignedIn({ id, title, session }: Publication): Promise<void> {
  const { account } = session;
  const done = account === undefined ? t('session.done', { title }) : t('session.done-as', { title, account });
  await loadProtection();
  // Where nothing outlives the run, the reader is told before the surprise.
  const lasts = useSettings.getState().protection?.kept !== false || toldOfKeyring;
  if (!lasts) toldOfKeyring = true;
  notices.set(id, lasts ? say(done) : say(`${done} ${t('session.kept-run')}`, { stays: true }));
}

export function useSessionNews(): void {
  useEffect(
    () =>
      usePublications.subscribe(({ publications }, before) => {
        for (const publication of publications) {
          const { id, title, session } = publication;
          const was = before.publications.find((one) => one.id === id)?.session.status;
          if (was === undefined || was === session.status) continue;
          const notice = notices.get(id);
          if (notice !== undefined) dismiss(notice);
          if (session.status === 'signed-in' && was !== 'unverified') void tellSignedIn(publication);
          if (session.status === 'expired')
            notices.set(
              id,
              say(() => t('session.ended', { title }), { tone: 'problem', stays: true }),
            );
        }
      }),
    [],
  );
}
