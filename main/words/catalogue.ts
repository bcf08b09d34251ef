/** What every language has to say, by the English keys. */
import type { article } from './en/article.ts';

export type WordKey = keyof typeof article;
export type Catalogue = Record<WordKey, string>;
