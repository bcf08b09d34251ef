import type { system as en } from '../en/system.ts';

/** Words of articles’ own windows and of what the system shows of Broadsheet. */
export const system: Record<keyof typeof en, string> = {
  'system.title': 'Sistem',
  'system.open': 'Kendi penceresinde aç',
  'system.library': 'Kitaplığı göster',
  'system.full-screen': 'Tam ekran',
  'system.badge': 'Uygulama simgesinde okunmamış sayısı',
  'system.badge-hint': 'Dock’taki ya da görev çubuğundaki simgede.',
  'system.tray': 'Sistem tepsisinde simge',
  'system.tray-hint': 'Okunmamış makalelerin sayısı ve pencereyi gösteren ya da her şeyi yenileyen bir menüyle.',
  'system.tray-hint-mac':
    'Menü çubuğunda, okunmamış makalelerin sayısı ve pencereyi gösteren ya da her şeyi yenileyen bir menüyle bir simge.',
  'system.tray-linux': 'Bazı masaüstleri böyle simgeler göstermez; GNOME bunun için bir eklenti ister.',
  'system.keep': 'Pencere kapatılınca Broadsheet çalışmayı sürdürsün',
  'system.keep-hint': 'Yenilemeyi sürdürür; simgesinden ya da yeniden başlatılarak gösterilebilir.',
  'system.notify-articles': 'Her yayının yeni makalelerini bana bildir',
  'system.notify-articles-hint':
    'Yoksa yalnızca listelerin ve kuralların istediklerini. Bir Broadsheet penceresindeyken hiçbir şey gösterilmez.',
};
