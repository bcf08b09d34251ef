/**
 * What newspapers and magazines file articles under, in general: subjects of the sections that most of them have. A word
 * of these is worth a topic even where a text says it seldom. Names of countries and the like are in topics/aliases.
 */

const en = `politics, elections, election, government, parliament, congress, democracy, diplomacy, foreign policy, sanctions,
corruption, protests, human rights, refugees, migration, immigration, asylum, border, war, peace, ceasefire, terrorism,
security, military, army, defense, defence, nuclear weapons, intelligence, espionage, police, crime, murder, kidnapping, fraud,
theft, drugs, prison, court, supreme court, law, justice, trial, lawsuit, constitution, economy, inflation, recession, trade,
tariffs, taxes, budget, debt, banking, banks, central bank, interest rates, stocks, stock market, markets, investment, business,
startups, entrepreneurship, management, marketing, retail, manufacturing, industry, jobs, employment, unemployment, labor,
trade unions, strike, wages, pensions, poverty, inequality, housing, real estate, mortgages, agriculture, farming, food, fishing,
energy, oil, gas, natural gas, nuclear power, solar energy, wind power, renewable energy, electricity, mining, transport, aviation,
airlines, airports, railways, trains, cars, electric vehicles, shipping, infrastructure, climate, climate change, global warming,
environment, pollution, emissions, carbon, biodiversity, wildlife, animals, nature, forests, water, drought, floods, wildfires,
weather, hurricane, storm, earthquake, disasters, accident, science, research, space, astronomy, physics, biology, chemistry,
mathematics, medicine, health, public health, mental health, depression, cancer, vaccines, vaccination, coronavirus, covid-19, pandemic,
hospitals, nutrition, diet, fitness, exercise, yoga, wellness, sleep, pregnancy, technology, internet, artificial intelligence, ai,
machine learning, robotics, software, hardware, programming, open source, smartphones, computers, gaming, video games, apps, data,
privacy, data protection, cybersecurity, security breach, encryption, surveillance, social media, cloud computing, blockchain,
cryptocurrency, bitcoin, education, schools, universities, students, teachers, children, parenting, family, women, gender, feminism,
abortion, racism, religion, islam, christianity, judaism, church, history, archaeology, philosophy, psychology, language, literature,
books, poetry, art, museums, architecture, design, photography, film, movies, cinema, television, theater, theatre, music, dance,
festivals, celebrities, fashion, beauty, travel, tourism, hotels, restaurants, recipes, cooking, baking, wine, beer, coffee, gardening,
home, crafts, diy, pets, dogs, cats, horses, sports, sport, football, soccer, basketball, baseball, tennis, golf, rugby, cricket, hockey,
boxing, cycling, running, swimming, skiing, motorsport, olympics, world cup, media, journalism, newspapers, advertising, podcast,
interview, opinion, reviews, holidays, christmas, ramadan, weddings, relationships, dating, sexuality, aging, death, volunteering`;

