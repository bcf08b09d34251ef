import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../stores/settings-store.ts';
import { followSystem, useSystem } from '../stores/system-store.ts';

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

/** The theme as it is seen: the setting, or what the system asks for. */
export function useSeenTheme(): 'light' | 'dark' | 'sepia' | 'contrast' | 'contrast-dark' {
  const setting = useSettings((state) => state.settings?.theme ?? 'system');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const more = useMedia('(prefers-contrast: more)');
  if (setting === 'contrast' || (setting === 'system' && more)) return dark ? 'contrast-dark' : 'contrast';
  return setting === 'system' ? (dark ? 'dark' : 'light') : setting;
}

/** Tells the style sheets what look was chosen. Main serves the page with it; this follows when it is changed. */
export function useTheme(): void {
  const settings = useSettings((state) => state.settings);
  const accent = useSystem((state) => state.system?.accent);
  useEffect(followSystem, []);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    // The page came with the colour of then.
    const seen = accent === undefined ? (dataset['systemAccent'] ?? null) : accent;
    if (seen === null) {
      delete dataset['systemAccent'];
      style.removeProperty('--system-accent');
    } else {
      dataset['systemAccent'] = seen;
      style.setProperty('--system-accent', seen);
    }
  }, [accent]);
  useLayoutEffect(() => {
    if (settings === null) return;
    const { theme, accent: chosen, density } = settings;
    Object.assign(document.documentElement.dataset, { theme, accent: chosen, density });
  }, [settings]);
}
