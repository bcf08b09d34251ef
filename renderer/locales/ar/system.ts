import type { system as en } from '../en/system.ts';

/** Words of articles’ own windows and of what the system shows of Broadsheet. */
export const system: Record<keyof typeof en, string> = {
  'system.title': 'النظام',
  'system.open': 'فتح في نافذة مستقلة',
  'system.library': 'إظهار المكتبة',
  'system.full-screen': 'ملء الشاشة',
  'system.badge': 'عدد غير المقروء على أيقونة التطبيق',
  'system.badge-hint': 'على الأيقونة في شريط التطبيقات أو شريط المهام.',
  'system.tray': 'أيقونة في علبة النظام',
  'system.tray-hint': 'مع عدد المقالات غير المقروءة، وقائمة تُظهر النافذة أو تحدّث كل شيء.',
  'system.tray-hint-mac': 'أيقونة في شريط القوائم، مع عدد المقالات غير المقروءة وقائمة تُظهر النافذة أو تحدّث كل شيء.',
  'system.tray-linux': 'بعض أسطح المكتب لا تعرض مثل هذه الأيقونات؛ ويحتاج GNOME إلى إضافة لعرضها.',
  'system.keep': 'إغلاق النافذة يُبقي Broadsheet يعمل',
  'system.keep-hint': 'يواصل التحديث، ويمكن إظهاره من أيقونته أو بتشغيله مرة أخرى.',
  'system.notify-articles': 'إشعاري بالمقالات الجديدة من كل المنشورات',
  'system.notify-articles-hint': 'وإلا فبما تطلبه القوائم والقواعد وحدها. لا يظهر شيء وأنت في إحدى نوافذ Broadsheet.',
};
