import type { reasons as en } from '../en/reasons.ts';

/** Reasons that the activity log gives: why a page is no article, why what is stored was kept, what a rule did. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.sign-in': 'une page de connexion',
  'reason.error': 'une page d’erreur',
  'reason.error-titled': 'une page d’erreur : « {what} »',
  'reason.list': 'une liste d’articles',
  'reason.no-text': 'une page sans texte',
  'reason.file': 'un fichier de type {what}',
  'kept.purged': 'l’article a été retiré entre-temps',
  'kept.less': 'ce qui est arrivé contient moins de l’article que ce qui est enregistré',
  'kept.shorter':
    '{count, plural, one {# mot ne remplace} other {# mots ne remplacent}} pas les {of, number} enregistrés',
  'rule.applied': 'Règle « {name} » : {count, plural, one {# article} other {# articles}}, {what}.',
  'rule.by-hand':
    'Règle « {name} », appliquée par vous : {count, plural, one {# article modifié} other {# articles modifiés}}.',
  'rule.starred': 'ajout aux favoris',
  'rule.marked-read': 'marquage comme lu',
  'rule.kept': 'conservation sur cet ordinateur',
  'rule.told': 'notification',
  'rule.nothing': 'aucune action',
  'log.imported': 'Ajoutés : {added, number}, déjà suivis : {followed, number}, refusés : {refused, number}.',
  'log.no-terms': 'Aucun sujet n’a été trouvé dans « {headline} » : {why}.',
  'log.own-work': 'Le travail de Broadsheet lui-même',
  'press.unreadable': 'le document n’a pas pu être lu',
  'press.out-of-memory': 'il demande plus de mémoire qu’un document n’en reçoit',
  'press.timed-out': 'sa lecture dure plus longtemps que ce qu’un document reçoit',
  'network.no-name': 'aucun nom de ce genre n’a été trouvé',
  'network.refused': 'la connexion a été refusée',
  'network.lost': 'la connexion a été perdue',
  'network.slow': 'la réponse a trop tardé',
};
