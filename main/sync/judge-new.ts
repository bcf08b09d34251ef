/** Rules and saved lists look at what came: what they did is told in the activity log, and by notifications where the reader wants them. */
import type { RuleActions } from '../../preload/lists.ts';
import type { News } from '../database/face.ts';
import type { Tools } from './errand.ts';
import { say } from '../words/index.ts';

const articlesPerStep = 50;
/** Headlines that a notification names. */
const named = 3;

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
  let refetch = false;
  try {
    let waiting = 1;
    while (waiting > 0 && !isStopped()) {
      const judged = await library.judgeNew(articlesPerStep, clock.now());
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
      for (const { listId, list, news } of judged.news) {
        const before = lists.get(listId) ?? { name: list, news: [] };
        lists.set(listId, { ...before, news: [...before.news, ...news] });
      }
    }
  } finally {
    // Also of a run that stumbled half way: what was done is not done again, and so would never be told.
    await tell(tools, rules, lists);
  }
  return refetch;
}

async function tell(
  { library, journal, emit, notify }: Tools,
  rules: ReadonlyMap<number, Acted>,
  lists: ReadonlyMap<number, Told>,
): Promise<void> {
  for (const { name, actions, articleIds } of rules.values()) {
    const [articleId = null] = articleIds.length === 1 ? articleIds : [];
    const message = `Rule “${name}”: ${whatWasDone(actions, articleIds.length)}.`;
    journal.log({ level: 'info', subject: 'rule', code: 'rule-applied', message, articleId });
  }
  if (rules.size > 0) {
    emit('lists.changed', {});
    emit('publications.changed', { ids: [] });
  }
  const told = [
    ...[...rules].map(([ruleId, one]) => ({ ...one, at: { ruleId } })),
    ...[...lists].map(([listId, one]) => ({ ...one, at: { listId } })),
  ].filter(({ news }) => news.length > 0);
  if (told.length === 0 || !(await library.settings()).notify) return;
  for (const { name, news, at } of told) notify(titleOf(name, news), bodyOf(news), () => emit('list.open', at));
}

/** "starred and marked 3 articles as read". */
function whatWasDone({ star, markRead, keep, notify }: RuleActions, count: number): string {
  const articles = count === 1 ? '1 article' : `${count} articles`;
  const done = [
    ...(star ? [`starred ${articles}`] : []),
    ...(markRead ? [`marked ${articles} as read`] : []),
    ...(keep ? [`keeps ${articles} on this computer`] : []),
  ];
  if (done.length === 0) return notify ? `found ${articles}` : `found ${articles} and did nothing`;
  return done.join(', ');
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
