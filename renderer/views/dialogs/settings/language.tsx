import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { LANGUAGES, OWN_NAMES } from '../../../locales/languages.ts';
import { languageName } from '../../parts/names.ts';
import { change } from './change.ts';
import { SelectSetting } from './fields.tsx';

/** The language of the window; the window is drawn anew in it (come-back.ts). */
export function LanguageGroup({ settings }: { settings: Settings }) {
  return (
    <SelectSetting<Settings['language']>
      id="language-of-the-window"
      label={t('settings.language-window')}
      hint={t('settings.language-hint')}
      also={LANGUAGES.map(languageName).join(' ')}
      value={settings.language}
      choices={[
        { value: 'system', label: t('settings.language-system') },
        ...LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] })),
      ]}
      onValue={(language) => change({ language })}
    />
  );
}
