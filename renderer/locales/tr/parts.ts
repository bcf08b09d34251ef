import type { parts as english } from '../en/parts.ts';

export const parts: Record<keyof typeof english, string> = {
  'settings.search': 'Ayarlarda ara',
  'settings.sections': 'Ayarların bölümleri',
  'settings.found':
    '{count, plural, =0 {“{words}” ile eşleşen ayar yok.} one {“{words}” ile # ayar eşleşiyor.} other {“{words}” ile # ayar eşleşiyor.}}',
  'settings.notifications': 'Bildirimler',
  'settings.number-range': '{least} ile {most} arasında bir sayı girin.',
  'toasts.region': 'Bildirimler',
};