const de = `Politik, Wahlen, Wahl, Wahlkampf, Bundestag, Bundesregierung, Regierung, Parlament, Demokratie, Diplomatie,
Außenpolitik, Innenpolitik, Sanktionen, Korruption, Protest, Proteste, Demonstration, Menschenrechte, Flüchtlinge, Migration,
Integration, Asyl, Grenze, Krieg, Frieden, Terrorismus, Sicherheit, Militär, Bundeswehr, Rüstung, Waffen, Atomwaffen, Polizei,
Feuerwehr, Kriminalität, Mord, Betrug, Diebstahl, Einbruch, Drogen, Gefängnis, Justiz, Gericht, Recht, Arbeitsrecht, Klage, Prozess,
Urteil, Verfassung, Wirtschaft, Inflation, Konjunktur, Handel, Einzelhandel, Steuern, Haushalt, Schulden, Banken, Zinsen, Börse, Aktien,
Finanzen, Geldanlage, Investitionen, Unternehmen, Start-ups, Gründung, Management, Marketing, Industrie, Mittelstand, Handwerk, Arbeit,
Arbeitsmarkt, Arbeitslosigkeit, Gewerkschaft, Gewerkschaften, Streik, Gehalt, Mindestlohn, Rente, Armut, Ungleichheit, Wohnen, Miete,
Mieten, Immobilien, Bauen, Landwirtschaft, Lebensmittel, Energie, Energiewende, Öl, Erdöl, Gas, Erdgas, Atomkraft, Kernenergie,
Photovoltaik, Solarenergie, Windkraft, Windenergie, erneuerbare Energien, Strom, Bergbau, Verkehr, Mobilität, Luftfahrt, Flughafen, Bahn,
Auto, Elektroauto, Elektromobilität, Fahrrad, Infrastruktur, Klima, Klimawandel, Klimaschutz, Umwelt, Umweltschutz, Naturschutz,
Nachhaltigkeit, Emissionen, Artenschutz, Tiere, Tierschutz, Natur, Wald, Wasser, Dürre, Hochwasser, Waldbrand, Wetter, Sturm, Erdbeben,
Katastrophe, Unfall, Wissenschaft, Forschung, Raumfahrt, Astronomie, Physik, Biologie, Chemie, Mathematik, Medizin, Gesundheit, Pflege,
Depression, Krebs, Impfung, Impfungen, Corona, Coronavirus, Covid-19, Pandemie, Lockdown, Krankenhaus, Ernährung, Diät, Fitness, Yoga,
Wellness, Entspannung, Schlaf, Schwangerschaft, Technik, Technologie, Digitalisierung, Internet, Künstliche Intelligenz, KI, Roboter,
Software, Hardware, Programmierung, Open Source, Smartphone, Computer, Computerspiele, Spiele, Gaming, Apps, Daten, Datenschutz,
Netzpolitik, IT-Sicherheit, Verschlüsselung, Überwachung, soziale Medien, Social Media, Blockchain, Kryptowährung, Bitcoin, Bildung,
Schule, Schulen, Kita, Universität, Hochschule, Studium, Ausbildung, Schüler, Studierende, Lehrer, Kinder, Jugend, Eltern, Familie,
Erziehung, Frauen, Gleichstellung, Feminismus, Gleichberechtigung, Rassismus, Rechtsextremismus, Antisemitismus, Religion, Islam,
Christentum, Judentum, Kirche, Geschichte, Archäologie, Philosophie, Psychologie, Sprache, Literatur, Bücher, Buch, Lyrik, Kunst,
Kultur, Museum, Museen, Ausstellung, Architektur, Design, Fotografie, Film, Kino, Fernsehen, Theater, Musik, Konzert, Konzerte, Oper,
Tanz, Festival, Prominente, Mode, Beauty, Kosmetik, Lifestyle, Reisen, Reise, Urlaub, Tourismus, Hotel, Restaurant, Gastronomie, Rezepte,
Rezept, Kochen, Backen, Wein, Bier, Kaffee, Garten, Haushaltstipps, Basteln, Nähen, Stricken, DIY, Heimwerken, Haustiere, Hunde, Hund,
Katzen, Pferde, Reiten, Sport, Fußball, Bundesliga, Handball, Basketball, Eishockey, Tennis, Golf, Boxen, Radsport, Laufen, Schwimmen,
Wandern, Klettern, Skifahren, Skitouren, Motorsport, Formel 1, Olympia, Weltmeisterschaft, Europameisterschaft, Medien, Journalismus,
Zeitungen, Werbung, Podcast, Interview, Rezension, Kommentar, Weihnachten, Ostern, Hochzeit, Liebe, Beziehung, Partnerschaft,
Sexualität, Alter, Tod, Ehrenamt, Gesellschaft, Bibliotheken, Verein, Vereine`;

