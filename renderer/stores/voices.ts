/** Voices of the system, and the engine that speaks by them. */

/** A voice as the system tells of it. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'default' | 'localService'>;

export interface SpeechEngine {
  /** Those there are; some systems take a moment to tell. */
  voices(): Promise<readonly Voice[]>;
  /** @param done told once, whether it was spoken to its end; not told when it was cut off */
  speak(text: string, how: { voice: Voice; language: string; rate: number }, done: (spoken: boolean) => void): void;
  /** Cuts off what is spoken. */
  cancel(): void;
}

/** `ar-EG` and `ar_EG` are Arabic. */
const mainPart = (language: string): string => language.split(/[-_]/u)[0]?.toLowerCase() ?? '';

const spelled = (language: string): string => language.replaceAll('_', '-').toLowerCase();

/** The chosen voice where it speaks the language, else the best that does: of the same region, on this computer, the system's own choice. */
export function voiceFor(voices: readonly Voice[], language: string, chosen: string): Voice | null {
  const fitting = voices.filter((one) => language === '' || mainPart(one.lang) === mainPart(language));
  const worth = (one: Voice): number =>
    (one.name === chosen ? 8 : 0) +
    (spelled(one.lang) === spelled(language) ? 4 : 0) +
    (one.localService ? 2 : 0) +
    (one.default ? 1 : 0);
  return fitting.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** A system that has not told of voices by then has none. */
const VOICES_MS = 1_500;

/** Held while they are spoken: what nothing holds is collected, and its end is never told. */
const held = new Set<SpeechSynthesisUtterance>();

/** Voices by the browser's own speech, which is looked for at each use. */
export const systemSpeech: SpeechEngine = {
  voices: systemVoices,
  speak: (text, { voice, language, rate }, done) => {
    const words = new SpeechSynthesisUtterance(text);
    words.voice =
      window.speechSynthesis.getVoices().find((one) => one.name === voice.name && one.lang === voice.lang) ?? null;
    words.lang = language === '' ? voice.lang : language;
    words.rate = rate;
    words.addEventListener('end', () => done(true), { once: true });
    words.addEventListener('error', ({ error }) => error === 'canceled' || error === 'interrupted' || done(false), {
      once: true,
    });
    held.add(words);
    window.speechSynthesis.speak(words);
  },
  cancel: () => {
    held.clear();
    window.speechSynthesis.cancel();
  },
};

async function systemVoices(): Promise<readonly Voice[]> {
  const { speechSynthesis } = window;
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, VOICES_MS);
    speechSynthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  return speechSynthesis.getVoices();
}
