/** Words of the parts that every view is made of, and of the settings as a whole. */
export const parts = {
  'settings.search': 'Search the settings',
  'settings.sections': 'Sections of the settings',
  'settings.found':
    '{count, plural, =0 {No setting matches “{words}”.} one {# setting matches “{words}”.} other {# settings match “{words}”.}}',
  'settings.notifications': 'Notifications',
  'settings.number-range': 'Enter a number from {least} to {most}.',
  'toasts.region': 'Notices',
} as const;
