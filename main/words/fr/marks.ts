/** What is said of highlights and of passing articles on, in French. */
import type { marks as english } from '../en/marks.ts';

export const marks: Record<keyof typeof english, string> = {
  'marks.gone': 'Ce surlignage n’est plus dans la bibliothèque.',
  'marks.no-selection': 'Sélectionnez d’abord un passage de l’article.',
  'marks.too-long': 'C’est trop pour un seul surlignage. Sélectionnez un passage plus court.',
  'marks.no-link': 'L’éditeur n’a donné aucune page pour cet article ; il n’y a donc pas de lien.',
  'marks.nothing': 'Il n’y a pas encore de surlignage à exporter.',
  'marks.no-mail': 'Aucun logiciel de messagerie n’a pu être ouvert. Copiez plutôt le lien.',
};
