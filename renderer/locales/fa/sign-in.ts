/** Words around signing in, in Persian. */
import type { signIn as english } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof english, string> = {
  'session.title': 'دسترسی به {title}',
  'session.sign-in': 'ورود',
  'session.sign-in-menu': 'ورود…',
  'session.again': 'ورود دوباره',
  'session.again-menu': 'ورود دوباره…',
  'session.menu': 'دسترسی…',
  'session.check': 'بررسی کن',
  'session.checked': 'از {title} پرسیده شد: {status}.',
  'session.sign-out': 'خروج…',
  'session.sign-out-title': 'از {title} خارج می‌شوید؟',
  'session.sign-out-loss':
    'کوکی‌ها، حافظه و نهانگاه {title} روی این رایانه پاک می‌شود. به چیز دیگری دست زده نمی‌شود و هر زمان می‌توانید دوباره وارد شوید.',
  'session.sign-out-remove':
    '{count, plural, one {# مقالهٔ آن هم از این رایانه حذف شود} other {# مقالهٔ آن هم از این رایانه حذف شود}}',
  'session.sign-out-button': 'خروج',
  'session.signed-out-done': 'از {title} خارج شدید.',
  'session.done': 'وارد {title} شدید. آنچه حساب شما اجازهٔ خواندنش را دارد اکنون دریافت می‌شود.',
  'session.done-as': 'با نام {account} وارد {title} شدید. آنچه حساب شما اجازهٔ خواندنش را دارد اکنون دریافت می‌شود.',
  'session.ended': '{title} شما را خارج کرده است. هر چه ذخیره شده می‌ماند؛ دوباره وارد شوید تا بقیه دریافت شود.',
  'session.kept-days':
    '{count, plural, one {تا # روز پس از آخرین تمدید وبگاه روی این رایانه می‌ماند.} other {تا # روز پس از آخرین تمدید وبگاه روی این رایانه می‌ماند.}}',
  'session.kept-not': 'با بسته شدن Broadsheet پایان می‌یابد، چنان‌که در تنظیمات خواسته‌اید.',
  'session.opening': 'در حال باز کردن صفحهٔ ورود {title} …',
  'session.status': 'وضعیت',
  'session.status-signed-out': 'وارد نشده',
  'session.status-signed-in': 'وارد شده',
  'session.status-unverified': 'وارد شده، از آن زمان تأیید نشده',
  'session.status-expired': 'ناشر شما را خارج کرده',
  'session.since': 'از',
  'session.account': 'حساب',
  'session.verified': 'آخرین تأیید',
  'session.never': 'هرگز',
  'session.method': 'شناخته از',
  'session.method-profile': 'نشان خود وبگاه',
  'session.method-teaser': 'مقاله‌ای که کامل می‌رسد',
  'session.method-links': 'پیوندهای وبگاه برای خوانندگان واردشده',
  'session.method-reader': 'گفتهٔ شما',
  'session.hint-signed-out':
    'در صفحهٔ خود نشریه و در پنجره‌ای جدا وارد می‌شوید. Broadsheet هرگز گذرواژهٔ شما را نمی‌بیند؛ نشست را مانند مرورگر نگه می‌دارد.',
  'session.hint-signed-in':
    'هر چه حساب شما اجازهٔ خواندنش را دارد خودبه‌خود دریافت و برای خواندن برون‌خط نگه داشته می‌شود.',
  'session.hint-unverified': 'هر چه ذخیره شده باز می‌شود. با بازگشت شبکه دوباره از ناشر پرسیده می‌شود.',
  'session.hint-expired': 'هر چه ذخیره شده می‌ماند. دوباره وارد شوید تا کمبودها دریافت شود.',
  'session.feeds': 'خوراک‌های خصوصی',
  'session.feed-password': 'گذرواژهٔ {feed}…',
  'session.expired-mark': 'ناشر شما را خارج کرده است. دوباره وارد شوید.',
  'session.signed-in-as': 'وارد شده با نام {account}',
  'session.kept-run':
    'این رایانه دسته‌کلید ندارد، پس ورودها تا بسته شدن Broadsheet می‌مانند. در تنظیمات، بخش «ورود»، می‌توانید آن را تغییر دهید.',
  'session.kept-settings': 'باز کردن تنظیمات',

  'door.teaser': 'خوانندگانی که وارد {title} شده‌اند این مقاله را کامل دارند.',
  'door.expired': '{title} شما را خارج کرده است. برای خواندن کامل این مقاله دوباره وارد شوید.',
  'door.entitled': 'حساب شما در {title} این مقاله را باز نمی‌کند.',
  'door.unverified': 'معلوم نیست هنوز در {title} وارد شده باشید.',
  'door.fetching': 'حالا که وارد شده‌اید دوباره دریافت می‌شود.',
  'door.meter': '{title} خواندن بدون ورود را می‌شمارد. این صفحه هنوز دریافت نشده است.',
  'door.meter-none': 'این ماه خواندن رایگانی از {title} نمانده است.',
  'door.use': 'استفاده از یک خواندن رایگان',
  'door.use-of': '{count, plural, one {استفاده از # خواندن رایگان} other {استفاده از یکی از # خواندن رایگان}}',
  'door.left': '{count, plural, one {# تا برای این ماه مانده} other {# تا برای این ماه مانده}}',
  'door.using': 'در حال دریافت صفحه …',

  'meter.title': 'خواندن‌های رایگان',
  'meter.limit':
    '{count, plural, one {{title} ماهی # خواندن رایگان می‌دهد.} other {{title} ماهی # خواندن رایگان می‌دهد.}}',
  'meter.unknown': '{title} خواندن‌های رایگان را می‌شمارد و نگفته است چندتاست.',
  'meter.allow': 'استفاده بدون پرسش در ماه',
  'meter.allow-hint': 'جدیدترین مقاله‌ها نخست می‌آیند. صفر بدون کلیک شما چیزی دریافت نمی‌کند.',

  'settings.signing-in': 'ورود',
  'settings.keep-days': 'مدت نگهداری ورودها (روز)',
  'settings.keep-days-hint':
    'برای ورودهایی که وبگاه می‌خواهد با بسته شدن مرورگر پایان یابند؛ از آخرین باری که وبگاه تعیینشان کرده حساب می‌شود. صفر آن‌ها را با بسته شدن Broadsheet پایان می‌دهد.',
  'settings.keyring': 'رازها با دسته‌کلید این سیستم مهر شده‌اند.',
  'settings.no-keyring':
    'این سیستم دسته‌کلیدی ندارد که Broadsheet رازها را با آن مهر کند. پس ورودها و گذرواژهٔ خوراک‌ها تا بسته شدن Broadsheet می‌مانند و بار دیگر باید دوباره وارد شوید.',
  'settings.keep-open': 'با این حال روی دیسک نگه دار',
  'settings.keep-open-hint':
    'آنگاه بی‌مهر در پوشهٔ خودتان می‌مانند: هر که بتواند پرونده‌های شما را بخواند، حتی از پشتیبان، می‌تواند از ورودهای شما استفاده کند.',
  'settings.notify': 'پایان ورودها و آنچه فهرست‌ها و قاعده‌هایم می‌خواهند را به من خبر بده',
  'settings.profiles': 'نمایه‌ها',
  'settings.profiles-hint': 'دانسته‌هایی دربارهٔ یک وبگاه در پروندهٔ JSON؛ هنگام آغاز Broadsheet خوانده می‌شود.',
  'settings.open-profiles': 'باز کردن پوشه',
  'storage.feed-kept': 'فقط آنچه در خوراک بود؛ خود صفحه کمتر داد',
  'storage.feed-held': 'فقط آنچه در خوراک بود؛ صفحه یک خواندن رایگان هزینه دارد',
  'opml.exported-secrets':
    '{count, plural, one {در {path} نوشته شد. # خوراک خصوصی بدون گذرواژه یا کلیدش در آن است.} other {در {path} نوشته شد. # خوراک خصوصی بدون گذرواژه یا کلیدشان در آن است.}}',
};
