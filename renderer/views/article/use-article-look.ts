import { useSettings } from '../../stores/settings-store.ts';
import { useMedia } from '../use-theme.ts';

/**
 * What changes how an article is set, as part of its address: main knows the settings, but the frame has to be made anew
 * when one of them is another. The theme is the one that is seen, which main cannot know.
 */
export function useArticleLook(): string {
  const settings = useSettings((state) => state.settings);
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  if (settings === null) return `theme=${systemDark ? 'dark' : 'light'}`;
  const { theme, accent, readingFace, readingSize, readingWidth, readingLeading } = settings;
  const seen =
    theme === 'system' ? (systemDark ? 'dark' : 'light') : theme === 'contrast' && systemDark ? 'contrast-dark' : theme;
  const lines = `${Number(settings.readingJustified)}${Number(settings.readingHyphens)}`;
  return `theme=${seen}&look=${[accent, readingFace, readingSize, readingWidth, readingLeading, lines].join('-')}`;
}
