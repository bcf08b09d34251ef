import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { change } from './change.ts';
import { SwitchSetting } from './fields.tsx';

/** When publishers are asked for articles. */
export function SyncGroup({ settings }: { settings: Settings }) {
  return (
    <>
      <SwitchSetting
        label={t('settings.automatic')}
        value={settings.syncAutomatically}
        onValue={(syncAutomatically) => change({ syncAutomatically })}
      />
      <SwitchSetting
        label={t('settings.metered')}
        value={settings.syncOnMetered}
        onValue={(syncOnMetered) => change({ syncOnMetered })}
      />
    </>
  );
}
