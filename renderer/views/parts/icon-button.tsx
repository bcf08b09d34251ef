import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  icon: LucideIcon;
  /** Its accessible name and tooltip. */
  name: string;
  /** Draws the icon filled: it is on. */
  filled?: boolean;
}

/** A button that is an icon, always with a name. */
export function IconButton({ icon: Icon, name, filled = false, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={name} title={name} {...rest}>
      <Icon size={16} strokeWidth={1.75} fill={filled ? 'currentColor' : 'none'} aria-hidden="true" />
    </button>
  );
}
