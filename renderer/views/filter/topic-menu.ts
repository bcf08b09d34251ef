/** The menus of topics. */
import { t } from '../../locales/index.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { TOPIC_MODES } from '../../stores/topic-picks.ts';
import { useTopics } from '../../stores/topics-store.ts';
import type { MenuItem } from '../parts/menu.tsx';
import type { NamedTopic } from '../topic-commands.ts';
import * as commands from '../topic-commands.ts';

const MODE_WORDS = { all: 'filter.must', any: 'filter.any', none: 'filter.without' } as const;

/** What the reader makes of a topic: follow, mute, hide. */
export function likingItems(topic: NamedTopic): MenuItem[] {
  const { followed, muted } = useTopics.getState();
  const isFollowed = followed.some((one) => one.id === topic.id);
  const isMuted = muted.some((one) => one.id === topic.id);
  return [
    {
      label: t(isFollowed ? 'topic.unfollow' : 'topic.follow'),
      run: () => void commands.follow(topic, !isFollowed),
    },
    { label: t(isMuted ? 'topic.unmute' : 'topic.mute'), run: () => void commands.mute(topic, !isMuted) },
    { label: t('topic.hide'), run: () => void commands.hide(topic) },
  ];
}

export const aboutItem = (topic: NamedTopic): MenuItem => ({
  label: t('filter.about'),
  run: () => void commands.aboutTopic(topic),
});

/**
 * The menu of a topic in the filter line.
 * @param afterMode called before a topic is asked for in another way
 * @param remove takes it out of the filter, where it is in it
 */
export function chipItems(topic: NamedTopic, afterMode: () => void, remove: () => void): MenuItem[] {
  const pick = useArticles.getState().filter.topics.find((one) => one.id === topic.id);
  const modes = TOPIC_MODES.map((mode) => ({
    label: t(MODE_WORDS[mode]),
    checked: pick?.mode === mode,
    run: () => {
      afterMode();
      void commands.addTopic(topic, mode);
    },
  }));
  const [first, ...rest] = likingItems(topic);
  return [
    ...modes,
    ...(pick === undefined ? [] : [{ label: t('filter.remove'), run: remove }]),
    { ...aboutItem(topic), apart: true },
    ...(first === undefined ? [] : [{ ...first, apart: true }]),
    ...rest,
  ];
}
