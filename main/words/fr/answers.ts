/** What main answers to the window when it cannot do what was asked, and the commonest lines of the activity log, in French. */
import type { answers as english } from '../en/answers.ts';

export const answers: Record<keyof typeof english, string> = {
  'answer.no-publication': 'Cette publication n’est plus dans la bibliothèque.',
  'answer.no-article': 'Cet article n’est plus dans la bibliothèque.',
  'answer.no-page': 'L’éditeur n’a donné aucune page pour cet article : il n’y a rien à ouvrir.',
  'answer.no-feed': 'Ce flux n’est plus dans la bibliothèque.',
  'answer.no-topic': 'Ce sujet n’est plus dans la bibliothèque. Choisissez-en un autre dans la liste des sujets.',
  'answer.no-list': 'Cette liste n’est plus dans la bibliothèque. Enregistrez-la comme nouvelle.',
  'answer.no-rule': 'Cette règle n’est plus dans la bibliothèque. Enregistrez-la comme nouvelle.',
  'answer.one-topic': 'C’est déjà un seul sujet : il n’y a rien à fusionner.',
  'answer.cannot-split':
    'Un sujet se scinde par certaines de ses graphies, pas toutes. Rouvrez le sujet et choisissez celles qui veulent dire autre chose.',
  'answer.undone': 'Ce changement a déjà été annulé, ou il est trop ancien.',
  'answer.later-change':
    'Les mêmes graphies ont été fusionnées ou scindées depuis. Annulez d’abord ce changement plus récent, puis celui-ci.',
  'answer.nothing-to-do': 'Choisissez au moins une chose que fait la règle.',
  'answer.too-many-lists': 'Il y a 200 listes enregistrées, le maximum. Supprimez-en une d’abord.',
  'answer.too-many-rules': 'Il y a 100 règles, le maximum. Supprimez-en une d’abord.',
  'answer.list-without-publication':
    'La liste demande une publication qui a été supprimée. Choisissez-en une autre, ou toutes.',
  'answer.rule-without-publication':
    'La règle demande une publication qui a été supprimée. Choisissez-en une autre, ou toutes.',
  'answer.list-without-topic': 'La liste demande un sujet qui n’existe plus. Retirez-le du filtre.',
  'answer.rule-without-topic': 'La règle demande un sujet qui n’existe plus. Retirez-le du filtre.',
  'answer.damaged-list':
    'Une partie de ses conditions a été perdue lorsque la bibliothèque a été endommagée ; elle peut montrer plus qu’avant. Définissez à nouveau son filtre et mettez-la à jour, ou supprimez-la.',
  'answer.cannot-read': 'Ce fichier n’a pas pu être lu ({why}). Choisissez un autre emplacement et réessayez.',
  'answer.cannot-write': 'Le fichier n’a pas pu être écrit ({why}). Choisissez un autre emplacement et réessayez.',
  'answer.cannot-write-file': '« {file} » n’a pas pu être écrit ({why}). Choisissez un autre emplacement et réessayez.',
  'answer.not-taken': 'Broadsheet n’a pas pu accepter ceci ({field}). Vérifiez ce qui a été saisi et réessayez.',
  'answer.too-large': 'C’est plus que Broadsheet n’accepte en une fois. Choisissez-en moins et réessayez.',
  'answer.why-gone': 'son dossier n’existe pas',
  'answer.why-refused': 'Broadsheet n’a pas accès à cet emplacement',
  'answer.why-full': 'le disque est plein',
  'answer.why-folder': 'un dossier porte ce nom',
  'answer.why-busy': 'un autre programme l’utilise',
  'answer.cannot-open':
    'Le dossier des profils n’a pas pu être affiché ({why}). Choisissez un autre emplacement et réessayez.',
  'answer.cannot-print': 'L’article n’a pas pu être imprimé ({why}). Enregistrez-le en PDF et imprimez celui-ci.',
  'answer.failed': 'Quelque chose a mal tourné dans Broadsheet. Le journal d’activité dit quoi ; réessayez.',
  'answer.failed-inside': 'Quelque chose a mal tourné dans Broadsheet : {why}',
  'answer.not-answered':
    '{title} n’a pas répondu : on ne sait rien de la connexion. Vérifiez votre connexion au réseau et réessayez.',
  'answer.no-site':
    'Le flux de {title} ne nomme aucun site : il n’y a pas de page de connexion. Supprimez-le et suivez-le par l’adresse de son site.',
  'answer.called-off': 'Annulé.',

  'log.not-modified': 'Rien de nouveau, dit le serveur.',
  'log.same-bytes': 'Rien de nouveau : identique à la dernière fois, octet pour octet.',
  'log.cancelled': 'Arrêté par vous.',
  'log.offline': 'Cet ordinateur est hors ligne : rien n’est récupéré avant la reconnexion.',
  'log.metered':
    'Cette connexion est limitée : rien n’est récupéré automatiquement. Actualisez à la main, ou autorisez-le dans les réglages.',
  'log.asleep':
    'Cet ordinateur est en veille ou vient de se réveiller : rien n’est récupéré avant le retour du réseau.',
  'log.following': '« {name} » est maintenant suivi.',
  'log.secret-kept': 'Ce qui ouvre ce flux a été saisi et est conservé.',
  'log.found': '{count} à suivre sur {host}.',
  'log.fetching-whole':
    '{count, plural, one {# article dont une partie seulement était enregistrée est récupéré à nouveau.} other {# articles dont une partie seulement était enregistrée sont récupérés à nouveau.}}',
  'opml.no-address': 'Cette ligne ne donne aucune adresse de flux. Cherchez-la sur le site et ajoutez-la à la main.',
  'opml.not-web': 'Ce n’est pas une adresse web (http ou https) : elle ne peut pas être suivie.',
  'opml.earlier': 'Le même flux figure plus haut dans ce fichier sous « {title} ».',
  'opml.followed': 'Vous suivez déjà ceci sous « {title} ».',
  'opml.untitled': 'Ajoutée. La liste ne lui donne pas de titre ; celui du flux est utilisé.',
  'opml.text': 'Ajoutée. La liste ne lui donne pas de titre ; son texte est utilisé.',

  'log.stored': 'Enregistré : {type}, {size} Ko.',
  'log.read': 'Lu : {items} éléments, {added} nouveaux, {changed} modifiés.',
  'log.page':
    '{access, select, full {Enregistré en entier} teaser {Enregistré comme extrait} locked {Enregistré comme verrouillé} other {Enregistré}} ({words} mots, {images} images) : {why}.',
  'log.kept': 'Ce qui était enregistré est conservé : {why}.',
  'log.article-unsafe':
    '« {headline} » est affiché en texte seul : la vérification avant l’affichage y a trouvé ce qui ne doit pas être dans un article ({what}). Récupérez-le de nouveau.',
  'log.article-unchecked':
    '« {headline} » est affiché en texte seul : il n’a pas pu être vérifié avant d’être affiché ({what}). Réessayez.',
  'log.retention': '{count} anciens articles laissés, {size} Mo libérés.',
  'log.retention-over':
    'La bibliothèque dépasse sa limite de {size} Mo : tout ce qui reste est non lu, favori, retenu ou conservé pour toujours par une liste enregistrée. Relevez la limite dans les réglages, ou laissez une liste ne conserver ses articles que quelques jours.',
  'notify.news': '{name} : {count, plural, one {# nouvel article} other {# nouveaux articles}}',
  'notify.more': 'et {count} de plus',
};
