/** Words around signing in, in French. */
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof english, string> = {
  'session.title': 'Accès à {title}',
  'session.sign-in': 'Se connecter',
  'session.sign-in-menu': 'Se connecter…',
  'session.again': 'Se reconnecter',
  'session.again-menu': 'Se reconnecter…',
  'session.menu': 'Accès…',
  'session.check': 'Vérifier maintenant',
  'session.checked': '{title} a répondu : {status}.',
  'session.sign-out': 'Se déconnecter…',
  'session.sign-out-title': 'Se déconnecter de {title} ?',
  'session.sign-out-loss':
    'Les cookies, le stockage et le cache de {title} sur cet ordinateur sont effacés. Rien d’autre n’est touché, et vous pouvez vous reconnecter à tout moment.',
  'session.sign-out-remove':
    '{count, plural, one {Supprimer aussi son # article de cet ordinateur} other {Supprimer aussi ses # articles de cet ordinateur}}',
  'session.sign-out-button': 'Se déconnecter',
  'session.signed-out-done': 'Vous êtes déconnecté de {title}.',
  'session.done': 'Vous êtes connecté à {title}. Ce que votre compte peut lire est en cours de récupération.',
  'session.done-as':
    'Vous êtes connecté à {title} en tant que {account}. Ce que votre compte peut lire est en cours de récupération.',
  'session.ended':
    '{title} vous a déconnecté. Tout ce qui est enregistré reste ; reconnectez-vous et le reste sera récupéré.',
  'session.kept-days':
    '{count, plural, one {Conservée sur cet ordinateur # jour après le dernier renouvellement par le site.} other {Conservée sur cet ordinateur # jours après le dernier renouvellement par le site.}}',
  'session.kept-not': 'Prend fin avec Broadsheet, comme vous l’avez choisi dans les réglages.',
  'session.opening': 'Ouverture de la page de connexion de {title} …',
  'session.status': 'État',
  'session.status-signed-out': 'Déconnecté',
  'session.status-signed-in': 'Connecté',
  'session.status-unverified': 'Connecté, sans confirmation depuis',
  'session.status-expired': 'Déconnecté par l’éditeur',
  'session.since': 'Depuis',
  'session.account': 'Compte',
  'session.verified': 'Dernière confirmation',
  'session.never': 'Jamais',
  'session.method': 'Reconnu à',
  'session.method-profile': 'La marque du site lui-même',
  'session.method-teaser': 'Un article qui arrive entier',
  'session.method-links': 'Les liens du site pour les lecteurs connectés',
  'session.method-reader': 'Votre parole',
  'session.hint-signed-out':
    'Vous vous connectez sur la page de la publication elle-même, dans une fenêtre à part. Broadsheet ne voit jamais votre mot de passe ; il garde la session, comme un navigateur.',
  'session.hint-signed-in':
    'Tout ce que votre compte peut lire est récupéré de lui-même et conservé pour la lecture hors ligne.',
  'session.hint-unverified':
    'Tout ce qui est enregistré s’ouvre. L’éditeur sera interrogé à nouveau au retour du réseau.',
  'session.hint-expired': 'Tout ce qui est enregistré reste. Reconnectez-vous, et ce qui manque sera récupéré.',
  'session.feeds': 'Flux privés',
  'session.feed-password': 'Mot de passe de {feed}…',
  'session.expired-mark': 'Déconnecté par l’éditeur. Reconnectez-vous.',
  'session.signed-in-as': 'Connecté en tant que {account}',
  'session.kept-run':
    'Cet ordinateur n’a pas de trousseau : les connexions durent jusqu’à la fermeture de Broadsheet. Dans les réglages, sous « Connexion », vous pouvez en décider autrement.',
  'session.kept-settings': 'Ouvrir les réglages',

  'door.teaser': 'Les lecteurs connectés à {title} peuvent avoir cet article en entier.',
  'door.expired': '{title} vous a déconnecté. Reconnectez-vous pour avoir cet article en entier.',
  'door.entitled': 'Votre compte chez {title} n’ouvre pas cet article.',
  'door.unverified': 'On ne sait pas si vous êtes encore connecté à {title}.',
  'door.fetching': 'Il est récupéré à nouveau maintenant que vous êtes connecté.',
  'door.meter': '{title} compte ce qui est lu sans connexion. Cette page n’a pas encore été récupérée.',
  'door.meter-none': 'Il ne reste aucune lecture gratuite de {title} ce mois-ci.',
  'door.use': 'Utiliser une lecture gratuite',
  'door.use-of': '{count, plural, one {Utiliser # lecture gratuite} other {Utiliser 1 des # lectures gratuites}}',
  'door.left': '{count, plural, one {# restante ce mois-ci} other {# restantes ce mois-ci}}',
  'door.using': 'Récupération de la page …',

  'meter.title': 'Lectures gratuites',
  'meter.limit':
    '{count, plural, one {{title} offre # lecture gratuite par mois.} other {{title} offre # lectures gratuites par mois.}}',
  'meter.unknown': '{title} compte les lectures gratuites ; combien, il ne l’a pas dit.',
  'meter.allow': 'À utiliser sans demander, par mois',
  'meter.allow-hint': 'Les articles les plus récents d’abord. 0 n’en récupère aucun sans votre clic.',

  'settings.signing-in': 'Connexion',
  'settings.keep-days': 'Conserver les connexions (jours)',
  'settings.keep-days-hint':
    'Pour les connexions qu’un site veut voir finir avec le navigateur ; compté depuis la dernière fois que le site les a posées. 0 les termine avec Broadsheet.',
  'settings.keyring': 'Les secrets sont scellés par le trousseau de ce système.',
  'settings.no-keyring':
    'Ce système n’a pas de trousseau avec lequel Broadsheet pourrait sceller les secrets. Les connexions et les mots de passe des flux durent donc jusqu’à la fermeture de Broadsheet, et vous vous reconnectez la fois suivante.',
  'settings.keep-open': 'Les conserver malgré tout sur le disque',
  'settings.keep-open-hint':
    'Ils se trouvent alors sans sceau dans votre dossier : quiconque peut lire vos fichiers, sauvegardes comprises, peut utiliser vos connexions.',
  'settings.notify': 'M’avertir des connexions terminées, et de ce que demandent mes listes et mes règles',
  'settings.profiles': 'Profils',
  'settings.profiles-hint': 'Des faits sur un site dans un fichier JSON ; lus au démarrage de Broadsheet.',
  'settings.open-profiles': 'Ouvrir le dossier',
  'storage.feed-kept': 'Seulement ce que portait le flux ; la page elle-même a donné moins',
  'storage.feed-held': 'Seulement ce que portait le flux ; la page coûterait une lecture gratuite',
  'opml.exported-secrets':
    '{count, plural, one {Écrit dans {path}. # flux privé y figure sans son mot de passe ni sa clé.} other {Écrit dans {path}. # flux privés y figurent sans leurs mots de passe ni leurs clés.}}',
};
