import type { NamedTopic } from '../topic-commands.ts';
import { lately } from './lately.tsx';

export interface TopicBoxProps {
  /** Topics that are chosen already. */
  without: readonly number[];
  /** Offered first while nothing is typed. */
  first?: readonly NamedTopic[];
  onPick: (topic: NamedTopic) => void;
  /** Escape, or the focus went elsewhere. */
  onLeave?: (byEscape: boolean) => void;
  /** It takes the focus at once. */
  focused?: boolean;
  /** What it is for, where that is not adding to a filter. */
  label?: string;
}

/** A box in which a topic's name is typed, with a list of what there is beneath it. */
export const TopicBox = lately<TopicBoxProps>(async () => (await import('./topic-field.tsx')).TopicField);
