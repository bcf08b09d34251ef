import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ReadAloudState } from './read-aloud-store.ts';
import {
  initialReadAloud,
  readAloud,
  setRate,
  stepSentence,
  stopReading,
  togglePlaying,
  useReadAloud,
} from './read-aloud-store.ts';
import { good, testMain } from './testing.ts';
import type { SpeechEngine, Voice } from './voices.ts';
import { voiceFor } from './voices.ts';

const state = useReadAloud.getState;
const voice = (name: string, lang: string, change: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  default: false,
  localService: true,
  ...change,
});

/** An engine that speaks when told to go on. */
function engineOf(voices: Voice[]) {
  const said: { text: string; voice: string; rate: number }[] = [];
  let done: ((spoken: boolean) => void) | null = null;
  const engine: SpeechEngine = {
    voices: () => Promise.resolve(voices),
    speak: (text, how, told) => {
      said.push({ text, voice: how.voice.name, rate: how.rate });
      done = told;
    },
    cancel: () => undefined,
  };
  return { engine, said, end: (spoken = true) => done?.(spoken) };
}

const now = (): [ReadAloudState['status'], number] => [state().status, state().at];
const plain = { voice: '', rate: 1 };

beforeEach(() => {
  stopReading();
  useReadAloud.setState(initialReadAloud);
  testMain({
    'articles.sentences': (id) =>
      good({ language: id === 9 ? 'he' : 'en', sentences: id === 8 ? [] : ['One. ', 'Two. ', 'Three.'], from: 1 }),
  });
});

test('it reads from the reading position to the end, sentence by sentence', async () => {
  const { engine, said, end } = engineOf([voice('Ada', 'en-GB')]);
  await readAloud(1, engine, plain);
  assert.deepEqual(now(), ['playing', 1]);
  end();
  assert.deepEqual(now(), ['playing', 2]);
  end();
  assert.deepEqual(now(), ['ended', 2]);
  assert.deepEqual(
    said.map(({ text }) => text),
    ['Two.', 'Three.'],
  );
  togglePlaying();
  assert.deepEqual(now(), ['playing', 0]);
});

test('pause, steps and speed; what was cut off is not heard', async () => {
  const { engine, said, end } = engineOf([voice('Ada', 'en')]);
  await readAloud(1, engine, plain);
  togglePlaying();
  end();
  assert.deepEqual(now(), ['paused', 1]);
  stepSentence(-1);
  stepSentence(-1);
  assert.deepEqual(now(), ['paused', 0]);
  togglePlaying();
  setRate(1.5);
  assert.deepEqual(said.at(-1), { text: 'One.', voice: 'Ada', rate: 1.5 });
  stepSentence(1);
  assert.deepEqual(now(), ['playing', 1]);
  stopReading();
  end();
  assert.equal(state().status, 'off');
});

test('it says what stands in the way', async () => {
  const { engine, end } = engineOf([voice('Ada', 'en')]);
  await readAloud(9, engine, plain);
  assert.deepEqual([state().status, state().language], ['no-voice', 'he']);
  await readAloud(8, engine, plain);
  assert.equal(state().status, 'nothing');
  await readAloud(1, engine, plain);
  end(false);
  assert.equal(state().status, 'failed');
});

test('stopped while text and voices were on their way, it does not begin', async () => {
  const { engine, said } = engineOf([voice('Ada', 'en')]);
  const beginning = readAloud(1, engine, plain);
  stopReading();
  await beginning;
  assert.deepEqual([state().status, said.length], ['off', 0]);
});

test('the voice fits the language, the chosen one first', () => {
  const far = voice('Far', 'en-GB', { localService: false });
  const voices = [voice('Ada', 'en_US', { default: true }), far, voice('Nour', 'ar-EG'), voice('Bea', 'en-GB')];
  const named = (language: string, chosen = ''): string | undefined => voiceFor(voices, language, chosen)?.name;
  assert.equal(named('en-GB'), 'Bea');
  assert.equal(named('en'), 'Ada');
  assert.equal(named('en', 'Far'), 'Far');
  assert.equal(named('ar', 'Far'), 'Nour');
  assert.equal(named('he', 'Far'), undefined);
});
