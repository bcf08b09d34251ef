/** A paper that floats, by React Aria. What lies behind stays in reach: the list answers while its filter is changed. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { frameHasFocus } from './elements.ts';
import type { PopoverProps } from './popover.tsx';

/** What takes the focus first; a select list keeps a field for the browser that nobody reaches. */
const FIELDS = ':is(input, button):not([tabindex="-1"])';

export function PopoverPaper({ name, at, onClose, children }: PopoverProps) {
  const anchor = useRef<Element>(at);
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    paper.current?.querySelector<HTMLElement>(FIELDS)?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      if (before instanceof HTMLElement && (now === document.body || now?.closest('.paper') !== null)) before.focus();
    };
  }, []);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      const outside = target instanceof Node && paper.current?.contains(target) !== true && !at.contains(target);
      if (outside && !(target instanceof Element && target.closest('.menu, [data-react-aria-top-layer]'))) onClose();
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
    <Popover
      className="menu paper"
      isOpen
      isNonModal
      triggerRef={anchor}
      placement="bottom end"
      offset={4}
      containerPadding={8}
      // The button that opened it closes it by itself.
      shouldCloseOnInteractOutside={(element) => !at.contains(element)}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <div ref={paper} role="dialog" aria-label={name} tabIndex={-1}>
        {children}
      </div>
    </Popover>
  );
}
