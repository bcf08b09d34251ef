import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import { openProfileFolder, useSettings } from '../../../stores/settings-store.ts';
import { say } from '../../../stores/toasts-store.ts';
import { change } from './change.ts';
import { NumberSetting, Setting, SwitchSetting } from './fields.tsx';

const MOST_KEPT_DAYS = 400;

async function openFolder(): Promise<void> {
  const result = await openProfileFolder();
  if (!result.ok) say(result.error.message, { tone: 'problem' });
}

/** How secrets are kept, for how long, and the reader's own profiles. */
export function SigningInGroup({ settings }: { settings: Settings }) {
  return (
    <>
      <Keyring settings={settings} />
      <NumberSetting
        label={t('settings.keep-days')}
        hint={t('settings.keep-days-hint')}
        value={settings.keepSignInDays}
        most={MOST_KEPT_DAYS}
        whole
        onValue={(keepSignInDays) => change({ keepSignInDays })}
      />
      <Profiles />
    </>
  );
}

function Keyring({ settings }: { settings: Settings }) {
  const keyring = useSettings((state) => state.protection?.keyring);
  if (keyring === undefined) return null;
  const words = t(keyring ? 'settings.keyring' : 'settings.no-keyring');
  return (
    <>
      <Setting words={[words]}>
        <p className={keyring ? 'hint' : 'banner'}>{words}</p>
      </Setting>
      {!keyring && (
        <SwitchSetting
          label={t('settings.keep-open')}
          hint={t('settings.keep-open-hint')}
          value={settings.keepWithoutKeyring}
          onValue={(keepWithoutKeyring) => change({ keepWithoutKeyring })}
        />
      )}
    </>
  );
}

function Profiles() {
  const problems = useSettings((state) => state.profileProblems);
  return (
    <Setting words={[t('settings.profiles'), t('settings.open-profiles'), t('settings.profiles-hint'), ...problems]}>
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
    </Setting>
  );
}
