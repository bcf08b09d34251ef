/** One action in the map of keys, and how its keys are changed. */
import { Plus, RotateCcw } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { MessageKey } from '../../locales/index.ts';
import { t } from '../../locales/index.ts';
import { IS_MAC, keysLine, shownKeys } from '../../stores/key-names.ts';
import type { Refusal } from '../../stores/key-rules.ts';
import { dropKey, giveKey, ownerOf, refusal, resetKeys } from '../../stores/key-rules.ts';
import type { ChosenKeys } from '../../stores/keymap.ts';
import { chordOf, isCharacterKey, keysOf } from '../../stores/keymap.ts';
import type { Action } from '../actions/action.ts';
import { ALL_ACTIONS as ACTIONS } from '../actions/index.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Keys } from '../parts/keys.tsx';

/** The settings hold no more for one action. */
const MOST_KEYS = 6;

/** A key after which nothing is pressed for so long is meant alone. */
const REST_MS = 1_200;

/** A key that is being changed; one action's at a time. */
export interface ShortcutChange {
  id: string;
  /** The key that another takes the place of, null for one more. */
  before: string | null;
  /** Pressed, and perhaps the first of a sequence. */
  pressed?: string;
  /** Pressed, but not given: why not, or whose it is. */
  refused?: { key: string; why: Refusal };
  taken?: { key: string; owner: Action };
}

const WHY: Record<Refusal, MessageKey> = {
  reader: 'keys.refused-reader',
  system: 'keys.refused-system',
  text: 'keys.refused-text',
  controls: 'keys.refused-controls',
  sequence: 'keys.refused-sequence',
  begins: 'keys.refused-begins',
};

/** As the keys stand in the button: what is seen is a part of its name. */
const read = (keys: string): string =>
  shownKeys(keys, IS_MAC)
    .map((chord) => chord.join(' '))
    .join(` ${t('keys.then')} `);

const line = (keys: string): string => keysLine(keys, IS_MAC);

interface ShortcutRowProps {
  action: Action;
  chosen: ChosenKeys;
  change: ShortcutChange | null;
  onChange: (change: ShortcutChange | null) => void;
  onSave: (keys: Record<string, string[]>) => void;
}

