/** The open article on paper and as a PDF. */
import { t } from '../locales/index.ts';
import { printed, savedPdf, useArticle } from '../stores/article-store.ts';
import { say } from '../stores/toasts-store.ts';
import { told } from './commands.ts';

/** Opens the system's dialog for printing. */
export async function printArticle(): Promise<void> {
  const { id } = useArticle.getState();
  if (id !== null) told(await printed(id));
}

/** Asks where to write the PDF, and says where it is. */
export async function savePdf(): Promise<void> {
  const { id } = useArticle.getState();
  if (id === null) return;
  const result = await savedPdf(id);
  if (told(result) && result.value !== null) say(t('paper.saved', { path: result.value.path }));
}
