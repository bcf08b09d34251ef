/** Words of menus, dialogs of the system, boxes of trouble, and notifications, in Persian. */
import type { desktop as english } from '../en/desktop.ts';

export const desktop: Record<keyof typeof english, string> = {
  'menu.file': '&پرونده',
  'menu.edit': '&ویرایش',
  'menu.view': '&نما',
  'menu.window': 'پ&نجره',
  'menu.settings': 'تنظیمات…',
  'menu.follow': 'دنبال کردن نشریه…',
  'menu.refresh-all': 'تازه‌سازی همه',
  'menu.import': 'درون‌برد OPML…',
  'menu.export': 'برون‌برد OPML…',
  'menu.search': 'جست‌وجو',
  'menu.activity': 'گزارش فعالیت',
  'menu.open-link': 'باز کردن پیوند در مرورگر',
  'menu.copy-link': 'رونوشت پیوند',

  'role.about': 'دربارهٔ Broadsheet',
  'role.services': 'خدمات',
  'role.hide': 'پنهان کردن Broadsheet',
  'role.hideOthers': 'پنهان کردن بقیه',
  'role.unhide': 'نمایش همه',
  'role.quit': 'خروج',
  'role.close': 'بستن',
  'role.undo': 'واگرد',
  'role.redo': 'انجام دوباره',
  'role.cut': 'برش',
  'role.copy': 'رونوشت',
  'role.paste': 'چسباندن',
  'role.selectAll': 'انتخاب همه',
  'role.resetZoom': 'اندازهٔ واقعی',
  'role.zoomIn': 'بزرگ‌نمایی',
  'role.zoomOut': 'کوچک‌نمایی',
  'role.togglefullscreen': 'تمام‌صفحه',
  'role.toggleDevTools': 'ابزارهای توسعه‌دهنده',
  'role.minimize': 'کمینه کردن',
  'role.zoom': 'بیشینه کردن',
  'role.front': 'آوردن همه به جلو',

  'file.import': 'درون‌برد OPML',
  'file.export': 'برون‌برد OPML',
  'file.export-marks': 'برون‌برد برجسته‌ها',
  'file.opml': 'OPML',
  'file.all': 'همهٔ پرونده‌ها',

  'box.cannot-start': 'Broadsheet آغاز نمی‌شود',
  'box.folder':
    'در پوشه‌اش نمی‌توان نوشت: {why} ({folder}). پوشه را بازگردانید، یا با BROADSHEET_PROFILE پوشهٔ دیگری نام ببرید و دوباره آغاز کنید.',
  'box.cannot-open': 'Broadsheet نمی‌تواند کتابخانه‌اش را باز کند',
  'box.has-to-close': 'Broadsheet باید بسته شود',
  'box.library-stopped':
    'کتابخانه از کار افتاد ({why}). هیچ‌چیز ثبت‌شده‌ای از دست نرفت. Broadsheet را دوباره آغاز کنید.',
  'box.ok': 'باشه',
  'box.window-stopped': 'پنجره از کار افتاده بود و دوباره بار شد.',
  'box.window-stopped-detail':
    'هیچ‌چیزی که ذخیره یا علامت‌گذاری کرده‌اید از دست نرفته است. دلیل در گزارش فعالیت آمده است.',
  'box.window-stopped-twice': 'پنجره در یک دقیقه دو بار از کار افتاد.',
  'box.window-stopped-twice-detail':
    'هیچ‌چیزی که ذخیره یا علامت‌گذاری کرده‌اید از دست نرفته است. دوباره بارش کنید، یا Broadsheet را ببندید و از نو آغاز کنید.',
  'box.window-hangs': 'پنجره پاسخ نمی‌دهد.',
  'box.window-hangs-detail':
    'کمی صبر کنید، یا دوباره بارش کنید. هیچ‌چیزی که ذخیره یا علامت‌گذاری کرده‌اید از دست نرفته است.',
  'box.load-again': 'بار کردن دوباره',
  'box.quit': 'خروج',
  'box.wait': 'صبر',

  'session.signed-out-title': 'از {title} خارج شدید',
  'session.signed-out-body': 'برای ادامهٔ خواندن مقاله‌های کامل دوباره وارد شوید.',
  'session.signed-in': 'وارد {title} شدید، چنان‌که پیدا شد {how}.',
  'session.signed-in-as': 'با نام {account} وارد {title} شدید، چنان‌که پیدا شد {how}.',
  'session.how-profile': 'از نشان خود وبگاه',
  'session.how-teaser': 'از مقاله‌ای که اکنون کامل می‌رسد',
  'session.how-links': 'از پیوندهایی که به خوانندگان واردشده نشان می‌دهد',
  'session.how-reader': 'از گفتهٔ شما',
  'session.expired': '{title} شما را خارج کرده است. هر چه ذخیره شده می‌ماند؛ دوباره وارد شوید تا بقیه دریافت شود.',
  'session.unverified': 'به گفتهٔ شما وارد {title} شدید؛ صفحه‌هایش هنوز آن را نشان نداده‌اند.',
  'session.signed-out': 'از {title} خارج شدید؛ کوکی‌ها، حافظه و نهانگاهش پاک شد.',
  'session.not-kept':
    'ورود به {title} پس از اجرای پیشین نگه داشته نشد. دوباره وارد شوید؛ بخش «ورود» در تنظیمات می‌گوید چه چیز و تا کی نگه داشته می‌شود.',
  'session.not-shown': '{title} شما را واردشده نشان نمی‌دهد. وارد شوید و دوباره تلاش کنید.',
  'session.held':
    '{title} خواندن‌های رایگان را می‌شمارد، پس صفحه‌هایش فقط به خواست شما دریافت می‌شود. وارد شوید تا همه دریافت شود.',
};
