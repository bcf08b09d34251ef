import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
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

/**
 * A number, stored when the field is left or Enter is pressed; what will not do is said beside it and not stored. React
 * Aria's text field, not its number field: that one clamps in silence, and announces by markup, which the window refuses.
 */
export function NumberField({ label, hint, value, least = 0, most, whole = false, onValue }: NumberFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? value : readNumber(text, most, whole, least);
  const store = (): void => {
    if (text === null || read === null) return;
    setText(null);
    if (read !== value) void onValue(read);
  };
  return (
    <TextField
      className="field number-field"
      value={text ?? String(value)}
      inputMode="decimal"
      isInvalid={read === null}
      onChange={setText}
      onBlur={store}
      onKeyDown={(event) => {
        if (event.key === 'Enter') store();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      <Input className="input" />
      {read !== null && hint !== '' && (
        <Text slot="description" elementType="p" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="problem" elementType="p">
        {least === 0 ? t('settings.number-problem', { most }) : t('settings.number-range', { least, most })}
      </FieldError>
    </TextField>
  );
}
