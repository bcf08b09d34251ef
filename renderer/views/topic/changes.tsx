import type { TopicPage } from '../../../preload/model.ts';
import { formatMoment } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import { listed } from '../parts/names.ts';
import { undo } from '../topic-page-commands.ts';

/** What the reader merged and split here, each with its way back. */
export function Changes({ changes }: { changes: TopicPage['changes'] }) {
  if (changes.length === 0) return null;
  return (
    <section className="topic-changes" aria-labelledby="topic-changes">
      <h2 id="topic-changes">{t('topic-page.changes')}</h2>
      <ul>
        {changes.map(({ id, kind, at, names }) => {
          const words = t(`topic-page.change-${kind}`, { names: listed(names) });
          return (
            <li key={id}>
              <span>{words}</span> <time dateTime={new Date(at).toISOString()}>{formatMoment(at)}</time>
              <button
                type="button"
                className="text-button"
                aria-label={t('topic-page.change-undo', { change: words })}
                onClick={() => void undo(id)}
              >
                {t('action.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
