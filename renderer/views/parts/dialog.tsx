import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { t } from '../../locales/index.ts';
import { IconButton } from './icon-button.tsx';
import { focusOpener, noteOpener } from './opener.ts';

interface DialogProps {
  title: string;
  size?: 'small' | 'medium' | 'large';
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog: the focus stays in it and goes back afterwards; Escape and a press beside it close it. */
export function Dialog({ title, size = 'medium', onClose, children }: DialogProps) {
  return (
    <ModalOverlay className="dialog-cover" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-paper">
          <FocusKeeper />
          <header className="dialog-header">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} name={t('action.close')} onClick={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The first field has the focus, or else the dialog itself: the close button first would invite closing. */
function FocusKeeper() {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    noteOpener(document.activeElement);
    element.current?.closest('.dialog')?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  // After the dialog's own way back, which knows nothing of a menu or dialog that it took the place of.
  useEffect(() => () => void requestAnimationFrame(() => requestAnimationFrame(focusOpener)), []);
  return <span ref={element} hidden />;
}
