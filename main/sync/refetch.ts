/** One article's page asked for again by the reader, with the answer awaited. */
import type { Result } from '../../preload/contract.ts';
import { hostOf, webAddress } from './addresses.ts';
import type { Conductor } from './conductor.ts';
import { timeOfDay, type Tools } from './errand.ts';
import { problem, type ProblemCode } from './problems.ts';
import { say } from '../words/index.ts';

/** Pages looked through to find the one that was asked for. */
const looked = 500;

const bad = (code: ProblemCode, who: string, what?: string): Result<null> => ({
  ok: false,
  error: problem(code, who, what),
});

/** Puts the article's page back in line, fetches it at once, and answers with what went wrong if something did. */
export async function refetch(
  tools: Tools,
  conductor: Conductor,
  articleId: number,
  spends: boolean,
): Promise<Result<null>> {
  const { library, hosts, clock } = tools;
  const article = await library.article(articleId);
  if (article === null) return { ok: false, error: { code: 'not-found', message: say('answer.no-article') } };
  const host = hostOf(article.url);
  if (webAddress(article.url) === null) return bad('bad-address', article.url);
  const silent = hosts.held(host, clock.now());
  if (silent?.why === 'rate-limited') return bad('rate-limited', host, timeOfDay(silent.until));

  tools.clicked.set(articleId, { spends });
  await library.requeuePage(articleId);
  const { publicationId } = article;
  const pending = await library.pendingPages({ now: clock.now(), limit: looked, publicationId, exclude: [] });
  const page = pending.find((each) => each.articleId === articleId);
  // Its images follow by themselves, also where nothing else may move by itself.
  const rest = conductor.check([], [publicationId]);
  const outcome = page === undefined ? rest.then(() => null) : conductor.lanes.pages.begin(page);
  const ended = await (outcome ?? rest);
  tools.clicked.delete(articleId);
  if ((await library.article(articleId))?.pageState === 'held') return bad('spends-read', host);
  if (ended === 'failed') {
    const found = (await library.article(articleId))?.problem ?? null;
    return found === null ? { ok: true, value: null } : { ok: false, error: found };
  }
  if (ended === 'put-off') {
    const held = hosts.held(host, clock.now());
    if (held === null) return bad('offline', host);
    return held.why === 'rate-limited'
      ? bad('rate-limited', host, timeOfDay(held.until))
      : bad('no-answer', host, 'as a moment ago');
  }
  return { ok: true, value: null };
}
