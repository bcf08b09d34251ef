/** The window's words in the reader's language. English is built in; another language is fetched before the window is drawn. */
import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import type { Message, Values } from '../../preload/message.ts';
import { directionOf, readMessage } from '../../preload/message.ts';

export type { Values } from '../../preload/message.ts';
export type MessageKey = keyof typeof en;
/** All messages in one language. */
export type Catalogue = Record<MessageKey, string>;

/** The language of the messages. When it changes everything is drawn anew (views/come-back.ts); what is kept of it is made by `perLanguage`. */
export let LANGUAGE: Language = 'en';

/** The language with the region of the reader's system where it fits, e.g. `ar-EG`: how numbers, dates and sizes are written. */
export let LOCALE = 'en';

let catalogue: Catalogue = en;
const read = new Map<MessageKey, Message>();
let numbers = new Intl.NumberFormat(LOCALE);

/**
 * Takes a language's catalogue. What was drawn before has to be drawn anew.
 * @param locale the language with a region, where one is known
 */
export function speak(language: Language, words: Catalogue, locale: string = language): void {
  LANGUAGE = language;
  LOCALE = locale;
  catalogue = words;
  numbers = new Intl.NumberFormat(locale);
  read.clear();
}

/** Something that costs to make and depends on the language: made when it is first needed in each. */
export function perLanguage<Value>(make: () => Value): () => Value {
  let made: { locale: string; value: Value } | null = null;
  return () => {
    if (made?.locale !== LOCALE) made = { locale: LOCALE, value: make() };
    return made.value;
  };
}

/**
 * The message with its values filled in; numbers are grouped as the language does, plural forms chosen by its rules.
 * A value that is missing is a mistake of ours: the reader then sees the message as it stands in the catalogue.
 */
export function t(key: MessageKey, values: Values = {}): string {
  let message = read.get(key);
  if (message === undefined) {
    message = readMessage(catalogue[key], LOCALE);
    read.set(key, message);
  }
  try {
    return message(values);
  } catch (error) {
    console.error(key, error);
    return catalogue[key];
  }
}

/** True where lines run from right to left, and so everything that goes on along them. */
export const isMirrored = (): boolean => directionOf(LANGUAGE) === 'rtl';

/** Which way an arrow key goes along a line: 1 on, -1 back, 0 for another key. */
export function arrowStep(key: string): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === isMirrored() ? -1 : 1;
}

/** A number as the language writes it. */
export const formatNumber = (value: number): string => numbers.format(value);
