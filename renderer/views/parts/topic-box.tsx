/** A box to find a topic by any of its spellings and choose it. */
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import type { Topic } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { findTopics } from '../../stores/topics-store.ts';
import { Hidden } from './hidden.tsx';

const SHOWN = 8;
const PAUSE_MS = 120;

interface TopicBoxProps {
  label: string;
  /** Number of the topic that is not offered. */
  except: number;
  chosen: Topic | null;
  onChoose: (topic: Topic | null) => void;
}

export function TopicBox({ label, except, chosen, onChoose }: TopicBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ search: string; topics: Topic[] } | null>(null);
  const [at, setAt] = useState(0);
  const search = typed.trim();
  useEffect(() => {
    let asked = true;
    const look = async (): Promise<void> => {
      const result = await findTopics(search);
      if (!asked || !result.ok) return;
      setFound({ search, topics: result.value.filter((one) => one.id !== except).slice(0, SHOWN) });
      setAt(0);
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [search, except]);
  const offered = chosen === null ? (found?.topics ?? []) : [];
  const isOpen = offered.length > 0;
  const choose = (topic: Topic | undefined): void => {
    if (topic === undefined) return;
    setTyped(topic.name);
    onChoose(topic);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { length } = offered;
    if (!isOpen) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % length);
    else if (event.key === 'ArrowUp') setAt((at + length - 1) % length);
    else if (event.key === 'Enter') choose(offered[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="topic-box">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        data-first
        className="input"
        type="text"
        role="combobox"
        dir="auto"
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('topic-page.merge-placeholder')}
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={`${id}-topics`}
        aria-activedescendant={isOpen ? `${id}-${offered[at]?.id}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onChoose(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="status">
        {chosen === null && found !== null && found.search === search && (
          <>
            {found.topics.length === 0 && <p className="hint">{t('topic-page.merge-none')}</p>}
            {found.topics.length > 0 && <Hidden>{t('topic-page.merge-found', { count: found.topics.length })}</Hidden>}
          </>
        )}
      </div>
      <div id={`${id}-topics`} role="listbox" className="topic-offers" aria-label={label} hidden={!isOpen}>
        {offered.map((topic, index) => (
          // Its keys are the box's, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={topic.id}
            id={`${id}-${topic.id}`}
            role="option"
            aria-selected={index === at}
            className="topic-offer"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(topic)}
          >
            <span dir="auto">{topic.name}</span>
            <span className="quiet">
              {topic.derived && `${t('topic-page.derived-mark')} · `}
              {t('list.articles', { count: topic.articles })}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
