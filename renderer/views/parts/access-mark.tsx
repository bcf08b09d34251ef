import type { Access } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';

/** What of the article is here, by shape and in a word. */
export function AccessMark({ access }: { access: Access }) {
  return (
    <span className={`access access-${access}`} title={t(`access.${access}`)}>
      <AccessShape access={access} />
      <span className="access-word">{t(`access.${access}`)}</span>
    </span>
  );
}

/** A full, half or empty circle; three dots for the feed's text. */
export function AccessShape({ access }: { access: Access }) {
  return (
    <svg className="access-shape" viewBox="0 0 12 12" aria-hidden="true">
      {access === 'feed' ? (
        <path d="M2.5 6h.01M6 6h.01M9.5 6h.01" strokeWidth="2" strokeLinecap="round" />
      ) : (
        <circle cx="6" cy="6" r="4" fill={access === 'full' ? 'currentColor' : 'none'} />
      )}
      {access === 'teaser' && <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />}
    </svg>
  );
}