const fr = `politique, élections, élection, gouvernement, parlement, démocratie, diplomatie, sanctions, corruption, manifestation,
manifestations, droits humains, droits de l'homme, réfugiés, migration, immigration, asile, guerre, paix, terrorisme, sécurité, armée,
défense, nucléaire, police, criminalité, meurtre, fraude, vol, drogue, prison, justice, tribunal, procès, droit, constitution, économie,
inflation, récession, commerce, impôts, budget, dette, banques, bourse, finance, investissement, entreprise, entreprises, industrie,
emploi, chômage, travail, syndicat, syndicats, grève, salaires, retraites, pauvreté, inégalités, logement, immobilier, agriculture,
alimentation, énergie, pétrole, gaz, énergies renouvelables, électricité, transports, aviation, aéroport, train, automobile, climat,
changement climatique, réchauffement climatique, environnement, pollution, biodiversité, animaux, nature, forêt, eau, sécheresse,
inondations, incendies, météo, séisme, catastrophe, accident, science, sciences, recherche, espace, médecine, santé, cancer, vaccin,
vaccination, coronavirus, covid-19, pandémie, hôpital, nutrition, sommeil, grossesse, technologie, internet, intelligence artificielle,
logiciel, jeux vidéo, données personnelles, cybersécurité, réseaux sociaux, cryptomonnaie, éducation, école, université, étudiants,
enfants, famille, femmes, féminisme, égalité, avortement, racisme, religion, islam, laïcité, église, histoire, archéologie,
philosophie, psychologie, littérature, livres, poésie, art, musée, musées, architecture, photographie, cinéma, télévision, théâtre,
musique, danse, festival, mode, beauté, voyage, voyages, tourisme, restaurants, recettes, cuisine, vin, jardin, sport, football, rugby,
tennis, cyclisme, basket, natation, ski, jeux olympiques, coupe du monde, médias, presse, journalisme, publicité, fake news, noël, mariage`;

const es = `política, elecciones, gobierno, parlamento, congreso, democracia, diplomacia, sanciones, corrupción, protestas,
derechos humanos, refugiados, migración, inmigración, asilo, guerra, paz, terrorismo, seguridad, ejército, defensa, policía,
delincuencia, crimen, asesinato, fraude, robo, drogas, narcotráfico, cárcel, justicia, tribunal, juicio, corte suprema, constitución,
economía, inflación, recesión, comercio, impuestos, presupuesto, deuda, bancos, bolsa, finanzas, inversión, empresas, industria, empleo,
desempleo, paro, trabajo, sindicatos, huelga, salarios, pensiones, pobreza, desigualdad, vivienda, agricultura, alimentación, energía,
petróleo, gas, combustible, energías renovables, electricidad, minería, transporte, aviación, aeropuerto, tren, automóviles, coches,
autos, clima, cambio climático, calentamiento global, medio ambiente, contaminación, biodiversidad, animales, naturaleza, agua, sequía,
inundaciones, incendios, terremoto, accidente, ciencia, investigación, espacio, medicina, salud, cáncer, vacunas, vacunación,
coronavirus, covid-19, pandemia, hospital, nutrición, embarazo, tecnología, internet, inteligencia artificial, videojuegos, privacidad,
ciberseguridad, redes sociales, criptomonedas, educación, escuelas, universidad, estudiantes, niños, familia, mujeres, feminismo,
igualdad, aborto, racismo, violencia de género, religión, islam, iglesia, historia, arqueología, filosofía, psicología, literatura,
libros, poesía, arte, museos, arquitectura, fotografía, cine, televisión, teatro, música, danza, moda, belleza, viajes, turismo,
restaurantes, recetas, cocina, vino, jardín, deportes, fútbol, baloncesto, béisbol, tenis, ciclismo, boxeo, juegos olímpicos, mundial,
medios, periodismo, publicidad, navidad, bodas`;

