import { useEffect, useState } from 'react';
import type { Settings } from '../../../../preload/model.ts';
import { LOCALE, t } from '../../../locales/index.ts';
import type { Voice } from '../../../stores/voices.ts';
import { systemSpeech } from '../../../stores/voices.ts';
import { change } from './change.ts';
import { NumberSetting, SelectSetting } from './fields.tsx';

/** By which voice articles are read aloud, and how fast. */
export function ReadAloudGroup({ settings }: { settings: Settings }) {
  const voices = useVoices();
  // A voice that the system no longer has stays chosen: it may come back.
  const known = voices.some(({ name }) => name === settings.voice) || settings.voice === '';
  const choices = [
    { value: '', label: t('aloud.voice-best') },
    ...(known ? [] : [{ value: settings.voice, label: settings.voice }]),
    ...voices.map(({ name, lang }) => ({
      value: name,
      label: t('aloud.voice-name', { name, language: nameOf(lang) }),
    })),
  ];
  return (
    <>
      <SelectSetting
        label={t('aloud.voice')}
        hint={t('aloud.voice-hint')}
        value={settings.voice}
        choices={choices}
        onValue={(voice) => change({ voice })}
      />
      <NumberSetting
        label={t('aloud.rate')}
        hint={t('aloud.rate-hint')}
        value={settings.voiceRate}
        least={0.5}
        most={3}
        onValue={(voiceRate) => change({ voiceRate })}
      />
    </>
  );
}

function useVoices(): readonly Voice[] {
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const found = await systemSpeech.voices();
      // A name that stands for several languages is offered once.
      if (!gone) setVoices([...new Map(found.toReversed().map((one) => [one.name, one])).values()].toReversed());
    };
    void look();
    return () => void (gone = true);
  }, []);
  return voices;
}

/** The language in the reader's words; as the system writes it where that is no language. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames(LOCALE, { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}
