/** What went wrong between a publisher and the library, each with the next step, in French. */
import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.not-a-feed':
    'Aucun flux trouvé sur {who}. Vérifiez l’adresse, ou cherchez sur le site un lien nommé RSS ou Feed et collez-le.',
  'problem.not-opml':
    'Ce fichier n’est pas une liste d’abonnements ({what}). Choisissez un fichier OPML exporté par un lecteur.',
  'problem.bad-address':
    '« {who} » n’est pas une adresse web. Saisissez par exemple example.com ou https://example.com/feed.',
  'problem.private-address':
    'Ceci mène à {who}, sur cet ordinateur ou dans son réseau, où aucune publication n’a ses pages : rien n’a été demandé. Ouvrez l’original dans le navigateur si vous avez confiance.',
  'problem.already-followed': 'Vous suivez déjà ceci sous « {who} ». Ouvrez-le dans la liste de côté.',
  'problem.forbidden':
    '{who} a refusé (403) sans dire pourquoi ; il faut peut-être se connecter. Connectez-vous à la publication si vous y avez un compte, sinon ouvrez dans le navigateur pour voir.',
  'problem.needs-sign-in':
    '{who} ne montre ceci qu’aux personnes connectées. Connectez-vous à la publication, puis actualisez.',
  'problem.needs-password':
    '{what, select, refused {{who} n’accepte pas ce qui est conservé pour ouvrir ce flux. Saisissez à nouveau le mot de passe, le jeton ou l’adresse ; l’essai est immédiat.} closed {{who} refuse ce flux (403) bien que son mot de passe ou sa clé ait été envoyé. Demandez à l’éditeur si votre accès court toujours, ou saisissez-en un autre.} lost {L’adresse qui ouvre ce flux privé de {who} n’est plus conservée sur cet ordinateur : rien n’a été demandé. Saisissez-la à nouveau ; l’essai est immédiat.} other {{who} demande un nom d’utilisateur et un mot de passe, ou un jeton d’accès, avant de montrer ce flux. Saisissez-les ; l’essai est immédiat.}}',
  'problem.spends-read':
    '{who} compte ceci parmi ses lectures gratuites : la page n’a pas été récupérée. Connectez-vous à la publication, ou choisissez « Utiliser une lecture gratuite » dans l’article.',
  'problem.no-answer':
    '{who} ne répond pas ({what}). Vérifiez l’adresse et votre connexion ; l’essai est répété automatiquement.',
  'problem.offline': 'Cet ordinateur est hors ligne. Connectez-vous à Internet ; le reste suit tout seul.',
  'problem.certificate':
    'L’identité de {who} n’a pas pu être confirmée ({what}) : rien n’a été chargé. Vérifiez l’horloge et le réseau de cet ordinateur, ou demandez à l’éditeur de renouveler le certificat.',
  'problem.no-tls':
    '{who} ne parle pas https à cette adresse. Essayez l’adresse avec http:// ; si ce n’est pas votre serveur, demandez à l’éditeur.',
  'problem.unsafe-port':
    'L’adresse nomme un port de {who} réservé à d’autres programmes que les serveurs web : rien n’a été demandé. Vérifiez le nombre après les deux-points.',
  'problem.too-large':
    '{who} a envoyé plus de {what} Mo, plus qu’il n’en faut jamais : rien n’a été chargé. Ouvrez plutôt dans le navigateur.',
  'problem.moved':
    '{who} a été déplacé vers {what}. La nouvelle adresse est utilisée désormais ; il n’y a rien à faire.',
  'problem.gone':
    '{who} dit que ceci a disparu pour de bon : ce ne sera plus demandé. Cherchez une nouvelle adresse sur le site, ou actualisez la publication pour réessayer.',
  'problem.not-found': '{who} n’a plus rien à cette adresse (404). Cherchez sur le site ; ce qui est enregistré reste.',
  'problem.server-error':
    '{who} a lui-même un problème ({what}). Il n’y a rien à faire ; l’essai est répété automatiquement, de plus en plus rarement.',
  'problem.refused': '{who} a refusé la demande ({what}). Ouvrez l’adresse dans le navigateur pour voir pourquoi.',
  'problem.rate-limited':
    '{who} a demandé une pause jusqu’à {what}. Il n’y a rien à faire ; cela reprend ensuite tout seul.',
  'problem.redirect-loop':
    '{who} fait tourner les lecteurs en rond. Ouvrez l’adresse dans le navigateur pour voir où elle mène et suivez plutôt cela.',
  'problem.too-many-redirects':
    '{who} renvoie les lecteurs plus de dix fois. Ouvrez l’adresse dans le navigateur pour voir où elle mène et suivez plutôt cela.',
  'problem.truncated': '{who} s’est interrompu au milieu. Rien n’a changé ; l’essai est répété automatiquement.',
  'problem.bad-encoding':
    'Ce que {who} a envoyé n’a pas pu être décompressé. Rien n’a changé ; l’essai est répété automatiquement.',
  'problem.unreadable':
    'Ce que {who} a envoyé n’a pas pu être lu ({what}). Rien n’a changé ; l’essai est répété automatiquement.',
  'problem.not-an-article':
    'La page de {who} n’est pas un article ({what}) : ce que disait le flux est conservé. Ouvrez l’original dans le navigateur.',
  'problem.not-a-page':
    '{who} ne donne pas ici une page mais un fichier ({what}) : ce que disait le flux est conservé. Ouvrez l’original dans le navigateur.',
  'problem.wrong-type':
    'Ce que {who} a envoyé n’est ni une image ni un document d’un type qui puisse être conservé. Ouvrez l’original dans le navigateur pour le voir.',
  'problem.other':
    '{who} n’a pas pu être chargé ({what}). L’essai est répété automatiquement ; ou essayez le navigateur.',

  'typed.not-found':
    '{who} n’a rien à cette adresse (404). Vérifiez l’adresse, ou cherchez-en une nouvelle sur le site.',
  'typed.forbidden':
    '{who} a refusé (403) sans dire pourquoi ; il faut peut-être se connecter. Rien n’a été ajouté. Ouvrez dans le navigateur pour voir, ou cherchez-y l’adresse d’un flux et saisissez-la.',
  'typed.needs-sign-in':
    '{who} ne montre ceci qu’aux personnes connectées : rien n’a été ajouté. Ouvrez dans le navigateur pour voir ce qui est ouvert à tous, ou cherchez-y l’adresse d’un flux et saisissez-la.',
  'typed.needs-password':
    '{what, select, refused {{who} n’a pas accepté le mot de passe ou le jeton : rien n’a été ajouté. Vérifiez-le, par exemple dans le navigateur, puis saisissez à nouveau l’adresse.} closed {{who} a refusé (403) bien qu’un mot de passe ou une clé ait été envoyé : rien n’a été ajouté. Demandez à l’éditeur si votre accès court toujours, ou saisissez une autre adresse.} lost {Ce qui ouvre le flux de {who} a été oublié, un certain temps ayant passé : rien n’a été ajouté. Saisissez à nouveau l’adresse.} other {{who} demande un nom d’utilisateur et un mot de passe, ou un jeton d’accès : rien n’a été ajouté. Saisissez à nouveau l’adresse et entrez-les dans la fenêtre qui demande.}}',
  'typed.no-answer':
    '{who} ne répond pas ({what}) : rien n’a été ajouté. Vérifiez l’adresse et votre connexion, puis réessayez.',
  'typed.offline':
    'Cet ordinateur est hors ligne : rien n’a pu être recherché. Connectez-vous à Internet, puis réessayez.',
  'typed.too-large':
    '{who} a envoyé plus de {what} Mo, ce dont aucune page ni aucun flux n’a besoin : rien n’a été lu. Si l’adresse mène à un fichier, saisissez plutôt celle de son site.',
  'typed.gone':
    '{who} dit que cette adresse a disparu pour de bon : rien n’a été ajouté. Cherchez-en une nouvelle sur le site et saisissez-la.',
  'typed.server-error':
    '{who} a lui-même un problème ({what}) : rien n’a été ajouté. Réessayez plus tard ; votre adresse n’est pas en cause.',
  'typed.rate-limited': '{who} a demandé une pause jusqu’à {what} : rien n’a été ajouté. Réessayez ensuite.',
  'typed.truncated': '{who} s’est interrompu au milieu : rien n’a été ajouté. Réessayez dans un instant.',
  'typed.bad-encoding':
    'Ce que {who} a envoyé n’a pas pu être décompressé : rien n’a été ajouté. Réessayez plus tard, ou cherchez un autre flux sur le site.',
  'typed.unreadable':
    'Ce que {who} a envoyé n’a pas pu être lu ({what}) : rien n’a été ajouté. Cherchez une autre adresse sur le site et saisissez-la.',
  'typed.other':
    '{who} n’a pas pu être chargé ({what}) : rien n’a été ajouté. Réessayez, ou ouvrez l’adresse dans le navigateur pour voir pourquoi.',
};
