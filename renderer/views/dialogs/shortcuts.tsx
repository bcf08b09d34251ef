import { Fragment } from 'react';
import { t } from '../../locales/index.ts';
import { SHORTCUTS } from '../../stores/keymap.ts';
import { Dialog } from '../parts/dialog.tsx';

/** The key that makes commands on this system. */
const COMMAND = navigator.userAgent.includes('Mac OS') ? '⌘' : 'Ctrl';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('shortcuts.title')} size="small" onClose={onClose}>
      <dl className="dialog-body shortcuts">
        {SHORTCUTS.map(({ action, keys }) => (
          <Fragment key={action}>
            <dt>{t(`shortcut.${action}`)}</dt>
            <dd>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ` ${t('shortcut.or')} `}
                  {key.split(' ').map((part) => (
                    <kbd key={part}>{part === 'Ctrl' ? COMMAND : part}</kbd>
                  ))}
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
