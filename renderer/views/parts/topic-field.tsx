/** A box in which a topic's name is typed: React Aria's combo box over what the library finds. */
import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useContext, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { formatNumber, t } from '../../locales/index.ts';
import { findTopics } from '../../stores/topics-store.ts';
import type { NamedTopic } from '../topic-commands.ts';
import { Hidden } from './hidden.tsx';
import type { TopicBoxProps } from './topic-box.tsx';

/** Pause after a key before the topics are looked up. */
const PAUSE_MS = 60;

interface OfferedTopic extends NamedTopic {
  /** Null where it is not counted. */
  count: number | null;
  /** The first of those that the library found, under those of the article. */
  apart: boolean;
}

interface Found {
  topics: (NamedTopic & { count: number })[];
  problem: string;
}

/** What the library has by the words typed; null until it has answered. */
function useFound(words: string, isOpen: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    let overtaken = false;
    const look = async (): Promise<void> => {
      const result = await findTopics(words);
      if (overtaken) return;
      setFound(
        result.ok
          ? { topics: result.value.map(({ id, name, articles: count }) => ({ id, name, count })), problem: '' }
          : { topics: [], problem: `${t('filter.topics-failed')} ${result.error.message}` },
      );
    };
    const timer = setTimeout(() => void look(), words === '' ? 0 : PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [words, isOpen]);
  return found;
}

const NONE: readonly NamedTopic[] = [];

export function TopicField({ without, first = NONE, onPick, onLeave, focused = false, label }: TopicBoxProps) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const found = useFound(typed.trim(), isOpen);
  const near = typed.trim() === '' ? first : NONE;
  const taken = without.join(' ');
  const clear = useRef<() => void>(null);
  const offered = useMemo((): OfferedTopic[] => {
    const left = (id: number): boolean => !taken.split(' ').includes(String(id));
    const here = near.filter(({ id }) => left(id));
    const others = (found?.topics ?? []).filter(({ id }) => left(id) && !near.some((one) => one.id === id));
    return [
      ...here.map(({ id, name }) => ({ id, name, count: null, apart: false })),
      ...others.map((one, at) => ({ ...one, apart: at === 0 && here.length > 0 })),
    ];
  }, [near, found, taken]);
  const words =
    offered.length > 0 || found === null
      ? ''
      : found.problem || t(typed.trim() === '' ? 'filter.no-topics' : 'filter.no-topic');
  return (
    <ComboBox
      className="topic-combo"
      aria-label={label ?? t('filter.add')}
      items={offered}
      // What is picked goes elsewhere: the box is empty again.
      value={null}
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={setTyped}
      onOpenChange={setOpen}
      onBlur={() => onLeave?.(false)}
      onChange={(key) => {
        const topic = offered.find(({ id }) => id === key);
        if (topic === undefined) return;
        clear.current?.();
        onPick({ id: topic.id, name: topic.name });
      }}
    >
      <Box
        focused={focused}
        placeholder={t(label === undefined ? 'filter.add-placeholder' : 'filter.find-placeholder')}
        onLeave={onLeave}
        clear={clear}
      />
      <Popover className="menu offered" offset={4} containerPadding={8}>
        <ListBox<OfferedTopic> aria-label={t('filter.offered')}>
          {(one) => (
            <ListBoxItem textValue={one.name} className={one.apart ? 'offer apart' : 'offer'}>
              <Hidden>
                {one.count === null ? one.name : t('filter.counted', { name: one.name, count: one.count })}
              </Hidden>
              <bdi className="offer-name" title={one.name} aria-hidden="true">
                {one.name}
              </bdi>
              <span className="chip-count" aria-hidden="true">
                {one.count === null ? '' : formatNumber(one.count)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        <p className="offer-words" role="status">
          {words}
        </p>
      </Popover>
    </ComboBox>
  );
}

interface BoxProps {
  focused: boolean;
  placeholder: string;
  onLeave: TopicBoxProps['onLeave'];
  /** Is given what empties and closes it. */
  clear: Ref<() => void>;
}

/** Where the words are typed. Enter takes the first that is offered, unless an arrow key has gone on to another. */
function Box({ focused, placeholder, onLeave, clear }: BoxProps) {
  const state = useContext(ComboBoxStateContext);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const isOpen = state?.isOpen === true;
  const seen = useRef<unknown>(null);
  useImperativeHandle(clear, () => () => state?.revert());
  // After every drawing: React Aria lets go of the focused one with each letter that is typed.
  useEffect(() => {
    if (state === null || !isOpen) return;
    const { collection, selectionManager } = state;
    const best = collection.getFirstKey();
    const isNew = seen.current !== collection;
    seen.current = collection;
    const { focusedKey } = selectionManager;
    if (best === null || best === focusedKey || (!isNew && focusedKey !== null)) return;
    // Behind React Aria's own effects of this drawing, which come later and would take it back unseen.
    queueMicrotask(() => selectionManager.setFocusedKey(best));
  });
  const onKey = (event: KeyboardEvent): void => {
    // While letters are still being composed the keys are the input method's.
    if (event.nativeEvent.isComposing) return event.stopPropagation();
    // Nothing has been found yet: what was typed stays.
    const isEarly = event.key === 'Enter' && isOpen && state?.selectionManager.focusedKey === null;
    const isEnd = event.key === 'Escape' && (isOpen || onLeave !== undefined);
    if (!isEarly && !isEnd) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEarly) return;
    // It closes this and nothing around it.
    state?.revert();
    onLeave?.(true);
  };
  return (
    <Group className="topic-box">
      <Search size={14} strokeWidth={1.75} aria-hidden="true" />
      <Input
        ref={input}
        placeholder={placeholder}
        dir="auto"
        spellCheck={false}
        maxLength={200}
        onKeyDownCapture={onKey}
        onClick={() => state?.open(null, 'manual')}
      />
    </Group>
  );
}
