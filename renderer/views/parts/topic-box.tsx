/** A box in which a topic's name is typed: the ARIA combobox pattern, with a list that floats beneath it. */
import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber, t } from '../../locales/index.ts';
import { findTopics } from '../../stores/topics-store.ts';
import type { NamedTopic } from '../topic-commands.ts';
import { Hidden } from './hidden.tsx';

/** Pause after a key before the topics are looked up. */
const PAUSE_MS = 60;

interface OfferedTopic extends NamedTopic {
  /** Null where it is not counted. */
  count: number | null;
  group: 'offered' | 'offered-article';
}

interface TopicBoxProps {
  /** Topics that are chosen already. */
  without: readonly number[];
  /** Offered first while nothing is typed. */
  first?: readonly NamedTopic[];
  onPick: (topic: NamedTopic) => void;
  /** Escape, or the focus went elsewhere. */
  onLeave?: (byEscape: boolean) => void;
  /** It takes the focus at once. */
  focused?: boolean;
  /** What it is for, where that is not adding to a filter. */
  label?: string;
}

export function TopicBox({ without, first = [], onPick, onLeave, focused = false, label }: TopicBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState<OfferedTopic[] | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (!isOpen) return;
    let overtaken = false;
    const look = async (): Promise<void> => {
      const result = await findTopics(typed.trim());
      if (overtaken) return;
      setProblem(result.ok ? '' : `${t('filter.topics-failed')} ${result.error.message}`);
      setFound(
        result.ok ? result.value.map(({ articles: count, ...one }) => ({ ...one, count, group: 'offered' })) : [],
      );
      setAt(0);
    };
    const timer = setTimeout(() => void look(), typed === '' ? 0 : PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [typed, isOpen]);

  const near: OfferedTopic[] =
    typed.trim() === ''
      ? first.map((one) => ({ id: one.id, name: one.name, count: null, group: 'offered-article' }))
      : [];
  const nearIds = new Set(near.map((one) => one.id));
  const offered = [...near, ...(found ?? []).filter((one) => !nearIds.has(one.id))].filter(
    (one) => !without.includes(one.id),
  );
  const active = offered[Math.min(at, offered.length - 1)];
  const optionId = (one: OfferedTopic): string => `${id}-${one.id}`;

  const pick = (one: OfferedTopic): void => {
    setTyped('');
    setAt(0);
    setOpen(false);
    onPick({ id: one.id, name: one.name });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While letters are still being composed the keys are the input method's.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setOpen(true);
      if (isOpen && offered.length > 0)
        setAt((Math.min(at, offered.length - 1) + step + offered.length) % offered.length);
    } else if (event.key === 'Enter') {
      if (isOpen && active !== undefined) pick(active);
    } else if (event.key === 'Escape' && (isOpen || onLeave !== undefined)) {
      setOpen(false);
      onLeave?.(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const words = problem || (found === null ? '' : t(typed.trim() === '' ? 'filter.no-topics' : 'filter.no-topic'));

  return (
    <div className="topic-box">
      <Search size={14} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label ?? t('filter.add')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active !== undefined ? optionId(active) : undefined}
        placeholder={label === undefined ? t('filter.add-placeholder') : t('filter.find-placeholder')}
        value={typed}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          onLeave?.(false);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <Offered
          id={`${id}-list`}
          under={input}
          offered={offered}
          active={active}
          words={offered.length === 0 ? words : ''}
          optionId={optionId}
          onReach={setAt}
          onPick={pick}
        />
      )}
    </div>
  );
}

interface OfferedProps {
  id: string;
  under: React.RefObject<HTMLInputElement | null>;
  offered: OfferedTopic[];
  active: OfferedTopic | undefined;
  /** Said where there is nothing to offer. */
  words: string;
  optionId: (one: OfferedTopic) => string;
  /** The mouse has come to one. */
  onReach: (index: number) => void;
  onPick: (one: OfferedTopic) => void;
}

function Offered({ id, under, offered, active, words, optionId, onReach, onPick }: OfferedProps) {
  const element = useRef<HTMLDivElement>(null);
  const activeId = active === undefined ? undefined : optionId(active);
  useLayoutEffect(() => {
    const box = under.current?.closest('.topic-box')?.getBoundingClientRect();
    const list = element.current;
    if (box === undefined || list === null) return;
    list.showPopover();
    list.style.left = `${box.left}px`;
    list.style.top = `${box.bottom + 4}px`;
    list.style.width = `${box.width}px`;
    list.style.maxHeight = `${Math.max(120, window.innerHeight - box.bottom - 12)}px`;
  }, [under]);
  useLayoutEffect(() => {
    if (activeId !== undefined)
      document.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div ref={element} popover="manual" className="menu offered">
      <div id={id} role="listbox" aria-label={t('filter.offered')}>
        {offered.map((one, index) => (
          // Its keys are the box's, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
          <div
            key={one.id}
            id={optionId(one)}
            role="option"
            aria-selected={one === active}
            className={`offer${one.group === 'offered' && offered[index - 1]?.group === 'offered-article' ? ' apart' : ''}`}
            onMouseMove={() => onReach(index)}
            // At the press, before the box loses the focus and with it the list.
            onMouseDown={(event) => {
              event.preventDefault();
              if (event.button === 0) onPick(one);
            }}
          >
            <Hidden>{one.count === null ? one.name : t('filter.counted', { name: one.name, count: one.count })}</Hidden>
            <bdi className="offer-name" title={one.name} aria-hidden="true">
              {one.name}
            </bdi>
            <span className="chip-count" aria-hidden="true">
              {one.count === null ? '' : formatNumber(one.count)}
            </span>
          </div>
        ))}
      </div>
      <p className="offer-words" role="status">
        {words}
      </p>
    </div>
  );
}
