import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicKey } from './key.ts';

/** Lines of `language: one spelling = another = …`; a spelling may name its own language as `ar:سوريا`. */
function spellings(line: string): [name: string, language: string][] {
  const [, language = '', rest = ''] = /^(\w*): (.*)$/u.exec(line.trim()) ?? [];
  return rest.split(/ (?:=|≠) /u).map((part) => {
    const [, own, name] = /^(?:(\w\w):)?(.*)$/u.exec(part) ?? [];
    return [name ?? '', own ?? language];
  });
}

const SAME = `
  en: Climate change = climate change = CLIMATE CHANGE = climate-change = Climate–Change = climate_change = climate/change = #ClimateChange = #climatechange = “Climate Change”
  en: cease-fire = ceasefire = Cease-fires = #Ceasefire = cease fire
  en: Election = elections = Elections! = #elections
  en: Company = companies
  en: human right = Human Rights = #HumanRights = #humanrights
  en: Church = churches
  en: crisis = crises
  en: Woman = women
  en: movie = movies
  en: Women's rights = Women’s Rights = womens rights
  en: Lloyd's = Lloyds
  en: the Gulf = Gulf = The gulf = Persian Gulf
  en: oil & gas = Oil and Gas = #OilAndGas
  en: São Paulo = Sao Paulo = SAO PAULO
  en: Erdoğan = Erdogan
  en: O'Brien = O’Brien = OBrien
  en: COVID-19 = Covid 19 = covid19 = #COVID19
  en: Ｃｌｉｍａｔｅ　Ｃｈａｎｇｅ = climate change
  en: ﬁnance = finance
  en: C++ = c++
  en: Disney+ = Disney Plus
  en: LGBTQ+ = LGBTQ
  en: YouTube = Youtube = #YouTube
  en: U.S. = US = USA = U.S.A. = United States = The United States = United States of America = America = us = ar:الولايات المتحدة = ar:أمريكا = ar:أميركا = he:ארה"ב = he:ארה״ב = he:ארצות הברית = fa:آمریکا = fa:ایالات متحده = tr:ABD = tr:Amerika Birleşik Devletleri = fr:États-Unis = fr:les États-Unis = de:die USA = de:Vereinigte Staaten = es:EE. UU. = es:EEUU = ru:США = zh:美国 = zh:美國 = ja:アメリカ = ja:米国
  en: UK = U.K. = Britain = Great Britain = United Kingdom = ar:بريطانيا = he:בריטניה = fa:بریتانیا = tr:İngiltere = tr:Birleşik Krallık = de:Großbritannien = de:Grossbritannien
  en: UAE = U.A.E. = Emirates = the Emirates = United Arab Emirates = ar:الإمارات = ar:الامارات = ar:الإمارات العربية المتحدة = he:איחוד האמירויות = fa:امارات = tr:BAE = fr:Émirats arabes unis
  en: Saudi Arabia = KSA = ar:السعودية = ar:السعوديه = he:סעודיה = he:ערב הסעודית = fa:عربستان سعودی = tr:Suudi Arabistan = de:Saudi-Arabien
  en: Iran = Islamic Republic of Iran = ar:إيران = ar:ايران = he:איראן = fa:ایران = tr:İran = tr:Iran = ru:Иран = ja:イラン
  en: Syria = Syria's = #Syria = ar:سوريا = ar:سورية = ar:سُوريا = ar:ســـوريا = he:סוריה = fa:سوریه = tr:Suriye = tr:Suriye'de = tr:Suriye’nin = tr:SURİYE = fr:Syrie = fr:la Syrie = de:Syrien = es:Siria = ru:Сирия = zh:叙利亚 = ja:シリア
  en: Turkey = Türkiye = Turkiye = ar:تركيا = he:טורקיה = he:תורכיה = fa:ترکیه = tr:Türkiye = de:Türkei = fr:Turquie
  en: Palestine = State of Palestine = Palestinian territories = ar:فلسطين = he:פלסטין = fa:فلسطین = tr:Filistin
  en: Ivory Coast = Côte d'Ivoire = Cote d’Ivoire = ar:ساحل العاج = tr:Fildişi Sahili
  en: Egypt = ar:مصر = he:מצרים = fa:مصر = tr:Mısır = tr:Misir
  en: DR Congo = Democratic Republic of the Congo = DRC = Congo
  en: Gaza = Gaza Strip = ar:غزة = ar:قطاع غزة = he:עזה = he:רצועת עזה = fa:نوار غزه = tr:Gazze
  en: Middle East = Mideast = ar:الشرق الأوسط = he:המזרח התיכון = fa:خاورمیانه = fa:خاور میانه = tr:Orta Doğu = tr:Ortadoğu = de:Nahost
  en: Jerusalem = ar:القدس = he:ירושלים = fa:بیت‌المقدس = tr:Kudüs
  en: Damascus = ar:دمشق = he:דמשק = fa:دمشق = tr:Şam
  en: Tehran = Teheran = ar:طهران = he:טהרן = he:טהראן = fa:تهران = tr:Tahran
  en: Beijing = Peking = ar:بكين = zh:北京 = tr:Pekin
  en: UN = U.N. = United Nations = ar:الأمم المتحدة = ar:الامم المتحده = he:האו"ם = he:או״ם = fa:سازمان ملل = tr:BM = tr:Birleşmiş Milletler = fr:ONU = fr:Nations unies = ru:ООН = ja:国連
  en: NATO = ar:الناتو = ar:حلف شمال الأطلسي = he:נאט"ו = fa:ناتو = tr:NATO = fr:OTAN = ru:НАТО
  en: Hezbollah = Hizbullah = ar:حزب الله = he:חיזבאללה = fa:حزب‌الله = fa:حزب الله = tr:Hizbullah = de:Hisbollah
  en: ISIS = ISIL = Daesh = Islamic State = ar:داعش = ar:تنظيم الدولة الإسلامية = he:דאעש = fa:داعش = tr:IŞİD = tr:DEAŞ
  en: IRGC = Revolutionary Guards = ar:الحرس الثوري = he:משמרות המהפכה = fa:سپاه پاسداران = tr:Devrim Muhafızları
  en: Houthis = Houthi = Ansar Allah = ar:الحوثيون = ar:الحوثيين = he:החות'ים = he:החות׳ים = fa:حوثی‌ها = tr:Husiler
  en: White House = the White House = ar:البيت الأبيض = he:הבית הלבן = fa:کاخ سفید = tr:Beyaz Saray
  en: UN secretary-general = UN Secretary General = U.N. Secretary-General = ar:الأمين العام للأمم المتحدة = tr:BM Genel Sekreteri
  en: Supreme Leader of Iran = Iran’s supreme leader = ar:المرشد الأعلى = fa:رهبر انقلاب
  en: Israeli prime minister = Prime Minister of Israel = ar:رئيس الوزراء الإسرائيلي = tr:İsrail Başbakanı
  en: WHO = World Health Organization = World Health Organisation = ar:منظمة الصحة العالمية = fr:OMS
  ar: المدينة = مدينة = المدينه = مدينـة
  ar: انتخابات = الانتخابات = إنتخابات = الأنتخابات
  ar: الأمن والدفاع = أمن ودفاع
  ar: قضايا_المرأة = #قضايا_المرأة = قضايا المرأة = قضايا المراة
  ar: على = علي
  he: תל אביב = תל-אביב = en:Tel Aviv
  he: צה״ל = צה"ל = en:IDF
  he: שָׁלוֹם = שלום
  fa: تحریم‌ها = تحریم ها = تحریم
  fa: برنامه‌ریزی = برنامه ریزی = برنامه‌ريزي
  fa: كودكان = کودکان
  tr: SEÇİM = seçim = Seçimler = seçimler
  tr: ISPARTA = Isparta = ısparta
  de: Straße = Strasse = STRASSE
  de: Wahl = Wahlen
  de: Flüchtling = Flüchtlinge
  de: Regierung = Regierungen
  fr: Élection présidentielle = élections présidentielles = elections presidentielles
  fr: l'Iran = Iran
  fr: journal = journaux
  es: elección = Elecciones
  es: derecho = derechos
  es: universidad = universidades
  pt: eleição = eleições
  ru: Чёрное море = Черное море
  ru: Выборы = ВЫБОРЫ
  ja: ｸﾏ = クマ
  ja: ニュース・デスク = ニュースデスク
  zh: 台湾 = 臺灣 = en:Taiwan
  : Los Angeles = de:Los Angeles = tr:Los Angeles = fr:Los Angeles = es:Los Angeles
  en: Bill Gates = tr:Bill Gates = de:Bill Gates = fr:Bill Gates
  en: Bernie Sanders = tr:Bernie Sanders = fr:Bernie Sanders
`;

