/** The fields that settings are made of. Each is found by its label and hint, and stores at once. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { NumberField } from '../../parts/number-field.tsx';
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
  value: Value;
  onValue: (value: Value) => Promise<void>;
}

/** On or off. */
export function SwitchSetting({ label, hint, value, onValue }: FieldProps<boolean>) {
  const id = useId();
  return (
    <Setting words={[label, hint]}>
      <label className="check">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => void onValue(event.target.checked)}
        />
        {label}
      </label>
      <Hint id={id} hint={hint} />
    </Setting>
  );
}

interface ChoiceProps<Value> extends FieldProps<Value> {
  /** Every value with its words, in the order in which they are offered. */
  choices: readonly { value: Value; label: string }[];
}

/** One of a few, all in sight. */
export function ChoiceSetting<Value extends string>({ label, hint, value, choices, onValue }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Setting words={[label, hint, ...choices.map((one) => one.label)]}>
      <span id={`${id}-label`} className="label">
        {label}
      </span>
      <div className="choices" role="radiogroup" aria-labelledby={`${id}-label`}>
        {choices.map((one) => (
          <label key={one.value} className="check">
            <input type="radio" name={id} checked={value === one.value} onChange={() => void onValue(one.value)} />
            {one.label}
          </label>
        ))}
      </div>
      <Hint id={id} hint={hint} />
    </Setting>
  );
}

/** One of many, from a list that opens. */
export function SelectSetting<Value extends string>({ label, hint, value, choices, onValue }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Setting words={[label, hint, ...choices.map((one) => one.label)]}>
      <label className="label" htmlFor={`${id}-select`}>
        {label}
      </label>
      <select
        id={`${id}-select`}
        className="input"
        value={value}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => {
          const chosen = choices.find((one) => one.value === event.target.value);
          if (chosen !== undefined) void onValue(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <Hint id={id} hint={hint} />
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
    <Setting words={[props.label, props.hint]}>
      <NumberField {...props} />
    </Setting>
  );
}

function Hint({ id, hint }: { id: string; hint: string | undefined }) {
  return hint === undefined ? null : (
    <p id={id} className="hint">
      {hint}
    </p>
  );
}
