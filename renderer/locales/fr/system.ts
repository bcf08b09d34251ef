import type { system as en } from '../en/system.ts';

/** Words of articles’ own windows and of what the system shows of Broadsheet. */
export const system: Record<keyof typeof en, string> = {
  'system.title': 'Système',
  'system.open': 'Ouvrir dans sa propre fenêtre',
  'system.library': 'Afficher la bibliothèque',
  'system.full-screen': 'Plein écran',
  'system.badge': 'Nombre de non lus sur l’icône de l’application',
  'system.badge-hint': 'Sur l’icône du Dock ou de la barre des tâches.',
  'system.tray': 'Icône dans la zone de notification',
  'system.tray-hint': 'Avec le nombre d’articles non lus, et un menu qui affiche la fenêtre ou actualise tout.',
  'system.tray-hint-mac':
    'Une icône dans la barre des menus, avec le nombre d’articles non lus et un menu qui affiche la fenêtre ou actualise tout.',
  'system.tray-linux': 'Certains bureaux n’affichent pas de telles icônes ; GNOME a besoin d’une extension.',
  'system.keep': 'Fermer la fenêtre laisse Broadsheet en marche',
  'system.keep-hint': 'Il continue d’actualiser et s’affiche depuis son icône, ou en le lançant de nouveau.',
  'system.notify-articles': 'M’avertir des nouveaux articles de toutes les publications',
  'system.notify-articles-hint':
    'Sinon, seulement de ce que demandent les listes et les règles. Rien ne s’affiche tant que vous êtes dans une fenêtre de Broadsheet.',
};
