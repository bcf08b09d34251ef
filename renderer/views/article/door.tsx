/** What stands between the reader and the whole article, with the way in. */
import { useState } from 'react';
import type { Article, Publication } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { doorOf } from '../../stores/session-store.ts';
import * as commands from '../commands.ts';

export function Door({ article }: { article: Article }) {
  const publication = usePublications((state) => state.publications.find((one) => one.id === article.publicationId));
  if (publication === undefined) return null;
  const kind = doorOf(article, publication);
  if (kind === null) return null;
  const { title } = publication;
  return (
    <div className="banner door" role="note">
      <p>{t(`door.${kind}`, { title })}</p>
      {kind === 'meter' && <UseFreeRead publication={publication} />}
      {kind !== 'entitled' && kind !== 'fetching' && (
        <button type="button" className="button" onClick={() => void commands.signIn(publication)}>
          {t(kind === 'expired' || kind === 'unverified' ? 'session.again' : 'session.sign-in')}
        </button>
      )}
    </div>
  );
}

function UseFreeRead({ publication: { meter } }: { publication: Publication }) {
  const [busy, setBusy] = useState(false);
  const limit = meter?.limit ?? null;
  const left = meter?.left ?? null;
  const use = async (): Promise<void> => {
    setBusy(true);
    await commands.spendRead();
    setBusy(false);
  };
  return (
    <>
      <button type="button" className="button" disabled={busy} onClick={() => void use()}>
        {busy ? t('door.using') : limit === null ? t('door.use') : t('door.use-of', { count: limit })}
      </button>
      {left !== null && !busy && <span className="door-left">{t('door.left', { count: left })}</span>}
    </>
  );
}
