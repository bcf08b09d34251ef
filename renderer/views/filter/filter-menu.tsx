/** The parts of the filter that are no topics, each with how many articles it would leave. */
import { t } from '../../locales/index.ts';
import type { ListFilter } from '../../stores/article-list.ts';
import { placeOf } from '../../stores/article-list.ts';
import { setFilter, useArticles } from '../../stores/articles-store.ts';
import { useFacets } from '../../stores/facets-store.ts';
import { partsOf } from '../../stores/filter-parts.ts';
import { openDialog } from '../../stores/window-store.ts';
import { titleOf } from '../filter-words.ts';
import { languageName } from '../parts/names.ts';
import { Check } from '../parts/check.tsx';
import { Popover } from '../parts/popover.tsx';
import { clearFilter, narrowTo } from '../topic-commands.ts';
import { DateFields } from './date-fields.tsx';
import { PartField } from './part-field.tsx';

const KINDS = ['news', 'analysis', 'memo', 'report', 'event', 'newsletter', 'podcast'] as const;
const ACCESSES = ['full', 'teaser', 'locked', 'feed'] as const;

const change = (part: Partial<ListFilter>): void => void setFilter(part);

/** What is set stands among what can be chosen, whatever it counts. */
const counted = <Value,>(
  all: readonly Value[],
  present: Value | null,
  counts: { value: Value; count: number }[] | undefined,
): { value: Value; count: number | null }[] =>
  [...all, ...(present === null || all.includes(present) ? [] : [present])].map((value) => ({
    value,
    count: counts === undefined ? null : (counts.find((one) => one.value === value)?.count ?? 0),
  }));

export function FilterMenu({ at, onClose }: { at: HTMLElement; onClose: () => void }) {
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const facets = useFacets((state) => state.facets);
  const any = partsOf({ choice, filter }).length > 0;
  const { publicationId } = placeOf(choice);
  return (
    <Popover name={t('filter.menu')} at={at} onClose={onClose}>
      <PartField
        label={t('filter.publication')}
        any={t('filter.publication-any')}
        value={publicationId}
        options={counted(
          facets?.publications.map(({ id }) => id) ?? [],
          publicationId,
          facets?.publications.map(({ id, count }) => ({ value: id, count })),
        )}
        nameOf={titleOf}
        onValue={(id) => void narrowTo(id)}
      />
      <PartField
        label={t('filter.kind')}
        any={t('filter.kind-any')}
        value={filter.kind}
        options={counted(
          KINDS,
          filter.kind,
          facets?.kinds.flatMap(({ kind, count }) => {
            const value = KINDS.find((one) => one === kind);
            return value === undefined ? [] : [{ value, count }];
          }),
        )}
        nameOf={(kind) => t(`kind.${kind}`)}
        onValue={(kind) => change({ kind })}
      />
      <PartField
        label={t('filter.access')}
        any={t('filter.access-any')}
        value={filter.access}
        options={counted(
          ACCESSES,
          filter.access,
          facets?.access.flatMap(({ access, count }) => {
            const value = ACCESSES.find((one) => one === access);
            return value === undefined ? [] : [{ value, count }];
          }),
        )}
        nameOf={(access) => t(`access.${access}`)}
        onValue={(access) => change({ access })}
      />
      <PartField
        label={t('filter.language')}
        any={t('filter.language-any')}
        value={filter.language}
        options={counted(
          facets?.languages.map(({ language }) => language).filter((one) => one !== '') ?? [],
          filter.language,
          facets?.languages.map(({ language, count }) => ({ value: language, count })),
        )}
        nameOf={languageName}
        onValue={(language) => change({ language })}
      />
      <DateFields from={filter.from} to={filter.to} onDates={change} />
      <Check checked={filter.muted} onChange={(muted) => change({ muted })}>
        {t('filter.muted')}
      </Check>
      <div className="paper-foot">
        <FootButton words={t('filter.save')} onPress={() => openDialog({ kind: 'save-list' })} onClose={onClose} />
        <FootButton
          words={t('filter.rule')}
          onPress={() => openDialog({ kind: 'rules', write: true })}
          onClose={onClose}
        />
        {any && <FootButton words={t('filter.clear-all')} onPress={() => void clearFilter()} onClose={onClose} />}
      </div>
    </Popover>
  );
}

function FootButton({ words, onPress, onClose }: { words: string; onPress: () => void; onClose: () => void }) {
  return (
    <button
      type="button"
      className="menu-item"
      onClick={() => {
        onClose();
        onPress();
      }}
    >
      {words}
    </button>
  );
}
