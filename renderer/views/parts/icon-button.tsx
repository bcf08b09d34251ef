import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  icon: LucideIcon;
  /** Its accessible name, shown where the mouse rests on it (tooltips.tsx). */
  name: string;
  /** The action that it does: its keys are shown with its name. */
  action?: string;
  /** Draws the icon filled: it is on. */
  filled?: boolean;
}

/** A button that is an icon, always with a name. */
export function IconButton({ icon: Icon, name, action, filled = false, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={name}
      data-tip={name}
      data-action={action}
      {...rest}
    >
      <Icon size={16} strokeWidth={1.75} fill={filled ? 'currentColor' : 'none'} aria-hidden="true" />
    </button>
  );
}