const tr = `siyaset, seçim, seçimler, hükümet, meclis, demokrasi, diplomasi, dış politika, yaptırımlar, yolsuzluk, protesto, insan hakları,
mülteciler, göç, sınır, savaş, barış, ateşkes, terör, güvenlik, ordu, savunma sanayii, istihbarat, polis, suç, cinayet, dolandırıcılık,
hapishane, yargı, mahkeme, hukuk, anayasa, ekonomi, enflasyon, faiz, merkez bankası, döviz, dolar, altın, ticaret, ihracat, vergi, bütçe,
borç, bankacılık, borsa, yatırım, sanayi, istihdam, işsizlik, asgari ücret, sendika, grev, emeklilik, yoksulluk, konut, tarım, gıda,
enerji, petrol, doğal gaz, doğalgaz, nükleer enerji, elektrik, ulaşım, havacılık, otomotiv, iklim, iklim değişikliği, çevre, orman,
kuraklık, sel, yangın, deprem, kaza, bilim, uzay, tıp, sağlık, kanser, aşı, koronavirüs, salgın, teknoloji, internet, yapay zeka,
yapay zekâ, yazılım, siber güvenlik, sosyal medya, kripto para, eğitim, okul, üniversite, çocuklar, aile, kadın, kadın hakları, din,
islam, tarih, arkeoloji, edebiyat, kitap, sanat, müze, mimari, sinema, televizyon, tiyatro, müzik, moda, seyahat, turizm, spor, futbol,
basketbol, voleybol, olimpiyatlar, dünya kupası, medya, gazetecilik, basın özgürlüğü`;

const ru = `политика, выборы, правительство, парламент, госдума, демократия, дипломатия, внешняя политика, санкции, коррупция, протесты,
права человека, беженцы, миграция, граница, война, мир, перемирие, терроризм, безопасность, армия, оборона, ядерное оружие, разведка,
полиция, преступность, убийство, мошенничество, наркотики, тюрьма, суд, закон, конституция, экономика, инфляция, торговля, налоги,
бюджет, долги, банки, центральный банк, рубль, биржа, акции, инвестиции, бизнес, промышленность, работа, безработица, зарплата, пенсии,
бедность, жилье, недвижимость, сельское хозяйство, еда, энергетика, нефть, газ, электроэнергия, транспорт, авиация, автомобили, климат,
изменение климата, экология, животные, природа, вода, засуха, наводнение, пожар, погода, землетрясение, авария, дтп, наука, космос,
физика, медицина, здоровье, рак, вакцина, вакцинация, коронавирус, пандемия, питание, диета, диеты, похудение, технологии, интернет,
искусственный интеллект, кибербезопасность, социальные сети, криптовалюта, образование, школа, университет, дети, семья, женщины,
религия, ислам, церковь, история, археология, философия, психология, литература, книги, искусство, музеи, архитектура, фотография, кино,
телевидение, театр, музыка, мода, красота, путешествия, туризм, рецепты, кулинария, спорт, футбол, хоккей, баскетбол, теннис, бокс,
олимпиада, сми, журналистика, реклама`;

const ar = `السياسة, الانتخابات, الحكومة, البرلمان, الديمقراطية, الدبلوماسية, السياسة الخارجية, العقوبات, الفساد, الاحتجاجات, المظاهرات, حقوق الإنسان,
اللاجئون, اللاجئين, الهجرة, الحدود, الحرب, السلام, وقف إطلاق النار, الهدنة, الإرهاب, الأمن, الجيش, الدفاع, البرنامج النووي, الاستخبارات,
الشرطة, الجريمة, المخدرات, السجون, القضاء, المحكمة, القانون, الدستور, الاقتصاد, التضخم, التجارة, الضرائب, الميزانية, الديون, البنوك,
البنك المركزي, البورصة, الاستثمار, الصناعة, البطالة, الأجور, الفقر, الإسكان, الزراعة, الغذاء, الطاقة, النفط, الغاز, الكهرباء, النقل,
الطيران, السيارات, المناخ, تغير المناخ, البيئة, المياه, الجفاف, الفيضانات, الحرائق, الزلزال, العلوم, الفضاء, الطب, الصحة, السرطان, اللقاحات,
كورونا, فيروس كورونا, التكنولوجيا, الإنترنت, الذكاء الاصطناعي, الأمن السيبراني, وسائل التواصل الاجتماعي, التعليم, المدارس, الجامعات, الأطفال,
المرأة, حقوق المرأة, الدين, الإسلام, التاريخ, الآثار, الفلسفة, الأدب, الكتب, الشعر, الفن, الفنون, المتاحف, السينما, التلفزيون, المسرح,
الموسيقى, السياحة, السفر, الرياضة, كرة القدم, كأس العالم, الإعلام, الصحافة, حرية الصحافة`;

