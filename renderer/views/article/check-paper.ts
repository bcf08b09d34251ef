/** The article's page for paper looked at before main prints it, as the frame's is before it is shown. */
import type { CallInput } from '../../../preload/contract.ts';
import type { Article } from '../../../preload/model.ts';
import { doubt, doubtOf, useDoubts } from '../../stores/doubts-store.ts';
import type { Verdict } from './check-page.ts';
import { checkPage } from './check-page.ts';

/** A page that cannot be looked at in this time goes to paper as plain text. */
const PATIENCE_MS = 5_000;

/** What main is to print: the page of the check that it has passed; the plain text of an article that is doubted, or is now. */
export async function asPaper({ id, version }: Pick<Article, 'id' | 'version'>): Promise<CallInput<'articles.print'>> {
  const article = { id, version };
  if (doubtOf(useDoubts.getState(), article) !== null) return { ...article, check: null };
  const check = crypto.randomUUID();
  const verdict = await verdictOn(`broadsheet-article://article/${id}?paper&check=${check}`);
  if (verdict.is === 'good') return { ...article, check };
  doubt(article, { why: verdict.is, what: verdict.what });
  return { ...article, check: null };
}

function verdictOn(address: string): Promise<Verdict> {
  return new Promise((resolve) => {
    const callOff = checkPage(address, resolve);
    setTimeout(() => {
      resolve({ is: 'unchecked', what: 'no answer in time' });
      callOff();
    }, PATIENCE_MS);
  });
}
