/** Typeface, sizes and theme of articles, quickly: the article behind changes at once. */
import { Minus, Plus } from 'lucide-react';
import type { Settings } from '../../../preload/model.ts';
import { formatNumber, t } from '../../locales/index.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { change } from '../dialogs/settings/change.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Popover } from '../parts/popover.tsx';
import { Select } from '../parts/select.tsx';
import { FACES, THEMES } from './type-choices.ts';

export function TypePopover({ at, onClose }: { at: HTMLElement; onClose: () => void }) {
  const settings = useSettings((state) => state.settings);
  if (settings === null) return null;
  const { readingFace, readingSize, readingWidth, readingLeading, theme } = settings;
  return (
    <Popover name={t('reading.type')} at={at} onClose={onClose}>
      <div className="type-choices">
        <Select<Settings['readingFace']>
          className="type-row"
          label={t('reading.face')}
          value={readingFace}
          choices={FACES.map((value) => ({ value, label: t(`reading.face-${value}`) }))}
          onValue={(face) => void change({ readingFace: face })}
        />
        <Stepper
          name={t('reading.size')}
          shown={t('reading.size-value', { value: readingSize })}
          onLess={() => void change({ readingSize: Math.max(12, readingSize - 1) })}
          onMore={() => void change({ readingSize: Math.min(40, readingSize + 1) })}
        />
        <Stepper
          name={t('reading.width')}
          shown={t('reading.width-value', { value: readingWidth })}
          onLess={() => void change({ readingWidth: Math.max(40, readingWidth - 4) })}
          onMore={() => void change({ readingWidth: Math.min(120, readingWidth + 4) })}
        />
        <Stepper
          name={t('reading.leading')}
          shown={formatNumber(readingLeading)}
          onLess={() => void change({ readingLeading: Math.max(1.2, Math.round(readingLeading * 10 - 1) / 10) })}
          onMore={() => void change({ readingLeading: Math.min(2.4, Math.round(readingLeading * 10 + 1) / 10) })}
        />
        <Select<Settings['theme']>
          className="type-row"
          label={t('settings.theme')}
          value={theme}
          choices={THEMES.map((one) => ({ value: one.value, label: t(one.words) }))}
          onValue={(chosen) => void change({ theme: chosen })}
        />
      </div>
    </Popover>
  );
}

interface StepperProps {
  name: string;
  /** The value in words. */
  shown: string;
  onLess: () => void;
  onMore: () => void;
}

function Stepper({ name, shown, onLess, onMore }: StepperProps) {
  return (
    <div className="type-row" role="group" aria-label={name}>
      <span>{name}</span>
      <span className="stepper">
        <IconButton icon={Minus} name={t('reading.less', { name })} onClick={onLess} />
        <output>{shown}</output>
        <IconButton icon={Plus} name={t('reading.more', { name })} onClick={onMore} />
      </span>
    </div>
  );
}
