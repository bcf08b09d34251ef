import { t } from '../../locales/index.ts';

/** How close two topics are, in words; where the words change is a matter of taste. */
export function strengthWords(score: number): string {
  if (score >= 0.45) return t('topic-page.strength-strong');
  return t(score >= 0.2 ? 'topic-page.strength-medium' : 'topic-page.strength-weak');
}
