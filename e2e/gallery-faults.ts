/** What a view of the gallery needs that a machine does not have or do by itself: a voice, a library that cannot be read. */
import type { Page } from '@playwright/test';
import type { Stage } from './gallery-stage.ts';

/** Gives the window a voice that says nothing, or none at all. */
export async function giveVoice(window: Page, languages: readonly string[] = ['en-GB']): Promise<void> {
  await window.evaluate((tags) => {
    class Words extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => tags.map((lang) => ({ name: 'Ada', lang, default: true, localService: true })),
      speak: () => undefined,
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words, configurable: true });
  }, languages);
}

/** Has main refuse these calls as it does when the library stops working; the others, and all with none, are answered. */
export async function failCalls({ running, language }: Stage, names: readonly string[]): Promise<void> {
  const message = {
    en: 'The library does not answer. Try again in a moment.',
    ar: 'المكتبة لا تستجيب. حاول من جديد بعد لحظات.',
  }[language];
  await running.app.evaluate(
    ({ ipcMain }, given) => {
      type Answer = (event: unknown, name: unknown, input: unknown) => unknown;
      // Electron keeps no public way to what handles a channel.
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
      if (!(handlers instanceof Map)) throw new Error('Electron keeps its handlers elsewhere.');
      const kept: unknown = Reflect.get(globalThis, 'answerOfTheApp') ?? handlers.get('call');
      Reflect.set(globalThis, 'answerOfTheApp', kept);
      const answer: Answer = (event, name, input) =>
        given.names.includes(String(name))
          ? { ok: false, error: { code: 'failed', message: given.message } }
          : (kept as Answer)(event, name, input);
      handlers.set('call', given.names.length === 0 ? kept : answer);
    },
    { names, message },
  );
}
