/** Pages with and without walls, written by hand, in several languages: what a publisher's page says when it gives only a part. For tests. */

export interface WallLanguage {
  language: string;
  direction: 'ltr' | 'rtl';
  headline: string;
  /** Some sentences that a text is made of. */
  sentences: readonly string[];
  /** Free reads are left. */
  left: string;
  /** Free reads are used up. */
  used: string;
  /** Reading on costs an account. */
  register: string;
  /** Reading on costs money. */
  subscribe: string;
  /** All of it is for others. */
  only: string;
  /** Leads on from a text that breaks off. */
  more: string;
  /** No wall: a letter to subscribe to. */
  letter: string;
}

export const WALL_LANGUAGES: readonly WallLanguage[] = [
  {
    language: 'en',
    direction: 'ltr',
    headline: 'Pilots of the northern strait go back to work',
    sentences: [
      'The pilots of the northern strait went back to work on Thursday after nine days ashore.',
      'Forty ships had waited outside, some of them with fruit that would not have kept another week.',
      'The harbour office said that the oldest boats would be replaced before the winter.',
      'Their union had asked for a second crew on every night tour, and it was given one.',
      'Owners say that each day at anchor had cost them eleven thousand a ship.',
      'By the evening the first tanker had passed the lighthouse with a pilot on the bridge.',
    ],
    left: 'You have 2 free articles left this month. Subscribe for unlimited access.',
    used: 'You’ve reached your limit of free articles this month.',
    register: 'Create a free account to continue reading',
    subscribe: 'Subscribe to read the full story',
    only: 'This article is for subscribers only',
    more: 'Read more',
    letter: 'Sign up for our newsletter and get the day’s news in your inbox.',
  },
  {
    language: 'ar',
    direction: 'rtl',
    headline: 'مرشدو المضيق الشمالي يعودون إلى العمل',
    sentences: [
      'عاد مرشدو المضيق الشمالي إلى العمل يوم الخميس بعد تسعة أيام على البر.',
      'كانت أربعون سفينة تنتظر في الخارج وبعضها محمل بفاكهة لا تحتمل أسبوعا آخر.',
      'وقال مكتب الميناء إن أقدم القوارب سوف تستبدل قبل حلول الشتاء.',
      'وطلبت نقابتهم طاقما ثانيا في كل نوبة ليلية وحصلت عليه.',
      'ويقول أصحاب السفن إن كل يوم في المرسى كلفهم أحد عشر ألفا عن السفينة.',
      'ومع المساء مرت أول ناقلة بجانب المنارة وعلى جسرها مرشد.',
    ],
    left: 'تبقى لك مقالتان مجانيتان هذا الشهر. اشترك للوصول غير المحدود.',
    used: 'لقد استنفدت عدد المقالات المجانية المتاحة لهذا الشهر',
    register: 'سجّل حسابا مجانيا لمتابعة القراءة',
    subscribe: 'اشترك لقراءة المقال كاملا',
    only: 'هذا المقال متاح للمشتركين فقط',
    more: 'اقرأ المزيد',
    letter: 'اشترك في نشرتنا البريدية ليصلك جديد اليوم على بريدك.',
  },
  {
    language: 'he',
    direction: 'rtl',
    headline: 'נתבי המצר הצפוני חוזרים לעבודה',
    sentences: [
      'נתבי המצר הצפוני חזרו לעבודה ביום חמישי אחרי תשעה ימים על החוף.',
      'ארבעים אוניות המתינו בחוץ, חלקן עם פירות שלא היו מחזיקים שבוע נוסף.',
      'משרד הנמל מסר כי הסירות הישנות ביותר יוחלפו לפני החורף.',
      'האיגוד ביקש צוות שני בכל משמרת לילה, והבקשה התקבלה.',
      'בעלי האוניות אומרים שכל יום בעגינה עלה להם אחד עשר אלף לאונייה.',
      'לקראת ערב חלפה המכלית הראשונה על פני המגדלור ועל גשרה נתב.',
    ],
    left: 'נותרו לכם 2 כתבות חינם החודש. הצטרפו למנוי וקבלו גישה בלתי מוגבלת.',
    used: 'קראתם את כל הכתבות החינמיות שלכם לחודש זה',
    register: 'הירשמו בחינם כדי להמשיך לקרוא',
    subscribe: 'רכשו מינוי כדי לקרוא את הכתבה המלאה',
    only: 'הכתבה למנויים בלבד',
    more: 'קראו עוד',
    letter: 'הירשמו לניוזלטר שלנו וקבלו את חדשות היום למייל.',
  },
  {
    language: 'fa',
    direction: 'rtl',
    headline: 'راهنمایان تنگه شمالی به کار بازگشتند',
    sentences: [
      'راهنمایان تنگه شمالی روز پنجشنبه پس از نه روز ماندن در خشکی به کار بازگشتند.',
      'چهل کشتی بیرون بندر منتظر مانده بودند و بار برخی میوه‌ای بود که هفته‌ای دیگر دوام نمی‌آورد.',
      'اداره بندر گفت که کهنه‌ترین قایق‌ها پیش از زمستان عوض می‌شوند.',
      'اتحادیه آنان برای هر نوبت شبانه خدمه دومی خواسته بود و به آن رسید.',
      'صاحبان کشتی‌ها می‌گویند هر روز لنگر انداختن برای هر کشتی یازده هزار خرج داشت.',
      'هنگام غروب نخستین نفتکش با راهنمایی بر عرشه از کنار فانوس دریایی گذشت.',
    ],
    left: 'این ماه ۲ مقاله رایگان دیگر دارید. برای دسترسی نامحدود مشترک شوید.',
    used: 'مقاله رایگان این ماه شما به پایان رسید',
    register: 'برای ادامه خواندن ثبت‌نام کنید',
    subscribe: 'برای خواندن متن کامل مشترک شوید',
    only: 'این مطلب ویژه مشترکان است',
    more: 'ادامه مطلب',
    letter: 'در خبرنامه ما عضو شوید تا خبرهای روز به ایمیل شما برسد.',
  },
  {
    language: 'tr',
    direction: 'ltr',
    headline: 'Kuzey boğazının kılavuzları işe dönüyor',
    sentences: [
      'Kuzey boğazının kılavuz kaptanları dokuz gün karada kaldıktan sonra perşembe günü işe döndü.',
      'Kırk gemi dışarıda bekliyordu, bazılarının yükü bir hafta daha dayanmayacak meyveydi.',
      'Liman müdürlüğü en eski teknelerin kıştan önce değiştirileceğini söyledi.',
      'Sendikaları her gece seferi için ikinci bir ekip istemişti, istediği oldu.',
      'Gemi sahipleri demirde geçen her günün gemi başına on bir bine mal olduğunu söylüyor.',
      'Akşama doğru ilk tanker köprüsünde bir kılavuzla fenerin önünden geçti.',
    ],
    left: 'Bu ay 2 ücretsiz yazınız kaldı. Sınırsız erişim için abone olun.',
    used: 'Bu ay için ücretsiz makale hakkınız doldu',
    register: 'Okumaya devam etmek için ücretsiz kaydolun',
    subscribe: 'Yazının tamamını okumak için abone olun',
    only: 'Bu içerik abonelere özel',
    more: 'Devamını oku',
    letter: 'Bültenimize abone olun, günün haberleri e-postanıza gelsin.',
  },
  {
    language: 'fr',
    direction: 'ltr',
    headline: 'Les pilotes du détroit du Nord reprennent le travail',
    sentences: [
      'Les pilotes du détroit du Nord ont repris le travail jeudi après neuf jours à terre.',
      'Quarante navires attendaient au large, certains chargés de fruits qui n’auraient pas tenu une semaine de plus.',
      'La capitainerie assure que les plus vieilles vedettes seront remplacées avant l’hiver.',
      'Leur syndicat demandait un second équipage pour chaque tour de nuit, et il l’a obtenu.',
      'Les armateurs estiment que chaque jour au mouillage leur a coûté onze mille par navire.',
      'Dans la soirée le premier pétrolier est passé devant le phare, un pilote à la passerelle.',
    ],
    left: 'Il vous reste 2 articles gratuits ce mois-ci. Abonnez-vous pour un accès illimité.',
    used: 'Vous avez lu tous vos articles gratuits du mois',
    register: 'Créez un compte gratuit pour poursuivre votre lecture',
    subscribe: 'Abonnez-vous pour lire la suite',
    only: 'Cet article est réservé aux abonnés',
    more: 'Lire la suite',
    letter: 'Inscrivez-vous à notre newsletter pour recevoir l’essentiel du jour.',
  },
  {
    language: 'de',
    direction: 'ltr',
    headline: 'Die Lotsen der Nordstraße fahren wieder',
    sentences: [
      'Die Lotsen der Nordstraße sind am Donnerstag nach neun Tagen an Land wieder hinausgefahren.',
      'Vierzig Schiffe hatten draußen gewartet, manche mit Früchten, die keine Woche mehr gehalten hätten.',
      'Das Hafenamt sagt, die ältesten Boote würden noch vor dem Winter ersetzt.',
      'Ihre Gewerkschaft hatte für jede Nachtfahrt eine zweite Mannschaft verlangt und bekam sie.',
      'Die Reeder sagen, jeder Tag vor Anker habe sie elftausend je Schiff gekostet.',
      'Gegen Abend lief der erste Tanker mit einem Lotsen auf der Brücke am Leuchtturm vorbei.',
    ],
    left: 'Sie haben noch 2 freie Artikel in diesem Monat. Jetzt abonnieren und unbegrenzt lesen.',
    used: 'Sie haben Ihre kostenlosen Artikel für diesen Monat aufgebraucht',
    register: 'Jetzt kostenlos registrieren und weiterlesen',
    subscribe: 'Jetzt abonnieren und den ganzen Artikel lesen',
    only: 'Dieser Artikel ist nur für Abonnenten',
    more: 'Weiterlesen',
    letter: 'Newsletter bestellen: das Wichtigste vom Tage per E-Mail.',
  },
  {
    language: 'es',
    direction: 'ltr',
    headline: 'Los prácticos del estrecho del norte vuelven al trabajo',
    sentences: [
      'Los prácticos del estrecho del norte volvieron al trabajo el jueves tras nueve días en tierra.',
      'Cuarenta barcos esperaban fuera, algunos con fruta que no habría aguantado otra semana.',
      'La oficina del puerto dice que las lanchas más viejas se cambiarán antes del invierno.',
      'Su sindicato pedía una segunda tripulación para cada turno de noche y la obtuvo.',
      'Los armadores calculan que cada día fondeados les costó once mil por barco.',
      'Al anochecer el primer petrolero pasó ante el faro con un práctico en el puente.',
    ],
    left: 'Te quedan 2 artículos gratis este mes. Suscríbete y accede sin límites.',
    used: 'Has leído todos tus artículos gratuitos de este mes',
    register: 'Regístrate gratis para seguir leyendo',
    subscribe: 'Suscríbete para leer el artículo completo',
    only: 'Contenido exclusivo para suscriptores',
    more: 'Leer más',
    letter: 'Suscríbete a nuestra newsletter y recibe lo esencial del día.',
  },
];

/** So many paragraphs of four sentences each, no two of them the same. */
export function paragraphsOf({ sentences }: WallLanguage, count: number): string[] {
  return Array.from({ length: count }, (_unused, at) =>
    Array.from({ length: 4 }, (_none, next) => sentences[(at * 5 + next + (at >> 1)) % sentences.length]).join(' '),
  );
}

/** The page of an article. @param head further markup of its head @param article what stands under the headline */
export function wallPage({ language, direction, headline }: WallLanguage, article: string, head = ''): string {
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${headline}</title>
    <meta property="og:type" content="article">${head}</head><body><header><nav><a href="/">Home</a> <a href="/world">World</a>
    <a href="/login">Login</a></nav></header><main><article><h1>${headline}</h1>${article}</article></main>
    <footer><a href="/about">About</a> <a href="/subscribe">Subscribe</a></footer></body></html>`;
}
