/** Rules and saved lists look at what came: what they did is told in the activity log, and by notifications where the reader wants them. */
import type { EventData } from '../../preload/contract.ts';
import type { RuleActions } from '../../preload/lists.ts';
import type { News } from '../database/face.ts';
import type { Tools } from './errand.ts';
import { say } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { saying } from '../words/said.ts';

const articlesPerStep = 50;
/** Headlines, or lists, that a notification names. */
const named = 3;
/** More rules, lists and publications than these are told of together. */
const apart = 3;

/** What one rule did, or one list got, in all steps of a run. */
interface Told {
  name: string;
  news: News[];
}
interface Acted extends Told {
  actions: RuleActions;
  articleIds: number[];
}

/**
 * Goes on until no article waits to be judged. Whatever comes in one run is told once for each rule and list.
 * @returns whether something that had failed is to be fetched again
 */
export async function judgeNew(tools: Tools, isStopped: () => boolean): Promise<boolean> {
  const { library, clock, changes } = tools;
  const rules = new Map<number, Acted>();
  const lists = new Map<number, Told>();
  const publications = new Map<number, Told>();
  const { notifyArticles } = await library.settings();
  let refetch = false;
  try {
    let waiting = 1;
    while (waiting > 0 && !isStopped()) {
      const judged = await library.judgeNew(articlesPerStep, clock.now(), notifyArticles);
      changes.articles(judged.changed);
      ({ waiting } = judged);
      refetch ||= judged.refetch;
      for (const { ruleId, rule, actions, articleIds, news } of judged.hits) {
        const before = rules.get(ruleId) ?? { name: rule, actions, articleIds: [], news: [] };
        rules.set(ruleId, {
          ...before,
          articleIds: [...before.articleIds, ...articleIds],
          news: [...before.news, ...news],
        });
      }
      for (const { listId, list, news } of judged.news) addNews(lists, listId, list, news);
      for (const { publicationId, publication, news } of judged.articles)
        addNews(publications, publicationId, publication, news);
    }
  } finally {
    // Also of a run that stumbled half way: what was done is not done again, and so would never be told.
    await tell(tools, rules, lists, publications);
  }
  return refetch;
}

function addNews(to: Map<number, Told>, id: number, name: string, news: readonly News[]): void {
  to.set(id, { name, news: [...(to.get(id)?.news ?? []), ...news] });
}

async function tell(
  tools: Tools,
  rules: ReadonlyMap<number, Acted>,
  lists: ReadonlyMap<number, Told>,
  publications: ReadonlyMap<number, Told>,
): Promise<void> {
  const { library, journal, emit } = tools;
  for (const { name, actions, articleIds } of rules.values()) {
    const [articleId = null] = articleIds.length === 1 ? articleIds : [];
    const message = saying('rule.applied', { name, count: articleIds.length, what: whatWasDone(actions) });
    journal.log({ level: 'info', subject: 'rule', code: 'rule-applied', message, articleId });
  }
  if (rules.size > 0) {
    emit('lists.changed', {});
    emit('publications.changed', { ids: [] });
  }
  const told: ToldAt[] = [
    ...[...rules].map(([ruleId, one]) => ({ ...one, at: { ruleId } })),
    ...[...lists].map(([listId, one]) => ({ ...one, at: { listId } })),
    ...[...publications].map(([publicationId, one]) => ({ ...one, at: { publicationId } })),
  ].filter(({ news }) => news.length > 0);
  if (told.length === 0 || !(await library.settings()).notify) return;
  if (told.length > apart) notifyTogether(tools, told);
  else for (const one of told) notifyOf(tools, one);
}

/** With the place where the news are seen. */
interface ToldAt extends Told {
  at: EventData<'list.open'>;
}

/** One notification of what one rule, list or publication has: a single article is shown itself. */
function notifyOf(tools: Tools, { name, news, at }: ToldAt): void {
  const [only] = news.length === 1 ? news : [];
  const show = (): void =>
    only === undefined ? tools.emit('list.open', at) : tools.emit('article.open', { id: only.articleId });
  tools.notify(titleOf(name, news), bodyOf(news), show, () => markAsRead(tools, news));
}

/** One notification of all, where many at once would cover the desktop. */
function notifyTogether(tools: Tools, told: readonly ToldAt[]): void {
  const all = [...new Map(told.flatMap(({ news }) => news).map((one) => [one.articleId, one])).values()];
  const lines = told.slice(0, named).map(({ name, news }) => say('notify.news', { name, count: news.length }));
  if (told.length > named) lines.push(say('notify.more', { count: told.length - named }));
  tools.notify(
    say('notify.together', { count: all.length }),
    lines.join('\n'),
    () => tools.emit('command', { id: 'go-unread' }),
    () => markAsRead(tools, all),
  );
}

function markAsRead({ library, clock, changes }: Tools, news: readonly News[]): void {
  void library
    .setRead(
      news.map(({ articleId }) => articleId),
      true,
      clock.now(),
    )
    .then((ids) => changes.articles(ids))
    // A library that is closing costs the mark, and the articles stay unread.
    .catch(() => undefined);
}

/** "starred and marked 3 articles as read". */
function whatWasDone({ star, markRead, keep, notify }: RuleActions): Said[] {
  const done = [
    ...(star ? [saying('rule.starred')] : []),
    ...(markRead ? [saying('rule.marked-read')] : []),
    ...(keep ? [saying('rule.kept')] : []),
  ];
  return done.length > 0 ? done : [saying(notify ? 'rule.told' : 'rule.nothing')];
}

const titleOf = (name: string, { length }: News[]): string =>
  length === 1 ? name : say('notify.news', { name, count: length });

/** Headlines, one a line, with how many more there are. Untrusted text: a notification shows it as it is, without markup. */
function bodyOf(news: News[]): string {
  const lines = news.slice(0, named).map(({ headline }) => shortened(headline));
  if (news.length > named) lines.push(say('notify.more', { count: news.length - named }));
  return lines.join('\n');
}

/** What a line of a notification has room for. */
const longest = 120;
function shortened(headline: string): string {
  const line = headline.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
