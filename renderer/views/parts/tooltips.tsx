/** Names of icon buttons: shown beside the one on which the mouse rests or to which the keyboard has come, with its keys. */
import { useCallback, useEffect, useState } from 'react';
import { keysFor } from '../actions/run.ts';
import { lately } from './lately.tsx';

const TooltipPaper = lately(async () => (await import('./tooltip-paper.tsx')).TooltipPaper);

/** Rest before a name is shown. */
const REST_MS = 700;
/** While one was shown a moment ago, the next comes at once. */
const WARM_MS = 400;

export function Tooltips() {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAt(null), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let meant: HTMLElement | null = null;
    let isShown = false;
    let shownAt = -WARM_MS;
    const hide = (): void => {
      clearTimeout(timer);
      if (isShown) shownAt = performance.now();
      meant = null;
      isShown = false;
      setAt(null);
    };
    const mean = (target: EventTarget | null): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
      if (button === meant) return;
      hide();
      if (button === null) return;
      meant = button;
      timer = setTimeout(
        () => {
          if (!button.isConnected) return;
          isShown = true;
          setAt(button);
        },
        performance.now() - shownAt < WARM_MS ? 0 : REST_MS,
      );
    };
    const onOver = ({ target, pointerType }: PointerEvent): void => {
      // A finger presses what it touches.
      if (pointerType !== 'touch') mean(target);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible')) mean(target);
      else hide();
    };
    // What was pressed is known: its name stays away until the mouse has been elsewhere.
    const onDown = ({ target }: PointerEvent): void => {
      hide();
      meant = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
    };
    const ends = ['keydown', 'wheel'];
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    for (const event of ends) document.addEventListener(event, hide, { capture: true, passive: true });
    window.addEventListener('blur', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      for (const event of ends) document.removeEventListener(event, hide, { capture: true });
      window.removeEventListener('blur', hide);
    };
  }, []);
  const { tip, action } = at?.dataset ?? {};
  if (at === null || tip === undefined) return null;
  const { keys } = action === undefined ? {} : keysFor(action);
  return <TooltipPaper key={tip} at={at} name={tip} keys={keys} onClose={close} />;
}
