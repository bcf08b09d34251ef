import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { change } from './change.ts';
import { SwitchSetting } from './fields.tsx';

/** What the system tells the reader in Broadsheet's name. */
export function NotificationsGroup({ settings }: { settings: Settings }) {
  return (
    <>
      <SwitchSetting label={t('settings.notify')} value={settings.notify} onValue={(notify) => change({ notify })} />
      {settings.notify && (
        <SwitchSetting
          label={t('system.notify-articles')}
          hint={t('system.notify-articles-hint')}
          value={settings.notifyArticles}
          onValue={(notifyArticles) => change({ notifyArticles })}
        />
      )}
    </>
  );
}
