/** All topics: searched, with what the reader made of them, and several made one. */
import { useEffect, useState } from 'react';
import type { Topic } from '../../../preload/model.ts';
import { DOT } from '../../locales/format.ts';
import { t } from '../../locales/index.ts';
import type { Which } from '../../stores/topic-list-store.ts';
import {
  MOST_TOPICS,
  beginTopicList,
  chooseNone,
  followTopicList,
  loadTopicList,
  showWhich,
  toggleChosen,
  typeTopicSearch,
  useTopicList,
} from '../../stores/topic-list-store.ts';
import { told } from '../commands.ts';
import { Dialog } from '../parts/dialog.tsx';
import { SearchInput } from '../parts/search-input.tsx';
import { isolated } from '../parts/names.ts';
import { Check } from '../parts/check.tsx';
import { Select } from '../parts/select.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { follow, mute } from '../topic-commands.ts';
import { merge, openTopicPage, unhide } from '../topic-page-commands.ts';
import { MergeWords } from './topic.tsx';

const WHICH = ['all', 'followed', 'muted', 'hidden'] as const satisfies Which[];

export function TopicsDialog({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    const end = followTopicList();
    void beginTopicList();
    return end;
  }, []);
  const which = useTopicList((state) => state.which);
  const search = useTopicList((state) => state.search);
  return (
    <Dialog title={t('all-topics.title')} size="large" onClose={onClose}>
      <div className="dialog-bar topics-bar">
        <SearchInput label={t('all-topics.search')} value={search} most={200} onValue={typeTopicSearch} />
        <Select<Which>
          className="choice"
          label={t('all-topics.which')}
          value={which}
          choices={WHICH.map((one) => ({ value: one, label: t(`all-topics.which-${one}`) }))}
          onValue={(chosen) => void showWhich(chosen)}
        />
      </div>
      <TopicRows />
      <MergeBar />
    </Dialog>
  );
}

function TopicRows() {
  const { topics, status, problem, which, search, chosen } = useTopicList();
  const kept = useKeptFocus<HTMLUListElement>('.topic-row', '.topic-row-name', '.topics-bar input');
  if (status === 'failed')
    return <Notice message={t('all-topics.failed')} detail={problem?.message} retry={() => void loadTopicList()} />;
  if (status === 'loading' && topics.length === 0) return <div className="entries" aria-busy="true" />;
  if (topics.length === 0)
    return (
      <div className="entries">
        <Notice
          message={
            search.trim() === ''
              ? t(`all-topics.empty-${which}`)
              : t('all-topics.empty-search', { words: isolated(search.trim()) })
          }
        />
      </div>
    );
  return (
    <div className="entries" role="region" aria-label={t('all-topics.list')}>
      <ul {...kept}>
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} isChosen={chosen.some(({ id }) => id === topic.id)} />
        ))}
      </ul>
      {topics.length === MOST_TOPICS && <p className="hint">{t('all-topics.most', { count: MOST_TOPICS })}</p>}
    </div>
  );
}

/** What ends what the reader made of a topic. */
const ENDS = [
  { which: 'followed', words: 'topic.unfollow', end: (topic: Topic) => follow(topic, false) },
  { which: 'muted', words: 'topic.unmute', end: (topic: Topic) => mute(topic, false) },
  { which: 'hidden', words: 'topic-page.unhide', end: unhide },
] as const;

function TopicRow({ topic, isChosen }: { topic: Topic; isChosen: boolean }) {
  const { name, articles, derived } = topic;
  return (
    <li className="topic-row">
      <Check
        checked={isChosen}
        name={t('all-topics.choose', { name: isolated(name) })}
        onChange={() => toggleChosen(topic)}
      />
      <button type="button" className="topic-row-name" dir="auto" title={name} onClick={() => openTopicPage(topic)}>
        {name}
      </button>
      <span className="topic-row-facts">
        {derived && t('topic-page.derived-mark') + DOT}
        {t('list.articles', { count: articles })}
      </span>
      <span className="topic-row-marks">
        {ENDS.filter(({ which }) => topic[which]).map(({ which, words, end }) => (
          <button
            key={which}
            type="button"
            className="text-button"
            aria-label={t('all-topics.act', { action: t(words), name: isolated(name) })}
            onClick={() => void end(topic)}
          >
            {t(words)}
          </button>
        ))}
      </span>
    </li>
  );
}

/** As many topics as one merge takes, the one into which with them. */
const MOST_MERGED = 51;

function MergeBar() {
  const chosen = useTopicList((state) => state.chosen);
  const [kept, setKept] = useState<number | null>(null);
  const into = chosen.find(({ id }) => id === kept) ?? chosen[0];
  if (into === undefined || chosen.length < 2)
    return (
      <footer className="dialog-footer topics-merge">
        <p className="hint">{t('all-topics.choose-hint')}</p>
      </footer>
    );
  const from = chosen.filter(({ id }) => id !== into.id);
  const send = async (): Promise<void> => {
    if (told(await merge(into, from))) chooseNone();
  };
  return (
    <footer className="dialog-footer topics-merge">
      {chosen.length > MOST_MERGED ? (
        <p className="problem" role="alert">
          {t('all-topics.too-many', { count: MOST_MERGED, chosen: chosen.length })}
        </p>
      ) : (
        <MergeWords into={into} from={from} />
      )}
      <Select<number>
        className="choice"
        label={t('all-topics.into')}
        value={into.id}
        choices={chosen.map(({ id, name }) => ({ value: id, label: name }))}
        onValue={setKept}
      />
      <button type="button" className="button" onClick={chooseNone}>
        {t('all-topics.clear')}
      </button>
      <button
        type="button"
        className="button primary"
        disabled={chosen.length > MOST_MERGED}
        onClick={() => void send()}
      >
        {t('topic-page.merge-button')}
      </button>
    </footer>
  );
}
