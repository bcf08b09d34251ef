/** The parts of a filter that a reader can see and take away, one by one. Pure. */
import type { Access, ArticleKind } from '../../preload/model.ts';
import type { ListChoice, ListFilter } from './article-list.ts';
import { plainFilter } from './article-list.ts';
import type { TopicPick } from './topic-picks.ts';
import { inReadingOrder, withoutTopic } from './topic-picks.ts';

export type FilterPart =
  | { kind: 'topic'; pick: TopicPick }
  | { kind: 'publication'; id: number }
  | { kind: 'folder'; name: string }
  | { kind: 'article-kind'; value: ArticleKind }
  | { kind: 'access'; value: Access }
  | { kind: 'language'; value: string }
  | { kind: 'dates'; from: number | null; to: number | null }
  | { kind: 'begun' }
  | { kind: 'muted' }
  | { kind: 'unread' }
  | { kind: 'starred' }
  | { kind: 'search'; words: string };

/** What the list on show can do without and still be a list. */
export interface Shown {
  choice: ListChoice;
  filter: ListFilter;
}

/** Topics first, then the other parts in a fixed order. A publication or folder is one only in a saved list: else it is the list itself. */
export function partsOf({ choice, filter }: Shown): FilterPart[] {
  const { kind, access, language, from, to } = filter;
  const words = filter.search.trim();
  const parts: FilterPart[] = inReadingOrder(filter.topics).map((pick) => ({ kind: 'topic', pick }));
  if (choice.kind === 'list' && choice.publicationId !== null)
    parts.push({ kind: 'publication', id: choice.publicationId });
  if (choice.kind === 'list' && choice.folder !== null) parts.push({ kind: 'folder', name: choice.folder });
  if (kind !== null) parts.push({ kind: 'article-kind', value: kind });
  if (access !== null) parts.push({ kind: 'access', value: access });
  if (language !== null) parts.push({ kind: 'language', value: language });
  if (from !== null || to !== null) parts.push({ kind: 'dates', from, to });
  if (filter.begun) parts.push({ kind: 'begun' });
  if (filter.muted) parts.push({ kind: 'muted' });
  if (filter.unread) parts.push({ kind: 'unread' });
  if (filter.starred) parts.push({ kind: 'starred' });
  if (words !== '') parts.push({ kind: 'search', words });
  return parts;
}

/** The same list without one part. */
export function withoutPart({ choice, filter }: Shown, part: FilterPart): Shown {
  switch (part.kind) {
    case 'topic':
      return { choice, filter: { ...filter, topics: withoutTopic(filter.topics, part.pick.id) } };
    case 'publication':
      return { choice: choice.kind === 'list' ? { ...choice, publicationId: null } : choice, filter };
    case 'folder':
      return { choice: choice.kind === 'list' ? { ...choice, folder: null } : choice, filter };
    case 'article-kind':
      return { choice, filter: { ...filter, kind: null } };
    case 'access':
      return { choice, filter: { ...filter, access: null } };
    case 'language':
      return { choice, filter: { ...filter, language: null } };
    case 'dates':
      return { choice, filter: { ...filter, from: null, to: null } };
    case 'begun':
    case 'muted':
    case 'unread':
    case 'starred':
      return { choice, filter: { ...filter, [part.kind]: false } };
    case 'search':
      return { choice, filter: { ...filter, search: '' } };
  }
}

/** Those with a chip in the filter line; unread, starred and the search have a place of their own above it. */
export const hasChip = (part: FilterPart): boolean =>
  part.kind !== 'unread' && part.kind !== 'starred' && part.kind !== 'search';

/**
 * What Escape takes away: the last of the other parts, and when there is none the topic added last.
 * @param saved the saved list on show as it was saved: what is its own stays
 */
export function newestPart(shown: Shown, saved: Shown | null = null): FilterPart | null {
  const own = new Set(saved === null ? [] : partsOf(saved).map(sign));
  const others = partsOf(shown).filter((part) => hasChip(part) && part.kind !== 'topic' && !own.has(sign(part)));
  const pick = shown.filter.topics.findLast((one) => !own.has(sign({ kind: 'topic', pick: one })));
  return others.at(-1) ?? (pick === undefined ? null : { kind: 'topic', pick });
}

/** Parts with the same sign ask for the same. */
const sign = (part: FilterPart): string =>
  part.kind === 'topic' ? `${part.pick.mode} ${part.pick.id}` : JSON.stringify(part);

/** The topic that the list shows and nothing else: all articles with it. Null when more or less is asked for. */
export function topicAlone({ choice, filter }: Shown): number | null {
  const [pick] = filter.topics;
  const alone = choice.kind === 'all' && pick?.mode === 'all' && partsOf({ choice, filter }).length === 1;
  return alone ? pick.id : null;
}

/** The parts that a rule for new articles can go by: what comes is unread, not begun, not starred and dated now; what is muted stays out. */
export function lasting(filter: ListFilter): ListFilter {
  return {
    ...filter,
    unread: false,
    starred: false,
    from: null,
    to: null,
    begun: false,
    muted: false,
    order: plainFilter.order,
  };
}
