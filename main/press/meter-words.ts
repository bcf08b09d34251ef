/**
 * What pages say of free reads, by language, as data. In the patterns LEFT, USED and LIMIT stand for a number, FREE for
 * "free articles" as that language says it; numbers in other digits are turned into ours before. A pattern of `over` means
 * that none is left; one of `speaks` only that reads are counted.
 */
export interface MeterWords {
  free: string;
  counts: readonly string[];
  /** Understood only in a line in which another of these is found: "3 left". */
  beside: readonly string[];
  over: readonly string[];
  speaks: readonly string[];
}

export const METER_WORDS: Readonly<Record<string, MeterWords>> = {
  en: {
    free: String.raw`(?:(?:free|complimentary|monthly|guest|premium|subscriber|more) )*(?:free|complimentary)(?: (?:monthly|premium|guest|subscriber|full))* (?:articles?|stor(?:y|ies)|reads?|views?|pieces?|posts?|previews?|pages?|visits?)|(?:articles?|stor(?:y|ies)|reads?|views?) (?:for )?free`,
    counts: [
      String.raw`LEFT (?:of|out of|\/) (?:your |the )?LIMIT (?:FREE|articles|stories)(?: (?:are |is )?(?:left|remaining|still available))`,
      String.raw`(?:you(?: still)? have|you(?:'|’)ve(?: got)?) LEFT (?:of|out of) (?:your )?LIMIT (?:FREE|articles|stories|reads)`,
      String.raw`(?:you(?:(?:'|’)ve| have)? (?:read|viewed|used|seen|enjoyed)|reading|on|this is|it is) (?:article |story |number )?USED (?:of|out of|\/) (?:your |the )?LIMIT (?:FREE|articles|stories|reads)`,
      String.raw`(?:free )?(?:article|story|read) USED (?:of|out of|\/) LIMIT(?= |$|\.)`,
      String.raw`(?:one|1) of your LIMIT FREE`,
      String.raw`LEFT FREE (?:are |is )?(?:left|remaining|remain|to go|until)`,
      String.raw`(?:you(?: still)? have|you(?:'|’)ve(?: got)?) (?:only |just )?LEFT (?:more )?FREE`,
      String.raw`(?:read|used|viewed)(?: up)?(?: all)?(?: of)? (?:your|the) LIMIT FREE`,
      String.raw`FREE(?: articles)?(?: left| remaining)(?: this month)?:? LEFT\b`,
      String.raw`limit of LIMIT (?:FREE|articles|stories)`,
      String.raw`(?:read|enjoy|get|access|offers?|includes?|entitled to)(?: up to)? LIMIT FREE (?:a|per|each|every|this) (?:calendar )?month`,
      String.raw`^(?:up to )?LIMIT FREE (?:a|per|each|every) (?:calendar )?month`,
    ],
    beside: [
      String.raw`LEFT (?:(?:free )?(?:articles?|stor(?:y|ies)|reads?|more) )?(?:are |is )?(?:left|remaining|remain|to go)\b`,
    ],
    over: [
      String.raw`(?:reached|hit|used(?: up)?|exceeded|met|exhausted|at) (?:all )?(?:of )?(?:your|the|our) (?:monthly |free |article |story |reading |\d+ )*(?:limit|quota|allowance|allotment)`,
      String.raw`(?:read|used|viewed|finished)(?: up)?(?: all)?(?: of)? (?:your|the) (?:last )?(?:\d+ )?(?:monthly )?FREE`,
      String.raw`(?:out of|no(?: more)?|run out of) (?:your )?FREE`,
      String.raw`(?:this is )?your last (?:remaining )?FREE`,
    ],
    speaks: [
      String.raw`(?:register|sign up|create (?:a |an )?(?:free )?account|join).{0,60}(?:to )?(?:read|for|get|enjoy) (?:up to )?\d+ (?:more|FREE|articles|stories)`,
      String.raw`FREE (?:left|remaining)(?! over)`,
      String.raw`\d+ FREE (?:a|per|each|every) (?:week|day|year)`,
    ],
  },
  ar: {
    free: String.raw`(?:مقالا?ت?(?:ك)?|مواد(?:ك)?|قراءات(?:ك)?|موضوعات(?:ك)?) ?(?:ال)?مجانی(?:ة|ه)?|(?:ال)?مقالات (?:ال)?مجانی(?:ة|ه)|مقال(?:ات)? مجانا?`,
    counts: [
      String.raw`من (?:أصل )?FREE \(?LIMIT\)?`,
      String.raw`(?:بقی|تبقى|یتبقى|باق)\S* (?:لک|لدیک|لدیکم|لکم)? ?LEFT FREE`,
      String.raw`(?:لدیک|لک) LEFT (?:من (?:أصل )?LIMIT )?FREE`,
      String.raw`قرأت USED من (?:أصل )?LIMIT (?:FREE|مقالات)`,
      String.raw`قرأت FREE \(LIMIT\)`,
      String.raw`LIMIT FREE (?:کل شهر|شهریا|فی الشهر)`,
    ],
    beside: [String.raw`(?:بقی|تبقى|یتبقى|باق)\S* (?:لک|لدیک|لدیکم|لکم)? ?LEFT`],
    over: [String.raw`(?:قرأت|استنفدت|استهلکت|بلغت|تجاوزت|وصلت).{0,20}(?:FREE|الحد|حد )`],
    speaks: [String.raw`(?:سجل|اشترک).{0,40}\d+ FREE`],
  },
  he: {
    free: String.raw`(?:ה)?(?:כתבות|מאמרים|ידיעות|קריאות|כתבה|מאמר) (?:ה)?(?:חינמיות|חינמיים|חינמית|חינמי|חינם|בחינם|ללא תשלום)`,
    counts: [
      String.raw`אחת מ[־-]?\s?LIMIT FREE`,
      String.raw`(?:נותרו|נשארו|נותרה|נשארה)(?: לכם| לך)? LEFT FREE`,
      String.raw`(?:קראתם|קראת|ניצלתם) USED מתוך LIMIT`,
      String.raw`(?:קראתם|קראת|ניצלתם) את LIMIT FREE`,
      String.raw`LEFT מתוך LIMIT FREE`,
      String.raw`LIMIT FREE (?:בחודש|לחודש|בכל חודש|מדי חודש)`,
    ],
    beside: [String.raw`(?:נותרו|נשארו|נותרה|נשארה)(?: לכם| לך)? LEFT`],
    over: [
      String.raw`(?:קראתם|קראת|ניצלתם|ניצלת|סיימתם) את (?:כל )?(?:\d+ )?FREE`,
      String.raw`(?:ניצלתם|ניצלת|סיימתם|הגעתם).{0,20}(?:מכסת|המכסה|למכסת|מגבלת|למגבלת)`,
    ],
    speaks: [String.raw`(?:הירשמו|הרשמו|הצטרפו).{0,40}\d+ (?:FREE|כתבות)`],
  },
  fa: {
    free: String.raw`(?:مقاله|مقالات|مطلب|مطالب|نوشته|خبر|گزارش)(?:[ی‌ ]*)? رایگان`,
    counts: [
      String.raw`(?:یکی|۱|1) از LIMIT FREE`,
      String.raw`LEFT FREE(?: شما| دیگر)? (?:باقی|مانده|دیگر)`,
      String.raw`USED (?:مقاله|مطلب)? ?از LIMIT FREE(?: را)? خوانده`,
      String.raw`^LIMIT FREE (?:این ماه|شما).{0,12}خوانده`,
      String.raw`(?:ماهانه|هر ماه|در ماه) LIMIT FREE|LIMIT FREE (?:در ماه|ماهانه)`,
    ],
    beside: [String.raw`LEFT (?:مقاله|مطلب|نوشته) (?:دیگر )?(?:باقی )?مانده`],
    over: [
      String.raw`FREE.{0,25}(?:را خوانده|تمام شد|به پایان|مصرف)`,
      String.raw`سقف.{0,20}(?:FREE|رایگان).{0,20}(?:رسیده|پر شد)`,
    ],
    speaks: [String.raw`ثبت ?نام.{0,40}\d+ (?:FREE|مقاله)`],
  },
  tr: {
    free: String.raw`ücretsiz (?:yazı|makale|haber|içerik|okuma)\S*`,
    counts: [
      String.raw`(?:bu )?(?:ayki )?LIMIT FREE(?:dan|den|ndan|nden)? (?:biri|birini|birisi)`,
      String.raw`LEFT FREE (?:hakkınız |daha )?(?:kaldı|kalıyor|kalmıştır|var)`,
      String.raw`LIMIT FREE (?:hakkınızdan|hakkından|yazıdan)? ?USED\S* (?:okudunuz|kullandınız)`,
      String.raw`LIMIT FREE okudunuz`,
      String.raw`(?:ayda|her ay) LIMIT FREE`,
      String.raw`(?:ayda|her ay) LIMIT (?:yazı|makale|haber|içeri)\S* ücretsiz`,
    ],
    beside: [String.raw`LEFT (?:yazı|makale|haber)\S* (?:hakkınız |daha )?(?:kaldı|kalıyor|kalmıştır)`],
    over: [
      String.raw`FREE (?:hakkınız |hakkı |limitiniz )?(?:okudunuz|doldu|bitti|kalmadı|tükendi)`,
      String.raw`(?:okuma|makale|yazı|haber) (?:limitiniz|limitinize|hakkınız|sınırına|limitine).{0,20}(?:doldu|bitti|ulaş|tükendi)`,
    ],
    speaks: [String.raw`(?:kaydol|üye ol|kayıt ol).{0,40}\d+ FREE|ayda \d+ .{0,20}(?:kaydol|üye ol)`],
  },
  fr: {
    free: String.raw`(?:articles?|lectures?) (?:gratuite?s?|offerte?s?|en accès libre)`,
    counts: [
      String.raw`il (?:vous )?reste LEFT (?:FREE|articles?)(?: (?:à lire )?(?:sur|parmi) LIMIT)?`,
      String.raw`(?:vous avez lu|lu) USED (?:FREE |articles? )?(?:sur|de vos) LIMIT`,
      String.raw`LEFT FREE restante?s?`,
      String.raw`l.un de vos LIMIT FREE`,
      String.raw`LIMIT FREE (?:par|chaque) mois`,
    ],
    beside: [String.raw`il (?:vous )?(?:en )?reste LEFT`],
    over: [
      String.raw`vous avez (?:lu|utilisé|épuisé|consommé) (?:tous )?(?:vos|les) (?:\d+ )?FREE`,
      String.raw`(?:atteint|épuisé|dépassé) (?:la limite|votre limite|votre quota).{0,30}(?:articles|FREE)`,
    ],
    speaks: [String.raw`(?:inscrivez-vous|créez un compte).{0,50}\d+ FREE`],
  },
  de: {
    free: String.raw`(?:(?:kostenlose[nr]?|kostenfreie[nr]?|freie[nr]?|gratis) ?-?(?:artikeln?|beiträgen?|texte?n?)|gratisartikeln?|freiartikeln?)`,
    counts: [
      String.raw`(?:noch |sie haben (?:noch )?)LEFT (?:von LIMIT )?FREE`,
      String.raw`LEFT (?:von LIMIT )?FREE (?:übrig|verbleiben|verfügbar)`,
      String.raw`(?:sie haben )?USED von LIMIT FREE (?:gelesen|genutzt)`,
      String.raw`einer ihrer LIMIT FREE`,
      String.raw`LIMIT FREE (?:pro|im|jeden) monat`,
    ],
    beside: [String.raw`noch LEFT (?:übrig|verbleibend)`],
    over: [
      String.raw`(?:ihre|alle) (?:\d+ )?FREE.{0,25}(?:gelesen|aufgebraucht|verbraucht)`,
      String.raw`(?:limit|kontingent).{0,30}FREE.{0,20}(?:erreicht|aufgebraucht)|limit (?:an|von|für) (?:\d+ )?FREE`,
    ],
    speaks: [String.raw`(?:registrieren|anmelden).{0,50}\d+ FREE`],
  },
  es: {
    free: String.raw`(?:artículos?|noticias?|lecturas?|notas?) (?:gratuit[oa]s?|gratis|libres)`,
    counts: [
      String.raw`(?:te|le) quedan? LEFT (?:de LIMIT )?(?:FREE|artículos?)`,
      String.raw`(?:has|ha) leído USED (?:de (?:tus |sus |los )?LIMIT) (?:FREE|artículos)`,
      String.raw`LEFT FREE (?:restantes?|disponibles?)`,
      String.raw`uno de (?:tus|sus) LIMIT FREE`,
      String.raw`LIMIT FREE (?:al|por|cada) mes`,
    ],
    beside: [String.raw`(?:te|le) quedan? LEFT`],
    over: [
      String.raw`(?:has|ha) (?:leído|agotado|consumido|utilizado) (?:todos )?(?:tus|sus|los) (?:\d+ )?FREE`,
      String.raw`(?:alcanzado|superado|llegado al?) (?:el |tu |su )?límite.{0,30}(?:FREE|artículos)`,
    ],
    speaks: [String.raw`regístrate.{0,50}\d+ FREE`],
  },
};

/** Asked of every text of a page, so kept short: no line of a meter is without one of these. */
const TALK =
  /\bfree\b|complimentary|\blimit\b|\bquota\b|allowance|(?:article|story|read) \d|مجان|بقي لك|حد|חינ|נותרו|מכס|رایگان|رايگان|سقف|ücretsiz|limit|gratuit|offerts?\b|kostenlos|kostenfrei|freie|gratis|quedan|límite|restants?/iu;

export const isMeterTalk = (text: string): boolean => TALK.test(text);
