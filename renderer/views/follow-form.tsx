import type { FormEvent } from 'react';
import { useId } from 'react';
import type { Publication } from '../../preload/model.ts';
import { t } from '../locales/index.ts';
import * as box from '../stores/follow-store.ts';
import { useFollow } from '../stores/follow-store.ts';
import { ADDRESS_ID } from './parts/elements.ts';
import { Hidden } from './parts/hidden.tsx';
import { lately } from './parts/lately.tsx';

const FollowFound = lately(async () => (await import('./follow-found.tsx')).FollowFound);

/** The box that takes any address, and what it found. */
export function FollowForm({ onFollowed }: { onFollowed: (publication: Publication) => void }) {
  const id = useId();
  const { address, status, problem, discovery } = useFollow();
  const send = async (): Promise<void> => {
    if (status !== 'found') return box.look();
    const publication = await box.follow();
    if (publication !== null) onFollowed(publication);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="follow" onSubmit={submit} noValidate>
      <label className="label" htmlFor={ADDRESS_ID}>
        {t('follow.address')}
      </label>
      <div className="follow-box">
        <input
          id={ADDRESS_ID}
          data-first
          className="input"
          type="text"
          inputMode="url"
          dir="ltr"
          value={address}
          placeholder={t('follow.placeholder')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={4_000}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={(event) => box.typeAddress(event.target.value)}
        />
        {(status === 'idle' || status === 'looking') && (
          <button type="submit" className="button primary" disabled={address.trim() === '' || status === 'looking'}>
            {t('follow.look')}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem?.message}
      </p>
      <div role="status">
        {status === 'looking' && (
          <div className="follow-looking">
            <p>{t('follow.looking', { address: address.trim() })}</p>
            <progress className="sync-bar" aria-label={t('follow.looking', { address: address.trim() })} />
          </div>
        )}
        {status === 'found' && <Hidden>{t('follow.found', { count: discovery?.candidates.length ?? 0 })}</Hidden>}
      </div>
      {discovery !== null && <FollowFound id={id} />}
    </form>
  );
}
