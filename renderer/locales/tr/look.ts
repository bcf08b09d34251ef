import type { look as en } from '../en/look.ts';

/** Words of how the window looks and is laid out. */
export const look: Record<keyof typeof en, string> = {
  'pane.hide-list': 'Listeyi gizle',
  'pane.show-list': 'Listeyi göster',
  'pane.full-reading': 'Tüm pencerede oku',
  'pane.full-reading-end': 'Tüm pencerede okumayı bitir',
  'look.theme-sepia': 'Sepya',
  'look.theme-contrast': 'Yüksek karşıtlık',
  'look.also-theme': 'karanlık mod, gece modu, renkler, arka plan',
  'look.also-accent': 'renk',
  'look.also-face': 'yazı tipi, font, harfler',
  'look.also-size': 'yazı boyutu, metin boyutu, büyütme',
  'look.accent': 'Vurgu rengi',
  'look.accent-red': 'Kırmızı',
  'look.accent-blue': 'Mavi',
  'look.accent-green': 'Yeşil',
  'look.accent-purple': 'Mor',
  'look.accent-ochre': 'Toprak sarısı',
  'look.accent-system': 'Sistemdeki gibi',
  'look.density': 'Listeler',
  'look.density-comfortable': 'Rahat',
  'look.density-compact': 'Sıkışık',
};
