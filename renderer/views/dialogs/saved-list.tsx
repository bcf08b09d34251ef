/** Keeping a filter as a list, and changing what is kept. */
import { useId, useState } from 'react';
import type { ListIcon as IconName, SavedList } from '../../../preload/lists.ts';
import { t } from '../../locales/index.ts';
import { filterOf, listChoice, queryOf } from '../../stores/article-list.ts';
import { useArticles } from '../../stores/articles-store.ts';
import type { ListWords } from '../../stores/lists-store.ts';
import { saveList, useLists } from '../../stores/lists-store.ts';
import { say } from '../../stores/toasts-store.ts';
import { listWords, proposedName } from '../filter-words.ts';
import { Check } from '../parts/check.tsx';
import { Select } from '../parts/select.tsx';
import { Ask } from '../parts/ask.tsx';
import { ListIcon, LIST_ICONS } from '../parts/list-icon.tsx';
import { chooseSaved, renameList } from '../topic-commands.ts';
import { useTopicNames } from '../use-topic-names.ts';
import { isolated } from '../parts/names.ts';

/** Days that are offered for keeping read articles; 0 is for ever. */
const KEEP_DAYS = [0, 7, 30, 90, 365];

/** As the border takes it. */
const LONGEST_NAME = 100;

type Draft = Omit<ListWords, 'query'>;

export function SaveListDialog({ onClose }: { onClose: () => void }) {
  // What was on show when the box opened: the list behind it may be changed by what comes in.
  const [{ choice, filter: present, typed }] = useState(useArticles.getState);
  const filter = { ...present, search: typed };
  const [draft, setDraft] = useState<Draft>({
    name: proposedName(choice, filter),
    icon: 'list',
    notify: false,
    keepDays: null,
  });
  return (
    <ListDialog
      title={t('lists.save-title')}
      shows={listWords(choice, filter)}
      draft={draft}
      onDraft={setDraft}
      onSave={async () => {
        const result = await saveList({ ...draft, query: queryOf(choice, filter) });
        if (result.ok) {
          say(t('lists.saved', { name: isolated(result.value.name) }));
          void chooseSaved(result.value);
        }
        return result;
      }}
      onClose={onClose}
    />
  );
}

interface EditProps {
  listId: number;
  onClose: () => void;
}

const useSaved = (id: number): SavedList | undefined => useLists((state) => state.lists.find((one) => one.id === id));

export function EditListDialog({ listId, onClose }: EditProps) {
  const saved = useSaved(listId);
  return saved === undefined ? null : <Edit saved={saved} onClose={onClose} />;
}

function Edit({ saved, onClose }: { saved: SavedList; onClose: () => void }) {
  const [draft, setDraft] = useState<Draft>(saved);
  const filter = filterOf(saved.query);
  const nameOf = useTopicNames(filter.topics);
  return (
    <ListDialog
      title={t('lists.edit-title', { name: isolated(saved.name) })}
      shows={listWords(listChoice(saved.id, saved.query), filter, nameOf)}
      draft={draft}
      onDraft={setDraft}
      onSave={() => saveList({ ...saved, ...draft, query: saved.query }, saved.id)}
      onClose={onClose}
    />
  );
}

export function RenameListDialog({ listId, onClose }: EditProps) {
  const saved = useSaved(listId);
  const [name, setName] = useState(saved?.name ?? '');
  if (saved === undefined) return null;
  return (
    <Ask
      title={t('lists.rename-title', { name: isolated(saved.name) })}
      confirm={t('action.save')}
      ready={name.trim() !== ''}
      onConfirm={() => renameList(saved, name.trim())}
      onClose={onClose}
    >
      <NameField name={name} onName={setName} />
    </Ask>
  );
}

function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t('lists.name')}
      </label>
      <input
        id={id}
        data-first
        className="input"
        type="text"
        dir="auto"
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => onName(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      {name.length >= LONGEST_NAME && (
        <p className="hint" role="status">
          {t('lists.name-longest', { count: LONGEST_NAME })}
        </p>
      )}
    </div>
  );
}

interface ListDialogProps {
  title: string;
  /** The list in words; '' for everything. */
  shows: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onSave: () => ReturnType<typeof saveList>;
  onClose: () => void;
}

function ListDialog({ title, shows, draft, onDraft, onSave, onClose }: ListDialogProps) {
  const { name, icon, notify, keepDays } = draft;
  return (
    <Ask title={title} confirm={t('action.save')} ready={name.trim() !== ''} onConfirm={onSave} onClose={onClose}>
      <NameField name={name} onName={(changed) => onDraft({ ...draft, name: changed })} />
      <p className="hint list-shows">
        {t('lists.shows')}: <bdi>{shows === '' ? t('lists.everything') : shows}</bdi>
      </p>
      <IconChoice icon={icon} onIcon={(changed) => onDraft({ ...draft, icon: changed })} />
      <Check className="field" checked={notify} onChange={(tells) => onDraft({ ...draft, notify: tells })}>
        {t('lists.notify')}
      </Check>
      <Select<number | null>
        className="field part-field"
        label={t('lists.keep')}
        value={keepDays}
        choices={[
          { value: null, label: t('lists.keep-library') },
          ...[...new Set([...KEEP_DAYS, ...(keepDays === null ? [] : [keepDays])])].map((days) => ({
            value: days,
            label: days === 0 ? t('lists.keep-ever') : t('lists.keep-days', { count: days }),
          })),
        ]}
        onValue={(days) => onDraft({ ...draft, keepDays: days })}
      />
      {keepDays !== null && keepDays > 0 && <p className="hint">{t('lists.keep-hint')}</p>}
    </Ask>
  );
}

const ICONS = Object.keys(LIST_ICONS).filter((name): name is IconName => name in LIST_ICONS);

function IconChoice({ icon, onIcon }: { icon: IconName; onIcon: (icon: IconName) => void }) {
  const group = useId();
  return (
    <fieldset className="field icon-choice">
      <legend className="label">{t('lists.icon')}</legend>
      {ICONS.map((name) => (
        <label key={name} title={t(`lists.icon-${name}`)}>
          <input
            className="hidden"
            type="radio"
            name={group}
            aria-label={t(`lists.icon-${name}`)}
            checked={name === icon}
            onChange={() => onIcon(name)}
          />
          <ListIcon icon={name} />
        </label>
      ))}
    </fieldset>
  );
}
