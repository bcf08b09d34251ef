/** Says at the start that the library was damaged and what was saved of it. */
import { useEffect } from 'react';
import { formatMoment } from '../locales/format.ts';
import { t } from '../locales/index.ts';
import { loadLibrary, useSettings } from '../stores/settings-store.ts';
import { say } from '../stores/toasts-store.ts';

async function tellRecovered(): Promise<void> {
  await loadLibrary();
  const recovered = useSettings.getState().library?.recovered ?? null;
  if (recovered === null) return;
  const { at, articles, setAside } = recovered;
  const count = t('list.articles', { count: articles });
  const message = t('settings.recovered', { date: formatMoment(at), articles: count, path: setAside });
  say(message, { tone: 'problem', stays: true });
}

/** Main tells of a repair only in the run that made it. */
export function useRecovered(): void {
  useEffect(() => void tellRecovered(), []);
}
