import { Quote, SquarePen, Trash2 } from 'lucide-react';
import type { Mark, MarkedArticle } from '../../../preload/marks.ts';
import { t } from '../../locales/index.ts';
import { copyQuote, openPassage, removeMark } from '../marks-commands.ts';
import { IconButton } from './icon-button.tsx';

interface MarkRowProps extends Pick<MarkedArticle, 'language' | 'direction'> {
  mark: Mark;
  /** Shows its note and colour to be changed; where that can be done. */
  onEdit?: () => void;
}

/** A highlight with its note in a list: opened at its passage, copied, removed. */
export function MarkRow({ mark, language, direction, onEdit }: MarkRowProps) {
  return (
    <li className="marks-row">
      <div className="mark-line">
        <button
          type="button"
          className="mark-open"
          dir={direction}
          lang={language}
          title={t('marks.open')}
          onClick={() => void openPassage(mark)}
        >
          <span className={`mark-words mark-${mark.colour}`}>{mark.quote}</span>
        </button>
        {onEdit !== undefined && !mark.lost && <IconButton icon={SquarePen} name={t('marks.edit')} onClick={onEdit} />}
        <IconButton icon={Quote} name={t('marks.copy-quote')} onClick={() => void copyQuote(mark.articleId, mark.id)} />
        <IconButton icon={Trash2} name={t('marks.remove')} onClick={() => void removeMark(mark)} />
      </div>
      {mark.lost && <p className="hint">{t('marks.lost')}</p>}
      {mark.note !== '' && (
        <p className="mark-note" dir="auto">
          {mark.note}
        </p>
      )}
    </li>
  );
}
