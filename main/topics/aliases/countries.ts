/** What people call countries beside what country-names.ts says, and corrections to it (see table.ts). */
export const COUNTRIES = `
country/US | en: USA; U.S.; U.S.A.; United States of America; America | ar: الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا | he: ארצות הברית של אמריקה; ארהב; אמריקה | fa!: آمریکا; ایالات متحده; ایالات متحده آمریکا; امریکا | tr!: ABD; Amerika Birleşik Devletleri; Amerika; Birleşik Devletler | fr!: États-Unis; Etats-Unis d’Amérique; USA | de!: USA; Vereinigte Staaten; Vereinigte Staaten von Amerika | es!: Estados Unidos; EE. UU.; EEUU; EE.UU. | ru: Америка; Соединённые Штаты Америки | zh: 美利坚合众国 | ja!: アメリカ; 米国; アメリカ合衆国 | it!: Stati Uniti; USA; Stati Uniti d’America | pt!: Estados Unidos; EUA
country/GB | en!: UK; United Kingdom; U.K.; Britain; Great Britain | ar!: بريطانيا; المملكة المتحدة | he: הממלכה המאוחדת | fa: انگلستان; پادشاهی متحد | tr!: İngiltere; Birleşik Krallık; Britanya | fr!: Royaume-Uni; Grande-Bretagne | de!: Großbritannien; Vereinigtes Königreich; Britannien | es!: Reino Unido; Gran Bretaña | ru!: Великобритания; Британия | ja!: イギリス; 英国 | it!: Regno Unito; Gran Bretagna | pt: Grã-Bretanha
country/AE | en: UAE; U.A.E.; Emirates; The Emirates | ar!: الإمارات; الإمارات العربية المتحدة; دولة الإمارات; دولة الإمارات العربية المتحدة | he: האמירויות; איחוד האמירויות; אמירויות | fa!: امارات; امارات متحده عربی | tr: BAE; Emirlikler; Birleşik Arap Emirliği | fr: EAU; Émirats | de: VAE; Emirate | es: EAU; Emiratos | ru: Объединённые Арабские Эмираты; Эмираты | zh!: 阿联酋; 阿拉伯联合酋长国; 阿拉伯聯合大公國 | ja: UAE | it: EAU; Emirati | pt: EAU; Emirados
country/SA | en: KSA; Kingdom of Saudi Arabia; Saudi | ar!: السعودية; المملكة العربية السعودية | he: סעודיה; ממלכת סעודיה | fa!: عربستان سعودی; عربستان; پادشاهی عربستان سعودی | tr: Suudi Arabistan Krallığı; Arabistan | es: Arabia Saudita | zh: 沙特 | ru: Королевство Саудовская Аравия
country/IR | en: Islamic Republic of Iran; Islamic Republic | ar: الجمهورية الإسلامية الإيرانية | he: הרפובליקה האסלאמית של איראן | fa: جمهوری اسلامی ایران; جمهوری اسلامی | tr: İran İslam Cumhuriyeti
country/IQ | en: Republic of Iraq | ar: جمهورية العراق | fa: جمهوری عراق
country/SY | en: Syrian Arab Republic | ar: سورية; الجمهورية العربية السورية | fa: جمهوری عربی سوریه | tr: Suriye Arap Cumhuriyeti
country/TR | en!: Turkey; Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey | he: תורכיה | fa: جمهوری ترکیه | tr: Türkiye Cumhuriyeti | de: Türkiye | ar: الجمهورية التركية | es: Türkiye
country/PS | en!: Palestine; State of Palestine; Palestinian Territories; Palestinian Territory; Occupied Palestinian Territories; Occupied Palestinian Territory; Occupied Territories | ar: دولة فلسطين; الأراضي المحتلة; الأراضي الفلسطينية المحتلة | he!: פלסטין; השטחים הפלסטיניים; מדינת פלסטין; השטחים הכבושים | fa: سرزمین‌های اشغالی; کشور فلسطین | tr: Filistin Devleti; Filistin Toprakları | de: Palästinensergebiete; Palästinensische Gebiete
country/IL | en: State of Israel | ar: دولة إسرائيل; اسرائيل | he: מדינת ישראל | fa: رژیم صهیونیستی | tr: İsrail Devleti
country/LB | ar: الجمهورية اللبنانية | en: Lebanese Republic
country/JO | en: Hashemite Kingdom of Jordan; Hashemite Kingdom | ar: المملكة الأردنية الهاشمية | he: ממלכת ירדן
country/EG | en: Arab Republic of Egypt | ar: جمهورية مصر العربية
country/YE | ar: الجمهورية اليمنية; جمهورية اليمن
country/OM | en: Sultanate of Oman | ar: سلطنة عمان | he: אומן~; עומן~
country/KW | ar: دولة الكويت
country/QA | en: State of Qatar | ar: دولة قطر | he: קטר
country/BH | en: Kingdom of Bahrain | ar: مملكة البحرين
country/LY | ar: ليبيا | en: State of Libya
country/MA | en: Kingdom of Morocco | ar: المملكة المغربية | fa: مغرب~
country/SD | en: Republic of Sudan | ar: جمهورية السودان
country/SS | en: Republic of South Sudan | ar: دولة جنوب السودان
country/EH | en: Sahrawi Republic
country/VG | ru!: Британские Виргинские острова
country/VI | en: US Virgin Islands | ru!: Американские Виргинские острова
country/AF | en: Islamic Emirate of Afghanistan
country/PK | en: Islamic Republic of Pakistan
country/AZ | ar: اذربيجان | he: אזרבייג'אן; אזרבייג'ן | fa!: آذربایجان; جمهوری آذربایجان
country/RU | en: Russian Federation | ar: روسيا الاتحادية; الاتحاد الروسي | fa: فدراسیون روسیه | tr: Rusya Federasyonu | ru: Российская Федерация; РФ | de: Russische Föderation
country/UA | he: אוקראינה
country/BY | en: Byelorussia | ar!: بيلاروسيا; بيلاروس; روسيا البيضاء | he: בלרוס; בילרוס | tr: Beyaz Rusya | de: Weißrussland | fr: Biélorussie; Bélarus | ru: Белоруссия
country/CZ | en!: Czech Republic; Czechia | ar: جمهورية التشيك | he: הרפובליקה הצ'כית | fa!: جمهوری چک; چک~ | tr: Çek Cumhuriyeti | fr: République tchèque | de: Tschechische Republik | es: República Checa
country/CN | en: PRC; People's Republic of China | ar: جمهورية الصين الشعبية | fa: جمهوری خلق چین | tr: Çin Halk Cumhuriyeti | zh: 中华人民共和国 | ja: 中華人民共和国
country/TW | en: ROC; Republic of China | zh: 台湾; 台灣; 臺灣
country/HK | en: Hong Kong SAR
country/KR | en: ROK; Republic of Korea; S Korea | tr: Güney Kore Cumhuriyeti | fa!: کره جنوبی | zh: 韩国; 南韓 | ja: 韓国
country/KP | en: DPRK; N Korea; Democratic People's Republic of Korea | fa!: کره شمالی | zh: 朝鲜; 北朝鲜; 北韓 | ja: 北朝鮮
country/CD | en!: DR Congo; Democratic Republic of the Congo; Democratic Republic of Congo; DRC; Congo-Kinshasa; D.R. Congo; Congo | ar!: جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية; الكونغو - كينشاسا; الكونغو | he!: הרפובליקה הדמוקרטית של קונגו; קונגו; קונגו - קינשאסה | fa!: جمهوری دموکراتیک کنگو; کنگو; کنگو - کینشاسا | tr!: Kongo Demokratik Cumhuriyeti; Kongo; Demokratik Kongo Cumhuriyeti; DKC; Kongo - Kinşasa | fr!: République démocratique du Congo; RDC; RD Congo; Congo-Kinshasa | de!: Demokratische Republik Kongo; DR Kongo; Kongo; Kongo-Kinshasa | es!: República Democrática del Congo; RD Congo | ru!: Демократическая Республика Конго; ДР Конго; ДРК; Конго; Конго - Киншаса | zh!: 刚果民主共和国; 刚果（金）; 刚果金; 剛果民主共和國
country/CG | en!: Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic | ar!: جمهورية الكونغو; الكونغو - برازافيل | he!: הרפובליקה של קונגו; קונגו - ברזאויל | fa!: جمهوری کنگو; کنگو - برازویل | tr!: Kongo Cumhuriyeti; Kongo - Brazavil | zh!: 刚果共和国; 刚果（布）; 刚果布; 剛果共和國
country/CF | en: CAR^; Central Africa | tr: Orta Afrika
country/CI | en!: Ivory Coast; Côte d'Ivoire | ar: كوت ديفوار | he: חוף השנהב | tr!: Fildişi Sahili; Fildişi Kıyısı; Côte d'Ivoire | de: Elfenbeinküste | es!: Costa de Marfil; Côte d’Ivoire
country/CV | en!: Cape Verde; Cabo Verde
country/SZ | en: Swaziland | ar: سوازيلاند | tr: Svaziland
country/MM | ar!: ميانمار; بورما
country/MK | en: Macedonia | ar: مقدونيا | he: מקדוניה | fa: مقدونیه | tr: Makedonya | de: Mazedonien | fr: Macédoine
country/BA | en!: Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | ar: البوسنة | he: בוסניה | fa: بوسنی | tr: Bosna | fr: Bosnie | de: Bosnien | es: Bosnia
country/NL | en: Holland; The Netherlands | es: Holanda | fr: Hollande | de: Holland
country/DE | en: Federal Republic of Germany | ar: المانيا | de: Bundesrepublik Deutschland
country/FR | en: French Republic
country/IT | ar: ايطاليا
country/ES | ar: اسبانيا | en: Kingdom of Spain
country/GR | en: Hellenic Republic | he: יוון
country/CY | en: Republic of Cyprus | tr: Güney Kıbrıs
country/VA | en: Vatican; Holy See; The Vatican | ar: الكرسي الرسولي; مدينة الفاتيكان | he: ותיקן; הכס הקדוש | fa: شهر واتیکان | tr: Vatikan Şehri; Papalık Devleti | fr!: Vatican; Cité du Vatican; Saint-Siège | de!: Vatikan; Vatikanstadt; Heiliger Stuhl | es!: Vaticano; Ciudad del Vaticano; Santa Sede
country/IE | en: Republic of Ireland; Éire | ar: ايرلندا; جمهورية أيرلندا; إيرلندا
country/XK | en: Republic of Kosovo
country/HU | ar!: المجر; هنغاريا
country/SK | en: Slovak Republic
country/DK | ar!: الدنمارك; الدانمارك; الدانمرك | he: דנמרק
country/NO | he: נורבגיה
country/SE | he: שבדיה
country/CH | he: שוויץ; שויץ
country/AT | fa: اطریش
country/LT | he: ליטא
country/GE | en: Republic of Georgia | he: גרוזיה
country/AM | ar: ارمينيا
country/KZ | ar: كازاخستان; قازاخستان
country/KG | en: Kirghizia; Kyrgyz Republic | ar: قرغيزستان; قرغيزيا
country/TM | ar: تركمنستان
country/UZ | ar: اوزبكستان
country/IN | ar: جمهورية الهند | en: Republic of India; Bharat
country/BD | ar: بنجلاديش
country/LK | en: Ceylon | ar: سري لانكا
country/NP | he: נפאל
country/VN | en: Viet Nam | he: ויאטנם | ar: فييتنام
country/TH | en: Siam
country/KH | en: Kampuchea
country/LA | en: Lao PDR
country/PH | en: The Philippines; Republic of the Philippines | ar: الفيليبين
country/ID | ar: اندونيسيا
country/TL | en: East Timor | ar: تيمور الشرقية | he: מזרח טימור | fa: تیمور شرقی | tr: Doğu Timor
country/AU | ar: استراليا
country/NZ | ar: نيوزيلاندا
country/CA | he: קנדה
country/MX | he: מקסיקו
country/BR | en: Federative Republic of Brazil
country/AR | en: Argentine; Argentine Republic | he: ארגנטינה
country/CL | ar: شيلي; التشيلي
country/VE | en: Bolivarian Republic of Venezuela
country/CO | he: קולומביה
country/PE | ar!: بيرو; البيرو
country/EC | ar: الاكوادور
country/BO | he: בוליביה
country/CU | he: קובה
country/HT | ar: هايتي
country/BS | en: The Bahamas | ar: الباهاما
country/TT | en!: Trinidad and Tobago; Trinidad
country/AG | en!: Antigua and Barbuda
country/KN | en!: Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis
country/VC | en!: Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent & Grenadines
country/LC | en!: Saint Lucia; St. Lucia
country/ST | en!: São Tomé and Príncipe; Sao Tome & Principe
country/TC | en!: Turks and Caicos Islands; Turks and Caicos
country/WF | en!: Wallis and Futuna
country/FK | en!: Falkland Islands; Falklands; Malvinas | fr: Falkland; Malouines | es: Malvinas; Falkland | ru: Фолклендские острова
country/CC | en!: Cocos Islands; Cocos (Keeling) Islands | ar!: جزر كوكوس | he!: איי קוקוס | ja!: ココス諸島 | it!: Isole Cocos | pt!: Ilhas Cocos | zh!: 科科斯群岛; 科克斯群島
country/IO | en: Chagos Islands; Chagos; Chagos Archipelago | ar: جزر تشاغوس | he: איי צ'אגוס | fa: مجمع‌الجزایر چاگوس | tr: Chagos Adaları; Çagos Adaları
country/NG | ar: نيجريا
country/NE | en: Republic of Niger
country/ML | ar!: مالي~; جمهورية مالي
country/BJ | ar!: بنين~; جمهورية بنين | fa!: بنین
country/TD | he: צ'אד
country/GN | en: Guinea-Conakry; Republic of Guinea
country/GW | en!: Guinea-Bissau; Guinea Bissau
country/GM | en: The Gambia
country/GA | he: גאבון
country/TZ | ar: تنزانيا; تانزانيا
country/ET | ar: اثيوبيا; الحبشة
country/ER | ar: اريتريا
country/SO | en: Federal Republic of Somalia
country/DJ | ar: جمهورية جيبوتي
country/KM | en: Comoro Islands | he: איי קומורו
country/MR | en: Islamic Republic of Mauritania
country/ZA | en: RSA^; S Africa | ar: جنوب إفريقيا; افريقيا الجنوبية | fa!: آفریقای جنوبی; افریقای جنوبی
country/ZW | en: Rhodesia | ar: زمبابوي
country/MO | en: Macau
country/PR | he: פוארטו ריקו
country/GL | ar: جرينلاند; غرينلاند
country/IM | en: The Isle of Man
country/MV | en: The Maldives | ar!: المالديف; جزر المالديف
country/MU | ar: جزر موريشيوس
country/KY | en: Caymans
country/SJ | en!: Svalbard; Svalbard and Jan Mayen
country/GS | en!: South Georgia; South Georgia and the South Sandwich Islands
country/PM | en!: Saint Pierre and Miquelon
country/BL | en!: Saint Barthélemy; St. Barts; St Barths
country/AQ | ar: القارة القطبية الجنوبية | tr: Antarktika Kıtası
`;
