/** The ways to write a topic, as its page tells them. Pure. */
import type { Spelling } from '../../preload/model.ts';

/** A name with the languages it is written so in, the most used first. */
export interface WrittenName {
  name: string;
  /** Articles in all. */
  articles: number;
  languages: Pick<Spelling, 'language' | 'articles'>[];
}

/**
 * Spellings of the same letters as one, the most used first; those that no article has (any more) are left out.
 * Empty where there is nothing to tell but the topic's own name.
 */
export function writtenNames(own: string, spellings: readonly Spelling[]): WrittenName[] {
  const names = new Map<string, WrittenName>();
  for (const { name, language, articles } of spellings) {
    if (articles === 0) continue;
    const known = names.get(name) ?? { name, articles: 0, languages: [] };
    known.articles += articles;
    known.languages.push({ language, articles });
    names.set(name, known);
  }
  const all = [...names.values()].toSorted((one, other) => other.articles - one.articles);
  return all.every(({ name }) => name === own) ? [] : all;
}
