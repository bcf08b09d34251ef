/** What to read next: beside the text where there is room, else above it. */
import type { ArticleSummary } from '../../../preload/model.ts';
import type { RelatedArticle } from '../../../preload/lists.ts';
import { DOT, formatMoment, formatWhen } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { headlineOf } from '../../stores/headline.ts';
import { useRelated } from '../../stores/related-store.ts';
import { RELATED_ID } from '../parts/elements.ts';
import { languageName } from '../parts/names.ts';
import { openBeside } from '../trail.ts';
import { useNow } from '../use-now.ts';

/** Topics named as the reason for an article. */
const TOPICS = 3;

export function Related() {
  const { related, form, shown } = useRelated();
  if (related.length === 0 || !shown[form]) return null;
  return (
    <aside id={RELATED_ID} className={`related related-${form}`} tabIndex={-1} aria-label={t('related.title')}>
      {form === 'beside' && <h2>{t('related.title')}</h2>}
      <ul>
        {related.map((one) => (
          <li key={one.article.id}>
            <RelatedRow related={one} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function RelatedRow({ related }: { related: RelatedArticle }) {
  const { article, others } = related;
  return (
    <>
      <ArticleButton article={article} why={whyWords(related)} />
      {others.length > 0 && (
        <details className="also-told">
          <summary>{t('related.also-told', { count: others.length })}</summary>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <ArticleButton
                  article={one}
                  why={one.language === '' || one.language === 'und' ? '' : languageName(one.language)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** "Same story", "Linked", and the topics shared. */
function whyWords({ sameStory, linked, topics }: RelatedArticle): string {
  return [
    ...(sameStory ? [t('related.same-story')] : []),
    ...(linked ? [t('related.linked')] : []),
    ...(topics.length > 0
      ? [
          topics
            .slice(0, TOPICS)
            .map((name) => `\u2068${name}\u2069`)
            .join(t('words.comma')),
        ]
      : []),
  ].join(DOT);
}

function ArticleButton({ article, why }: { article: ArticleSummary; why: string }) {
  const now = useNow();
  const { id, direction, language, publicationTitle, publishedAt, sortedAt, read } = article;
  const time = publishedAt ?? sortedAt;
  const meta = `related-${id}`;
  return (
    <button
      type="button"
      className={read ? 'related-article read' : 'related-article'}
      aria-labelledby={`${meta}-headline`}
      aria-describedby={`${meta}-meta ${meta}-why`}
      onClick={() => void openBeside(id)}
    >
      <span id={`${meta}-meta`} className="related-meta">
        <span className="related-publication" dir="auto">
          {publicationTitle}
        </span>
        <time dateTime={new Date(time).toISOString()} title={formatMoment(time)}>
          {formatWhen(time, now)}
        </time>
      </span>
      <span id={`${meta}-headline`} className="related-headline" dir={direction} lang={language}>
        {headlineOf(article)}
      </span>
      <span id={`${meta}-why`} className="related-why">
        {why}
      </span>
    </button>
  );
}
