/** What is said of highlights and of passing articles on, in Turkish. */
import type { marks as english } from '../en/marks.ts';

export const marks: Record<keyof typeof english, string> = {
  'marks.gone': 'Bu vurgu artık kitaplıkta değil.',
  'marks.no-selection': 'Önce makale metninden bir bölüm seçin.',
  'marks.too-long': 'Bu, tek bir vurgu için çok fazla. Makaleden daha kısa bir bölüm seçin.',
  'marks.no-link': 'Yayıncı bu makale için bir sayfa vermedi; bu yüzden bağlantısı yok.',
  'marks.nothing': 'Henüz dışa aktarılacak vurgu yok.',
  'marks.no-mail': 'Hiçbir posta programı açılamadı. Bunun yerine bağlantıyı kopyalayın.',
};
