/** The map of keys. */
import { Fragment } from 'react';
import { t } from '../../locales/index.ts';
import { IS_MAC, shownKeys } from '../../stores/key-names.ts';
import { keysOf } from '../../stores/keymap.ts';
import { useSettings } from '../../stores/settings-store.ts';
import type { Action } from '../actions/action.ts';
import { GROUPS } from '../actions/action.ts';
import { ACTIONS } from '../actions/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Keys } from '../parts/keys.tsx';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const chosen = useSettings((state) => state.settings?.keys) ?? {};
  const keysFor = ({ keys, ...action }: Action): string[] => [
    ...new Set([
      ...keysOf({ ...action, keys }, chosen),
      ...(keys.list ?? []),
      ...(keys.publications ?? []),
      ...(keys.frame ?? []),
    ]),
  ];
  return (
    <Dialog title={t('shortcuts.title')} size="small" onClose={onClose}>
      {/* It has the focus, so that the arrow keys move it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="dialog-body" tabIndex={0} data-first>
        {GROUPS.map((group) => {
          const actions = ACTIONS.filter((action) => action.group === group && keysFor(action).length > 0);
          if (actions.length === 0) return null;
          return (
            <section key={group}>
              <h3>{t(`keys.group-${group}`)}</h3>
              <dl className="shortcuts">
                {actions.map((action) => (
                  <Fragment key={action.id}>
                    <dt>{t(action.name)}</dt>
                    <dd>
                      {keysFor(action).map((keys, index) => (
                        <Fragment key={keys}>
                          {index > 0 && ` ${t('shortcut.or')} `}
                          <Keys keys={shownKeys(keys, IS_MAC)} />
                        </Fragment>
                      ))}
                    </dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
