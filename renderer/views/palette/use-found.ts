import { useEffect, useMemo, useState } from 'react';
import { score, wordsOf } from '../../stores/fuzzy.ts';
import { useLists } from '../../stores/lists-store.ts';
import { FOUND, FOUND_ALONE, articlesLike, topicsLike } from '../../stores/palette-store.ts';
import { ARTICLE_OF_WINDOW } from '../../stores/own-window.ts';
import { usePublications } from '../../stores/publications-store.ts';
import type { Item, Kind } from './items.ts';
import { KINDS, actionItems, articleItem, heldItems, recentItems, topicItem } from './items.ts';

/** Rest after a key before the library is asked: what the window holds is found at once. */
const PAUSE_MS = 60;
/** One letter finds half the library. */
const LEAST_LETTERS = 2;

/** A sign at the beginning asks for one kind alone. */
export const PREFIXES = { '>': 'action', '@': 'publication', '#': 'topic' } as const;

export interface Section {
  kind: Kind | 'recent';
  items: Item[];
}

/** What was asked for: words, and the one kind that is wanted, if any. */
export function readTyped(typed: string): { search: string; only: Kind | null } {
  const text = typed.trimStart();
  const only = Object.entries(PREFIXES).find(([sign]) => text.startsWith(sign))?.[1] ?? null;
  return { search: (only === null ? text : text.slice(1)).trim(), only };
}

interface Answer {
  search: string;
  only: Kind | null;
  topics: Item[];
  articles: Item[];
}

/**
 * What fits the words, section by section, the one with the best answer first, articles last: they come a moment later
 * and must not push away what the reader is about to choose.
 */
export function useFound(typed: string): { sections: Section[]; looking: boolean } {
  // What can be done is told by the window as it was when the palette opened.
  const [actions] = useState(actionItems);
  const publications = usePublications((state) => state.publications);
  const lists = useLists((state) => state.lists);
  // An article's window has no list to show them in.
  const held = useMemo(() => (ARTICLE_OF_WINDOW === null ? heldItems(publications, lists) : []), [publications, lists]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { search, only } = readTyped(typed);
  const wantsTopics = only === 'topic' || (only === null && search.length >= LEAST_LETTERS);
  const wantsArticles = only === null && search.length >= LEAST_LETTERS;
  useEffect(() => {
    if (!wantsTopics) return;
    let overtaken = false;
    const look = async (): Promise<void> => {
      const [topics, articles] = await Promise.all([
        topicsLike(search, only === 'topic' ? FOUND_ALONE : FOUND),
        wantsArticles ? articlesLike(search) : [],
      ]);
      if (overtaken) return;
      const titles = new Map(usePublications.getState().publications.map(({ id, title }) => [id, title]));
      setAnswer({
        search,
        only,
        topics: ARTICLE_OF_WINDOW === null ? topics.map(topicItem) : [],
        articles: articles.map((one) => articleItem(one, titles.get(one.publicationId))),
      });
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [search, only, wantsTopics, wantsArticles]);

  const sections = useMemo(() => {
    if (search === '' && only === null) return atFirst(actions, held);
    const local = [...actions, ...held].filter(({ kind }) => only === null || kind === only);
    return found(local, search, only, wantsTopics && answer?.only === only ? answer : null);
  }, [actions, held, answer, search, only, wantsTopics]);
  return { sections, looking: wantsTopics && (answer?.search !== search || answer.only !== only) };
}

function atFirst(actions: Item[], held: Item[]): Section[] {
  const recent = recentItems([...actions, ...held]);
  const keys = new Set(recent.map(({ key }) => key));
  const sections: Section[] = [
    { kind: 'recent', items: recent },
    { kind: 'action', items: actions.filter(({ key }) => !keys.has(key)) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function found(local: Item[], search: string, only: Kind | null, answer: Answer | null): Section[] {
  const words = wordsOf(search);
  const most = only === null ? FOUND : FOUND_ALONE;
  // Of an answer to the words before, what answers to these too: no row flickers, and none is chosen that does not fit.
  const fitting = (items: Item[] = []): Item[] =>
    answer?.search === search ? items : items.filter((one) => score(one.folded, words) !== null);
  const sections = KINDS.map((kind) => {
    if (kind === 'article') return { kind, best: -1, items: fitting(answer?.articles) };
    if (kind === 'topic') return { kind, best: 0, items: fitting(answer?.topics) };
    const scored = local
      .filter((one) => one.kind === kind)
      .flatMap((one) => {
        const points = score(one.folded, words);
        return points === null ? [] : [{ one, points }];
      })
      .toSorted((a, b) => b.points - a.points || a.one.title.localeCompare(b.one.title));
    return { kind, best: scored[0]?.points ?? 0, items: scored.slice(0, most).map(({ one }) => one) };
  });
  return sections.filter(({ items }) => items.length > 0).toSorted((a, b) => b.best - a.best);
}
