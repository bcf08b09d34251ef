import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { GIGABYTE } from '../../../stores/settings-store.ts';
import { change } from './change.ts';
import { NumberSetting } from './fields.tsx';

const MOST_DAYS = 36_500;
const MOST_GIGABYTES = 100_000;

/** How long articles are kept, and how much room they may take. */
export function KeepingGroup({ settings }: { settings: Settings }) {
  return (
    <>
      <NumberSetting
        label={t('settings.days')}
        hint={t('settings.days-hint')}
        value={settings.retentionDays}
        most={MOST_DAYS}
        whole
        onValue={(retentionDays) => change({ retentionDays })}
      />
      <NumberSetting
        label={t('settings.bytes')}
        hint={t('settings.bytes-hint')}
        value={Math.round((settings.retentionBytes / GIGABYTE) * 100) / 100}
        most={MOST_GIGABYTES}
        onValue={(gigabytes) => change({ retentionBytes: Math.round(gigabytes * GIGABYTE) })}
      />
    </>
  );
}
