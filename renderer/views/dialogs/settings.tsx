import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import type { CallInput } from '../../../preload/contract.ts';
import type { LibraryStatus, Settings } from '../../../preload/model.ts';
import { formatBytes, formatMoment } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import {
  GIGABYTE,
  changeSettings,
  loadLibrary,
  loadSettings,
  readNumber,
  useSettings,
} from '../../stores/settings-store.ts';
import { say } from '../../stores/toasts-store.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';

const MOST_DAYS = 36_500;
const MOST_GIGABYTES = 100_000;
const THEMES = ['system', 'light', 'dark'] as const;

async function change(input: CallInput<'settings.update'>): Promise<void> {
  const result = await changeSettings(input);
  if (!result.ok) say(result.error.message, { tone: 'problem' });
}

const loadAll = (): void => void Promise.all([loadSettings(), loadLibrary()]);

/** Every change is stored at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings, library, problem } = useSettings();
  useEffect(loadAll, []);
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div className="dialog-body">
        {settings !== null && <Fields settings={settings} />}
        {library !== null && <Library library={library} />}
        {problem !== null && <Notice message={t('settings.failed')} detail={problem.message} retry={loadAll} />}
      </div>
    </Dialog>
  );
}

function Fields({ settings }: { settings: Settings }) {
  return (
    <>
      <fieldset className="setting-group">
        <legend>{t('settings.appearance')}</legend>
        <div className="choices" role="radiogroup" aria-label={t('settings.theme')}>
          {THEMES.map((theme) => (
            <label key={theme} className="check">
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => void change({ theme })}
              />
              {t(`settings.theme-${theme}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="setting-group">
        <legend>{t('settings.sync')}</legend>
        <Check checked={settings.syncAutomatically} onChange={(syncAutomatically) => change({ syncAutomatically })}>
          {t('settings.automatic')}
        </Check>
        <Check checked={settings.syncOnMetered} onChange={(syncOnMetered) => change({ syncOnMetered })}>
          {t('settings.metered')}
        </Check>
      </fieldset>
      <fieldset className="setting-group">
        <legend>{t('settings.keep')}</legend>
        <NumberField
          label={t('settings.days')}
          hint={t('settings.days-hint')}
          value={settings.retentionDays}
          most={MOST_DAYS}
          whole
          onValue={(retentionDays) => change({ retentionDays })}
        />
        <NumberField
          label={t('settings.bytes')}
          hint={t('settings.bytes-hint')}
          value={Math.round((settings.retentionBytes / GIGABYTE) * 100) / 100}
          most={MOST_GIGABYTES}
          onValue={(gigabytes) => change({ retentionBytes: Math.round(gigabytes * GIGABYTE) })}
        />
      </fieldset>
    </>
  );
}

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => Promise<void>;
  children: ReactNode;
}

function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => void onChange(event.target.checked)} />
      {children}
    </label>
  );
}

interface NumberFieldProps {
  label: string;
  hint: string;
  value: number;
  most: number;
  whole?: boolean;
  onValue: (value: number) => Promise<void>;
}

/** A number, stored when the field is left or Enter is pressed; what will not do is said beside it and not stored. */
function NumberField({ label, hint, value, most, whole = false, onValue }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? value : readNumber(text, most, whole);
  const store = (): void => {
    if (text === null || read === null) return;
    setText(null);
    if (read !== value) void onValue(read);
  };
  return (
    <div className="field number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="decimal"
        value={text ?? String(value)}
        aria-invalid={read === null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onBlur={store}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
        }}
      />
      <p id={`${id}-hint`} className={read === null ? 'problem' : 'hint'}>
        {read === null ? t('settings.number-problem', { most }) : hint}
      </p>
    </div>
  );
}

function Library({ library }: { library: LibraryStatus }) {
  const { path, articles, assets, databaseBytes, assetBytes, recovered } = library;
  return (
    <section className="setting-group" aria-labelledby="library-title">
      <h3 id="library-title">{t('settings.library')}</h3>
      {recovered !== null && (
        <p className="banner">
          {t('settings.recovered', {
            date: formatMoment(recovered.at),
            articles: t('list.articles', { count: recovered.articles }),
            path: recovered.setAside,
          })}
        </p>
      )}
      <dl className="facts">
        <dt>{t('settings.contents')}</dt>
        <dd>
          {t('list.articles', { count: articles })}, {t('settings.assets', { count: assets })}
        </dd>
        <dt>{t('settings.size')}</dt>
        <dd>{t('settings.sizes', { database: formatBytes(databaseBytes), assets: formatBytes(assetBytes) })}</dd>
        <dt>{t('settings.path')}</dt>
        <dd className="path" dir="ltr">
          {path}
        </dd>
      </dl>
    </section>
  );
}
