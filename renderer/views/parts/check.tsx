/** A box that is checked or not, with its words beside it. */
import { Check as Tick } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Its name, where that is not the words beside it. */
  name?: string;
  /** Id of what else is said of it. */
  describedBy?: string;
  disabled?: boolean;
  className?: string;
  children?: ReactNode;
}

export function Check({
  checked,
  onChange,
  name,
  describedBy,
  disabled = false,
  className = '',
  children,
}: CheckProps) {
  return (
    <Checkbox
      className={`check ${className}`}
      isSelected={checked}
      isDisabled={disabled}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onChange={onChange}
    >
      <span className="check-mark" aria-hidden="true">
        {checked && <Tick size={12} strokeWidth={3} />}
      </span>
      {children}
    </Checkbox>
  );
}
