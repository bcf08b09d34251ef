/** What the palette offers: each kind of thing as the same kind of item. */
import type { SavedList } from '../../../preload/lists.ts';
import type { ArticleSummary, Publication } from '../../../preload/model.ts';
import { t } from '../../locales/index.ts';
import { foldName } from '../../stores/fuzzy.ts';
import type { Chord } from '../../stores/key-names.ts';
import { ARTICLE_OF_WINDOW } from '../../stores/own-window.ts';
import { recentOnes } from '../../stores/palette-store.ts';
import { ACTIONS } from '../actions/index.ts';
import { canRun, keysShown, runAction } from '../actions/run.ts';
import { chooseList } from '../commands.ts';
import type { NamedTopic } from '../topic-commands.ts';
import { chooseSaved, chooseTopic } from '../topic-commands.ts';
import { openBeside } from '../trail.ts';

export const KINDS = ['action', 'publication', 'list', 'topic', 'article'] as const;
export type Kind = (typeof KINDS)[number];

export interface Item {
  /** Kind and number or id: the same thing has the same key always. */
  key: string;
  kind: Kind;
  title: string;
  /** Folded, for finding. */
  folded: string;
  /** What else there is to say. */
  detail: string;
  keys: Chord[];
  run: () => void;
}

const item = (kind: Kind, id: number | string, title: string, run: () => void, more: Partial<Item> = {}): Item => ({
  key: `${kind} ${id}`,
  kind,
  title,
  folded: foldName(title),
  detail: '',
  keys: [],
  run,
  ...more,
});

/** Actions that can be done now. To be asked before the palette is open: it takes the focus, by which some are told. */
export const actionItems = (): Item[] =>
  ACTIONS.filter(({ id, onlyKeys }) => onlyKeys !== true && id !== 'palette' && canRun(id)).map(({ id, name }) =>
    item('action', id, t(name), () => void runAction(id), { keys: keysShown(id)[0] ?? [] }),
  );

const publicationItem = ({ id, title, folder }: Publication): Item =>
  item('publication', id, title, () => chooseList({ kind: 'publication', id }), { detail: folder });

const listItem = (saved: SavedList): Item => item('list', saved.id, saved.name, () => void chooseSaved(saved));

/** Publications and saved lists: what the window holds anyway. */
export const heldItems = (publications: readonly Publication[], lists: readonly SavedList[]): Item[] => [
  ...publications.map(publicationItem),
  ...lists.map(listItem),
];

export const topicItem = (topic: NamedTopic): Item =>
  item('topic', topic.id, topic.name, () => void chooseTopic(topic));

export const articleItem = ({ id, headline }: Pick<ArticleSummary, 'id' | 'headline'>, publication = ''): Item =>
  item('article', id, headline, () => void openBeside(id), { detail: publication });

/** What was chosen lately and is still there. Topics and articles are by the name they had. */
export function recentItems(known: readonly Item[]): Item[] {
  return recentOnes().flatMap(({ key, title }) => {
    const [kind, id] = key.split(' ');
    const number = Number(id);
    if (kind === 'topic') return ARTICLE_OF_WINDOW !== null ? [] : [topicItem({ id: number, name: title })];
    if (kind === 'article') return [articleItem({ id: number, headline: title })];
    return known.filter((one) => one.key === key);
  });
}
