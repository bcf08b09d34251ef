/** One of many, from a list that opens: React Aria's, so that its keys and typing ahead are those of every such list. */
import { ChevronDown } from 'lucide-react';
import type { Key } from 'react-aria-components/Select';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components/Select';

export interface Choice<Value> {
  value: Value;
  label: string;
  /** It stands in the list and cannot be chosen. */
  disabled?: boolean;
}

interface SelectProps<Value> {
  label: string;
  /** The label is heard only: what it is for stands beside it. */
  labelHidden?: boolean;
  hint?: string | undefined;
  value: Value;
  /** Every value with its words, in the order in which they are offered. */
  choices: readonly Choice<Value>[];
  onValue: (value: Value) => void;
  /** Element id of its button, where it is looked for. */
  id?: string | undefined;
  /** How label and button stand: beneath each other without one. */
  className?: string;
}

/** Values may be anything that can be compared: in the list they go by their place. */
export function Select<Value>(props: SelectProps<Value>) {
  const { label, labelHidden = false, hint, value, choices, onValue, id, className = '' } = props;
  const chosen = choices.findIndex((one) => one.value === value);
  const choose = (key: Key | null): void => {
    const choice = choices[Number(key)];
    if (key !== null && choice !== undefined && choice.value !== value) onValue(choice.value);
  };
  return (
    <AriaSelect
      className={`select-field ${className}`}
      {...(labelHidden ? { 'aria-label': label } : {})}
      value={chosen === -1 ? null : chosen}
      disabledKeys={choices.flatMap((one, at) => (one.disabled === true ? [at] : []))}
      onChange={choose}
    >
      {!labelHidden && <Label className="label">{label}</Label>}
      <Button {...(id === undefined ? {} : { id })} className="input select">
        <SelectValue className="select-value">{() => <bdi>{choices[chosen]?.label}</bdi>}</SelectValue>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      {hint !== undefined && (
        <Text slot="description" elementType="p" className="hint">
          {hint}
        </Text>
      )}
      <Popover className="menu select-list" offset={4} containerPadding={8}>
        <ListBox>
          {choices.map((one, at) => (
            // In the list a choice is its place.
            // oxlint-disable-next-line react/no-array-index-key
            <ListBoxItem key={at} id={at} textValue={one.label} className="menu-item">
              <bdi>{one.label}</bdi>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
