/** Words of how the window looks and is laid out. */
export const look = {
  'pane.hide-list': 'Hide the list',
  'pane.show-list': 'Show the list',
  'pane.full-reading': 'Read in the whole window',
  'pane.full-reading-end': 'End reading in the whole window',
  'look.theme-sepia': 'Sepia',
  'look.theme-contrast': 'High contrast',
  'look.accent': 'Accent colour',
  'look.accent-red': 'Red',
  'look.accent-blue': 'Blue',
  'look.accent-green': 'Green',
  'look.accent-purple': 'Purple',
  'look.accent-ochre': 'Ochre',
  'look.accent-system': 'As the system',
  'look.density': 'Lists',
  'look.density-comfortable': 'Comfortable',
  'look.density-compact': 'Compact',
} as const;
