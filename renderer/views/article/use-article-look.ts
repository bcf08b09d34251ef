import { useSettings } from '../../stores/settings-store.ts';
import { useSystem } from '../../stores/system-store.ts';
import { useSeenTheme } from '../use-theme.ts';

/**
 * What changes how an article is set, as part of its address: main knows the settings, but the frame has to be made anew
 * when one of them is another. The theme is the one that is seen, which main cannot know.
 */
export function useArticleLook(): string {
  const settings = useSettings((state) => state.settings);
  const seen = useSeenTheme();
  const systemAccent =
    useSystem((state) => state.system?.accent) ?? document.documentElement.dataset['systemAccent'] ?? '';
  if (settings === null) return `theme=${seen}`;
  const { accent, readingFace, readingSize, readingWidth, readingLeading } = settings;
  const lines = `${Number(settings.readingJustified)}${Number(settings.readingHyphens)}`;
  return `theme=${seen}&look=${[accent === 'system' ? `system${systemAccent.slice(1)}` : accent, readingFace, readingSize, readingWidth, readingLeading, lines].join('-')}`;
}
