/** What the site itself says, in each edition. */
import type { Kind, Language, Section } from './types.ts';

export interface Words {
  name: string;
  locale: string;
  tagline: string;
  kinds: Record<Kind, string>;
  sections: Record<Section, string>;
  skip: string;
  relatedTopics: string;
  moreFrom: string;
  share: string;
  logIn: string;
  logOut: string;
  wallTitle: string;
  wallText: string;
  wallPrice: string;
  or: string;
  registerTitle: string;
  registerText: string;
  registerOld: string;
  terms: string;
  haveAccount: string;
  /** On every page of a metered site. */
  meterOffer: (limit: number) => string;
  meterLeft: (left: number, limit: number) => string;
  meterOver: (limit: number) => string;
  newsletter: string;
  newsletterText: string;
  signUp: string;
  updated: string;
  download: string;
  when: string;
}

export const languageNames: Record<Language, string> = {
  en: 'English',
  ar: 'العربية',
  he: 'עברית',
  fa: 'فارسی',
  tr: 'Türkçe',
};
export const languages: Language[] = ['en', 'ar', 'he', 'fa', 'tr'];
export const direction = (language: Language): 'ltr' | 'rtl' =>
  language === 'en' || language === 'tr' ? 'ltr' : 'rtl';

export const words: Record<Language, Words> = {
  en: {
    name: 'The Meridian Ledger',
    locale: 'en_GB',
    tagline: 'Reporting from both shores of the Ostrine',
    kinds: { news: 'News', analysis: 'Analysis', memo: 'Memos', report: 'Reports', event: 'Events' },
    sections: { politics: 'Politics', economy: 'Economy', environment: 'Environment', culture: 'Culture' },
    skip: 'Skip to the article',
    relatedTopics: 'Related Topics',
    moreFrom: 'More from this desk',
    share: 'Share',
    logIn: 'Log in',
    logOut: 'Log out',
    wallTitle: 'Subscribe to keep reading',
    wallText:
      'The rest of this piece is for subscribers: analysis, memos and reports, the event diary and all six of our letters.',
    wallPrice: '$11 monthly or $96 annually ($8 a month)',
    or: 'OR',
    registerTitle: 'Continue with a free account',
    registerText: 'Register to read two subscriber pieces a month and receive The Strait Watch.',
    registerOld: 'Continue reading the Ledger by registering at no cost. Registered readers keep our archive open.',
    terms: 'By registering you accept the Ledger’s terms of use and privacy notice.',
    haveAccount: 'Already a subscriber? Log in',
    meterOffer: (limit) => `Read ${limit} free articles a month without a subscription`,
    meterLeft: (left, limit) => `This is one of your ${limit} free articles this month. ${left} left.`,
    meterOver: (limit) => `You have read your ${limit} free articles this month.`,
    newsletter: 'The Strait Watch',
    newsletterText: 'Shipping, water and power on the Ostrine, every Tuesday morning.',
    signUp: 'Sign up',
    updated: 'Updated',
    download: 'Download the full report (PDF)',
    when: 'When and where',
  },
  ar: {
    name: 'دفتر الزوال',
    locale: 'ar',
    tagline: 'أخبار وتحليلات من ضفتي مضيق أوسترين',
    kinds: { news: 'أخبار', analysis: 'تحليلات', memo: 'مذكرات', report: 'تقارير', event: 'فعاليات' },
    sections: { politics: 'سياسة', economy: 'اقتصاد', environment: 'بيئة', culture: 'ثقافة' },
    skip: 'انتقل إلى المقال',
    relatedTopics: 'مواضيع ذات صلة',
    moreFrom: 'المزيد من هذا القسم',
    share: 'شارك',
    logIn: 'تسجيل الدخول',
    logOut: 'تسجيل الخروج',
    wallTitle: 'اشترك لمتابعة القراءة',
    wallText: 'بقية هذا النص للمشتركين: التحليلات والمذكرات والتقارير ومفكرة الفعاليات ونشراتنا الست كلها.',
    wallPrice: '11 دولارًا شهريًا أو 96 دولارًا سنويًا',
    or: 'أو',
    registerTitle: 'تابع بحساب مجاني',
    registerText: 'سجّل لقراءة مادتين من مواد المشتركين كل شهر ولتصلك نشرة «رقيب المضيق».',
    registerOld: 'تابع القراءة بالتسجيل مجانًا؛ القراء المسجلون يُبقون أرشيفنا مفتوحًا.',
    terms: 'بتسجيلك تقبل شروط الاستخدام وإشعار الخصوصية.',
    haveAccount: 'لديك اشتراك؟ سجّل الدخول',
    meterOffer: (limit) => `اقرأ ${limit} مقالات مجانية كل شهر من دون اشتراك`,
    meterLeft: (left, limit) => `هذه من مقالاتك المجانية (${limit}) لهذا الشهر. بقي لك ${left}.`,
    meterOver: (limit) => `قرأت مقالاتك المجانية (${limit}) لهذا الشهر.`,
    newsletter: 'رقيب المضيق',
    newsletterText: 'الملاحة والمياه والطاقة في أوسترين، كل صباح ثلاثاء.',
    signUp: 'اشترك',
    updated: 'حُدّث في',
    download: 'تنزيل التقرير كاملًا (PDF)',
    when: 'الزمان والمكان',
  },
  he: {
    name: 'פנקס המרידיאן',
    locale: 'he_IL',
    tagline: 'דיווחים משתי גדות מצר אוסטרין',
    kinds: { news: 'חדשות', analysis: 'ניתוח', memo: 'תזכירים', report: 'דוחות', event: 'אירועים' },
    sections: { politics: 'פוליטיקה', economy: 'כלכלה', environment: 'סביבה', culture: 'תרבות' },
    skip: 'דלגו אל הכתבה',
    relatedTopics: 'נושאים קשורים',
    moreFrom: 'עוד מהמדור',
    share: 'שתפו',
    logIn: 'כניסה',
    logOut: 'יציאה',
    wallTitle: 'הירשמו כמנויים כדי להמשיך לקרוא',
    wallText: 'המשך הכתבה פתוח למנויים: ניתוחים, תזכירים ודוחות, יומן האירועים וכל ששת המכתבים שלנו.',
    wallPrice: '11 דולר לחודש או 96 דולר לשנה',
    or: 'או',
    registerTitle: 'המשיכו עם חשבון חינם',
    registerText: 'הירשמו כדי לקרוא שתי כתבות מנויים בחודש ולקבל את המכתב ״משקיף המצר״.',
    registerOld: 'המשיכו לקרוא בהרשמה ללא תשלום; קוראים רשומים שומרים על הארכיון פתוח.',
    terms: 'בהרשמה אתם מקבלים את תנאי השימוש ואת הודעת הפרטיות.',
    haveAccount: 'כבר מנויים? כניסה',
    meterOffer: (limit) => `קראו ${limit} כתבות חינם בחודש בלי מינוי`,
    meterLeft: (left, limit) => `זו אחת מ־${limit} הכתבות החינמיות שלכם החודש. נותרו ${left}.`,
    meterOver: (limit) => `קראתם את ${limit} הכתבות החינמיות שלכם החודש.`,
    newsletter: 'משקיף המצר',
    newsletterText: 'ספנות, מים ואנרגיה באוסטרין, בכל יום שלישי בבוקר.',
    signUp: 'הרשמה',
    updated: 'עודכן',
    download: 'הורדת הדוח המלא (PDF)',
    when: 'מתי ואיפה',
  },
  fa: {
    name: 'دفتر نصف‌النهار',
    locale: 'fa_IR',
    tagline: 'گزارش از دو سوی تنگه اوسترین',
    kinds: { news: 'خبر', analysis: 'تحلیل', memo: 'یادداشت', report: 'گزارش', event: 'رویداد' },
    sections: { politics: 'سیاست', economy: 'اقتصاد', environment: 'محیط زیست', culture: 'فرهنگ' },
    skip: 'رفتن به مقاله',
    relatedTopics: 'موضوعات مرتبط',
    moreFrom: 'بیشتر از این بخش',
    share: 'هم‌رسانی',
    logIn: 'ورود',
    logOut: 'خروج',
    wallTitle: 'برای ادامه خواندن مشترک شوید',
    wallText: 'ادامه این نوشته ویژه مشترکان است: تحلیل‌ها، یادداشت‌ها و گزارش‌ها، تقویم رویدادها و هر شش خبرنامه ما.',
    wallPrice: 'ماهانه ۱۱ دلار یا سالانه ۹۶ دلار',
    or: 'یا',
    registerTitle: 'ادامه با حساب رایگان',
    registerText: 'ثبت‌نام کنید تا هر ماه دو نوشته ویژه مشترکان را بخوانید و خبرنامه «دیدبان تنگه» را دریافت کنید.',
    registerOld: 'با ثبت‌نام رایگان به خواندن ادامه دهید؛ خوانندگان ثبت‌نام‌کرده بایگانی ما را باز نگه می‌دارند.',
    terms: 'با ثبت‌نام، شرایط استفاده و بیانیه حریم خصوصی را می‌پذیرید.',
    haveAccount: 'مشترک هستید؟ وارد شوید',
    meterOffer: (limit) => `هر ماه ${limit} مقاله رایگان بدون اشتراک بخوانید`,
    meterLeft: (left, limit) => `این یکی از ${limit} مقاله رایگان شما در این ماه است. ${left} مقاله مانده است.`,
    meterOver: (limit) => `${limit} مقاله رایگان این ماه را خوانده‌اید.`,
    newsletter: 'دیدبان تنگه',
    newsletterText: 'کشتیرانی، آب و انرژی در اوسترین، هر سه‌شنبه صبح.',
    signUp: 'ثبت‌نام',
    updated: 'به‌روزرسانی',
    download: 'دریافت متن کامل گزارش (PDF)',
    when: 'زمان و مکان',
  },
  tr: {
    name: 'Meridyen Defteri',
    locale: 'tr_TR',
    tagline: 'Ostrine Boğazı’nın iki kıyısından haberler',
    kinds: { news: 'Haber', analysis: 'Analiz', memo: 'Notlar', report: 'Raporlar', event: 'Etkinlikler' },
    sections: { politics: 'Siyaset', economy: 'Ekonomi', environment: 'Çevre', culture: 'Kültür' },
    skip: 'Yazıya geç',
    relatedTopics: 'İlgili Konular',
    moreFrom: 'Bu masadan diğer yazılar',
    share: 'Paylaş',
    logIn: 'Giriş yap',
    logOut: 'Çıkış yap',
    wallTitle: 'Okumaya devam etmek için abone olun',
    wallText:
      'Yazının devamı abonelere açık: analizler, notlar ve raporlar, etkinlik takvimi ve altı bültenimizin tamamı.',
    wallPrice: 'Aylık 11 dolar ya da yıllık 96 dolar',
    or: 'YA DA',
    registerTitle: 'Ücretsiz hesapla devam edin',
    registerText: 'Ayda iki abone yazısı okumak ve Boğaz Gözcüsü bültenini almak için kaydolun.',
    registerOld: 'Ücretsiz kaydolarak okumaya devam edin; kayıtlı okurlar arşivimizi açık tutuyor.',
    terms: 'Kaydolarak kullanım koşullarını ve gizlilik bildirimini kabul edersiniz.',
    haveAccount: 'Abone misiniz? Giriş yapın',
    meterOffer: (limit) => `Abone olmadan ayda ${limit} yazıyı ücretsiz okuyun`,
    meterLeft: (left, limit) => `Bu, bu ayki ${limit} ücretsiz yazınızdan biri. ${left} yazı kaldı.`,
    meterOver: (limit) => `Bu ayki ${limit} ücretsiz yazınızı okudunuz.`,
    newsletter: 'Boğaz Gözcüsü',
    newsletterText: 'Ostrine’de denizcilik, su ve enerji; her salı sabahı.',
    signUp: 'Kaydol',
    updated: 'Güncelleme',
    download: 'Raporun tamamını indirin (PDF)',
    when: 'Zaman ve yer',
  },
};
