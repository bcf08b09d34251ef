/** Words around signing in, in Arabic. */
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof english, string> = {
  'session.title': 'الوصول إلى {title}',
  'session.sign-in': 'تسجيل الدخول',
  'session.sign-in-menu': 'تسجيل الدخول…',
  'session.again': 'تسجيل الدخول مجددًا',
  'session.again-menu': 'تسجيل الدخول مجددًا…',
  'session.menu': 'الوصول…',
  'session.check': 'تحقّق الآن',
  'session.checked': 'سُئل {title}: {status}.',
  'session.sign-out': 'تسجيل الخروج…',
  'session.sign-out-title': 'أتريد تسجيل الخروج من {title}؟',
  'session.sign-out-loss':
    'ستُمسح ملفات تعريف الارتباط والتخزين والذاكرة المؤقتة الخاصة بـ{title} من هذا الحاسوب. لن يُمسّ شيء آخر، ويمكنك تسجيل الدخول مجددًا متى شئت.',
  'session.sign-out-remove':
    '{count, plural, zero {لا مقالات تُحذف معه من هذا الحاسوب} one {حذف مقاله الوحيد أيضًا من هذا الحاسوب} two {حذف مقالَيه أيضًا من هذا الحاسوب} few {حذف مقالاته الـ# أيضًا من هذا الحاسوب} many {حذف # مقالًا له أيضًا من هذا الحاسوب} other {حذف # مقال له أيضًا من هذا الحاسوب}}',
  'session.sign-out-button': 'تسجيل الخروج',
  'session.signed-out-done': 'سُجّل خروجك من {title}.',
  'session.done': 'سُجّل دخولك إلى {title}. يُجلب الآن ما يحق لحسابك قراءته.',
  'session.done-as': 'سُجّل دخولك إلى {title} باسم {account}. يُجلب الآن ما يحق لحسابك قراءته.',
  'session.ended': 'سجّل {title} خروجك. كل المحفوظ باقٍ؛ سجّل الدخول مجددًا ليُجلب الباقي.',
  'session.kept-days':
    '{count, plural, zero {لا يُحفظ بعد آخر تجديد من الموقع.} one {يُحفظ على هذا الحاسوب يومًا واحدًا بعد آخر تجديد من الموقع.} two {يُحفظ على هذا الحاسوب يومين بعد آخر تجديد من الموقع.} few {يُحفظ على هذا الحاسوب # أيام بعد آخر تجديد من الموقع.} many {يُحفظ على هذا الحاسوب # يومًا بعد آخر تجديد من الموقع.} other {يُحفظ على هذا الحاسوب # يوم بعد آخر تجديد من الموقع.}}',
  'session.kept-not': 'ينتهي بإغلاق Broadsheet، كما اخترت في الإعدادات.',
  'session.opening': 'جارٍ فتح صفحة تسجيل الدخول إلى {title} …',
  'session.status': 'الحالة',
  'session.status-signed-out': 'لم يُسجَّل الدخول',
  'session.status-signed-in': 'سُجّل الدخول',
  'session.status-unverified': 'سُجّل الدخول، ولم يؤكَّد منذ ذلك الحين',
  'session.status-expired': 'سجّل الناشر خروجك',
  'session.since': 'منذ',
  'session.account': 'الحساب',
  'session.verified': 'آخر تأكيد',
  'session.never': 'أبدًا',
  'session.method': 'عُرف من',
  'session.method-profile': 'علامة الموقع نفسه',
  'session.method-teaser': 'مقال يصل كاملًا',
  'session.method-links': 'روابط الموقع للقرّاء المسجّلين',
  'session.method-reader': 'قولك',
  'session.hint-signed-out':
    'تسجّل الدخول في صفحة المصدر نفسه، في نافذة مستقلة. لا يرى Broadsheet كلمة مرورك أبدًا؛ بل يحتفظ بالجلسة كما يفعل المتصفح.',
  'session.hint-signed-in': 'كل ما يحق لحسابك قراءته يُجلب تلقائيًا ويُحفظ للقراءة بلا اتصال.',
  'session.hint-unverified': 'كل المحفوظ يُفتح. سيُسأل الناشر مجددًا حين تعود الشبكة.',
  'session.hint-expired': 'كل المحفوظ باقٍ. سجّل الدخول مجددًا ليُجلب الناقص.',
  'session.feeds': 'خلاصات خاصة',
  'session.feed-password': 'كلمة مرور {feed}…',
  'session.expired-mark': 'سجّل الناشر خروجك. سجّل الدخول مجددًا.',
  'session.signed-in-as': 'سُجّل الدخول باسم {account}',
  'session.kept-run':
    'لا سلسلة مفاتيح في هذا الحاسوب، فيدوم تسجيل الدخول إلى أن يُغلق Broadsheet. يمكنك تغيير ذلك في الإعدادات، تحت «تسجيل الدخول».',
  'session.kept-settings': 'فتح الإعدادات',

  'door.teaser': 'يستطيع القرّاء المسجّلون في {title} قراءة هذا المقال كاملًا.',
  'door.expired': 'سجّل {title} خروجك. سجّل الدخول مجددًا لقراءة هذا المقال كاملًا.',
  'door.entitled': 'حسابك في {title} لا يفتح هذا المقال.',
  'door.unverified': 'لا يُعرف إن كان دخولك إلى {title} لا يزال مسجّلًا.',
  'door.fetching': 'يُجلب من جديد بعد أن سجّلت الدخول.',
  'door.meter': 'يعدّ {title} ما يُقرأ بلا تسجيل دخول. لم تُجلب هذه الصفحة بعد.',
  'door.meter-none': 'لم تبقَ قراءات مجانية في {title} هذا الشهر.',
  'door.use': 'استخدام قراءة مجانية',
  'door.use-of':
    '{count, plural, zero {لا قراءات مجانية} one {استخدام القراءة المجانية الوحيدة} two {استخدام واحدة من قراءتين مجانيتين} few {استخدام واحدة من # قراءات مجانية} many {استخدام واحدة من # قراءة مجانية} other {استخدام واحدة من # قراءة مجانية}}',
  'door.left':
    '{count, plural, zero {لم يبقَ شيء هذا الشهر} one {بقيت واحدة هذا الشهر} two {بقيت اثنتان هذا الشهر} few {بقيت # هذا الشهر} many {بقيت # هذا الشهر} other {بقيت # هذا الشهر}}',
  'door.using': 'جارٍ جلب الصفحة …',

  'meter.title': 'القراءات المجانية',
  'meter.limit':
    '{count, plural, zero {لا يمنح {title} قراءات مجانية.} one {يمنح {title} قراءة مجانية واحدة في الشهر.} two {يمنح {title} قراءتين مجانيتين في الشهر.} few {يمنح {title} # قراءات مجانية في الشهر.} many {يمنح {title} # قراءة مجانية في الشهر.} other {يمنح {title} # قراءة مجانية في الشهر.}}',
  'meter.unknown': 'يعدّ {title} القراءات المجانية، ولم يقل كم عددها.',
  'meter.allow': 'ما يُستخدم بلا سؤال في الشهر',
  'meter.allow-hint': 'تأتي أحدث المقالات أولًا. صفر لا يجلب شيئًا بلا نقرتك.',

  'settings.signing-in': 'تسجيل الدخول',
  'settings.keep-days': 'الاحتفاظ بتسجيل الدخول (بالأيام)',
  'settings.keep-days-hint':
    'لتسجيلات الدخول التي يريد الموقع إنهاءها بإغلاق المتصفح؛ تُحسب من آخر مرة عيّنها الموقع. صفر ينهيها بإغلاق Broadsheet.',
  'settings.keyring': 'الأسرار مختومة بسلسلة مفاتيح هذا النظام.',
  'settings.no-keyring':
    'ليس في هذا النظام سلسلة مفاتيح يختم بها Broadsheet الأسرار. لذا يدوم تسجيل الدخول وكلمات مرور الخلاصات إلى أن يُغلق Broadsheet، ثم تسجّل الدخول مجددًا في المرة التالية.',
  'settings.keep-open': 'الاحتفاظ بها على القرص مع ذلك',
  'settings.keep-open-hint':
    'تبقى عندئذ غير مختومة في مجلدك: كل من يستطيع قراءة ملفاتك، ولو من نسخة احتياطية، يستطيع استخدام تسجيلات دخولك.',
  'settings.notify': 'إشعاري بانتهاء تسجيل الدخول، وبما تطلبه قوائمي وقواعدي',
  'settings.profiles': 'ملفات التعريف',
  'settings.profiles-hint': 'حقائق عن موقع في ملف JSON؛ تُقرأ عند بدء Broadsheet.',
  'settings.open-profiles': 'فتح المجلد',
  'storage.feed-kept': 'ما حملته الخلاصة فقط؛ الصفحة نفسها أعطت أقل',
  'storage.feed-held': 'ما حملته الخلاصة فقط؛ الصفحة تكلّف قراءة مجانية',
  'opml.exported-secrets':
    '{count, plural, zero {كُتب في {path}. لا خلاصات خاصة فيه.} one {كُتب في {path}. فيه خلاصة خاصة واحدة بلا كلمة مرورها أو مفتاحها.} two {كُتب في {path}. فيه خلاصتان خاصتان بلا كلمتي مرورهما أو مفتاحيهما.} few {كُتب في {path}. فيه # خلاصات خاصة بلا كلمات مرورها أو مفاتيحها.} many {كُتب في {path}. فيه # خلاصة خاصة بلا كلمات مرورها أو مفاتيحها.} other {كُتب في {path}. فيه # خلاصة خاصة بلا كلمات مرورها أو مفاتيحها.}}',
};
