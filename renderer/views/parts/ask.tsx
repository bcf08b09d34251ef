import type { FormEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../preload/contract.ts';
import { t } from '../../locales/index.ts';
import { Dialog } from './dialog.tsx';

interface AskProps {
  title: string;
  confirm: string;
  danger?: boolean;
  /** False while what was entered will not do. */
  ready: boolean;
  onConfirm: () => Promise<Result<unknown>>;
  onClose: () => void;
  children: ReactNode;
}

/** A question with one answer; a problem is shown in it and what was entered stays. */
export function Ask({ title, confirm, danger = false, ready, onConfirm, onClose, children }: AskProps) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    return () => void (open.current = false);
  }, []);
  const send = async (): Promise<void> => {
    setBusy(true);
    const result = await onConfirm();
    // Closed meanwhile: another dialog may be open, and is not ours to close.
    if (!open.current) return;
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.error.message);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready && !busy) void send();
  };
  return (
    <Dialog title={title} size="small" onClose={onClose}>
      <form onSubmit={submit}>
        <div className="dialog-body">
          {children}
          <p className="problem" role="alert">
            {problem}
          </p>
        </div>
        <footer className="dialog-footer">
          <button type="button" className="button" onClick={onClose} data-first={danger ? '' : undefined}>
            {t('action.cancel')}
          </button>
          <button type="submit" className={danger ? 'button danger' : 'button primary'} disabled={!ready || busy}>
            {confirm}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
