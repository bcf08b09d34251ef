import { t } from '../../locales/index.ts';

interface NoticeProps {
  message: string;
  /** Why, and what to do. */
  detail?: string | undefined;
  retry?: (() => void) | undefined;
}

/** A problem beside what is still shown: why, and the way to try again. */
export function ProblemLine({ message, retry }: { message: string; retry: () => void }) {
  return (
    <div className="banner problem-line" role="alert">
      <p>{message}</p>
      <button type="button" className="text-button" onClick={retry}>
        {t('action.retry')}
      </button>
    </div>
  );
}

/** A state written out: empty, ended, failed. */
export function Notice({ message, detail, retry }: NoticeProps) {
  return (
    <div className="notice" role={retry === undefined ? undefined : 'alert'}>
      <p className="notice-message">{message}</p>
      {detail !== undefined && detail !== '' && <p className="notice-detail">{detail}</p>}
      {retry !== undefined && (
        <button type="button" className="button" onClick={retry}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
