/** Reading the open article aloud, sentence by sentence, by a voice of the system. */
import { create } from 'zustand';
import { call } from '../api.ts';
import type { SpeechEngine, Voice } from './voices.ts';
import { voiceFor } from './voices.ts';

export interface ReadAloudState {
  /**
   * `asking` until text and voices are known; `ended` when the last sentence was read. Of the rest the reader is told what
   * stands in the way.
   */
  status: 'off' | 'asking' | 'playing' | 'paused' | 'ended' | 'no-voice' | 'nothing' | 'failed';
  /** Whose sentences are marked in the frame; stays when reading is stopped, so that the frame is not made anew. */
  articleId: number | null;
  language: string;
  sentences: readonly string[];
  /** The sentence that is read, from 0. */
  at: number;
  /** On to the next article at the end. */
  goesOn: boolean;
}

/** What the reader has chosen. */
export interface Manner {
  /** Name of a voice, '' for the best of the language. */
  voice: string;
  rate: number;
}

export const initialReadAloud: ReadAloudState = {
  status: 'off',
  articleId: null,
  language: '',
  sentences: [],
  at: 0,
  goesOn: false,
};
export const useReadAloud = create<ReadAloudState>(() => initialReadAloud);
const { getState: get, setState: set } = useReadAloud;

let engine: SpeechEngine | null = null;
let manner: Manner = { voice: '', rate: 1 };
let voice: Voice | null = null;
/** Counts what was begun, so that a voice that was cut off is not heard any more. */
let turn = 0;

/** Begins at the reading position; what was read before ends. */
export async function readAloud(articleId: number, by: SpeechEngine, how: Manner): Promise<void> {
  engine?.cancel();
  engine = by;
  manner = how;
  const mine = ++turn;
  set({ status: 'asking', articleId, language: '', sentences: [], at: 0 });
  const [text, voices] = await Promise.all([call('articles.sentences', articleId), by.voices()]);
  if (mine !== turn) return;
  if (!text.ok || text.value.sentences.length === 0) return set({ status: 'nothing' });
  const { language, sentences, from } = text.value;
  voice = voiceFor(voices, language, manner.voice);
  set({ language, sentences });
  if (voice === null) return set({ status: 'no-voice' });
  speak(Math.min(from, sentences.length - 1));
}

function speak(at: number): void {
  const mine = ++turn;
  const { sentences, language } = get();
  set({ status: 'playing', at });
  const text = sentences[at]?.trim() ?? '';
  if (engine === null || voice === null) return;
  engine.cancel();
  engine.speak(text, { voice, language, rate: manner.rate }, (spoken) => {
    if (mine !== turn) return;
    if (!spoken) return set({ status: 'failed' });
    if (at + 1 < sentences.length) speak(at + 1);
    else set({ status: 'ended' });
  });
}

/** Pauses, or reads on from the beginning of the sentence: few voices can stop within one. */
export function togglePlaying(): void {
  const { status, at } = get();
  if (status === 'playing') {
    turn += 1;
    engine?.cancel();
    set({ status: 'paused' });
  } else if (status === 'paused' || status === 'failed') speak(at);
  else if (status === 'ended') speak(0);
}

/** To the next sentence or the one before. */
export function stepSentence(step: 1 | -1): void {
  const { status, at, sentences } = get();
  const to = Math.max(0, Math.min(sentences.length - 1, at + step));
  if (status === 'playing') speak(to);
  else if (status === 'ended' || status === 'failed') speak(step === 1 ? at : to);
  else if (status === 'paused') set({ at: to });
}

/** Takes another speed at once: the sentence begins anew. */
export function setRate(rate: number): void {
  if (rate === manner.rate) return;
  manner = { ...manner, rate };
  if (get().status === 'playing') speak(get().at);
}

export const setGoesOn = (goesOn: boolean): void => set({ goesOn });

export function stopReading(): void {
  turn += 1;
  engine?.cancel();
  set({ status: 'off' });
}
