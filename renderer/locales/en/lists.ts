/** Words of what is done by hand in lists: selecting, taking back, menus, moving. */
export const lists = {
  'hands.read-undone':
    '{count, plural, one {# article is as it was: read or unread.} other {# articles are as they were: read or unread.}}',
  'hands.star-undone':
    '{count, plural, one {The star of # article is as it was.} other {The stars of # articles are as they were.}}',
  'hands.unread-many': '{count, plural, one {# article marked unread.} other {# articles marked unread.}}',
  'hands.starred-many': '{count, plural, one {# article starred.} other {# articles starred.}}',
  'hands.unstarred-many': '{count, plural, one {Star removed from # article.} other {Stars removed from # articles.}}',
  'hands.selected': '{count, plural, one {# article selected} other {# articles selected}}',
  'hands.selection': 'Selected articles',
  'hands.select-all': 'Select all',
  'hands.select-end': 'End selection',
  'hands.extend-down': 'Extend the selection down',
  'hands.extend-up': 'Extend the selection up',
  'hands.open': 'Open',
  'hands.open-many-title':
    '{count, plural, one {Open # article in your browser?} other {Open # articles in your browser?}}',
  'hands.open-many': 'Each one opens in a tab of its own, one after the other.',
  'hands.copy-link': 'Copy link',
  'hands.copy-links': 'Copy links',
  'hands.copy-headline': 'Copy headline and link',
  'hands.copied': '{count, plural, one {Link copied.} other {# links copied.}}',
  'hands.mail': 'Share by mail',
  'hands.above': 'Mark all above read',
  'hands.below': 'Mark all below read',
  'hands.only-publication': 'Only from {name}',
  'hands.with-topic': 'Narrow to {name}',
  'hands.about-topic': 'About {name}',
  'hands.actions': 'Actions for {name}',
  'hands.out-of-folder': 'Take out of {name}',
  'hands.into-folder': 'Move to {name}',
} as const;
