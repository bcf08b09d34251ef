/** Why an article was taken for whole, a teaser or locked, in French. */
import type { access as english } from '../en/access.ts';

export const access: Record<keyof typeof english, string> = {
  'words.comma': ', ',

  'access.teaser-mark': 'marque d’extrait du profil {what} trouvée',
  'access.no-whole-mark': 'marque d’article entier du profil introuvable',
  'access.declared-locked': 'déclaré verrouillé',
  'access.not-free': 'JSON-LD le dit payant',
  'access.paid-missing': 'la partie payante manque',
  'access.wall': 'formule de blocage trouvée : « {what} »',
  'access.breaks-off': 'le texte s’interrompt',
  'access.words': '{count} mots',
  'access.fewer': '{count} mots sur {of}',
  'access.shorter': 'plus court que le texte du flux',
  'access.paid-there': 'la partie payante est là',
  'access.whole-mark': 'marque d’article entier du profil trouvée',
  'access.before-wall': '{count} mots avant le blocage, qui a été coupé',
  'access.enough': 'mais {count} mots et aucun blocage',
  'access.no-wall': '{count} mots, aucun blocage',
  'access.pages': 'réuni à partir de {count} pages',
  'access.pages-missing': 'de ses pages, seules celles jusqu’à la page {count} sont arrivées',
};
