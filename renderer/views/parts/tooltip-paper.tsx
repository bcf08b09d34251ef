/** The name of a button on its paper, by React Aria: its role, and its place where there is room. */
import { useRef } from 'react';
import { Tooltip } from 'react-aria-components/Tooltip';
import type { Chord } from '../../stores/key-names.ts';
import { Keys } from './keys.tsx';

interface TooltipPaperProps {
  at: HTMLElement;
  name: string;
  /** Keys that do the same. */
  keys: Chord[] | undefined;
  onClose: () => void;
}

export function TooltipPaper({ at, name, keys, onClose }: TooltipPaperProps) {
  const anchor = useRef<Element>(at);
  return (
    <Tooltip
      className="tooltip"
      isOpen
      triggerRef={anchor}
      placement="bottom"
      offset={6}
      containerPadding={8}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {name}
      {keys !== undefined && <Keys keys={keys} />}
    </Tooltip>
  );
}
