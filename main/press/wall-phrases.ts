/**
 * What walls say, by language, as data. A wall asks to join and promises reading on, in whichever order; or says outright
 * that the rest is for others; or that free reads are used up. Each entry is a list of regular-expression alternatives.
 */
import { phrases } from './words.ts';

export interface WallWords {
  /** Asked of the reader: subscribe, register, log in. */
  join: string;
  /** Promised for it: reading on, the whole text, all articles. */
  read: string;
  /** Said outright: the rest is for subscribers, the free reads are used up. */
  only: string;
  /** Stands in such boxes but also elsewhere: already a reader, terms accepted, prices. Cut with a wall, no evidence by itself. */
  beside: string;
}

export const WALL_WORDS: Readonly<Record<string, WallWords>> = {
  en: {
    join: String.raw`subscrib(?:e|ing)|sign(?:ing)? (?:up|in)|log(?:ging)? in|register(?:ing)?|become an? (?:member|subscriber)|join (?:us|now|today)|create an? (?:free )?account|free account|start (?:your|a) (?:free )?trial|get (?:full |unlimited |digital )?access|choose (?:a|your) plan|free trial|subscription|membership|(?:log|sign) ?in or (?:create|register|subscribe)\S*`,
    read: String.raw`(?:continue|keep|finish|go on) reading|read (?:on\b|more of|the (?:full|whole|rest|entire|complete))|to (?:continue|read|unlock|access) (?:reading|this|the|our|all|unlimited|full)|unlimited (?:access|articles|reading)|full (?:access|article|story)|unlock (?:this|the|full|all)|for unlimited|all (?:of )?our (?:articles|content|journalism)|(?:article|story) for free|^continue\b|to continue$|want to read (?:more|on)`,
    only: String.raw`(?:rest|remainder) of (?:this|the) (?:article|story|piece|text|report|analysis|memo).{0,30}(?:for|to) (?:our |paying |paid )?(?:subscribers|members)|(?:(?:this|these|our|premium|exclusive|remaining) (?:\w+ ){0,2}?|^(?:the )?)(?:article|content|story|page|report|analysis|memo|feature|piece)s? (?:is|are) (?:only |exclusively |reserved |exclusive |available |just |free )*(?:for|to) (?:(?:our |existing |registered |premium |paid |paying )*(?:subscribers|members)(?! of (?!our|this|the (?:site|paper|newspaper|magazine|journal)))|(?:our )?(?:registered|paid|paying|premium|subscribed) (?:users|readers))|(?:subscribers?|members?)[- ]only (?:article|content|story|post)|you(?:['’]ve| have)?(?: now| already| just)? (?:reached|hit|used|read) (?:up )?(?!\d+ (?:out )?of )(?!\d+ of your)(?:your|all|the|of|last|end|\d+|\s)*(?:monthly |free |article |story )*(?:limit(?! of (?!free|your|articles|complimentary))|free (?:articles?|story|stories|reads?))|^(?:monthly |free )?(?:article|story|reading) limit (?:reached|exceeded)|continue reading this (?:article|story) for free|^subscribe for unlimited access|this post is for (?:paid|paying) subscribers|no (?:more )?free (?:articles|stories|reads) (?:left|remaining)|(?:reached|used) the end of your free|only (?:our )?(?:subscribers|members) can (?:read|see|continue)|full (?:text|article|story) is (?:only )?(?:available|open) (?:for|to) (?:subscribers|members)|^(?:for |exclusive to |exclusively for )?(?:paying |paid |our )?(?:subscribers|members)(?: only)?$|^this is (?:a|an) (?:premium|subscriber|member)\S* (?:article|story|piece|post)|^(?:unlock|buy|purchase|get access to)(?: access to)? this (?:article|story|piece)`,
    beside: String.raw`already (?:have an account|a (?:member|subscriber)|subscribed|registered)|have an account\?|by (?:signing up|registering|subscribing|clicking).{0,30}(?:agree|accept)|(?:[$€£]\s?\d+(?:\.\d+)?|\d+ (?:dollars|euros|pounds)).{0,20}(?:month|annual|year|week)|cancel (?:at )?any ?time|^not a subscriber|all (?:of our |our |\d+ (?:of our )?)newsletters`,
  },
  ar: {
    join: String.raw`(?<!\p{L})اشترك(?:وا|ي)?|الاشتراك|(?<!\p{L})سج[ّ]?ل(?:وا|ي)? |تسجيل الدخول|بالتسجيل|التسجيل|انضم|حساب(?:ك)? (?:ال)?مجاني|بحساب مجاني|أنشئ حساب`,
    read: String.raw`(?:ل?متابعة|ل?مواصلة|ل?إكمال|لاستكمال|تابع(?:وا)?|واصل(?:وا)?) ?(?:ال)?(?:قراءة|المقال|الاطلاع)?|لقراءة|كي تقرأ|للاطلاع|للوصول|كامل المقال|المقال كاملا|وصول غير محدود|بلا حدود`,
    only: String.raw`(?:بقية|باقي|تتمة|هذا|هذه|^) ?ال(?:مقال|محتوى|مادة|تقرير|خبر|نص|قصة|صفحة|موضوع|تحليل)\S* .{0,20}(?:للمشتركين|للأعضاء|لمشتركينا)|^(?:حصري|متاح|مخصص)\S* (?:فقط )?(?:للمشتركين|للأعضاء|لمشتركينا)|(?:قرأت|استنفدت|تجاوزت|بلغت).{0,30}مقال\S* .{0,20}(?:مجاني|المجانية)|^(?:فقط )?(?:للمشتركين|للأعضاء|لمشتركينا)(?: فقط)?$|(?:وصلت|بلغت).{0,20}(?:الحد|سقف).{0,40}(?:مجاني|المجانية)|انتهت .{0,20}المجانية`,
    beside: String.raw`(?:لديك|عندك|هل لديك) (?:حساب|اشتراك)|هل أنت مشترك|ب(?:التسجيل|تسجيلك|اشتراكك).{0,25}(?:توافق|تقبل)|(?:\d+|[٠-٩]+)\s?(?:دولار|يورو)\S*.{0,20}(?:شهري|سنوي)`,
  },
  he: {
    join: String.raw`הירשמו|הרשמו|להירשם|בהרשמה|הרשמה|הצטרפו|הצטרף|התחברו|התחבר|היכנסו|מנויים|מנוי|חשבון חינם|עשו מינוי|רכשו מינוי`,
    read: String.raw`(?:כדי )?(?:להמשיך|המשיכו|המשך|להמשך) (?:לקרוא|לקריאה|קריאה|הקריאה|עם)|להמשך (?:ה)?קריאה|לקריאת הכתבה|הכתבה המלאה|לקרוא את (?:הכתבה|המאמר)|גישה (?:בלתי מוגבלת|מלאה)|ללא הגבלה|כדי לקרוא`,
    only: String.raw`(?:המשך|יתר|שאר) (?:ה)?(?:כתבה|מאמר|טקסט|ידיעה).{0,20}(?:למנויים|לחברים|לרשומים)|(?:תוכן|כתבה|מאמר).{0,15}(?:למנויים|לרשומים) (?:בלבד|רשומים)|(?:קראתם|ניצלתם|סיימתם).{0,40}(?:החינמיות|בחינם|המכסה)|^(?:ה?(?:תוכן|כתבה|מאמר)(?: זו| זה| המלאה?)?(?: זמי(?:ן|נה))? )?למנויים(?: בלבד)?$|^לרשומים בלבד$|הגעתם למכסת|מכסת (?:ה)?כתבות (?:ה)?חינמיות`,
    beside: String.raw`כבר (?:מנויים|מנוי|רשומים|רשום|יש לכם חשבון|יש לך חשבון)|יש לכם חשבון|בהרשמה אתם|(?:₪\s?\d+|\d+ (?:ש[״"]ח|שקל|דולר)\S*).{0,20}(?:לחודש|לשנה)`,
  },
  fa: {
    join: String.raw`مشترک شوید|اشتراک|عضو شوید|عضویت|ثبت[‌ ]?نام|وارد شوید|وارد حساب|حساب رایگان`,
    read: String.raw`(?:برای )?ادامه(?:[‌ ]?ی)? (?:خواندن|مطالعه|مطلب|مقاله|متن)|به خواندن ادامه|ادامه دهید|برای (?:خواندن|مطالعه|دسترسی)|متن کامل|دسترسی (?:نامحدود|کامل)|را بخوانید|^ادامه با`,
    only: String.raw`(?:ادامه|بقیه|این (?:مطلب|مقاله|محتوا|متن|گزارش|خبر|نوشته|تحلیل|صفحه|یادداشت)).{0,20}(?:ویژه|مخصوص|فقط برای) (?:مشترکان|مشترکین|اعضا)(?!\p{L})|(?:مقاله|مطلب) رایگان.{0,25}(?:را خوانده|تمام شد|به پایان)|(?:ادامه|بقیه|این (?:مطلب|مقاله|محتوا|متن|گزارش|خبر|نوشته|تحلیل|صفحه|یادداشت)).{0,20}برای (?:اعضا|مشترکان|مشترکین)(?:ست| است|$)|سقف .{0,20}رایگان.{0,30}(?:تمام|پر|رسید)|^(?:فقط|ویژه|مخصوص) (?:برای )?(?:مشترکان|مشترکین|اعضا)$`,
    beside: String.raw`(?:مشترک|عضو) هستید|حساب (?:کاربری )?(?:دارید|داشتید)|با ثبت[‌ ]?نام.{0,40}(?:می[‌ ]?پذیرید|موافق)|(?:ماهانه|سالانه) .{0,12}(?:دلار|تومان|یورو)`,
  },
  tr: {
    join: String.raw`abone ol\S*|üye ol\S*|kayd(?:ol|ını)\S*|kayıt ol\S*|giriş yap\S*|ücretsiz (?:hesap|kayıt|üyelik)\S*|abonelik`,
    read: String.raw`okumaya devam|okumay[ıa] sürdür|devam(?:ını|ı)? (?:okumak|etmek|edin|için|oku)|tamamını oku|sınırsız (?:erişim|oku)|tam erişim|(?:yazıyı|makaleyi|haberi|yazısı) (?:oku|sınırsız)\S*|(?:içeriğe|habere|yazıya|makaleye) eriş\S*`,
    only: String.raw`(?:yazının|haberin|makalenin|içeriğin) (?:devamı|tamamı|kalanı).{0,20}(?:abone|üye)|(?:yazı|haber|makale|içeri[kğ]|analiz|bölüm)\S* (?:\S+ ){0,2}?(?:abone|üye)ler(?:e|imize)? (?:özel|açık)|^(?:abone|üye)ler(?:e|imize)? özel\S*$|ücretsiz (?:yazı|makale|haber)\S* (?:hakkınız|.{0,15}(?:okudunuz|doldu|bitti))|(?:sadece|yalnızca) (?:abone|üye)ler(?:imiz)?(?:e| için)?(?: (?:okuyabil|görebil|erişebil|devam edebil|açık|özel)\S*)?[.!]?$|^(?:abone|üye)ler için$|ücretsiz (?:yazı|makale|haber)\S* (?:limit|sınır)\S*.{0,20}(?:ulaş|aş|dol)\S*`,
    beside: String.raw`(?:abone|üye) misiniz|hesabınız (?:var mı|mı var)|(?:kaydolarak|üye olarak|abone olarak).{0,60}kabul|(?:aylık|yıllık) \d+|\d+ (?:TL|lira|dolar).{0,12}(?:ay|yıl)`,
  },
  fr: {
    join: String.raw`abonnez-vous|s.abonner|je m.abonne|inscrivez-vous|connectez-vous|créez (?:un|votre) compte|abonnement|vous abonnant|identifiez-vous|s.identifier|inscription`,
    read: String.raw`(?:pour|afin de) (?:lire|continuer|poursuivre|accéder)|(?:lire|découvrir) la suite|poursuivre (?:la|votre) lecture|l.intégralité|accès (?:illimité|complet)|sans limite|li(?:re|sez) (?:la suite|cet article|l.article)`,
    only: String.raw`(?:article|contenu|suite).{0,20}(?:réservée?|exclusi\S+) (?:à nos |aux |pour les )?abonné\S*|(?:cet article|ce contenu|la suite).{0,15}réservée? (?:à nos |aux )membre\S*|^accès (?:est )?réservé (?:à nos |aux )(?:abonné|membre)\S*$|il (?:vous )?reste \d+ ?% de cet article|^(?:lecture |article |contenu )?réservée? (?:à nos |aux )(?:abonné|membre)\S*$|avez (?:déjà )?(?:lu|épuisé|utilisé|atteint).{0,30}(?:articles? (?:gratuits?|offerts?)|limite d.articles)|plus d.articles? gratuits?`,
    beside: String.raw`déjà (?:abonnée?|inscrite?|membre)|vous avez (?:déjà )?un compte|\d+(?:,\d+)? ?€.{0,12}(?:mois|an)|sans engagement`,
  },
  de: {
    join: String.raw`abonnieren|jetzt (?:kostenlos |gratis )?(?:anmelden|registrieren|testen|abonnieren)|melden sie sich an|registrieren sie sich|abonnement|digitalabo|probeabo|einloggen|registrieren|(?:mit|im|per) (?:einem |unserem |dem |ihrem )?(?:\p{L}*abo|plus)(?!\p{L})|melden sie sich|kostenloses konto`,
    read: String.raw`weiterlesen|(?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag)|(?:artikel|text|beitrag) (?:weiter|vollständig|komplett|zu ende) (?:zu )?lesen|unbegrenzt(?:en)? (?:zugang|zugriff|lesen)|zugang zu allen|weiterzulesen|(?:diesen|den) (?:artikel|text|beitrag) (?:zu )?lesen|lesen sie (?:diesen|den)`,
    only: String.raw`(?:(?:diese[rn]?|unser|ganze|vollständige|komplette) (?:\S+ )?|^)(?:artikel|inhalt|beitrag|text)\S* .{0,20}(?:nur|exklusiv|ausschließlich) für (?:unsere |registrierte )?(?:abonnent|mitglied|nutzer|leser)\S*|diese[rn]? (?:artikel|inhalt|beitrag|text) ist für (?:unsere )?(?:abonnent|mitglied)\S*$|exklusiv für abonnent\S*|^(?:nur|exklusiv) für (?:unsere )?(?:abonnent|mitglied)\S*$|(?:diese[rn]?|unser) (?:artikel|inhalt|beitrag|text) .{0,20}(?:abonnent|mitglied)\S* vorbehalten|^(?:unseren )?abonnent\S* vorbehalten|(?:freien|kostenlosen|gratis)[- ]?artikel.{0,40}(?:aufgebraucht|gelesen|erreicht|verbraucht)|^sie möchten weiterlesen\?$`,
    beside: String.raw`(?:bereits|schon) (?:abonnent|registriert|kunde|mitglied|abo)\S*|haben sie (?:schon|bereits) ein|\d+(?:,\d+)? ?(?:€|euro).{0,12}(?:monat|jahr|woche)|jederzeit kündbar`,
  },
  es: {
    join: String.raw`suscr[ií]b\S*|reg[ií]str\S*|inicia sesión|iniciar sesión|hazte (?:socio|suscriptor)\S*|crea (?:una|tu) cuenta`,
    read: String.raw`(?:para )?(?:seguir|continuar|continúa|sigue) leyendo|leer (?:el artículo )?(?:completo|más|sin límites)|acceso (?:ilimitado|completo)|sin límites|para (?:leer|acceder)`,
    only: String.raw`(?:est[ea] |^)(?:contenido|artículo|noticia) .{0,15}(?:exclusiv\S*|s[oó]lo|reservad\S*|disponible) (?:para|a) (?:nuestros )?(?:suscriptor\S*|socio\S*|usuarios registrados)(?! de (?!este|el diario))|^s[oó]lo para suscriptores|^(?:contenido )?exclusivo para (?:suscriptor|socio)\S*$|(?:leído|alcanzado|agotado|superado).{0,40}(?:artículos? (?:gratuitos?|gratis)|límite de artículos)`,
    beside: String.raw`ya (?:eres|es|tienes|soy) (?:suscriptor|socio|una cuenta|cuenta|usuario)\S*|¿(?:ya )?tienes cuenta|\d+(?:,\d+)? ?€.{0,12}(?:mes|año)`,
  },
};

