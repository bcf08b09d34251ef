/** Find anything: actions, publications, saved lists, topics and articles by a few letters, all by keyboard. */
import { FileText, Hash, List, Newspaper, Search, Zap } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Fragment, useId, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../locales/index.ts';
import { IS_MAC } from '../../stores/key-names.ts';
import { chordOf, lookUp } from '../../stores/keymap.ts';
import { noteRecent } from '../../stores/palette-store.ts';
import { keyMapNow } from '../actions/run.ts';
import { Hidden } from '../parts/hidden.tsx';
import { Keys } from '../parts/keys.tsx';
import type { Item, Kind } from './items.ts';
import { PREFIXES, readTyped, useFound } from './use-found.ts';

/** Rows a page key goes by. */
const PAGE_ROWS = 8;

const ICONS: Record<Kind, LucideIcon> = {
  action: Zap,
  publication: Newspaper,
  list: List,
  topic: Hash,
  article: FileText,
};

export function Palette({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  /** What the arrow keys or the mouse chose; the first one until then. */
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const { sections, looking } = useFound(typed);
  const items = sections.flatMap((section) => section.items);
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === chosenKey),
  );
  const active = items[at];
  const optionId = ({ key }: Item): string => `${id}-${key.replaceAll(/[^a-z0-9-]/gu, '-')}`;
  const activeId = active === undefined ? undefined : optionId(active);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus();
    // Closed before it leaves the page: only then does the focus go back to where it was.
    return () => element?.close();
  }, []);
  useLayoutEffect(() => {
    if (activeId !== undefined)
      document.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const choose = (one: Item): void => {
    noteRecent(one);
    onClose();
    // When the focus is back where it was: what is done may depend on it, or move it.
    requestAnimationFrame(one.run);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While letters are still being composed the keys are the input method's.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE_ROWS, PageUp: -PAGE_ROWS }[event.key];
    if (step !== undefined) {
      const round = Math.abs(step) === 1 ? (at + step + items.length) % items.length : at + step;
      setChosenKey(items[Math.max(0, Math.min(items.length - 1, round))]?.key ?? null);
    } else if (event.key === 'Enter') {
      if (active !== undefined) choose(active);
    } else if (opensPalette(event)) {
      if (!event.repeat) onClose();
    } else return;
    event.preventDefault();
  };
  const { search } = readTyped(typed);
  const nothing = items.length === 0 && !looking;
  return (
    // A press beside it closes it; Escape does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.title')}
      onClose={(event) => {
        if (event.currentTarget.isConnected) onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="palette-paper">
        <div className="palette-box">
          <Search size={18} strokeWidth={1.75} aria-hidden="true" />
          <input
            type="text"
            role="combobox"
            aria-label={t('palette.title')}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            placeholder={t('palette.placeholder')}
            value={typed}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosenKey(null);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className="palette-list">
          {sections.map((section) => (
            <div key={section.kind} role="group" aria-labelledby={`${id}-of-${section.kind}`}>
              <div id={`${id}-of-${section.kind}`} className="palette-heading">
                {t(`palette.${section.kind}`)}
              </div>
              {section.items.map((one) => (
                <Row
                  key={one.key}
                  id={optionId(one)}
                  item={one}
                  active={one === active}
                  onReach={() => setChosenKey(one.key)}
                  onChoose={() => choose(one)}
                />
              ))}
            </div>
          ))}
        </div>
        {nothing && <p className="palette-nothing">{t('palette.nothing', { words: search })}</p>}
        <Hidden>
          <span role="status">{looking ? '' : t('palette.count', { count: items.length })}</span>
        </Hidden>
        <p className="palette-foot" aria-hidden="true">
          {Object.entries(PREFIXES).map(([sign, kind]) => (
            <Fragment key={sign}>
              <span>
                <kbd>{sign}</kbd> {t(`palette.${kind}`)}
              </span>
            </Fragment>
          ))}
        </p>
      </div>
    </dialog>
  );
}

/** The key that opened it closes it too. */
function opensPalette({ nativeEvent }: KeyboardEvent): boolean {
  const { key, code, shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = nativeEvent;
  const chord = chordOf({ key, code, shift, control, alt, meta }, IS_MAC);
  const asked = chord === null ? null : lookUp(keyMapNow(), 'text', '', chord);
  return asked !== null && 'action' in asked && asked.action === 'palette';
}

interface RowProps {
  id: string;
  item: Item;
  active: boolean;
  /** The mouse has come to it. */
  onReach: () => void;
  onChoose: () => void;
}

function Row({ id, item, active, onReach, onChoose }: RowProps) {
  const Icon = ICONS[item.kind];
  return (
    // Its keys are the box's, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="palette-row"
      onMouseMove={active ? undefined : onReach}
      onMouseDown={(event) => {
        event.preventDefault();
        if (event.button === 0) onChoose();
      }}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <bdi className="palette-title" title={item.title}>
        {item.title}
      </bdi>
      {item.detail !== '' && <bdi className="palette-detail">{item.detail}</bdi>}
      {item.keys.length > 0 && <Keys keys={item.keys} />}
    </div>
  );
}
