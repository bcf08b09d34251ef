/** The highlights and notes of the open article: beside its text where there is room, else above it. */
import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { Article } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { chooseMark, useMarks } from '../../stores/marks-store.ts';
import { useRelated } from '../../stores/related-store.ts';
import { keysShown } from '../actions/run.ts';
import { toggleArticleMarks } from '../marks-commands.ts';
import { MARKS_ID } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { MarkRow } from '../parts/mark-row.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';

export function ArticleMarks({ article }: { article: Article }) {
  const form = useRelated((state) => state.form);
  const all = useMarks((state) => state.marks);
  const marks = all.filter(({ articleId }) => articleId === article.id);
  const kept = useKeptFocus<HTMLElement>('.marks-row', '.mark-open', `#${MARKS_ID}`);
  const { ref } = kept;
  useEffect(() => {
    const list = ref.current;
    list?.addEventListener('keydown', onKeyDown);
    return () => list?.removeEventListener('keydown', onKeyDown);
  }, [ref]);
  const key = keysShown('highlight')[0]?.flat().join(' ') ?? '';
  return (
    <aside
      id={MARKS_ID}
      className={`article-marks related-${form}`}
      tabIndex={-1}
      aria-label={t('marks.of-article')}
      {...kept}
    >
      <header>
        <h2>{t('marks.of-article')}</h2>
        <IconButton icon={X} name={t('action.close')} onClick={toggleArticleMarks} />
      </header>
      {marks.length === 0 ? (
        <p className="hint">{t('marks.none-hint', { key })}</p>
      ) : (
        <ul>
          {marks.map((mark) => (
            <MarkRow
              key={mark.id}
              mark={mark}
              language={article.language}
              direction={article.direction}
              onEdit={() => chooseMark(mark.id)}
            />
          ))}
        </ul>
      )}
    </aside>
  );
}

/** The arrows go from highlight to highlight, Escape closes the list. */
function onKeyDown(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  if (event.key === 'Escape') toggleArticleMarks();
  else if (event.key === 'ArrowDown') goBy(list, 1);
  else if (event.key === 'ArrowUp') goBy(list, -1);
  else return;
  event.preventDefault();
}

function goBy(list: HTMLElement, step: 1 | -1): void {
  const rows = [...list.querySelectorAll('.marks-row')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
  next?.querySelector<HTMLElement>('.mark-open')?.focus();
}
