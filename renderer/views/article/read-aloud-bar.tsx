/** The bar of an article that is read aloud: play and pause, sentence by sentence, speed, on to the next article. */
import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect } from 'react';
import { LOCALE, t } from '../../locales/index.ts';
import type { ReadAloudState } from '../../stores/read-aloud-store.ts';
import {
  setGoesOn,
  setRate,
  stepSentence,
  stopReading,
  togglePlaying,
  useReadAloud,
} from '../../stores/read-aloud-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { readOpenArticle } from '../comfort-commands.ts';
import { change } from '../dialogs/settings/change.ts';
import { Check } from '../parts/check.tsx';
import { FRAME_ID, focusSoon } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Select } from '../parts/select.tsx';

/** Speeds to choose from while it reads; the settings take any between. */
const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

function close(): void {
  stopReading();
  focusSoon(FRAME_ID);
}

export function ReadAloudBar() {
  const { status, at, sentences, goesOn, language } = useReadAloud();
  const rate = useSettings((state) => state.settings?.voiceRate ?? 1);
  useEffect(() => setRate(rate), [rate]);
  const stands = status === 'no-voice' || status === 'nothing' || status === 'failed';
  return (
    <section className="reader-bar" aria-label={t('aloud.bar')} data-problem={stands}>
      {stands ? (
        <>
          <p className="reader-bar-problem" role="alert">
            {problemWords(status, language)}
          </p>
          {status !== 'nothing' && (
            <button type="button" className="button" onClick={() => void readOpenArticle()}>
              {t('aloud.again')}
            </button>
          )}
        </>
      ) : (
        <>
          {/* As on players everywhere: on is to the right. */}
          <span className="transport" dir="ltr">
            <IconButton
              icon={SkipBack}
              name={t('aloud.previous')}
              disabled={status === 'asking'}
              onClick={() => stepSentence(-1)}
            />
            <IconButton
              icon={status === 'playing' ? Pause : Play}
              name={t(status === 'playing' ? 'aloud.pause' : 'aloud.play')}
              disabled={status === 'asking'}
              onClick={togglePlaying}
            />
            <IconButton
              icon={SkipForward}
              name={t('aloud.next')}
              disabled={status === 'asking'}
              onClick={() => stepSentence(1)}
            />
          </span>
          <span className="reader-bar-words">{placeWords(status, at, sentences.length)}</span>
          <Check className="go-on" checked={goesOn} onChange={setGoesOn}>
            {t('aloud.go-on')}
          </Check>
          <Select<number>
            className="speed"
            label={t('aloud.speed')}
            labelHidden
            value={rate}
            choices={[...new Set([...RATES, rate])]
              .toSorted((a, b) => a - b)
              .map((one) => ({ value: one, label: t('aloud.times', { rate: one }) }))}
            onValue={(voiceRate) => void change({ voiceRate })}
          />
        </>
      )}
      <IconButton icon={X} name={t('aloud.stop')} onClick={close} />
    </section>
  );
}

function placeWords(status: ReadAloudState['status'], at: number, count: number): string {
  if (status === 'asking') return '';
  return status === 'ended' ? t('aloud.ended') : t('aloud.place', { at: at + 1, count });
}

function problemWords(status: ReadAloudState['status'], language: string): string {
  if (status === 'nothing') return t('aloud.nothing');
  if (status === 'failed') return t('aloud.failed');
  const name = languageName(language);
  return name === undefined ? t('aloud.no-voice-unknown') : t('aloud.no-voice', { language: name });
}

/** Undefined where the publisher gave none, or none that there is. */
function languageName(language: string): string | undefined {
  try {
    return new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined;
  }
}
