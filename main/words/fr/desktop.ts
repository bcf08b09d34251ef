/** Words of menus, dialogs of the system, boxes of trouble, and notifications, in French. */
import type { desktop as english } from '../en/desktop.ts';

export const desktop: Record<keyof typeof english, string> = {
  'menu.file': '&Fichier',
  'menu.edit': 'É&dition',
  'menu.view': '&Affichage',
  'menu.window': 'Fe&nêtre',
  'menu.settings': 'Réglages…',
  'menu.follow': 'Suivre une publication…',
  'menu.refresh-all': 'Tout actualiser',
  'menu.import': 'Importer un OPML…',
  'menu.export': 'Exporter en OPML…',
  'menu.search': 'Rechercher',
  'menu.activity': 'Journal d’activité',
  'menu.open-link': 'Ouvrir le lien dans le navigateur',
  'menu.copy-link': 'Copier le lien',

  'role.about': 'À propos de Broadsheet',
  'role.services': 'Services',
  'role.hide': 'Masquer Broadsheet',
  'role.hideOthers': 'Masquer les autres',
  'role.unhide': 'Tout afficher',
  'role.quit': 'Quitter',
  'role.close': 'Fermer',
  'role.undo': 'Annuler',
  'role.redo': 'Rétablir',
  'role.cut': 'Couper',
  'role.copy': 'Copier',
  'role.paste': 'Coller',
  'role.selectAll': 'Tout sélectionner',
  'role.resetZoom': 'Taille réelle',
  'role.zoomIn': 'Agrandir',
  'role.zoomOut': 'Réduire',
  'role.togglefullscreen': 'Plein écran',
  'role.toggleDevTools': 'Outils de développement',
  'role.minimize': 'Placer en icône',
  'role.zoom': 'Ajuster la taille',
  'role.front': 'Tout ramener au premier plan',

  'file.import': 'Importer un OPML',
  'file.export': 'Exporter en OPML',
  'file.export-marks': 'Exporter les surlignages',
  'file.opml': 'OPML',
  'file.all': 'Tous les fichiers',

  'box.cannot-start': 'Broadsheet ne peut pas démarrer',
  'box.folder':
    'Impossible d’écrire dans son dossier : {why} ({folder}). Rendez-le, ou nommez-en un autre par BROADSHEET_PROFILE, puis redémarrez.',
  'box.cannot-open': 'Broadsheet ne peut pas ouvrir sa bibliothèque',
  'box.has-to-close': 'Broadsheet doit se fermer',
  'box.library-stopped':
    'La bibliothèque a cessé de fonctionner ({why}). Rien de confirmé n’est perdu. Redémarrez Broadsheet.',
  'box.ok': 'OK',
  'box.window-stopped': 'La fenêtre s’était arrêtée et a été rechargée.',
  'box.window-stopped-detail':
    'Rien de ce que vous avez enregistré ou marqué n’est perdu. Le journal d’activité en donne la raison.',
  'box.window-stopped-twice': 'La fenêtre s’est arrêtée deux fois en une minute.',
  'box.window-stopped-twice-detail':
    'Rien de ce que vous avez enregistré ou marqué n’est perdu. Rechargez-la, ou quittez Broadsheet et redémarrez-le.',
  'box.window-hangs': 'La fenêtre ne répond pas.',
  'box.window-hangs-detail':
    'Attendez encore un peu, ou rechargez-la. Rien de ce que vous avez enregistré ou marqué n’est perdu.',
  'box.load-again': 'Recharger',
  'box.quit': 'Quitter',
  'box.wait': 'Attendre',

  'session.signed-out-title': 'Déconnecté de {title}',
  'session.signed-out-body': 'Reconnectez-vous pour continuer à lire des articles complets.',
  'session.signed-in': 'Connecté à {title}, comme l’a montré {how}.',
  'session.signed-in-as': 'Connecté à {title} en tant que {account}, comme l’a montré {how}.',
  'session.how-profile': 'la marque du site lui-même',
  'session.how-teaser': 'un article qui arrive maintenant entier',
  'session.how-links': 'la présence de liens réservés aux lecteurs connectés',
  'session.how-reader': 'votre parole',
  'session.expired':
    '{title} vous a déconnecté. Tout ce qui est enregistré reste ; reconnectez-vous et le reste sera récupéré.',
  'session.unverified': 'Connecté à {title} sur votre parole ; ses pages ne l’ont pas encore montré.',
  'session.signed-out': 'Déconnecté de {title} ; ses cookies, son stockage et son cache ont été effacés.',
  'session.not-kept':
    'La connexion à {title} n’a pas été conservée au-delà de la dernière exécution. Reconnectez-vous ; dans les réglages, « Connexion » dit ce qui est conservé et combien de temps.',
  'session.not-shown': '{title} ne vous montre pas comme connecté. Connectez-vous et réessayez.',
  'session.held':
    '{title} compte les lectures gratuites : ses pages ne sont récupérées que si vous le demandez. Connectez-vous pour que tout soit récupéré.',
};