const he = `פוליטיקה, בחירות, ממשלה, כנסת, דמוקרטיה, דיפלומטיה, מדיניות חוץ, סנקציות, שחיתות, הפגנות, מחאה, זכויות אדם, פליטים, הגירה, גבול,
מלחמה, שלום, הפסקת אש, טרור, ביטחון, צבא, מודיעין, גרעין, משטרה, פשיעה, רצח, הונאה, סמים, כלא, בית המשפט העליון, משפט, חוק, חוקה, כלכלה,
אינפלציה, ריבית, סחר, מסים, תקציב, חובות, בנקים, בנק ישראל, בורסה, השקעות, עסקים, תעשייה, תעסוקה, אבטלה, שכר, פנסיה, עוני, דיור, נדל"ן,
חקלאות, מזון, אנרגיה, נפט, גז, חשמל, תחבורה, תעופה, רכב, אקלים, שינויי אקלים, סביבה, מים, בצורת, שיטפונות, שריפות, רעידת אדמה, תאונה,
מדע, חלל, רפואה, בריאות, סרטן, חיסונים, קורונה, טכנולוגיה, אינטרנט, בינה מלאכותית, סייבר, רשתות חברתיות, חינוך, בתי ספר, אוניברסיטאות,
ילדים, משפחה, נשים, דת, יהדות, אסלאם, היסטוריה, ארכיאולוגיה, פילוסופיה, ספרות, ספרים, שירה, אמנות, מוזיאונים, קולנוע, טלוויזיה, תיאטרון,
מוזיקה, אופנה, תיירות, מתכונים, ספורט, כדורגל, כדורסל, תקשורת, עיתונות`;

const fa = `سیاست, انتخابات, دولت, مجلس, دموکراسی, دیپلماسی, سیاست خارجی, تحریم, تحریم‌ها, فساد, اعتراضات, حقوق بشر, پناهندگان, مهاجرت, مرز, جنگ,
صلح, آتش‌بس, تروریسم, امنیت, ارتش, برنامه هسته‌ای, پلیس, جرم, مواد مخدر, زندان, دادگاه, قانون, قانون اساسی, اقتصاد, تورم, تجارت, مالیات, بودجه,
بدهی, بانک مرکزی, بورس, سرمایه‌گذاری, صنعت, اشتغال, بیکاری, دستمزد, فقر, مسکن, کشاورزی, غذا, انرژی, نفت, گاز, برق, حمل و نقل, خودرو,
اقلیم, تغییرات اقلیمی, محیط زیست, آب, خشکسالی, سیل, آتش‌سوزی, زلزله, علم, فضا, پزشکی, سلامت, سرطان, واکسن, کرونا, فناوری, اینترنت,
هوش مصنوعی, امنیت سایبری, شبکه‌های اجتماعی, آموزش, مدرسه, دانشگاه, کودکان, خانواده, زنان, حقوق زنان, دین, اسلام, تاریخ, باستان‌شناسی,
فلسفه, ادبیات, کتاب, شعر, هنر, موزه, سینما, تلویزیون, تئاتر, موسیقی, گردشگری, ورزش, فوتبال, والیبال, کشتی, رسانه, روزنامه‌نگاری`;

