import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { change } from './change.ts';
import { ChoiceSetting, Setting } from './fields.tsx';

const THEMES = [
  { value: 'system', words: 'settings.theme-system' },
  { value: 'light', words: 'settings.theme-light' },
  { value: 'dark', words: 'settings.theme-dark' },
  { value: 'sepia', words: 'look.theme-sepia' },
  { value: 'contrast', words: 'look.theme-contrast' },
] as const;

const ACCENTS = ['red', 'blue', 'green', 'purple', 'ochre', 'system'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** Theme, accent and density: what changes how the window looks, shown by what it looks like. */
export function AppearanceGroup({ settings }: { settings: Settings }) {
  const { theme, accent, density } = settings;
  return (
    <>
      <SwatchSetting<Settings['theme']>
        label={t('settings.theme')}
        also={t('look.also-theme')}
        value={theme}
        choices={THEMES.map(({ value, words }) => ({
          value,
          label: t(words),
          swatch:
            value === 'system' ? (
              <>
                <Paper theme="light" accent={accent} />
                <Paper theme="dark" accent={accent} />
              </>
            ) : (
              <Paper theme={value} accent={accent} />
            ),
        }))}
        onValue={(chosen) => change({ theme: chosen })}
      />
      <SwatchSetting<Settings['accent']>
        label={t('look.accent')}
        also={t('look.also-accent')}
        value={accent}
        choices={ACCENTS.map((value) => ({
          value,
          label: t(`look.accent-${value}`),
          swatch: <span className="swatch-accent" data-accent={value} />,
        }))}
        onValue={(chosen) => change({ accent: chosen })}
      />
      <ChoiceSetting<Settings['density']>
        label={t('look.density')}
        value={density}
        choices={DENSITIES.map((value) => ({ value, label: t(`look.density-${value}`) }))}
        onValue={(chosen) => change({ density: chosen })}
      />
    </>
  );
}

/** A scrap of paper in a theme: a headline, a line of text, the mark of what is unread. */
function Paper({ theme, accent }: Pick<Settings, 'theme' | 'accent'>) {
  return (
    <span className="swatch-paper" data-theme={theme} data-accent={accent}>
      <span className="swatch-mark" />
      <span className="swatch-headline" />
      <span className="swatch-line" />
      <span className="swatch-line" />
    </span>
  );
}

interface SwatchProps<Value> {
  label: string;
  /** Other words that it is looked for by. */
  also: string;
  value: Value;
  choices: readonly { value: Value; label: string; swatch: ReactNode }[];
  onValue: (value: Value) => Promise<void>;
}

/** One of a few, each with a picture of itself. */
function SwatchSetting<Value extends string>({ label, also, value, choices, onValue }: SwatchProps<Value>) {
  const id = useId();
  return (
    <Setting words={[label, also, ...choices.map((one) => one.label)]}>
      <span id={`${id}-label`} className="label">
        {label}
      </span>
      <div className="swatches" role="radiogroup" aria-labelledby={`${id}-label`}>
        {choices.map((one) => (
          <label key={one.value} className="swatch">
            <input
              className="swatch-input"
              type="radio"
              name={id}
              checked={value === one.value}
              onChange={() => void onValue(one.value)}
            />
            <span className="swatch-picture" aria-hidden="true">
              {one.swatch}
            </span>
            {one.label}
          </label>
        ))}
      </div>
    </Setting>
  );
}
