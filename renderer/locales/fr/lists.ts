import type { lists as english } from '../en/lists.ts';

/** Words of what is done by hand in lists. */
export const lists: Record<keyof typeof english, string> = {
  'hands.read-undone':
    '{count, plural, one {# article est comme avant : lu ou non lu.} other {# articles sont comme avant : lus ou non lus.}}',
  'hands.star-undone':
    '{count, plural, one {L’étoile de # article est comme avant.} other {Les étoiles de # articles sont comme avant.}}',
  'hands.unread-many':
    '{count, plural, one {# article marqué comme non lu.} other {# articles marqués comme non lus.}}',
  'hands.starred-many':
    '{count, plural, one {# article marqué d’une étoile.} other {# articles marqués d’une étoile.}}',
  'hands.unstarred-many': '{count, plural, one {Étoile retirée de # article.} other {Étoile retirée de # articles.}}',
  'hands.selected': '{count, plural, one {# article sélectionné} other {# articles sélectionnés}}',
  'hands.selection': 'Articles sélectionnés',
  'hands.select-all': 'Tout sélectionner',
  'hands.select-end': 'Terminer la sélection',
  'hands.extend-down': 'Étendre la sélection vers le bas',
  'hands.extend-up': 'Étendre la sélection vers le haut',
  'hands.open': 'Ouvrir',
  'hands.open-many-title':
    '{count, plural, one {Ouvrir # article dans le navigateur ?} other {Ouvrir # articles dans le navigateur ?}}',
  'hands.open-many': 'Chacun s’ouvre dans son propre onglet, l’un après l’autre.',
  'hands.copy-link': 'Copier le lien',
  'hands.copy-links': 'Copier les liens',
  'hands.copy-headline': 'Copier le titre et le lien',
  'hands.copied': '{count, plural, one {Lien copié.} other {# liens copiés.}}',
  'hands.mail': 'Partager par courriel',
  'hands.above': 'Marquer tout ce qui précède comme lu',
  'hands.below': 'Marquer tout ce qui suit comme lu',
  'hands.only-publication': 'Seulement de {name}',
  'hands.with-topic': 'Restreindre à {name}',
  'hands.about-topic': 'À propos de {name}',
  'hands.actions': 'Actions pour {name}',
  'hands.out-of-folder': 'Sortir de {name}',
  'hands.into-folder': 'Déplacer vers {name}',
  'hands.rename-row': 'Renommer l’élément actif',
  'hands.remove-row': 'Retirer l’élément actif',
  'hands.row-up': 'Monter l’élément actif',
  'hands.row-down': 'Descendre l’élément actif',
  'folder.rename-title': 'Renommer le dossier {folder}',
  'folder.name': 'Nom',
  'folder.rename-joins': 'Un dossier {folder} existe déjà : les publications des deux y seront réunies.',
  'hands.copy-too-many':
    '{count, number} articles sont sélectionnés, et l’on peut copier {most, number} liens au plus à la fois. Sélectionnez-en moins.',
};
