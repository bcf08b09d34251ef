/** Signing out of a publication, with or without its articles. */
import { useState } from 'react';
import type { Result } from '../../../preload/contract.ts';
import { t } from '../../locales/index.ts';
import { usePublications } from '../../stores/publications-store.ts';
import { signOut } from '../../stores/session-store.ts';
import { say } from '../../stores/toasts-store.ts';
import { MarksLoss } from '../parts/marks-loss.tsx';
import { Check } from '../parts/check.tsx';
import { Ask } from '../parts/ask.tsx';

export function SignOutDialog({ publicationId, onClose }: { publicationId: number; onClose: () => void }) {
  const publication = usePublications((state) => state.publications.find((one) => one.id === publicationId));
  const [removes, setRemoves] = useState(false);
  if (publication === undefined) return null;
  const { title, articles } = publication;
  const leave = async (): Promise<Result<null>> => {
    const result = await signOut(publicationId, removes);
    if (result.ok) say(t('session.signed-out-done', { title }));
    return result;
  };
  return (
    <Ask
      title={t('session.sign-out-title', { title })}
      confirm={t('session.sign-out-button')}
      danger
      ready
      onConfirm={leave}
      onClose={onClose}
    >
      <p>{t('session.sign-out-loss', { title })}</p>
      {articles > 0 && (
        <Check checked={removes} onChange={setRemoves}>
          {t('session.sign-out-remove', { count: articles })}
        </Check>
      )}
      {removes && <MarksLoss publicationId={publicationId} />}
    </Ask>
  );
}
