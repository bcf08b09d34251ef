/** The line above the list: the filter's chips, the related topics, and the ways to add. It never covers the list. */
import { Plus, SlidersHorizontal } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../locales/index.ts';
import { queryOf } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import { loadFacets, useFacets } from '../../stores/facets-store.ts';
import type { FilterPart } from '../../stores/filter-parts.ts';
import { hasChip, partsOf } from '../../stores/filter-parts.ts';
import { nextMode } from '../../stores/topic-picks.ts';
import { learnNames } from '../../stores/topics-store.ts';
import { setAddingTopic, useWindow } from '../../stores/window-store.ts';
import { partWords } from '../filter-words.ts';
import { ADD_TOPIC_ID, LIST_ID, focusSoon } from '../parts/elements.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { lately } from '../parts/lately.tsx';
import { useMenu } from '../parts/menu.tsx';
import * as commands from '../topic-commands.ts';
import { useTopicNames } from '../use-topic-names.ts';
import type { MenuPlace } from './chips.tsx';
import { ChosenChip, PartChip, RelatedChip, moveAlong } from './chips.tsx';
import { OwnTopicBox } from './own-topic-box.tsx';
import { chipItems } from './topic-menu.ts';

const FilterMenu = lately(async () => (await import('./filter-menu.tsx')).FilterMenu);

export function FilterLine() {
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const adding = useWindow((state) => state.addingTopic);
  const [menuAt, setMenuAt] = useState<HTMLElement | null>(null);
  useEffect(() => void loadFacets(queryOf(choice, filter)), [choice, filter]);
  return (
    <div className="filter-line">
      {adding ? (
        <OwnTopicBox onClose={() => setAddingTopic(false)} />
      ) : (
        <>
          <IconButton
            id={ADD_TOPIC_ID}
            icon={Plus}
            name={t('filter.add')}
            className="filter-add"
            onClick={() => setAddingTopic(true)}
          />
          <Chips onFilterMenu={setMenuAt} />
        </>
      )}
      <IconButton
        icon={SlidersHorizontal}
        name={t('filter.menu')}
        aria-haspopup="dialog"
        aria-expanded={menuAt !== null}
        onClick={(event) => setMenuAt(menuAt === null ? event.currentTarget : null)}
      />
      {menuAt !== null && <FilterMenu at={menuAt} onClose={() => setMenuAt(null)} />}
    </div>
  );
}

const chipOf = (part: FilterPart): string => (part.kind === 'topic' ? `topic-${part.pick.id}` : part.kind);

/** One stop of the Tab key; the arrow keys go from chip to chip. */
function Chips({ onFilterMenu }: { onFilterMenu: (at: HTMLElement) => void }) {
  const choice = useArticles((state) => state.choice);
  const filter = useArticles((state) => state.filter);
  const facets = useFacets((state) => state.facets);
  const nameOf = useTopicNames(filter.topics);
  useEffect(() => learnNames(facets?.chosen ?? []), [facets]);
  const line = useRef<HTMLDivElement>(null);
  const { menu, open } = useMenu();
  const [current, setCurrent] = useState('');
  /** The chip that has the focus, also when it has just gone. */
  const focused = useRef<string | null>(null);
  /** The chip that is to have it once it is there. */
  const wanted = useRef<string | null>(null);

  const parts = partsOf({ choice, filter }).filter(hasChip);
  const related = (facets?.related ?? []).filter(({ id }) => !filter.topics.some((pick) => pick.id === id));
  const chips = [...parts.map(chipOf), ...related.map(({ id }) => `related-${id}`)];
  const reached = chips.includes(current) ? current : chips[0];

  // What the list is narrowed to stands at the beginning: however far the line was moved, it is in sight.
  const narrowed = parts.map(chipOf).join(' ');
  const narrowedBefore = useRef(narrowed);
  useLayoutEffect(() => {
    if (narrowedBefore.current === narrowed) return;
    narrowedBefore.current = narrowed;
    line.current?.scrollTo({ left: 0 });
  });

  useLayoutEffect(() => {
    const find = (chip: string | null): HTMLElement | null =>
      chip === null ? null : (line.current?.querySelector<HTMLElement>(`[data-chip="${chip}"]`) ?? null);
    if (wanted.current !== null) {
      const element = find(wanted.current);
      wanted.current = null;
      if (element === null) focusSoon(LIST_ID);
      else element.focus();
    } else if (focused.current !== null && document.activeElement === document.body) {
      // The chip went while it had the focus: its list changed.
      line.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }
  });

  /** Removes a chip; when it had the focus its neighbour gets it. */
  const remove = (part: FilterPart, byKey: boolean): void => {
    const at = chips.indexOf(chipOf(part));
    if (byKey) wanted.current = chips[at + 1] ?? chips[at - 1] ?? '';
    void commands.removePart(part);
  };
  const openMenu = (topic: commands.NamedTopic, at: MenuPlace): void => {
    const chip = `topic-${topic.id}`;
    const chosen = parts.find((part) => chipOf(part) === chip);
    const afterMode = (): void => void (wanted.current = chip);
    const afterRemoval = (): void => (chosen === undefined ? undefined : remove(chosen, true));
    open(t('filter.actions', { name: topic.name }), chipItems(topic, afterMode, afterRemoval), at);
  };

  return (
    <div
      ref={line}
      className="chips"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('filter.line')}
      onWheel={(event) => line.current?.scrollBy({ left: event.deltaX === 0 ? event.deltaY : 0 })}
      onFocus={(event) => {
        focused.current = event.target.dataset['chip'] ?? null;
        if (focused.current !== null) setCurrent(focused.current);
      }}
      onBlur={() => void (focused.current = null)}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return moveAlong(event.currentTarget, event);
        const part = parts.find((one) => chipOf(one) === focused.current);
        if (part !== undefined) remove(part, true);
        event.preventDefault();
      }}
    >
      {parts.map((part) => {
        const chip = chipOf(part);
        const same = { chip, reached: chip === reached, onRemove: () => remove(part, false) };
        if (part.kind !== 'topic')
          return (
            <PartChip
              key={chip}
              words={partWords(part)}
              onMenu={(at) => at instanceof HTMLElement && onFilterMenu(at)}
              {...same}
            />
          );
        const { pick } = part;
        const name = nameOf(pick);
        return (
          <ChosenChip
            key={chip}
            pick={pick}
            name={name}
            count={facets === null ? null : (facets.chosen.find(({ id }) => id === pick.id)?.count ?? 0)}
            onMenu={(at) => openMenu({ id: pick.id, name }, at)}
            onNextMode={() => {
              wanted.current = chip;
              void commands.addTopic({ id: pick.id, name }, nextMode(pick.mode));
            }}
            {...same}
          />
        );
      })}
      {related.map((topic) => {
        const chip = `related-${topic.id}`;
        return (
          <RelatedChip
            key={chip}
            topic={topic}
            chip={chip}
            reached={chip === reached}
            onMenu={(at) => openMenu(topic, at)}
            onAdd={() => {
              wanted.current = `topic-${topic.id}`;
              void commands.addTopic(topic);
            }}
          />
        );
      })}
      {menu}
    </div>
  );
}