export function ShortcutRow({ action, chosen, change, onChange, onSave }: ShortcutRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const name = t(action.name);
  const keys = keysOf(action, chosen);
  const fixed = [
    ...new Set([...(action.keys.list ?? []), ...(action.keys.publications ?? []), ...(action.keys.frame ?? [])]),
  ];

  /** The focus stays in the row, whose buttons come and go. */
  const inRow = (then: () => void): void => {
    then();
    // What a rest of the keys asked for is drawn only after the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => row.current?.querySelector('button')?.focus()));
  };
  /** Gives the action what was pressed, or says why not. */
  const give = (pressed: string): void => {
    if (change === null) return;
    const { id, before } = change;
    const why = refusal(pressed, ACTIONS, chosen, IS_MAC);
    if (why !== null) return onChange({ id, before, refused: { key: pressed, why } });
    const owner = ownerOf(pressed, ACTIONS, chosen);
    if (owner !== null && owner.id !== id) return onChange({ id, before, taken: { key: pressed, owner } });
    inRow(() => onSave(giveKey(chosen, ACTIONS, action, pressed, before)));
  };
  const giveAlone = useEffectEvent(give);
  const begun = change?.pressed;
  useEffect(() => {
    if (begun === undefined) return;
    const timer = setTimeout(() => giveAlone(begun), REST_MS);
    return () => clearTimeout(timer);
  }, [begun]);
  const press = (event: KeyboardEvent): void => {
    if (change === null || event.nativeEvent.isComposing) return;
    const { key, code, shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event.nativeEvent;
    // Tab leaves, as from any field.
    if (key === 'Tab' && !control && !alt && !meta) return onChange(null);
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf({ key, code, shift, control, alt, meta }, IS_MAC);
    if (chord === null) return;
    const { id, before, pressed } = change;
    if (chord === 'Escape') return inRow(() => onChange(null));
    if (chord === 'Delete' && before !== null) return inRow(() => onSave(dropKey(chosen, action, before)));
    if (pressed !== undefined) return give(chord === 'Enter' ? pressed : `${pressed} ${chord}`);
    // Sequences begin with a letter or sign alone; other keys are taken at once.
    if (isCharacterKey(chord)) onChange({ id, before, pressed: chord });
    else give(chord);
  };
  const field = (
    <PressField
      label={t('keys.press-for', { action: name })}
      pressed={begun}
      onKeyDown={press}
      onLeave={() => onChange(null)}
    />
  );
  return (
    <li ref={row} className="shortcut">
      <span className="shortcut-name">{name}</span>
      <span className="shortcut-keys">
        {fixed.map((key) => (
          <Keys key={key} keys={shownKeys(key, IS_MAC)} />
        ))}
        {keys.map((key, index) =>
          change?.before === key && change.taken === undefined ? (
            <span key={key}>{field}</span>
          ) : (
            <button
              // A key that takes another's place takes its button too, which has the focus.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              type="button"
              className="shortcut-key"
              aria-label={t('keys.change', { keys: read(key), action: name })}
              title={t('keys.change', { keys: read(key), action: name })}
              onClick={() => onChange({ id: action.id, before: key })}
            >
              <Keys keys={shownKeys(key, IS_MAC)} />
            </button>
          ),
        )}
        {change?.before === null && change.taken === undefined && field}
      </span>
      <span className="shortcut-tools">
        {keys.length < MOST_KEYS && (
          <IconButton
            icon={Plus}
            name={t('keys.add', { action: name })}
            onClick={() => onChange({ id: action.id, before: null })}
          />
        )}
        {Object.hasOwn(chosen, action.id) && (
          <IconButton
            icon={RotateCcw}
            name={t('keys.reset', { action: name })}
            onClick={() => inRow(() => onSave(resetKeys(chosen, ACTIONS, action)))}
          />
        )}
      </span>
      {change !== null && (
        <div className="shortcut-words">
          <span role="status">{wordsOf(change)}</span>
          {change.taken !== undefined && (
            <Taken
              onSwap={() =>
                inRow(() => onSave(giveKey(chosen, ACTIONS, action, change.taken?.key ?? '', change.before)))
              }
              onLeave={() => inRow(() => onChange(null))}
            />
          )}
        </div>
      )}
    </li>
  );
}

function wordsOf({ before, pressed, refused, taken }: ShortcutChange): string {
  if (pressed !== undefined) return t('keys.press-on', { keys: line(pressed) });
  if (refused !== undefined) return t(WHY[refused.why], { keys: line(refused.key) });
  if (taken !== undefined) return t('keys.taken', { keys: line(taken.key), action: t(taken.owner.name) });
  return t(before === null ? 'keys.press-hint-new' : 'keys.press-hint');
}

interface PressFieldProps {
  label: string;
  /** The first of a sequence. */
  pressed: string | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
  onLeave: () => void;
}

/** Waits for a key. */
function PressField({ label, pressed, onKeyDown, onLeave }: PressFieldProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button
      ref={button}
      type="button"
      className="shortcut-press"
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {pressed === undefined ? t('keys.press') : `${line(pressed)} …`}
    </button>
  );
}

/** The key belongs to another action: shall the two swap? */
function Taken({ onSwap, onLeave }: { onSwap: () => void; onLeave: () => void }) {
  const swap = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => swap.current?.focus(), []);
  // Escape leaves the question; the map of keys stays.
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <>
      <button ref={swap} type="button" className="button" onKeyDown={leave} onClick={onSwap}>
        {t('keys.swap')}
      </button>
      <button type="button" className="button" onKeyDown={leave} onClick={onLeave}>
        {t('action.cancel')}
      </button>
    </>
  );
}
