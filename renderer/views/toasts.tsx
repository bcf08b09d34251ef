import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../locales/index.ts';
import type { Toast } from '../stores/toasts-store.ts';
import { dismiss, useToasts } from '../stores/toasts-store.ts';
import { IconButton } from './parts/icon-button.tsx';

/** Long enough to read a sentence and reach its button; problems and what can be undone stay longer. */
const SHOWN_MS = { plain: 8_000, problem: 15_000, undo: 20_000 };

export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const { id, tone, message, undo, stays } = toast;
  useEffect(() => {
    if (held || stays) return;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS[undo === null ? tone : 'undo']);
    return () => clearTimeout(timer);
  }, [held, stays, id, tone, undo]);
  return (
    <div
      className={`toast toast-${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{message}</p>
      {undo !== null && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            dismiss(id);
            undo();
          }}
        >
          {t('action.undo')}
        </button>
      )}
      <IconButton icon={X} name={t('action.close')} onClick={() => dismiss(id)} />
    </div>
  );
}
