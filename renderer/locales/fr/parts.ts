import type { parts as english } from '../en/parts.ts';

export const parts: Record<keyof typeof english, string> = {
  'settings.search': 'Rechercher dans les réglages',
  'settings.sections': 'Sections des réglages',
  'settings.found':
    '{count, plural, =0 {Aucun réglage ne correspond à « {words} ».} one {# réglage correspond à « {words} ».} other {# réglages correspondent à « {words} ».}}',
  'settings.notifications': 'Notifications',
  'settings.number-range': 'Saisissez un nombre de {least} à {most}.',
  'toasts.region': 'Avis',
};
