import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { t } from '../../locales/index.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  title: string;
  size?: 'small' | 'medium' | 'large';
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog: the browser keeps the focus in it, gives it back afterwards and closes it on Escape. */
export function Dialog({ title, size = 'medium', onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Without a first field the title: the close button first would invite closing.
    (dialog?.querySelector<HTMLElement>('[data-first]') ?? heading.current)?.focus();
    // Closed before it leaves the page: only then does the focus go back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    // A press beside the paper closes it; Escape and the button do the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={element}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onClose={(event) => {
        // A dialog that has left the page tells of its closing too late: another may be open by then.
        if (event.currentTarget.isConnected && event.target === event.currentTarget) onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-paper">
        <header className="dialog-header">
          <h2 ref={heading} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon={X} name={t('action.close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
