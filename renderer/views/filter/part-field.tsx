import { useId } from 'react';
import { formatNumber, t } from '../../locales/index.ts';

interface PartFieldProps<Value extends string | number> {
  label: string;
  /** Words for: it may be anything. */
  any: string;
  value: Value | null;
  /** `count` is null where it is not known. */
  options: readonly { value: Value; count: number | null }[];
  nameOf: (value: Value) => string;
  onValue: (value: Value | null) => void;
}

/** One part of a filter: anything, or one of what there is. What would leave nothing cannot be chosen. */
export function PartField<Value extends string | number>(props: PartFieldProps<Value>) {
  const { label, any, value, options, nameOf, onValue } = props;
  const id = useId();
  return (
    <div className="part-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={(event) => onValue(options.find((one) => String(one.value) === event.target.value)?.value ?? null)}
      >
        <option value="">{any}</option>
        {options.map(({ value: one, count }) => (
          <option key={one} value={one} disabled={count === 0 && one !== value}>
            {count === null ? nameOf(one) : t('filter.option', { name: nameOf(one), count: formatNumber(count) })}
          </option>
        ))}
      </select>
    </div>
  );
}
