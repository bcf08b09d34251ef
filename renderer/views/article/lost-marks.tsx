import { Quote, Trash2 } from 'lucide-react';
import { t } from '../../locales/index.ts';
import { useMarks } from '../../stores/marks-store.ts';
import { copyQuote, removeMark } from '../marks-commands.ts';
import { IconButton } from '../parts/icon-button.tsx';

/** Highlights of the open article whose passage its publisher has taken out: the words and the note are kept. */
export function LostMarks({ articleId }: { articleId: number }) {
  const marks = useMarks((state) => state.marks);
  const lost = marks.filter((mark) => mark.lost && mark.articleId === articleId);
  if (lost.length === 0) return null;
  return (
    <section className="lost-marks" aria-label={t('marks.lost')}>
      <ul>
        {lost.map((mark) => (
          <li key={mark.id}>
            <p className="hint">{t('marks.lost')}</p>
            <div className="mark-line">
              <blockquote dir="auto">
                <span className={`mark-words mark-${mark.colour}`}>{mark.quote}</span>
              </blockquote>
              <IconButton
                icon={Quote}
                name={t('marks.copy-quote')}
                onClick={() => void copyQuote(articleId, mark.id)}
              />
              <IconButton icon={Trash2} name={t('marks.remove')} onClick={() => void removeMark(mark)} />
            </div>
            {mark.note !== '' && (
              <p className="mark-note" dir="auto">
                {mark.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
