/** A filter in words. */
import { withoutIsolates } from '../../preload/message.ts';
import { formatDay } from '../locales/format.ts';
import { t } from '../locales/index.ts';
import type { ListChoice, ListFilter } from '../stores/article-list.ts';
import { placeOf } from '../stores/article-list.ts';
import type { FilterPart } from '../stores/filter-parts.ts';
import { partsOf } from '../stores/filter-parts.ts';
import { usePublications } from '../stores/publications-store.ts';
import type { TopicPick } from '../stores/topic-picks.ts';
import { inReadingOrder } from '../stores/topic-picks.ts';
import { isolated, languageName } from './parts/names.ts';
import { nameOf } from './topic-commands.ts';

const A_MINUTE_MS = 60_000;

export const titleOf = (publicationId: number): string =>
  usePublications.getState().publications.find((one) => one.id === publicationId)?.title ?? '';

/** One part, e.g. “with Syria”, “Analysis”, “since 3 Mar 2026”. */
export function partWords(part: FilterPart, topicName: (pick: TopicPick) => string = nameOf): string {
  switch (part.kind) {
    case 'topic':
      return `${t(`filter.mode-${part.pick.mode}`)} ${isolated(topicName(part.pick))}`;
    case 'publication':
      return t('part.publication', { title: isolated(titleOf(part.id)) });
    case 'folder':
      return t('part.folder', { folder: isolated(part.name) });
    case 'article-kind':
      return t(`kind.${part.value}`);
    case 'access':
      return t(`access.${part.value}`);
    case 'language':
      return languageName(part.value);
    case 'dates':
      return datesWords(part.from, part.to);
    case 'begun':
      return t('begun.list');
    case 'muted':
    case 'unread':
    case 'starred':
      return t(`part.${part.kind}`);
    case 'search':
      return t('part.search', { words: isolated(part.words) });
  }
}

/** `to` is the moment after the last day. */
function datesWords(from: number | null, to: number | null): string {
  const first = from === null ? '' : formatDay(from);
  const last = to === null ? '' : formatDay(to - A_MINUTE_MS);
  if (to === null) return t('part.since', { from: first });
  if (from === null) return t('part.until', { to: last });
  return first === last ? t('part.day', { from: first }) : t('part.dates', { from: first, to: last });
}

/** The whole of a list in words, place included: “with Syria, Analysis, in Al-Monitor”; '' for all articles. */
export function listWords(
  choice: ListChoice,
  filter: ListFilter,
  topicName: (pick: TopicPick) => string = nameOf,
): string {
  // Where no saved list is named, the place is a part like any other.
  const { publicationId, folder } = placeOf(choice);
  const everywhere: ListChoice = { kind: 'list', id: 0, publicationId, folder };
  const whole: ListFilter = {
    ...filter,
    unread: filter.unread || choice.kind === 'unread',
    starred: filter.starred || choice.kind === 'starred',
    begun: filter.begun || choice.kind === 'begun',
  };
  return partsOf({ choice: everywhere, filter: whole })
    .map((part) => partWords(part, topicName))
    .join(t('words.comma'));
}

/** A name for a list of this filter: its topics, or where it names none what else is asked for, and where. */
export function proposedName(choice: ListChoice, filter: ListFilter): string {
  const parts = partsOf({ choice, filter });
  const names = inReadingOrder(filter.topics)
    .filter((pick) => pick.mode !== 'none')
    .map(nameOf);
  const { publicationId, folder } = placeOf(choice);
  const place = publicationId === null ? (folder ?? '') : titleOf(publicationId);
  const inPlace = choice.kind === 'list' || place === '' ? [] : [place];
  const words = names.length > 0 ? names : [...parts.map((part) => partWords(part)), ...inPlace];
  return withoutIsolates(words.join(t('words.comma')))
    .slice(0, 100)
    .trim();
}
