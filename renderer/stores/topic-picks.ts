/** The topics of a filter, each with what it is asked for. Pure. */
import type { TopicChoice } from '../../preload/model.ts';

/** Every article has it; or it is one of those of which at least one must be there; or none has it. */
export type TopicMode = 'all' | 'any' | 'none';
export const TOPIC_MODES = ['all', 'any', 'none'] as const satisfies TopicMode[];

export interface TopicPick {
  id: number;
  /** As it was called where it was chosen; '' where only its number is known. */
  name: string;
  mode: TopicMode;
}

/** With the topic asked for in this way, in its old place when it was there, else at the end. */
export function withTopic(picks: readonly TopicPick[], pick: TopicPick): readonly TopicPick[] {
  return picks.some((one) => one.id === pick.id)
    ? picks.map((one) => (one.id === pick.id ? { ...pick, name: pick.name || one.name } : one))
    : [...picks, pick];
}

export const withoutTopic = (picks: readonly TopicPick[], id: number): readonly TopicPick[] =>
  picks.filter((one) => one.id !== id);

/** What a key that goes through the modes comes to next. */
export function nextMode(mode: TopicMode): TopicMode {
  return mode === 'all' ? 'any' : mode === 'any' ? 'none' : 'all';
}

/** As a filter is read: with these, with any of those, without others; each in the order in which they were added. */
export const inReadingOrder = (picks: readonly TopicPick[]): TopicPick[] =>
  TOPIC_MODES.flatMap((mode) => picks.filter((one) => one.mode === mode));

export function choiceOf(picks: readonly TopicPick[]): Record<TopicMode, number[]> {
  const of = (mode: TopicMode): number[] => picks.filter((one) => one.mode === mode).map((one) => one.id);
  return { all: of('all'), any: of('any'), none: of('none') };
}

/** A query's topics; one that it names twice counts once. */
export function picksOf(
  topics: { [Mode in keyof TopicChoice]?: number[] | undefined } | undefined,
): readonly TopicPick[] {
  let picks: readonly TopicPick[] = [];
  for (const mode of TOPIC_MODES.toReversed())
    for (const id of topics?.[mode] ?? []) picks = withTopic(picks, { id, name: '', mode });
  return inReadingOrder(picks);
}
