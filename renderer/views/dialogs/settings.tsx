import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { CallInput } from '../../../preload/contract.ts';
import type { LibraryStatus, Protection, Settings } from '../../../preload/model.ts';
import { formatBytes, formatMoment } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import {
  GIGABYTE,
  changeSettings,
  loadLibrary,
  loadProfileProblems,
  loadProtection,
  loadSettings,
  openProfileFolder,
  useSettings,
} from '../../stores/settings-store.ts';
import { say } from '../../stores/toasts-store.ts';
import { Dialog } from '../parts/dialog.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { Notice } from '../parts/notice.tsx';

const MOST_DAYS = 36_500;
const MOST_GIGABYTES = 100_000;
const THEMES = ['system', 'light', 'dark'] as const;

async function change(input: CallInput<'settings.update'>): Promise<void> {
  const result = await changeSettings(input);
  if (!result.ok) say(result.error.message, { tone: 'problem' });
}

const loadAll = (): void => void Promise.all([loadSettings(), loadLibrary(), loadProtection(), loadProfileProblems()]);

/** Every change is stored at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { settings, library, protection, problem } = useSettings();
  useEffect(loadAll, []);
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div className="dialog-body">
        {settings !== null && <Fields settings={settings} />}
        {settings !== null && protection !== null && <SigningIn settings={settings} protection={protection} />}
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

const MOST_KEPT_DAYS = 400;

async function openFolder(): Promise<void> {
  const result = await openProfileFolder();
  if (!result.ok) say(result.error.message, { tone: 'problem' });
}

function SigningIn({ settings, protection }: { settings: Settings; protection: Protection }) {
  const problems = useSettings((state) => state.profileProblems);
  return (
    <fieldset className="setting-group">
      <legend>{t('settings.signing-in')}</legend>
      <p className={protection.keyring ? 'hint' : 'banner'}>
        {t(protection.keyring ? 'settings.keyring' : 'settings.no-keyring')}
      </p>
      {!protection.keyring && (
        <>
          <Check
            checked={settings.keepWithoutKeyring}
            onChange={(keepWithoutKeyring) => change({ keepWithoutKeyring })}
          >
            {t('settings.keep-open')}
          </Check>
          <p className="hint">{t('settings.keep-open-hint')}</p>
        </>
      )}
      <NumberField
        label={t('settings.keep-days')}
        hint={t('settings.keep-days-hint')}
        value={settings.keepSignInDays}
        most={MOST_KEPT_DAYS}
        whole
        onValue={(keepSignInDays) => change({ keepSignInDays })}
      />
      <Check checked={settings.notify} onChange={(notify) => change({ notify })}>
        {t('settings.notify')}
      </Check>
      <div className="field">
        <span className="label">{t('settings.profiles')}</span>
        <button type="button" className="button" onClick={() => void openFolder()}>
          {t('settings.open-profiles')}
        </button>
        <p className="hint">{t('settings.profiles-hint')}</p>
        {problems.map((problem) => (
          <p key={problem} className="problem">
            {problem}
          </p>
        ))}
      </div>
    </fieldset>
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
