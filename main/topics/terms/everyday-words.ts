/** Words that are no topic alone and that lists of stop words leave out: days, months, numbers, measures, what the press says of itself. */

const words = (text: string): readonly string[] => text.split(/\s+/u);

const PRESS = `photo photos image images video videos getty reuters afp ap dpa epa upi shutterstock pixabay unsplash istock
wikimedia instagram twitter facebook youtube whatsapp newsletter copyright http https www com html pdf url mail email e-mail foto
fotos bild bilder credit`;

const en = `${PRESS} monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december year years month months week weeks day days hour hours minute minutes time times morning
evening night percent per cent million billion thousand hundred dozen mile miles kilometers km kg euro euros dollar dollars pound
pounds people person man men woman thing things way ways lot kind sort part parts place places number numbers fact point points
question questions answer reason reasons example story stories article articles report reports news post posts comment comments
page pages site website link links reader readers author editor source sources statement spokesman spokeswoman spokesperson
official officials expert experts bit start end top side thanks hello welcome tips guide step steps list update read share
subscribe click love life world guy guys something`;

const de = `${PRESS} montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
juli august september oktober november dezember jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde
stunden minute minuten uhr zeit zeiten morgen abend nacht prozent million millionen milliarde milliarden tausend hundert dutzend
kilometer meter zentimeter km kg euro cent dollar us-dollar franken menschen mensch person personen mann männer leute ding dinge sache sachen art
weise teil teile stelle ort zahl zahlen anzahl fall fälle punkt punkte frage fragen antwort antworten grund gründe beispiel beispiele
thema themen geschichten artikel bericht berichte nachricht nachrichten beitrag beiträge kommentare seite seiten website link links
leser leserinnen autor autorin quelle quellen sprecher sprecherin experte experten anfang ende seite hilfe tipp tipps schritt
schritte liste ergebnis möglichkeit möglichkeiten problem probleme ziel ziele bereich bereiche blick hand mal datum nähe lage
angaben anfrage rahmen laufe titel`;

const fr = `${PRESS} lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
octobre novembre décembre an ans année années mois semaine semaines jour jours heure heures minute minutes temps matin soir nuit
million millions milliard milliards euro euros dollar dollars personne personnes homme hommes gens chose choses part partie fois
nombre point points question questions raison exemple article articles photo source sources auteur lecteurs site lien suite fin
début cas fait lieu place pays ville monde vie`;

const es = `${PRESS} lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre año años mes meses semana semanas día días hora horas minuto minutos tiempo mañana tarde
noche millón millones mil euro euros dólar dólares pesos persona personas hombre hombres gente cosa cosas parte vez veces número
punto pregunta razón ejemplo artículo noticia noticias fuente fuentes autor lectores sitio enlace caso hecho lugar país mundo vida`;

const tr = `${PRESS} pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
ekim kasım aralık yıl yılı yılında ay ayı hafta gün günü saat dakika zaman sabah akşam gece milyon milyar bin yüz yüzde lira avro
kişi insan insanlar şey yer taraf sayı haber haberi kaynak açıklama durum konu`;

const ru = `${PRESS} понедельник вторник среда четверг пятница суббота воскресенье января февраля марта апреля мая июня июля августа
сентября октября ноября декабря год года лет месяц неделя день дней час часов минут время утро вечер ночь процент процентов миллион
миллионов миллиард тысяч рублей долларов евро человек люди людей дело часть место раз вопрос случай источник новости статья фото
страна стране слово слова`;

const ar = `${PRESS} الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر
نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين سنة عام عاما شهر أشهر أسبوع يوم أيام ساعة ساعات دقيقة وقت صباح
مساء مليون مليار ألف مئة المئة بالمئة دولار شخص أشخاص الناس شيء مرة مكان جزء صورة مصدر مصادر خبر أخبار تصريح بيان`;

const he = `${PRESS} ראשון שני שלישי רביעי חמישי שישי שבת ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר שנה
שנים חודש חודשים שבוע שבועות יום ימים שעה שעות דקות זמן בוקר ערב לילה מיליון מיליארד אלף אחוז אחוזים שקל שקלים דולר אנשים אדם איש דבר
דברים מקום חלק פעם צילום תמונה`;

const fa = `${PRESS} شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر
دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند سال ماه هفته روز ساعت دقیقه زمان صبح شب میلیون میلیارد هزار
درصد دلار تومان ریال نفر مردم کس چیز بار جا بخش عکس منبع خبر گزارش`;

const zh =
  '星期 周一 周二 周三 周四 周五 周六 周日 分钟 小时 时间 上午 下午 晚上 万 亿 百分之 美元 人民币 人士 问题 方面 情况 记者 报道 消息 图片 来源 编辑';
const ja =
  '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 時間 分間 年間 午前 午後 万 億 円 人間 問題 写真 画像 記事 記者 提供 関連 情報 方法 状況 必要 可能 利用 使用 対応 予定 発表 公開 開始';

/** By language code. */
export const EVERYDAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(en),
  de: words(de),
  fr: words(fr),
  es: words(es),
  tr: words(tr),
  ru: words(ru),
  ar: words(ar),
  he: words(he),
  fa: words(fa),
  zh: words(zh),
  ja: words(ja),
};
