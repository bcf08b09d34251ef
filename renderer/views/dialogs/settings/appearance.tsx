import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { change } from './change.ts';
import { ChoiceSetting } from './fields.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** Theme, and what else changes how the window looks. */
export function AppearanceGroup({ settings }: { settings: Settings }) {
  return (
    <ChoiceSetting<Settings['theme']>
      label={t('settings.theme')}
      value={settings.theme}
      choices={THEMES.map((value) => ({ value, label: t(`settings.theme-${value}`) }))}
      onValue={(theme) => change({ theme })}
    />
  );
}
