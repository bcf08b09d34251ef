/** What can be done with a selected passage, and the note and colour of a highlight, above the foot of the article. */
import { Quote, SquarePen, StickyNote } from 'lucide-react';
import { useCallback, useState } from 'react';
import { t } from '../../locales/index.ts';
import { chooseMark, useMarks } from '../../stores/marks-store.ts';
import { copyQuote, highlight, writeNote } from '../marks-commands.ts';
import { FRAME_ID, focusWhenThere } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { COLOURS, MarkSwatch } from '../parts/mark-swatch.tsx';
import { MarkEditor } from './mark-editor.tsx';

export function MarkBar() {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const { isSelected, markId } = useMarks((state) => state.selection);
  const chosen = useMarks((state) => state.marks.find(({ id }) => id === state.chosenId));
  const close = useCallback(() => {
    chooseMark(null);
    focusWhenThere(FRAME_ID);
  }, []);
  return (
    <div className="mark-place" ref={setPlace}>
      {chosen !== undefined && place !== null && (
        <MarkEditor key={chosen.id} mark={chosen} at={place} onClose={close} />
      )}
      {chosen === undefined && isSelected && <Selected />}
      {chosen === undefined && !isSelected && markId !== null && (
        <div className="mark-bar" role="toolbar" aria-label={t('marks.edit')}>
          <IconButton icon={SquarePen} name={t('marks.edit')} onClick={() => chooseMark(markId)} />
        </div>
      )}
    </div>
  );
}

function Selected() {
  return (
    <div className="mark-bar" role="toolbar" aria-label={t('marks.bar')}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          className="icon-button"
          aria-label={`${t('marks.add')}: ${t(`marks.${colour}`)}`}
          title={t(`marks.${colour}`)}
          onClick={() => void highlight(colour)}
        >
          <MarkSwatch colour={colour} />
        </button>
      ))}
      <IconButton icon={StickyNote} name={t('marks.add-note')} onClick={() => void writeNote()} />
      <IconButton icon={Quote} name={t('marks.copy-quote')} onClick={() => void copyQuote()} />
    </div>
  );
}