const DIFFERENT = `
  en: news ≠ new
  en: Wales ≠ whale
  en: Texas ≠ Texa
  en: Paris ≠ Pari
  en: Hamas ≠ Hama
  en: Niger ≠ Nigeria
  en: Guinea ≠ Equatorial Guinea
  en: Guinea ≠ Guinea-Bissau
  en: Papua New Guinea ≠ Guinea
  en: South Korea ≠ North Korea
  en: DR Congo ≠ Republic of the Congo
  en: Sudan ≠ South Sudan
  en: Ireland ≠ Northern Ireland
  en: Syria ≠ Damascus
  en: Kuwait ≠ Kuwait City
  en: Mexico ≠ Mexico City
  en: Panama ≠ Panama City
  en: Tunisia ≠ Tunis
  en: Algeria ≠ Algiers
  en: Israel ≠ Israeli prime minister
  en: Turkey ≠ Turkish presidency
  en: America ≠ Americas
  en: America ≠ Latin America
  en: C ≠ C++
  en: C ≠ C#
  en: Disney ≠ Disney+
  en: OPEC ≠ OPEC+
  en: 9/11 ≠ 911
  en: The Who ≠ WHO
  en: who ≠ WHO
  en: The Times ≠ Time
  en: rights ≠ right
  en: Goods ≠ good
  en: Mary ≠ Marie
  en: Julie ≠ July
  en: UN ≠ fr:un
  en: US ≠ fr:us
  en: Poland ≠ es:polen
  en: ISIS ≠ ISIS-K
  en: Islamic Jihad ≠ Islamic State
  en: Gaza ≠ Palestine
  en: Jerusalem ≠ East Jerusalem
  ar: الله ≠ له
  ar: حرب ≠ حزب
  ar: فلسطين ≠ فلسطيني
  ar: سوريا ≠ الرئيس السوري
  he: ירדן ≠ ירדנה
  he: שם ≠ שים
  fa: ایران ≠ ایرانی
  tr: Kur'an ≠ Kur
  tr: dolar ≠ do
  tr: Hitler ≠ hit
  de: Haus ≠ Hau
  fr: pays ≠ paye
  es: mas ≠ ma
  ru: мой ≠ мои
  ja: バス ≠ ハス
  ja: 東京 ≠ 京都
  zh: 中国 ≠ 中国人
  hi: कल ≠ कला
  hi: दिन ≠ दीन
  th: ปา ≠ ปี
`;

