/** What an article is called where it has no headline. Pure. */
import type { ArticleSummary } from '../../preload/model.ts';
import { t } from '../locales/index.ts';

/** The headline, else the dek, else a word that says there is neither; never ''. */
export function headlineOf({ headline, dek }: Pick<ArticleSummary, 'headline' | 'dek'>): string {
  return headline.trim() || dek.trim() || t('article.untitled');
}
