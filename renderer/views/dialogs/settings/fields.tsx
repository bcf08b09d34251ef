/** The fields that settings are made of. Each is found by its label and hint, and stores at once. */
import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { Text } from 'react-aria-components/Text';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { useShown } from './search.ts';

interface SettingProps {
  /** What it is found by: its label, its hint, what it can be set to. */
  words: readonly (string | undefined)[];
  children: ReactNode;
}

/** Any field: shown while its words match what is searched for. */
export function Setting({ words, children }: SettingProps) {
  return useShown(...words) ? <div className="setting">{children}</div> : null;
}

interface FieldProps<Value> {
  label: string;
  hint?: string;
  /** Other words that it is looked for by; heard and seen nowhere. */
  also?: string;
  value: Value;
  onValue: (value: Value) => Promise<void>;
}

/** On or off. */
export function SwitchSetting({ label, hint, value, onValue }: FieldProps<boolean>) {
  return (
    <Setting words={[label, hint]}>
      <SwitchField className="switch-field" isSelected={value} onChange={(on) => void onValue(on)}>
        <SwitchButton className="switch">
          {label}
          <span className="switch-track" aria-hidden="true" />
        </SwitchButton>
        <Hint hint={hint} />
      </SwitchField>
    </Setting>
  );
}

interface ChoiceProps<Value> extends FieldProps<Value> {
  /** Element id of the control, where it is looked for. */
  id?: string;
  /** Every value with its words, in the order in which they are offered. */
  choices: readonly { value: Value; label: string }[];
}

/** One of a few, all in sight. */
export function ChoiceSetting<Value extends string>({ label, hint, value, choices, onValue }: ChoiceProps<Value>) {
  return (
    <Setting words={[label, hint, ...choices.map((one) => one.label)]}>
      <RadioGroup
        value={value}
        orientation="horizontal"
        onChange={(chosen) => {
          const choice = choices.find((one) => one.value === chosen);
          if (choice !== undefined) void onValue(choice.value);
        }}
      >
        <Label className="label">{label}</Label>
        <div className="choices">
          {choices.map((one) => (
            <Radio key={one.value} value={one.value} className="radio">
              <span className="radio-mark" aria-hidden="true" />
              {one.label}
            </Radio>
          ))}
        </div>
        <Hint hint={hint} />
      </RadioGroup>
    </Setting>
  );
}

/** One of many, from a list that opens. */
export function SelectSetting<Value extends string>(props: ChoiceProps<Value>) {
  const { id, label, hint, also, value, choices, onValue } = props;
  return (
    <Setting words={[label, hint, also, ...choices.map((one) => one.label)]}>
      <Select
        id={id}
        label={label}
        hint={hint}
        value={value}
        choices={choices}
        onValue={(chosen) => void onValue(chosen)}
      />
    </Setting>
  );
}

interface NumberProps extends FieldProps<number> {
  hint: string;
  /** 0 when absent. */
  least?: number;
  most: number;
  whole?: boolean;
}

/** A number within limits. */
export function NumberSetting(props: NumberProps) {
  return (
    <Setting words={[props.label, props.hint, props.also]}>
      <NumberField {...props} />
    </Setting>
  );
}

/** Said after the field's name. */
function Hint({ hint }: { hint: string | undefined }) {
  return hint === undefined ? null : (
    <Text slot="description" elementType="p" className="hint">
      {hint}
    </Text>
  );
}
