/** The map of keys, in which each can be changed. */
import { useId, useState } from 'react';
import { t } from '../../locales/index.ts';
import { changeSettings, useSettings } from '../../stores/settings-store.ts';
import { GROUPS } from '../actions/action.ts';
import { ACTIONS } from '../actions/index.ts';
import { told } from '../commands.ts';
import { Check } from '../parts/check.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { ShortcutChange } from './shortcuts-row.tsx';
import { ShortcutRow } from './shortcuts-row.tsx';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const settings = useSettings((state) => state.settings);
  const [change, setChange] = useState<ShortcutChange | null>(null);
  const hintId = useId();
  const chosen = settings?.keys ?? {};
  const save = (keys: Record<string, string[]>): void => {
    setChange(null);
    void changeSettings({ keys }).then(told);
  };
  return (
    <Dialog title={t('shortcuts.title')} size="medium" onClose={onClose}>
      <div className="dialog-body shortcuts">
        <Check
          checked={settings?.characterKeys ?? true}
          describedBy={hintId}
          onChange={(characterKeys) => void changeSettings({ characterKeys }).then(told)}
        >
          {t('keys.characters')}
        </Check>
        <p id={hintId} className="hint">
          {t('keys.characters-hint')}
        </p>
        {GROUPS.map((group) => {
          const actions = ACTIONS.filter((action) => action.group === group);
          if (actions.length === 0) return null;
          return (
            <section key={group} aria-label={t(`keys.group-${group}`)}>
              <h3>{t(`keys.group-${group}`)}</h3>
              <ul className="lists">
                {actions.map((action) => (
                  <ShortcutRow
                    key={action.id}
                    action={action}
                    chosen={chosen}
                    change={change?.id === action.id ? change : null}
                    onChange={setChange}
                    onSave={save}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <footer className="dialog-footer">
        <button
          type="button"
          className="button" // Not disabled: it would lose the focus by being pressed.
          aria-disabled={Object.keys(chosen).length === 0}
          onClick={() => save({})}
        >
          {t('keys.reset-all')}
        </button>
      </footer>
    </Dialog>
  );
}
