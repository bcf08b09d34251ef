/** The settings: groups of fields in sections, with a search field above them. */
import { Search } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Settings } from '../../../../preload/model.ts';
import { t } from '../../../locales/index.ts';
import {
  loadLibrary,
  loadProfileProblems,
  loadProtection,
  loadSettings,
  useSettings,
} from '../../../stores/settings-store.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { SettingsGroup } from './registry.ts';
import { SETTINGS_GROUPS } from './registry.ts';
import { SettingsSearch, matches } from './search.ts';
import { useSection } from './use-section.ts';

const loadAll = (): void => void Promise.all([loadSettings(), loadLibrary(), loadProtection(), loadProfileProblems()]);

/** Every change is stored at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const settings = useSettings((state) => state.settings);
  const problem = useSettings((state) => state.problem);
  const [typed, setTyped] = useState('');
  useEffect(loadAll, []);
  return (
    <Dialog title={t('settings.title')} size="large" onClose={onClose}>
      <search className="settings-search">
        <Search size={14} strokeWidth={1.75} aria-hidden="true" />
        <input
          type="search"
          aria-label={t('settings.search')}
          placeholder={t('settings.search')}
          value={typed}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          data-first=""
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            event.stopPropagation();
            setTyped('');
          }}
        />
      </search>
      {settings !== null && <Groups settings={settings} typed={typed.trim()} />}
      {problem !== null && <Notice message={t('settings.failed')} detail={problem.message} retry={loadAll} />}
    </Dialog>
  );
}

function Groups({ settings, typed }: { settings: Settings; typed: string }) {
  const id = useId();
  const groups = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<number | null>(null);
  // What matches is known only by the fields, wherever they stand: they are counted as they came out.
  useLayoutEffect(() => {
    setFound(typed === '' ? null : (groups.current?.querySelectorAll('.setting').length ?? 0));
  }, [typed]);
  const { section, look, ask } = useSection(groups);
  const headingId = (group: SettingsGroup): string => `${id}-${group.id}`;
  return (
    <div className="settings">
      <nav className="settings-sections" aria-label={t('settings.sections')} hidden={typed !== ''}>
        {SETTINGS_GROUPS.map((group, at) => (
          <button
            key={group.id}
            type="button"
            className="settings-section"
            aria-current={at === section ? 'location' : undefined}
            onClick={() => {
              document.querySelector<HTMLElement>(`#${CSS.escape(headingId(group))}`)?.focus();
              ask(at);
            }}
          >
            {t(group.title)}
          </button>
        ))}
      </nav>
      <div ref={groups} className="settings-groups" onScroll={look}>
        <p className="settings-found" role="status">
          {found === null ? '' : t('settings.found', { count: found, words: typed })}
        </p>
        {SETTINGS_GROUPS.map(({ Group, ...group }) => (
          <section key={group.id} className="setting-group" aria-labelledby={headingId({ Group, ...group })}>
            <h3 id={headingId({ Group, ...group })} tabIndex={-1}>
              {t(group.title)}
            </h3>
            <SettingsSearch value={matches(typed, t(group.title)) ? '' : typed}>
              <Group settings={settings} />
            </SettingsSearch>
          </section>
        ))}
      </div>
    </div>
  );
}
