/** Says why an article is shown as plain text. */
import type { Article } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { checkAgain, doubtOf, useDoubts } from '../../stores/doubts-store.ts';

export function DoubtLine({ article }: { article: Article }) {
  const doubt = useDoubts((state) => doubtOf(state, article));
  if (doubt === null) return null;
  return (
    <div className="banner" role="note">
      <p>{t(`article.${doubt.why}`)}</p>
      {doubt.why === 'unchecked' && (
        <button type="button" className="button" onClick={() => checkAgain(article)}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
