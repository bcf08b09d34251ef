import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
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
          <FocusKeeper onClose={onClose} />
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
function FocusKeeper({ onClose }: { onClose: () => void }) {
  const element = useRef<HTMLSpanElement>(null);
  useEscapeFromNowhere(element, onClose);
  useLayoutEffect(() => {
    noteOpener(document.activeElement);
    element.current?.closest('.dialog')?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  // After the dialog's own way back, which knows nothing of a menu or dialog that it took the place of.
  useEffect(() => () => void requestAnimationFrame(() => requestAnimationFrame(focusOpener)), []);
  return <span ref={element} hidden />;
}

/**
 * Escape closes the uppermost dialog also while nothing has the focus: what had it may have gone, with a notice or a
 * button that did its work, and the key would reach no dialog then.
 */
function useEscapeFromNowhere(inside: RefObject<Element | null>, onClose: () => void): void {
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const uppermost = [...document.querySelectorAll('.dialog-paper')].at(-1);
      if (event.key !== 'Escape' || event.defaultPrevented || document.activeElement !== document.body) return;
      if (inside.current?.closest('.dialog-paper') !== uppermost) return;
      event.stopPropagation();
      close.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [inside]);
}