/** Invitations to letters and accounts of other sites, which stand in the middle of texts. Cut; no evidence of a wall. */
export const PROMPT_WORDS: readonly string[] = [
  String.raw`newsletters?\b.{0,80}(?:sign up|subscribe|inbox|e-?mail|delivered)|(?:sign up|subscribe).{0,60}(?:newsletter|inbox|daily brief|e-?mail|alerts|podcast|channel)|(?:delivered|straight|sent) to your (?:inbox|e-?mail)`,
  String.raw`follow (?:us|me) on (?:twitter|x|facebook|instagram|telegram|whatsapp|linkedin|google news)|join our (?:whatsapp|telegram)|download (?:the|our) app|share this (?:article|story|post)|^(?:share|tweet|print|e-?mail|copy link|listen|save|comments?|advertisement|ad|sponsored)$`,
  String.raw`(?:اشترك|سجل).{0,40}(?:نشرتنا|النشرة|بريدك)|تابعونا على|שתפו|הרשמו לניוזלטר|הירשמו לניוזלטר|עקבו אחרינו|در خبرنامه.{0,30}(?:عضو|مشترک|ثبت)|ما را در .{0,20}دنبال کنید|bültenimize (?:abone|kaydol)\S*|bizi .{0,20}takip edin`,
  String.raw`^[^\p{L}\p{N}]*(?:read more|continue reading|keep reading|read on|show more|view more|see more|اقرأ المزيد|إقرأ المزيد|تابع القراءة|المزيد|קראו עוד|קרא עוד|המשך קריאה|להמשך קריאה|המשיכו לקרוא|ادامه مطلب|ادامه|بیشتر بخوانید|devamını oku|devamı|lire la suite|lire plus|voir plus|weiterlesen|mehr lesen|mehr anzeigen|leer más|seguir leyendo|ver más)[^\p{L}\p{N}]*$`,
  String.raw`inscrivez-vous à (?:notre|la) newsletter|newsletter (?:abonnieren|bestellen)|suscríbete a (?:nuestra|la) newsletter|^(?:partager|teilen|compartir|paylaş|شارك|هم[‌ ]?رسانی)$`,
];

