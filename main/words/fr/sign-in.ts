/** Words of the sign-in window and of the window that asks for a feed's password, in French. */
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof english, string> = {
  'bar.title': 'Connexion',
  'bar.window': 'Se connecter à {title}',
  'bar.back': 'Retour',
  'bar.back-key': 'Retour (Alt+Left)',
  'bar.reload': 'Recharger',
  'bar.reload-key': 'Recharger (Ctrl+R)',
  'bar.close': 'Fermer',
  'bar.close-key': 'Fermer (Ctrl+W)',
  'bar.page': 'Aller à la page (F6)',
  'bar.say': 'Je suis connecté',
  'bar.insist': 'Fermer quand même',
  'bar.asking': 'Question au site…',
  'bar.opening': 'Ouverture',
  'bar.secure': 'Sécurisé',
  'bar.not-secure': 'Non sécurisé',
  'bar.not-confirmed': 'Identité non confirmée',
  'bar.not-reached': 'Non atteint',
  'bar.empty-page': 'Une page vide',
  'bar.no-more-messages': 'Ne plus laisser cette page afficher de messages',

  'site.not-a-web-page': 'Non ouvert : « {what} » mène hors de cette fenêtre. Seules des pages web s’ouvrent ici.',
  'site.leads-inside': 'Non ouvert : cette page a tenté d’atteindre {host}, votre propre ordinateur ou réseau.',
  'site.too-many-windows': 'Non ouvert : cette page demande trop de fenêtres.',
  'site.certificate':
    'L’identité de {host} n’a pas pu être confirmée : rien ne lui a été envoyé. Quelqu’un sur le réseau s’interpose peut-être : essayez un autre réseau, ou plus tard.',
  'site.no-tls':
    '{host} n’offre aucune connexion sécurisée qui fonctionne : rien ne lui a été envoyé. Essayez un autre réseau, ou plus tard.',
  'site.offline': 'Cet ordinateur est hors ligne. Rechargez quand le réseau sera revenu.',
  'site.no-name': 'Aucun site trouvé sous le nom {host}. Vérifiez le réseau, puis rechargez.',
  'site.no-answer': '{host} n’a pas répondu. Rechargez dans un instant.',
  'site.circle': '{host} fait tourner cette page en rond. Revenez en arrière et réessayez.',
  'site.bad-address': '{host} mène à une adresse qui ne peut pas être ouverte ici. Revenez en arrière et réessayez.',
  'site.other': 'La page de {host} n’a pas pu être affichée ({what}). Rechargez pour réessayer.',
  'site.refused':
    '{wish, select, media {Refusé : cette page voulait utiliser la caméra ou le micro. La connexion n’en a pas besoin.} screen {Refusé : cette page voulait voir votre écran. La connexion n’en a pas besoin.} place {Refusé : cette page voulait savoir où vous êtes. La connexion n’en a pas besoin.} notifications {Refusé : cette page voulait vous envoyer des notifications. La connexion n’en a pas besoin.} clipboard {Refusé : cette page voulait lire votre presse-papiers. La connexion n’en a pas besoin.} fullscreen {Refusé : cette page voulait occuper tout l’écran. La connexion n’en a pas besoin.} pointer {Refusé : cette page voulait retenir le pointeur. La connexion n’en a pas besoin.} keyboard {Refusé : cette page voulait prendre le clavier. La connexion n’en a pas besoin.} program {Refusé : cette page voulait ouvrir un autre programme. La connexion n’en a pas besoin.} music {Refusé : cette page voulait utiliser vos appareils de musique. La connexion n’en a pas besoin.} device {Refusé : cette page voulait utiliser un appareil. La connexion n’en a pas besoin.} presence {Refusé : cette page voulait savoir si vous êtes là. La connexion n’en a pas besoin.} other {Refusé : cette page voulait ranger vos fenêtres. La connexion n’en a pas besoin.}}',
  'site.download': 'Refusé : cette page voulait enregistrer un fichier. Seules des pages s’ouvrent ici.',
  'site.password-box':
    'Cette adresse demande un nom et un mot de passe dans une boîte du navigateur, qui n’est pas affichée ici.',
  'site.not-encrypted':
    'Cette page est arrivée sans chiffrement : d’autres sur le réseau peuvent lire ce que vous tapez ici.',
  'site.stopped': 'La page a cessé de fonctionner. Rechargez pour réessayer.',
  'site.hangs': 'La page ne répond pas. Attendez un peu, rechargez-la ou fermez cette fenêtre.',
  'site.not-asked': 'Impossible de demander au site si vous êtes connecté. Réessayez dans un instant.',
  'site.not-shown':
    '{title} ne vous montre pas encore comme connecté. Si vous en êtes sûr, fermez quand même cette fenêtre.',
  'site.did-not-answer':
    '{title} n’a pas répondu à l’instant. Si vous êtes sûr d’être connecté, fermez quand même cette fenêtre.',

  'ask.address-title': 'Adresse secrète d’un flux de {host}',
  'ask.password-title': '{host} demande un mot de passe',
  'ask.address-refused': 'L’adresse n’a pas été acceptée. Vérifiez-la encore une fois.',
  'ask.password-refused': 'Ce qui a été saisi n’a pas été accepté. Vérifiez et réessayez.',
  'ask.realm': 'Il appelle ce qui se trouve derrière « {realm} ».',
  'ask.unprotected': 'Ceci va à {host} sans protection (http) : chacun sur le chemin peut le lire.',
  'ask.kept': 'C’est conservé à part de votre bibliothèque, envoyé à {host} seulement, et jamais affiché à nouveau.',
  'ask.kept-for-run':
    'C’est conservé à part de votre bibliothèque jusqu’à la fermeture de Broadsheet, car cet ordinateur n’a pas de trousseau ; envoyé à {host} seulement, et jamais affiché à nouveau.',
  'ask.cancel': 'Annuler',
  'ask.use-address': 'Utiliser cette adresse',
  'ask.open-feed': 'Ouvrir le flux',
  'ask.what': 'Ce qui l’ouvre',
  'ask.basic': 'Nom d’utilisateur et mot de passe',
  'ask.token': 'Jeton d’accès',
  'ask.user': 'Nom d’utilisateur',
  'ask.password': 'Mot de passe',
  'ask.address': 'Adresse entière, avec sa clé',
  'ask.bad-address': 'Ce n’est pas une adresse web. Collez-la entière, telle que l’éditeur vous l’a donnée.',
  'ask.no-token': 'Saisissez le jeton.',
  'ask.bad-token': 'Un jeton n’a que des lettres, des chiffres et des signes.',
  'ask.colon': 'Un nom d’utilisateur ne peut pas contenir de deux-points.',
  'ask.nothing': 'Saisissez le nom d’utilisateur et le mot de passe.',
};
