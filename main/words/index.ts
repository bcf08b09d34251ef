/**
 * What main says by itself: menus, boxes, notifications, its own small pages, problems. English is built in, another
 * language is read when it is spoken. A leaf: every part of main may import it. (The threads of database and press speak English.)
 */
import type { Message, Values } from '../../preload/message.ts';
import { directionOf, readMessage } from '../../preload/message.ts';
import { en } from './en/index.ts';

export type Key = keyof typeof en;
/** All of main's messages in one language. */
export type Words = Record<Key, string>;

const LANGUAGES: Record<string, () => Promise<Words>> = {
  ar: async () => (await import('./ar/index.ts')).ar,
  he: async () => (await import('./he/index.ts')).he,
  fa: async () => (await import('./fa/index.ts')).fa,
  tr: async () => (await import('./tr/index.ts')).tr,
  fr: async () => (await import('./fr/index.ts')).fr,
};

let words: Words = en;
let locale = 'en';
const read = new Map<Key, Message>();

/** Makes main speak a language. @param tag as the window's page carries it, e.g. `ar-EG` */
export async function speak(tag: string): Promise<void> {
  words = (await LANGUAGES[tag.split('-')[0] ?? '']?.()) ?? en;
  locale = tag;
  read.clear();
}

/** The message with its values filled in, numbers as the language writes them. */
export function say(key: Key, values: Values = {}): string {
  let message = read.get(key);
  if (message === undefined) {
    message = readMessage(words[key], locale);
    read.set(key, message);
  }
  return message(values);
}

/** As pure parts are given it, so that they can be tested in any language. */
export type Say = typeof say;

/** Language and direction for a page of main's own, as attributes of its root. */
export const rootAttributes = (): string => `lang="${locale}" dir="${directionOf(locale)}"`;
