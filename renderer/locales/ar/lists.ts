import type { lists as english } from '../en/lists.ts';

/** Words of what is done by hand in lists. */
export const lists: Record<keyof typeof english, string> = {
  'hands.read-undone':
    '{count, plural, zero {لم يتغيّر أي مقال.} one {عاد مقال واحد إلى ما كان عليه: مقروءًا أو غير مقروء.} two {عاد مقالان إلى ما كانا عليه: مقروءين أو غير مقروءين.} few {عادت # مقالات إلى ما كانت عليه: مقروءة أو غير مقروءة.} many {عاد # مقالًا إلى ما كان عليه: مقروءًا أو غير مقروء.} other {عاد # مقال إلى ما كان عليه: مقروءًا أو غير مقروء.}}',
  'hands.star-undone':
    '{count, plural, zero {لم يتغيّر أي مقال.} one {عادت نجمة مقال واحد إلى ما كانت عليه.} two {عادت نجمتا مقالين إلى ما كانتا عليه.} few {عادت نجوم # مقالات إلى ما كانت عليه.} many {عادت نجوم # مقالًا إلى ما كانت عليه.} other {عادت نجوم # مقال إلى ما كانت عليه.}}',
  'hands.unread-many':
    '{count, plural, zero {لم يتغيّر أي مقال.} one {عُلّم مقال واحد كغير مقروء.} two {عُلّم مقالان كغير مقروءين.} few {عُلّمت # مقالات كغير مقروءة.} many {عُلّم # مقالًا كغير مقروء.} other {عُلّم # مقال كغير مقروء.}}',
  'hands.starred-many':
    '{count, plural, zero {لم يتغيّر أي مقال.} one {وُضعت نجمة على مقال واحد.} two {وُضعت نجمة على مقالين.} few {وُضعت نجوم على # مقالات.} many {وُضعت نجوم على # مقالًا.} other {وُضعت نجوم على # مقال.}}',
  'hands.unstarred-many':
    '{count, plural, zero {لم يتغيّر أي مقال.} one {أُزيلت النجمة عن مقال واحد.} two {أُزيلت النجمة عن مقالين.} few {أُزيلت النجوم عن # مقالات.} many {أُزيلت النجوم عن # مقالًا.} other {أُزيلت النجوم عن # مقال.}}',
  'hands.selected':
    '{count, plural, zero {لم يُحدَّد أي مقال} one {حُدّد مقال واحد} two {حُدّد مقالان} few {حُدّدت # مقالات} many {حُدّد # مقالًا} other {حُدّد # مقال}}',
  'hands.selection': 'المقالات المحدّدة',
  'hands.select-all': 'تحديد الكل',
  'hands.select-end': 'إنهاء التحديد',
  'hands.extend-down': 'توسيع التحديد إلى أسفل',
  'hands.extend-up': 'توسيع التحديد إلى أعلى',
  'hands.open': 'فتح',
  'hands.open-many-title':
    '{count, plural, zero {لا مقال ليُفتح في المتصفح.} one {فتح مقال واحد في المتصفح؟} two {فتح مقالين في المتصفح؟} few {فتح # مقالات في المتصفح؟} many {فتح # مقالًا في المتصفح؟} other {فتح # مقال في المتصفح؟}}',
  'hands.open-many': 'يُفتح كل منها في علامة تبويب خاصة به، واحدًا بعد الآخر.',
  'hands.copy-link': 'نسخ الرابط',
  'hands.copy-links': 'نسخ الروابط',
  'hands.copy-headline': 'نسخ العنوان والرابط',
  'hands.copied':
    '{count, plural, zero {لم يُنسخ أي رابط.} one {نُسخ الرابط.} two {نُسخ رابطان.} few {نُسخت # روابط.} many {نُسخ # رابطًا.} other {نُسخ # رابط.}}',
  'hands.mail': 'مشاركة بالبريد',
  'hands.above': 'تعليم كل ما فوقه كمقروء',
  'hands.below': 'تعليم كل ما تحته كمقروء',
  'hands.only-publication': 'من {name} فقط',
  'hands.with-topic': 'التضييق إلى {name}',
  'hands.about-topic': 'عن {name}',
  'hands.actions': 'إجراءات {name}',
  'hands.out-of-folder': 'إخراج من {name}',
  'hands.into-folder': 'نقل إلى {name}',
  'hands.rename-row': 'إعادة تسمية العنصر المحدد',
  'hands.remove-row': 'إزالة العنصر المحدد',
  'hands.row-up': 'تحريك العنصر المحدد لأعلى',
  'hands.row-down': 'تحريك العنصر المحدد لأسفل',
  'folder.rename-title': 'إعادة تسمية المجلد {folder}',
  'folder.name': 'الاسم',
  'folder.rename-joins': 'يوجد مجلد باسم {folder} بالفعل: ستجتمع فيه مصادر المجلدين.',
  'hands.copy-too-many':
    'المقالات المحددة {count, number}، ولا يمكن نسخ أكثر من {most, number} رابط دفعة واحدة. حدّد أقل.',
};
