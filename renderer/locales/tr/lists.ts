import type { lists as english } from '../en/lists.ts';

/** Words of what is done by hand in lists. */
export const lists: Record<keyof typeof english, string> = {
  'hands.read-undone':
    '{count, plural, one {# makale eski hâlinde: okunmuş ya da okunmamış.} other {# makale eski hâlinde: okunmuş ya da okunmamış.}}',
  'hands.star-undone':
    '{count, plural, one {# makalenin yıldızı eski hâlinde.} other {# makalenin yıldızı eski hâlinde.}}',
  'hands.unread-many': '{count, plural, one {# makale okunmadı sayıldı.} other {# makale okunmadı sayıldı.}}',
  'hands.starred-many': '{count, plural, one {# makale yıldızlandı.} other {# makale yıldızlandı.}}',
  'hands.unstarred-many':
    '{count, plural, one {# makalenin yıldızı kaldırıldı.} other {# makalenin yıldızı kaldırıldı.}}',
  'hands.selected': '{count, plural, one {# makale seçildi} other {# makale seçildi}}',
  'hands.selection': 'Seçilen makaleler',
  'hands.select-all': 'Tümünü seç',
  'hands.select-end': 'Seçimi bitir',
  'hands.extend-down': 'Seçimi aşağı genişlet',
  'hands.extend-up': 'Seçimi yukarı genişlet',
  'hands.open': 'Aç',
  'hands.open-many-title':
    '{count, plural, one {# makale tarayıcıda açılsın mı?} other {# makale tarayıcıda açılsın mı?}}',
  'hands.open-many': 'Her biri kendi sekmesinde, birbiri ardına açılır.',
  'hands.copy-link': 'Bağlantıyı kopyala',
  'hands.copy-links': 'Bağlantıları kopyala',
  'hands.copy-headline': 'Başlığı ve bağlantıyı kopyala',
  'hands.copied': '{count, plural, one {Bağlantı kopyalandı.} other {# bağlantı kopyalandı.}}',
  'hands.mail': 'E-postayla paylaş',
  'hands.above': 'Yukarıdakilerin tümünü okundu say',
  'hands.below': 'Aşağıdakilerin tümünü okundu say',
  'hands.only-publication': 'Yalnızca {name}',
  'hands.with-topic': '{name} ile daralt',
  'hands.about-topic': '{name} hakkında',
  'hands.actions': '{name} için işlemler',
  'hands.out-of-folder': '{name} klasöründen çıkar',
  'hands.into-folder': '{name} klasörüne taşı',
  'hands.rename-row': 'Odaktaki ögeyi yeniden adlandır',
  'hands.remove-row': 'Odaktaki ögeyi kaldır',
  'hands.row-up': 'Odaktaki ögeyi yukarı taşı',
  'hands.row-down': 'Odaktaki ögeyi aşağı taşı',
  'folder.rename-title': 'Klasörü yeniden adlandır: {folder}',
  'folder.name': 'Ad',
  'folder.rename-joins': '{folder} adlı bir klasör zaten var: ikisinin yayınları onda birleşir.',
  'hands.copy-too-many':
    '{count, number} makale seçili; bir kerede en çok {most, number} bağlantı kopyalanabilir. Daha azını seçin.',
};
