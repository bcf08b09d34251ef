import type { parts as english } from '../en/parts.ts';

export const parts: Record<keyof typeof english, string> = {
  'settings.search': 'חיפוש בהגדרות',
  'settings.sections': 'חלקי ההגדרות',
  'settings.found':
    '{count, plural, =0 {אין הגדרה שמתאימה ל”{words}”.} one {הגדרה אחת מתאימה ל”{words}”.} two {שתי הגדרות מתאימות ל”{words}”.} other {# הגדרות מתאימות ל”{words}”.}}',
  'settings.notifications': 'התראות',
  'settings.number-range': 'יש להזין מספר מ־{least} עד {most}.',
  'toasts.region': 'הודעות',
};
