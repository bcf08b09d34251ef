import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { frameHasFocus } from './elements.ts';

interface PopoverProps {
  name: string;
  /** It opens beneath this, which closes it too. */
  at: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

const MARGIN = 8;

/** A small paper that floats: it closes on Escape, a press elsewhere, or when the focus leaves it; the focus goes back. */
export function Popover({ name, at, onClose, children }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const paper = element.current;
    if (paper === null) return;
    const before = document.activeElement;
    paper.showPopover();
    const { width, height } = paper.getBoundingClientRect();
    const box = at.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    paper.style.left = `${Math.max(MARGIN, Math.min(box.right - width, innerWidth - width - MARGIN))}px`;
    paper.style.top = `${Math.max(MARGIN, Math.min(box.bottom + 4, innerHeight - height - MARGIN))}px`;
    paper.querySelector<HTMLElement>('select, input, button')?.focus();
    return () => {
      const inside = paper.contains(document.activeElement) || document.activeElement === document.body;
      if (inside && before instanceof HTMLElement) before.focus();
    };
  }, [at]);
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      const target = event.target instanceof Node ? event.target : null;
      if (element.current?.contains(target) !== true && !at.contains(target)) onClose();
    };
    // A press in the article frame is heard only as the focus going there.
    const onBlur = (): void => {
      if (frameHasFocus()) onClose();
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('blur', onBlur);
    window.addEventListener('resize', onClose);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('blur', onBlur);
      window.removeEventListener('resize', onClose);
    };
  }, [at, onClose]);
  return (
    // Escape is heard from whatever inside has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={element}
      popover="manual"
      role="dialog"
      aria-label={name}
      className="menu paper"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to !== null && !event.currentTarget.contains(to) && !at.contains(to)) onClose();
      }}
    >
      {children}
    </div>
  );
}