const zh = `政治, 选举, 政府, 议会, 民主, 外交, 制裁, 腐败, 抗议, 人权, 难民, 移民, 战争, 和平, 停火, 恐怖主义, 安全, 军事, 国防, 核武器, 警察, 犯罪, 诈骗,
毒品, 法院, 法律, 宪法, 经济, 通货膨胀, 贸易, 关税, 税收, 债务, 银行, 央行, 股市, 投资, 企业, 制造业, 就业, 失业, 工资, 贫困, 房地产, 农业, 食品,
能源, 石油, 天然气, 电力, 交通, 航空, 汽车, 电动汽车, 气候, 气候变化, 环境, 污染, 动物, 干旱, 洪水, 地震, 事故, 科学, 太空, 航天, 医学, 健康, 癌症,
疫苗, 新冠, 疫情, 科技, 互联网, 人工智能, 软件, 网络安全, 社交媒体, 加密货币, 教育, 学校, 大学, 儿童, 家庭, 女性, 宗教, 历史, 考古, 哲学, 心理学,
文学, 图书, 艺术, 博物馆, 建筑, 摄影, 电影, 电视, 戏剧, 音乐, 时尚, 旅游, 美食, 体育, 足球, 篮球, 网球, 奥运会, 世界杯, 媒体, 新闻`;

const ja = `政治, 選挙, 政府, 国会, 民主主義, 外交, 制裁, 汚職, 抗議, 人権, 難民, 移民, 戦争, 平和, 停戦, テロ, 安全保障, 軍事, 防衛, 核兵器, 警察, 事件, 犯罪,
詐欺, 薬物, 裁判, 法律, 憲法, 経済, インフレ, 貿易, 関税, 税金, 予算, 銀行, 日銀, 株式, 投資, 企業, ビジネス, 製造業, 雇用, 失業, 賃金, 年金, 貧困, 住宅,
不動産, 農業, 食品, エネルギー, 石油, 天然ガス, 電力, 原発, 交通, 鉄道, 航空, 自動車, 電気自動車, 気候変動, 温暖化, 環境, 動物, 地震, 津波, 台風, 事故,
科学, 宇宙, 医療, 健康, がん, ワクチン, 新型コロナウイルス, 新型コロナ, テクノロジー, インターネット, 人工知能, AI, ソフトウェア, ゲーム, スマートフォン,
プライバシー, 個人情報, サイバーセキュリティ, セキュリティ, 不正アクセス, SNS, 暗号資産, 教育, 学校, 大学, 子ども, 子育て, 家族, 女性, 宗教, 歴史, 考古学,
哲学, 心理学, 文学, 小説, 本, 電子書籍, 漫画, マンガ, アニメ, 芸術, アート, 美術館, 建築, デザイン, 写真, 映画, テレビ, 演劇, 音楽, 芸能, ファッション, 美容,
旅行, 観光, グルメ, レシピ, 料理, スポーツ, サッカー, 野球, テニス, バスケットボール, オリンピック, ワールドカップ, メディア, 広告, 結婚`;

const LISTS: Readonly<Record<string, string>> = { en, de, fr, es, tr, ru, ar, he, fa, zh, ja };
const known = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The subjects of a language by its code, each as the stems of its words joined by spaces; none where it has no list.
 * @param stemsOf the stems of a phrase's words, told apart as in texts of the language, joined by spaces
 */
export function subjectsOf(code: string, stemsOf: (phrase: string) => string): ReadonlySet<string> {
  const list = Object.hasOwn(LISTS, code) ? LISTS[code] : undefined;
  if (list === undefined) return NONE;
  let subjects = known.get(code);
  if (subjects === undefined) {
    subjects = new Set(list.split(/,\s+/u).map((subject) => stemsOf(subject.replaceAll('\n', ' '))));
    known.set(code, subjects);
  }
  return subjects;
}
