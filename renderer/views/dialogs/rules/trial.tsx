/** The dry run: what the rule being written would have done to what is here. Nothing is changed. */
import type { RuleActions } from '../../../../preload/lists.ts';
import { DOT, formatWhen } from '../../../locales/format.ts';
import { t } from '../../../locales/index.ts';
import { headlineOf } from '../../../stores/headline.ts';
import { useRules } from '../../../stores/rules-store.ts';
import { useNow } from '../../use-now.ts';

export function Trial({ actions }: { actions: RuleActions }) {
  const preview = useRules((state) => state.preview);
  const problem = useRules((state) => state.previewProblem);
  const now = useNow();
  const changes = preview?.changes;
  const would = [
    ...(actions.star && changes !== undefined && changes.star > 0
      ? [t('rules.trial-star', { count: changes.star })]
      : []),
    ...(actions.markRead && changes !== undefined && changes.markRead > 0
      ? [t('rules.trial-read', { count: changes.markRead })]
      : []),
    ...(actions.keep && changes !== undefined && changes.keep > 0
      ? [t('rules.trial-keep', { count: changes.keep })]
      : []),
  ];
  const acts = actions.star || actions.markRead || actions.keep;
  return (
    <section className="trial" aria-labelledby="trial-title" aria-busy={preview === null}>
      <h3 id="trial-title">{t('rules.trial')}</h3>
      <div role="status">
        {problem !== null && (
          <p className="problem">
            {t('rules.trial-failed')} {problem.message}
          </p>
        )}
        {preview !== null && (
          <p>{preview.count === 0 ? t('rules.trial-none') : t('rules.trial-count', { count: preview.count })}</p>
        )}
        {would.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {acts && preview !== null && preview.count > 0 && would.length === 0 && <p>{t('rules.trial-nothing')}</p>}
      </div>
      {preview !== null && preview.articles.length > 0 && (
        <>
          <p className="label">{t('rules.trial-newest')}</p>
          <ul className="trial-articles">
            {preview.articles.map((article) => (
              <li key={article.id}>
                <p className="trial-headline" dir={article.direction} lang={article.language}>
                  {headlineOf(article)}
                </p>
                <p className="rule-about">
                  <bdi>{article.publicationTitle}</bdi>
                  {DOT + formatWhen(article.sortedAt, now)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
