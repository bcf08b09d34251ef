import { useId, useState } from 'react';
import { dayAfter, dayOf, startOfDay } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';

interface DateFieldsProps {
  /** ms; `to` is the moment after the last day. */
  from: number | null;
  to: number | null;
  onDates: (dates: { from: number | null; to: number | null }) => void;
}

/** While a year is typed the field passes through the years 2, 20 and 202. */
const isWhole = (day: string): boolean => day === '' || day >= '1900';

/** The first and the last day, both whole days of the reader's clock. */
export function DateFields({ from, to, onDates }: DateFieldsProps) {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const choose = (first: number | null, after: number | null): void => {
    const isWrong = first !== null && after !== null && first >= after;
    setWrong(isWrong);
    if (!isWrong) onDates({ from: first, to: after });
  };
  return (
    <>
      <div className="part-field">
        <label htmlFor={`${id}-from`}>{t('filter.from')}</label>
        <input
          id={`${id}-from`}
          className="input"
          type="date"
          defaultValue={from === null ? '' : dayOf(from)}
          aria-invalid={wrong}
          onChange={(event) => isWhole(event.target.value) && choose(startOfDay(event.target.value), to)}
        />
      </div>
      <div className="part-field">
        <label htmlFor={`${id}-to`}>{t('filter.to')}</label>
        <input
          id={`${id}-to`}
          className="input"
          type="date"
          defaultValue={to === null ? '' : dayOf(to - 1)}
          aria-invalid={wrong}
          onChange={(event) => isWhole(event.target.value) && choose(from, dayAfter(event.target.value))}
        />
      </div>
      <p className="problem" role="alert">
        {wrong ? t('filter.dates-wrong') : ''}
      </p>
    </>
  );
}
