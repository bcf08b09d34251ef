import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../stores/settings-store.ts';

/** True while the media query holds. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The theme as it is seen: the setting, or the system's. */
export function useSeenTheme(): 'light' | 'dark' {
  const setting = useSettings((state) => state.settings?.theme ?? 'system');
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  return setting === 'system' ? (systemDark ? 'dark' : 'light') : setting;
}

/** Tells the style sheets which theme was set. */
export function useTheme(): void {
  const setting = useSettings((state) => state.settings?.theme ?? 'system');
  useEffect(() => {
    if (setting === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = setting;
  }, [setting]);
}
