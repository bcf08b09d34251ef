import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { FACES } from '../../article/type-choices.ts';
import { useArticleLook } from '../../article/use-article-look.ts';
import { change } from './change.ts';
import { NumberSetting, SelectSetting, SwitchSetting } from './fields.tsx';

/** How articles are set, with a few lines that are set so. */
export function ReadingGroup({ settings }: { settings: Settings }) {
  const look = useArticleLook();
  return (
    <>
      <iframe
        className="type-sample"
        sandbox=""
        tabIndex={-1}
        src={`broadsheet-article://sample/?${look}`}
        title={t('reading.sample')}
      />
      <SelectSetting<Settings['readingFace']>
        label={t('reading.face')}
        also={t('look.also-face')}
        value={settings.readingFace}
        choices={FACES.map((value) => ({ value, label: t(`reading.face-${value}`) }))}
        onValue={(readingFace) => change({ readingFace })}
      />
      <NumberSetting
        label={t('reading.size')}
        also={t('look.also-size')}
        hint={t('reading.size-hint')}
        value={settings.readingSize}
        least={12}
        most={40}
        whole
        onValue={(readingSize) => change({ readingSize })}
      />
      <NumberSetting
        label={t('reading.width')}
        hint={t('reading.width-hint')}
        value={settings.readingWidth}
        least={40}
        most={120}
        whole
        onValue={(readingWidth) => change({ readingWidth })}
      />
      <NumberSetting
        label={t('reading.leading')}
        hint={t('reading.leading-hint')}
        value={settings.readingLeading}
        least={1.2}
        most={2.4}
        onValue={(readingLeading) => change({ readingLeading })}
      />
      <SwitchSetting
        label={t('reading.justified')}
        hint={t('reading.justified-hint')}
        value={settings.readingJustified}
        onValue={(readingJustified) => change({ readingJustified })}
      />
      <SwitchSetting
        label={t('reading.hyphens')}
        hint={t('reading.hyphens-hint')}
        value={settings.readingHyphens}
        onValue={(readingHyphens) => change({ readingHyphens })}
      />
    </>
  );
}
