import { useEffect } from 'react';
import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { loadSystem, useSystem } from '../../../stores/system-store.ts';
import { change } from './change.ts';
import { SwitchSetting } from './fields.tsx';

/** What the system shows of Broadsheet outside its windows. */
export function SystemGroup({ settings }: { settings: Settings }) {
  const platform = useSystem((state) => state.system?.platform);
  useEffect(() => void loadSystem(), []);
  const tray = [
    t(platform === 'mac' ? 'system.tray-hint-mac' : 'system.tray-hint'),
    ...(platform === 'linux' ? [t('system.tray-linux')] : []),
  ];
  return (
    <>
      <SwitchSetting
        label={t('system.badge')}
        hint={t('system.badge-hint')}
        value={settings.badge}
        onValue={(badge) => change({ badge })}
      />
      <SwitchSetting
        label={t('system.tray')}
        hint={tray.join(' ')}
        value={settings.tray}
        onValue={(on) => change({ tray: on })}
      />
      {/* A Mac's apps stay when their windows are closed, and without the icon there would be no way back to it. */}
      {platform !== 'mac' && settings.tray && (
        <SwitchSetting
          label={t('system.keep')}
          hint={t('system.keep-hint')}
          value={settings.keepInTray}
          onValue={(keepInTray) => change({ keepInTray })}
        />
      )}
    </>
  );
}
