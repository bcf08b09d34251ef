/** One highlight: its colour, its note, and what else can be done with it. */
import { Quote, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Mark } from '../../../preload/marks.ts';
import { t } from '../../locales/index.ts';
import { IS_MAC } from '../../stores/key-names.ts';
import { keepNote } from '../../stores/marks-store.ts';
import { createNoteDraft } from '../../stores/note-draft.ts';
import { changeMark, copyQuote, removeMark } from '../marks-commands.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { COLOURS, MarkSwatch } from '../parts/mark-swatch.tsx';
import { Popover } from '../parts/popover.tsx';

export function MarkEditor({ mark, at, onClose }: { mark: Mark; at: HTMLElement; onClose: () => void }) {
  return (
    <Popover name={t('marks.edit')} at={at} onClose={onClose}>
      <Editor mark={mark} onClose={onClose} />
    </Popover>
  );
}

function Editor({ mark, onClose }: { mark: Mark; onClose: () => void }) {
  const id = useId();
  /** Null until something is written here: the note may have become another one in another window. */
  const [written, setWritten] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ mark, written });
  /** The note before something was written here, to which taking back leads. */
  const before = useRef<string | null>(null);
  const [draft] = useState(() => createNoteDraft((note) => void keepNote(mark.id, note)));
  useEffect(() => {
    latest.current = { mark, written };
  }, [mark, written]);
  useEffect(() => {
    field.current?.focus();
    const keep = (): void => {
      const { mark: now, written: note } = latest.current;
      draft.flush();
      if (note !== null) void changeMark({ ...now, note: before.current ?? now.note }, { note });
    };
    // However it is left, by closing the window or quitting too: nothing that was written is lost.
    window.addEventListener('beforeunload', keep);
    return () => {
      window.removeEventListener('beforeunload', keep);
      keep();
    };
  }, [draft]);
  const write = (note: string): void => {
    before.current ??= mark.note;
    setWritten(note);
    draft.write(note);
  };
  const remove = (): void => {
    // What is removed keeps what was written until then; nothing of it may come after.
    draft.flush();
    latest.current = { mark, written: null };
    void removeMark(mark).then(onClose);
  };
  return (
    <div className="mark-editor">
      <div className="mark-bar-line" role="radiogroup" aria-label={t('marks.colour')}>
        {COLOURS.map((colour) => (
          <label key={colour} className="mark-choice" title={t(`marks.${colour}`)}>
            <input
              type="radio"
              name={`${id}-colour`}
              checked={mark.colour === colour}
              aria-label={t(`marks.${colour}`)}
              onChange={() => void changeMark(mark, { colour })}
            />
            <MarkSwatch colour={colour} />
          </label>
        ))}
        <span className="toolbar-gap" />
        <IconButton icon={Quote} name={t('marks.copy-quote')} onClick={() => void copyQuote(mark.articleId, mark.id)} />
        <IconButton icon={Trash2} name={t('marks.remove')} onClick={remove} />
      </div>
      <label htmlFor={`${id}-note`}>{t('marks.note')}</label>
      <textarea
        ref={field}
        id={`${id}-note`}
        className="input"
        dir="auto"
        rows={4}
        maxLength={20_000}
        value={written ?? mark.note}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write(event.target.value)}
        onBlur={() => draft.flush()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onClose();
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {t('marks.note-hint', { keys: IS_MAC ? '⌘ Enter' : 'Ctrl+Enter' })}
      </p>
    </div>
  );
}