for (const line of SAME.trim().split('\n'))
  test(`one topic:${line.replace(/^ +/u, ' ')}`, () => {
    const [first = ['', ''], ...others] = spellings(line);
    const key = topicKey(...first);
    assert.notEqual(key, '');
    for (const [name, language] of others) assert.equal(topicKey(name, language), key, `${name} (${language})`);
  });

for (const line of DIFFERENT.trim().split('\n'))
  test(`two topics:${line.replace(/^ +/u, ' ')}`, () => {
    const [[one, oneLanguage], [other, otherLanguage]] = spellings(line) as [[string, string], [string, string]];
    assert.notEqual(topicKey(one, oneLanguage), topicKey(other, otherLanguage));
  });

test('a region and script of the language do not matter, nor does one that nobody knows', () => {
  assert.equal(topicKey('Suriye', 'tr-TR'), 'country/SY');
  assert.equal(topicKey('敘利亞', 'zh-Hant-TW'), 'country/SY');
  assert.equal(topicKey('Syrie', ''), 'country/SY', 'a language that is not told may be any');
  assert.equal(topicKey('Syria', 'xx-not-a-language'), 'country/SY');
});

test('names without a letter or digit are none, and hostile ones cost little', () => {
  for (const name of ['', ' ', '—', '…', '!!!', '#', '’s', '\u200b\u200f', '&#', '💥', '\u0301\u0301'])
    assert.equal(topicKey(name, 'en'), name === '&#' ? 'and' : '', JSON.stringify(name));
  const hostile = [
    'a'.repeat(1_000_000),
    '#'.repeat(100_000),
    '&'.repeat(100_000),
    '\u0301'.repeat(500_000),
    "'".repeat(100_000),
    'ﷺ'.repeat(100_000),
    `${'ال'.repeat(50_000)} وال`,
    '\ud800'.repeat(1_000),
    `lgbt${'a'.repeat(10_000)}${'+'.repeat(10_000)}`,
    '__proto__',
    'constructor',
    'country/SY',
    '\0',
  ];
  for (const name of hostile)
    for (const language of ['en', 'ar', 'tr', 'fa', '__proto__', 'constructor', 'toString']) {
      const key = topicKey(name, language);
      assert.ok(key.length <= 4_000, `${name.slice(0, 10)} ${key.length}`);
      assert.ok(!key.includes('/') || !key.startsWith('country/'), 'nobody writes a concept by its id');
    }
});
