import type { look as en } from '../en/look.ts';

/** Words of how the window looks and is laid out. */
export const look: Record<keyof typeof en, string> = {
  'pane.hide-list': 'Masquer la liste',
  'pane.show-list': 'Afficher la liste',
  'pane.full-reading': 'Lire dans toute la fenêtre',
  'pane.full-reading-end': 'Quitter la lecture dans toute la fenêtre',
  'look.theme-sepia': 'Sépia',
  'look.theme-contrast': 'Contraste élevé',
  'look.also-theme': 'mode sombre, mode nuit, couleurs, arrière-plan',
  'look.also-accent': 'couleur, teinte',
  'look.also-face': 'police, polices, caractères, fonte',
  'look.also-size': 'taille de police, taille du texte, agrandir',
  'look.accent': 'Couleur d’accent',
  'look.accent-red': 'Rouge',
  'look.accent-blue': 'Bleu',
  'look.accent-green': 'Vert',
  'look.accent-purple': 'Violet',
  'look.accent-ochre': 'Ocre',
  'look.accent-system': 'Comme le système',
  'look.density': 'Listes',
  'look.density-comfortable': 'Confortables',
  'look.density-compact': 'Compactes',
};
