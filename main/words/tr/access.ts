/** Why an article was taken for whole, a teaser or locked, in Turkish. */
import type { access as english } from '../en/access.ts';

export const access: Record<keyof typeof english, string> = {
  'words.comma': ', ',

  'access.teaser-mark': 'profilin tadımlık işareti {what} bulundu',
  'access.no-whole-mark': 'profilin tam makale işareti bulunamadı',
  'access.declared-locked': 'kilitli olduğu bildirilmiş',
  'access.not-free': 'JSON-LD ücretsiz olmadığını söylüyor',
  'access.paid-missing': 'ücretsiz olmayan bölüm yok',
  'access.wall': 'duvar ifadesi bulundu: “{what}”',
  'access.breaks-off': 'metin yarıda kesiliyor',
  'access.words': '{count} sözcük',
  'access.fewer': '{of} sözcükten {count}',
  'access.shorter': 'akıştaki metinden kısa',
  'access.paid-there': 'ücretsiz olmayan bölüm burada',
  'access.whole-mark': 'profilin tam makale işareti bulundu',
  'access.before-wall': 'kesilen duvardan önce {count} sözcük',
  'access.enough': 'ama {count} sözcük ve duvar yok',
  'access.no-wall': '{count} sözcük, duvar yok',
  'access.pages': '{count} sayfadan birleştirildi',
  'access.pages-missing': 'sayfalarından yalnızca {count}. sayfaya kadar olanlar geldi',
};
