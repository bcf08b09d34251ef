import { useId, useState } from 'react';
import { t } from '../../locales/index.ts';
import { readNumber } from '../../stores/settings-store.ts';

interface NumberFieldProps {
  label: string;
  hint: string;
  value: number;
  /** 0 when absent. */
  least?: number;
  most: number;
  whole?: boolean;
  onValue: (value: number) => Promise<void>;
}

/** A number, stored when the field is left or Enter is pressed; what will not do is said beside it and not stored. */
export function NumberField({ label, hint, value, least = 0, most, whole = false, onValue }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? value : readNumber(text, most, whole, least);
  const store = (): void => {
    if (text === null || read === null) return;
    setText(null);
    if (read !== value) void onValue(read);
  };
  return (
    <div className="field number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="decimal"
        value={text ?? String(value)}
        aria-invalid={read === null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onBlur={store}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
        }}
      />
      <p id={`${id}-hint`} className={read === null ? 'problem' : 'hint'}>
        {read !== null
          ? hint
          : least === 0
            ? t('settings.number-problem', { most })
            : t('settings.number-range', { least, most })}
      </p>
    </div>
  );
}
