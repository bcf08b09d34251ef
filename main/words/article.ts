/** The words of an article's page, in a language that is named: pages are made in more than one at a time. ICU messages, a file for each language. Pure. */
import type { Message } from '../../preload/message.ts';
import { readMessage } from '../../preload/message.ts';
import type { LANGUAGES } from '../../preload/settings.ts';
import { article as ar } from './ar/article.ts';
import type { Catalogue, WordKey } from './catalogue.ts';
import { article as en } from './en/article.ts';
import { article as fa } from './fa/article.ts';
import { article as fr } from './fr/article.ts';
import { article as he } from './he/article.ts';
import { article as tr } from './tr/article.ts';

export type WordLanguage = (typeof LANGUAGES)[number];
/** Says a message with its values filled in. */
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

export const CATALOGUES: Record<WordLanguage, Catalogue> = { en, ar, he, fa, tr, fr };

const known = new Map<WordLanguage, Words>();

/** The words of a language; messages are read once and kept. */
export function words(language: WordLanguage): Words {
  const made = known.get(language) ?? wordsOf(language);
  known.set(language, made);
  return made;
}

function wordsOf(language: WordLanguage): Words {
  const catalogue = CATALOGUES[language];
  const read = new Map<WordKey, Message>();
  return (key, values = {}) => {
    const message = read.get(key) ?? readMessage(catalogue[key], language);
    read.set(key, message);
    return message(values);
  };
}
