/** The chips of the filter line. Each has one button that the arrow keys reach; what else it shows is for the mouse. */
import { ChevronDown, X } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { RelatedTopic } from '../../../preload/model.ts';
import { arrowStep, formatNumber, t } from '../../locales/index.ts';
import { Hidden } from '../parts/hidden.tsx';
import type { TopicPick } from '../../stores/topic-picks.ts';

/** Where a chip's menu opens: under the chip, or where the mouse is. */
export type MenuPlace = HTMLElement | { x: number; y: number };

interface ChipProps {
  /** Its name among the chips, by which the line moves the focus. */
  chip: string;
  /** It is the one that Tab reaches. */
  reached: boolean;
  onMenu: (at: MenuPlace) => void;
}

/** The keyboard's menu key comes as a right click without a place of its own; then the chip's is taken. */
function menuByRightClick(onMenu: ChipProps['onMenu']) {
  return (event: MouseEvent<HTMLElement>): void => {
    event.preventDefault();
    onMenu(event.button === 2 ? { x: event.clientX, y: event.clientY } : event.currentTarget);
  };
}

interface ChosenChipProps extends ChipProps {
  pick: TopicPick;
  name: string;
  /** Null until counted. */
  count: number | null;
  onNextMode: () => void;
  onRemove: () => void;
}

/** A topic of the filter: how it is asked for, its name, and its articles. */
export function ChosenChip({ pick, name, count, chip, reached, ...on }: ChosenChipProps) {
  const words = t(`filter.chip-${pick.mode}`, { name });
  return (
    <span className={`chip chip-${pick.mode}`}>
      <button
        type="button"
        data-chip={chip}
        tabIndex={reached ? 0 : -1}
        className="chip-button"
        aria-pressed="true"
        aria-haspopup="menu"
        title={words}
        onClick={(event) => on.onMenu(event.currentTarget)}
        onContextMenu={menuByRightClick(on.onMenu)}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          on.onNextMode();
        }}
      >
        <Hidden>{count === null ? words : t('filter.counted', { name: words, count })}</Hidden>
        <span className="chip-mode" aria-hidden="true">
          {t(`filter.mode-${pick.mode}`)}
          <ChevronDown size={11} strokeWidth={2} aria-hidden="true" />
        </span>
        <bdi className="chip-name" aria-hidden="true">
          {name}
        </bdi>
        <span className="chip-count" aria-hidden="true">
          {count === null ? '' : formatNumber(count)}
        </span>
      </button>
      <Remove part={words} onRemove={on.onRemove} />
    </span>
  );
}

interface PartChipProps extends ChipProps {
  words: string;
  onRemove: () => void;
}

/** Another part of the filter, in words. */
export function PartChip({ words, chip, reached, onMenu, onRemove }: PartChipProps) {
  return (
    <span className="chip">
      <button
        type="button"
        data-chip={chip}
        tabIndex={reached ? 0 : -1}
        className="chip-button"
        aria-pressed="true"
        aria-haspopup="dialog"
        aria-label={words}
        title={words}
        onClick={(event) => onMenu(event.currentTarget)}
      >
        <bdi className="chip-name">{words}</bdi>
      </button>
      <Remove part={words} onRemove={onRemove} />
    </span>
  );
}

function Remove({ part, onRemove }: { part: string; onRemove: () => void }) {
  const name = t('filter.remove-part', { part });
  return (
    <button type="button" tabIndex={-1} className="chip-small" aria-label={name} title={name} onClick={onRemove}>
      <X size={12} strokeWidth={2} aria-hidden="true" />
    </button>
  );
}

interface RelatedChipProps extends ChipProps {
  topic: RelatedTopic & { derived: boolean };
  onAdd: () => void;
}

/** A topic that is often there when the filter's are. */
export function RelatedChip({ topic, chip, reached, onMenu, onAdd }: RelatedChipProps) {
  const { name, count, derived } = topic;
  const actions = t('filter.actions', { name });
  return (
    <span className={derived ? 'chip chip-related derived' : 'chip chip-related'}>
      <button
        type="button"
        data-chip={chip}
        tabIndex={reached ? 0 : -1}
        className="chip-button"
        aria-pressed="false"
        aria-label={t('filter.counted', { name: t('filter.related', { name }), count })}
        title={derived ? t('row.derived', { name }) : name}
        onClick={onAdd}
        onContextMenu={menuByRightClick(onMenu)}
      >
        <bdi className="chip-name">{name}</bdi> <span className="chip-count">{formatNumber(count)}</span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        className="chip-small"
        aria-label={actions}
        title={actions}
        aria-haspopup="menu"
        onClick={(event) => onMenu(event.currentTarget)}
      >
        <ChevronDown size={12} strokeWidth={2} aria-hidden="true" />
      </button>
    </span>
  );
}

/** Moves the focus along the chips of a line; the other keys are the chips' own. */
export function moveAlong(line: HTMLElement, event: KeyboardEvent): void {
  const chips = [...line.querySelectorAll<HTMLElement>('[data-chip]')];
  const at = chips.findIndex((one) => one === document.activeElement);
  if (at === -1) return;
  const step = arrowStep(event.key);
  const to = step === 0 ? { Home: 0, End: chips.length - 1 }[event.key] : at + step;
  if (to === undefined) return;
  event.preventDefault();
  chips[Math.max(0, Math.min(chips.length - 1, to))]?.focus();
}
