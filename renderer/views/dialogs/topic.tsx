/** Rename, merge and split the topic whose page is shown. */
import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../preload/contract.ts';
import type { Topic, TopicPage } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { articlesOfAny } from '../../stores/topic-changes.ts';
import { useTopicPage } from '../../stores/topic-page-store.ts';
import { Check } from '../parts/check.tsx';
import { Ask } from '../parts/ask.tsx';
import { isolated, listed } from '../parts/names.ts';
import { TopicBox } from '../parts/topic-box.tsx';
import { spellingFacts } from '../topic/spellings.tsx';
import type { NamedTopic } from '../topic-commands.ts';
import * as commands from '../topic-page-commands.ts';

interface DialogProps {
  onClose: () => void;
}

/** The page as it was when the dialog opened: news of a sync must not change what is being decided. */
function usePageNow(): TopicPage | null {
  const [page] = useState(() => useTopicPage.getState().page);
  return page;
}

export function TopicRenameDialog({ onClose }: DialogProps) {
  const topic = usePageNow()?.topic;
  const [name, setName] = useState(topic?.name ?? '');
  const [other, setOther] = useState<Topic | null>(null);
  if (topic === undefined) return null;
  const confirm = async (): Promise<Result<unknown>> => {
    if (other !== null) return commands.merge(other, [topic]);
    const called = await commands.otherCalled(name, topic);
    if (called === null) return commands.rename(topic, name);
    setOther(called);
    // Nothing went wrong; there is another question.
    return { ok: false, error: { code: 'same-name', message: '' } };
  };
  return (
    <Ask
      title={t('topic-page.rename-title', { name: isolated(topic.name) })}
      confirm={t(other === null ? 'action.save' : 'topic-page.merge-button')}
      ready
      onConfirm={confirm}
      onClose={onClose}
    >
      <label className="label" htmlFor="topic-new-name">
        {t('topic-page.name')}
      </label>
      <input
        id="topic-new-name"
        data-first
        className="input"
        type="text"
        dir="auto"
        value={name}
        maxLength={100}
        autoComplete="off"
        aria-describedby="topic-new-name-hint"
        onChange={(event) => {
          setName(event.target.value);
          setOther(null);
        }}
      />
      <p id="topic-new-name-hint" className="hint">
        {t('topic-page.rename-hint')}
      </p>
      {other !== null && (
        <>
          <p role="alert">{t('topic-page.same-name', { name: isolated(other.name) })}</p>
          <MergeWords into={other} from={[topic]} />
        </>
      )}
    </Ask>
  );
}

/** What a merge makes, in words: the names that become one, and how many articles it has then. */
export function MergeWords({ into, from }: { into: NamedTopic; from: Topic[] }) {
  const [articles, setArticles] = useState<{ key: string; count: number } | null>(null);
  const all = [into, ...from];
  const key = all.map(({ id }) => id).join(' ');
  useEffect(() => {
    let asked = true;
    const count = async (): Promise<void> => {
      const counted = await articlesOfAny(key.split(' ').map(Number));
      if (asked && counted.ok) setArticles({ key, count: counted.value });
    };
    void count();
    return () => {
      asked = false;
    };
  }, [key]);
  return (
    <p className="merge-words" role="status">
      {articles?.key === key &&
        t('topic-page.merge-words', {
          names: listed(all.map(({ name }) => name)),
          count: articles.count,
        })}
    </p>
  );
}

export function TopicMergeDialog({ onClose }: DialogProps) {
  const topic = usePageNow()?.topic;
  const [into, setInto] = useState<NamedTopic | null>(null);
  const content = useRef<HTMLDivElement>(null);
  // What is left to do once a topic was chosen is to say yes.
  useEffect(() => {
    if (into !== null) content.current?.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, [into]);
  if (topic === undefined) return null;
  return (
    <Ask
      title={t('topic-page.merge-title', { name: isolated(topic.name) })}
      confirm={t('topic-page.merge-button')}
      ready={into !== null}
      onConfirm={async () => (into === null ? { ok: true, value: null } : commands.merge(into, [topic]))}
      onClose={onClose}
    >
      <div ref={content}>
        <p className="label" aria-hidden="true">
          {t('topic-page.merge-into')}
        </p>
        <TopicBox label={t('topic-page.merge-into')} without={[topic.id]} onPick={setInto} focused />
      </div>
      {into !== null && <MergeWords into={into} from={[topic]} />}
      <p className="hint">{t('topic-page.merge-hint')}</p>
    </Ask>
  );
}

export function TopicSplitDialog({ onClose }: DialogProps) {
  const page = usePageNow();
  const [chosen, setChosen] = useState<number[]>([]);
  if (page === null) return null;
  const { topic, spellings } = page;
  const isAll = chosen.length === spellings.length;
  const split = spellings.filter(({ id }) => chosen.includes(id));
  return (
    <Ask
      title={t('topic-page.split-title', { name: isolated(topic.name) })}
      confirm={t('topic-page.split-button')}
      ready={chosen.length > 0 && !isAll}
      onConfirm={() => commands.split(topic.id, split)}
      onClose={onClose}
    >
      {spellings.length < 2 ? (
        <p>{t('topic-page.split-single')}</p>
      ) : (
        <fieldset className="split-choices">
          <legend className="label">{t('topic-page.split-legend')}</legend>
          {spellings.map((spelling) => (
            <Check
              key={spelling.id}
              checked={chosen.includes(spelling.id)}
              onChange={(leaves) =>
                setChosen((before) => [...before.filter((id) => id !== spelling.id), ...(leaves ? [spelling.id] : [])])
              }
            >
              <span>
                <bdi lang={spelling.language}>{spelling.name}</bdi>{' '}
                <span className="quiet">{spellingFacts(spelling)}</span>
              </span>
            </Check>
          ))}
        </fieldset>
      )}
      {isAll && spellings.length > 1 && <p className="hint">{t('topic-page.split-all')}</p>}
    </Ask>
  );
}
