/** The open article on paper and as a PDF. */
import { t } from '../locales/index.ts';
import { printed, savedPdf, useArticle } from '../stores/article-store.ts';
import { dismiss, say } from '../stores/toasts-store.ts';
import { asPaper } from './article/check-paper.ts';
import { told } from './commands.ts';

/** Opens the system's dialog for printing. */
export async function printArticle(): Promise<void> {
  const { article } = useArticle.getState();
  if (article !== null) told(await printed(await asPaper(article)));
}

/** The notice of the last PDF that could not be written: it goes when the next one is asked for. */
let problem: number | null = null;

/** Asks where to write the PDF, and says where it is. */
export async function savePdf(): Promise<void> {
  const { article } = useArticle.getState();
  if (article === null) return;
  if (problem !== null) dismiss(problem);
  const result = await savedPdf(await asPaper(article));
  if (!result.ok) problem = say(result.error.message, { tone: 'problem' });
  else if (result.value !== null) say(t('paper.saved', { path: result.value.path }));
}
