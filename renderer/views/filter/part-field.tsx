import { formatNumber, t } from '../../locales/index.ts';
import { Select } from '../parts/select.tsx';

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
  return (
    <Select<Value | null>
      className="part-field"
      label={label}
      value={value}
      choices={[
        { value: null, label: any },
        ...options.map(({ value: one, count }) => ({
          value: one,
          label: count === null ? nameOf(one) : t('filter.option', { name: nameOf(one), count: formatNumber(count) }),
          disabled: count === 0 && one !== value,
        })),
      ]}
      onValue={onValue}
    />
  );
}
