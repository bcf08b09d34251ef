import type { reasons as en } from '../en/reasons.ts';

/** Reasons that the activity log gives: why a page is no article, why what is stored was kept, what a rule did. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.sign-in': 'oturum açma sayfası',
  'reason.error': 'hata sayfası',
  'reason.error-titled': 'hata sayfası: “{what}”',
  'reason.list': 'makale listesi',
  'reason.no-text': 'metni olmayan bir sayfa',
  'reason.file': 'türü {what} olan bir dosya',
  'kept.purged': 'makale bu arada kaldırıldı',
  'kept.less': 'gelen, makalenin saklanandan daha azını içeriyor',
  'kept.shorter': '{count, plural, one {# sözcük} other {# sözcük}}, saklanan {of, number} sözcüğün yerini almaz',
  'rule.applied': '“{name}” kuralı: {count, plural, one {# makale} other {# makale}}, {what}.',
  'rule.by-hand':
    '“{name}” kuralı, sizin uygulamanızla: {count, plural, one {# makale değişti} other {# makale değişti}}.',
  'rule.starred': 'yıldızlandı',
  'rule.marked-read': 'okundu sayıldı',
  'rule.kept': 'bu bilgisayarda tutuluyor',
  'rule.told': 'haber verildi',
  'rule.nothing': 'bir şey yapılmadı',
  'log.imported': 'Eklenen: {added, number}, zaten takip edilen: {followed, number}, reddedilen: {refused, number}.',
  'log.no-terms': '“{headline}” içinde konu bulunamadı: {why}.',
  'log.own-work': 'Broadsheet’in kendi işi',
  'press.unreadable': 'belge okunamadı',
  'press.out-of-memory': 'bir belgeye verilenden fazla bellek gerektiriyor',
  'press.timed-out': 'okunması bir belgeye verilen süreden uzun sürüyor',
  'network.no-name': 'böyle bir ad bulunamadı',
  'network.refused': 'bağlantı reddedildi',
  'network.lost': 'bağlantı koptu',
  'network.slow': 'çok uzun sürdü',
};
