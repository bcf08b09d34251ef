/** When a rule acts: topics each in its way, words, publication, kind and language. */
import { X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { t } from '../../../locales/index.ts';
import type { ListChoice, ListFilter, ListQuery } from '../../../stores/article-list.ts';
import { filterOf, queryOf } from '../../../stores/article-list.ts';
import { languagesOfAll } from '../../../stores/facets-store.ts';
import { usePublications } from '../../../stores/publications-store.ts';
import type { TopicMode, TopicPick } from '../../../stores/topic-picks.ts';
import { TOPIC_MODES, withTopic, withoutTopic } from '../../../stores/topic-picks.ts';
import { PartField } from '../../filter/part-field.tsx';
import { TopicBox } from '../../parts/topic-box.tsx';
import { titleOf } from '../../filter-words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { Select } from '../../parts/select.tsx';
import { languageName } from '../../parts/names.ts';
import { useTopicNames } from '../../use-topic-names.ts';

const KINDS = ['news', 'analysis', 'memo', 'report', 'event', 'newsletter', 'podcast'] as const;
const ACCESSES = ['full', 'teaser', 'locked', 'feed'] as const;
const MODE_WORDS = { all: 'filter.must', any: 'filter.any', none: 'filter.without' } as const;

/** What is set stands among what can be chosen. */
const options = <Value extends string | number>(all: readonly Value[], present: Value | null) =>
  [...all, ...(present === null || all.includes(present) ? [] : [present])].map((value) => ({ value, count: null }));

interface RuleQueryProps {
  query: ListQuery;
  onQuery: (query: ListQuery) => void;
}

export function RuleQuery({ query, onQuery }: RuleQueryProps) {
  const wordsId = useId();
  const publications = usePublications((state) => state.publications);
  const [languages, setLanguages] = useState<string[]>([]);
  useEffect(() => void languagesOfAll().then(setLanguages), []);
  // Topics picked here keep their order and their names, which a query has not.
  const [filter, setFilter] = useState(() => filterOf(query));
  const nameOf = useTopicNames(filter.topics);
  const place: ListChoice =
    query.publicationId !== undefined
      ? { kind: 'publication', id: query.publicationId }
      : query.folder !== undefined
        ? { kind: 'folder', name: query.folder }
        : { kind: 'all' };

  const change = (part: Partial<ListFilter>): void => {
    const changed = { ...filter, ...part };
    setFilter(changed);
    onQuery(queryOf(place, changed));
  };
  const inPublication = (id: number | null): void =>
    onQuery(queryOf(id === null ? { kind: 'all' } : { kind: 'publication', id }, filter));
  return (
    <fieldset className="field rule-query">
      <legend className="label">{t('rules.when')}</legend>
      <p className="label">{t('rules.topics')}</p>
      {filter.topics.length > 0 && (
        <ul className="rule-topics">
          {filter.topics.map((pick) => (
            <RuleTopic
              key={pick.id}
              pick={pick}
              name={nameOf(pick)}
              onPick={(changed) => change({ topics: withTopic(filter.topics, changed) })}
              onRemove={() => change({ topics: withoutTopic(filter.topics, pick.id) })}
            />
          ))}
        </ul>
      )}
      <TopicBox
        without={filter.topics.map((one) => one.id)}
        onPick={(topic) => change({ topics: withTopic(filter.topics, { ...topic, mode: 'all' }) })}
      />
      <label className="label" htmlFor={wordsId}>
        {t('rules.words')}
      </label>
      <input
        id={wordsId}
        className="input"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={500}
        value={filter.search}
        onChange={(event) => change({ search: event.target.value })}
      />
      <div className="rule-selects">
        <PartField
          label={t('filter.publication')}
          any={query.folder === undefined ? t('filter.publication-any') : t('part.folder', { folder: query.folder })}
          value={query.publicationId ?? null}
          options={options(
            publications.map((one) => one.id),
            query.publicationId ?? null,
          )}
          nameOf={titleOf}
          onValue={inPublication}
        />
        <PartField
          label={t('filter.kind')}
          any={t('filter.kind-any')}
          value={filter.kind}
          options={options(KINDS, filter.kind)}
          nameOf={(kind) => t(`kind.${kind}`)}
          onValue={(kind) => change({ kind })}
        />
        <PartField
          label={t('filter.access')}
          any={t('filter.access-any')}
          value={filter.access}
          options={options(ACCESSES, filter.access)}
          nameOf={(access) => t(`access.${access}`)}
          onValue={(access) => change({ access })}
        />
        <PartField
          label={t('filter.language')}
          any={t('filter.language-any')}
          value={filter.language}
          options={options(languages, filter.language)}
          nameOf={languageName}
          onValue={(language) => change({ language })}
        />
      </div>
    </fieldset>
  );
}

interface RuleTopicProps {
  pick: TopicPick;
  name: string;
  onPick: (pick: TopicPick) => void;
  onRemove: () => void;
}

function RuleTopic({ pick, name, onPick, onRemove }: RuleTopicProps) {
  return (
    <li>
      <Select<TopicMode>
        label={t('rules.topic-mode', { name })}
        labelHidden
        value={pick.mode}
        choices={TOPIC_MODES.map((mode) => ({ value: mode, label: t(MODE_WORDS[mode]) }))}
        onValue={(mode) => onPick({ ...pick, mode })}
      />
      <bdi className="rule-topic" title={name}>
        {name}
      </bdi>
      <IconButton icon={X} name={t('rules.topic-remove', { name })} onClick={onRemove} />
    </li>
  );
}
