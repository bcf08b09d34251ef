import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../locales/index.ts';
import type { Toast } from '../stores/toasts-store.ts';
import { dismiss, undoStep, useToasts } from '../stores/toasts-store.ts';
import { IconButton } from './parts/icon-button.tsx';
import { leaveNotices } from './parts/along.ts';

/** Long enough to read a sentence and reach its button; problems and what can be undone stay longer. */
const SHOWN_MS = { plain: 8_000, problem: 15_000, undo: 20_000 };

/** Notices in a region of their own: F6 leads to it, also from a dialog, above which it lies. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    // React Aria leaves what has this mark in reach while a dialog is open.
    <section className="toasts" aria-label={t('toasts.region')} data-react-aria-top-layer="">
      <div className="toast-lines" role="status" aria-live="polite" aria-atomic="false">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const { id, tone, message, undo, stays } = toast;
  useEffect(() => {
    if (held || stays) return;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS[undo ? 'undo' : tone]);
    return () => clearTimeout(timer);
  }, [held, stays, id, tone, undo]);
  useLayoutEffect(() => {
    const line = element.current;
    return () => {
      if (line?.contains(document.activeElement) === true) requestAnimationFrame(leaveNotices);
    };
  }, []);
  return (
    <div
      ref={element}
      className={`toast toast-${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{typeof message === 'string' ? message : message()}</p>
      {undo && (
        <button type="button" className="toast-action" onClick={() => void undoStep(id)}>
          {t('action.undo')}
        </button>
      )}
      <IconButton icon={X} name={t('action.close')} onClick={() => dismiss(id)} />
    </div>
  );
}
