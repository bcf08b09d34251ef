import type { MouseEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { Direction } from '../../../preload/model.ts';
import { Hidden } from '../parts/hidden.tsx';

interface ListButtonProps {
  title: string;
  direction?: Direction | 'auto';
  language?: string;
  icon: ReactNode;
  /** Count as shown; '' for none. */
  count: string;
  /** Count, and whatever else there is to say, in words. */
  words: string;
  chosen: boolean;
  onChoose: () => void;
  onContextMenu?: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** One list of the left column. Its name is the title alone; the count is its description. */
export function ListButton(props: ListButtonProps) {
  const id = useId();
  return (
    <button
      type="button"
      className="list-button"
      aria-describedby={`${id}-words`}
      aria-current={props.chosen ? 'true' : undefined}
      onClick={props.onChoose}
      onContextMenu={props.onContextMenu}
    >
      <span className="list-icon">{props.icon}</span>
      <span className="list-title" title={props.title} dir={props.direction} lang={props.language}>
        {props.title}
      </span>
      <span className="list-count" aria-hidden="true">
        {props.count}
      </span>
      <Hidden id={`${id}-words`} describes>
        {props.words}
      </Hidden>
    </button>
  );
}