/** Headings over lists of topics, whole and in lower case; the list under one of them names the article's topics. */
export const TOPIC_HEADINGS: readonly string[] = phrases(`
  related topics, topics, tags, tagged, filed under, more on these topics, more about, in this story,
  read more about, article tags, explore more topics, explore topics, more topics, keywords, مواضيع ذات صلة, موضوعات ذات صلة, المواضيع, مواضيع,
  موضوعات, الوسوم, وسوم, علامات, الكلمات المفتاحية, كلمات مفتاحية, كلمات دلالية, الكلمات الدلالية, כותרות, נושאים קשורים, נושאים נוספים,
  תגיות, תגים, נושאים, מילות מפתח, موضوعات مرتبط, موضوع‌های مرتبط, موضوع‌ها, برچسب‌ها, برچسب ها, برچسب, کلیدواژه‌ها, کلید واژه‌ها,
  کلمات کلیدی, ilgili konular, konular, anahtar kelimeler, konu başlıkları,
  etiketler, etiket, sujets liés, thèmes, thématiques, étiquettes, mots-clés, mots clés, themen, schlagworte, schlagwörter, stichwörter,
  mehr zu den themen, mehr zu diesen themen, themen in diesem artikel, temas, etiquetas, temas relacionados, palabras clave, más temas, más información sobre,
  темы, теги, метки, ключевые слова, темы материала, 标签, 標籤, 关键词, 關鍵字, 话题, 相关话题, 相關主題, 主题, タグ, 関連タグ, トピック, 関連トピック,
  キーワード, 関連キーワード, tópicos, assuntos, palavras-chave, tags relacionadas, argomenti, tag, tag correlati, parole chiave, temi
`);

/** Headings over other articles, whole and in lower case. */
export const RELATED_HEADINGS: readonly string[] = phrases(`
  related articles, related stories, related, related content, related coverage, related news, related posts,
  read more, read next, read also, more stories, more from this author, more from this section, recommended,
  recommended for you, you may also like, you might also like, most read, most popular, trending, trending now,
  editors’ picks, editor's picks, see also, what to read next, latest news, مقالات ذات صلة, أخبار ذات صلة,
  اقرأ أيضا, اقرأ أيضًا, الأكثر قراءة, المزيد, כתבות קשורות, קראו גם, עוד בנושא, הנקראות ביותר, مطالب مرتبط,
  اخبار مرتبط, بیشتر بخوانید, پربازدیدترین, ilgili haberler, ilgili yazılar, ayrıca okuyun, çok okunanlar,
  à lire aussi, lire aussi, articles liés, mehr zum thema, lesen sie auch, auch interessant, te puede interesar,
  lee también, noticias relacionadas
`);
