/** Capitals and seats of government, each a topic of its own beside its country (see table.ts). */
export const CAPITALS = `
city/damascus | en: Damascus | ar: دمشق | he: דמשק | fa: دمشق | tr: Şam | fr: Damas | de: Damaskus | es: Damasco | ru: Дамаск
city/beirut | en: Beirut | ar: بيروت | he: ביירות; בירות~ | fa: بیروت | tr: Beyrut | fr: Beyrouth | es: Beirut | ru: Бейрут
city/baghdad | en: Baghdad | ar: بغداد | he: בגדד; בגדאד | fa: بغداد | tr: Bağdat | fr: Bagdad | de: Bagdad | es: Bagdad | ru: Багдад
city/tehran | en: Tehran; Teheran | ar: طهران | he: טהראן; טהרן | fa: تهران; طهران | tr: Tahran | fr: Téhéran | de: Teheran | es: Teherán | ru: Тегеран
city/ankara | en: Ankara | ar: أنقرة | he: אנקרה | fa: آنکارا | tr: Ankara | ru: Анкара
city/amman | en: Amman | ar: العاصمة عمان; مدينة عمان | he: עמאן | tr: Amman | es: Ammán | ru: Амман
city/jerusalem | en: Jerusalem; Al-Quds; Al Quds | ar: القدس; أورشليم; القدس المحتلة | he: ירושלים; ירושלים המאוחדת | fa: بیت‌المقدس; اورشلیم; قدس | tr: Kudüs | fr: Jérusalem | es: Jerusalén | ru: Иерусалим
city/east-jerusalem | en: East Jerusalem | ar: القدس الشرقية | he: מזרח ירושלים; ירושלים המזרחית | fa: قدس شرقی; بیت‌المقدس شرقی | tr: Doğu Kudüs | fr: Jérusalem-Est | de: Ostjerusalem; Ost-Jerusalem | es: Jerusalén Este | ru: Восточный Иерусалим
city/tel-aviv | en: Tel Aviv; Tel Aviv-Yafo | ar: تل أبيب | he: תל אביב; תל אביב-יפו; ת"א~ | fa: تل‌آویو | tr: Tel Aviv | ru: Тель-Авив
city/ramallah | en: Ramallah | ar: رام الله | he: רמאללה; ראמאללה | fa: رام‌الله | tr: Ramallah | ru: Рамалла
city/riyadh | en: Riyadh | ar: الرياض | he: ריאד; א-ריאד | fa: ریاض | tr: Riyad | fr: Riyad | de: Riad | es: Riad | ru: Эр-Рияд
city/sanaa | en: Sanaa; Sana'a | ar: صنعاء | he: צנעא | fa: صنعا | tr: Sana | es: Saná | ru: Сана~
city/aden | en: Aden | ar: عدن | he: עדן~ | fa: عدن | tr: Aden | ru: Аден
city/muscat | en: Muscat | ar: مسقط | he: מוסקט | fa: مسقط | tr: Maskat | fr: Mascate | de: Maskat | es: Mascate | ru: Маскат
city/abu-dhabi | en: Abu Dhabi | ar: أبوظبي; أبو ظبي | he: אבו דאבי; אבו-דאבי | fa: ابوظبی | tr: Abu Dabi; Abu Dhabi | fr: Abou Dhabi; Abou Dabi | es: Abu Dabi | ru: Абу-Даби
city/dubai | en: Dubai | ar: دبي | he: דובאי | fa: دبی; دوبی | tr: Dubai | fr: Dubaï | es: Dubái | ru: Дубай
city/doha | en: Doha | ar: الدوحة | he: דוחא; דוחה | fa: دوحه | tr: Doha | ru: Доха
city/manama | en: Manama | ar: المنامة | he: מנאמה | fa: منامه | tr: Manama | ru: Манама
city/kuwait | en: Kuwait City | ar: مدينة الكويت | he: כווית סיטי; העיר כווית | fa: شهر کویت | tr: Kuveyt Şehri; Kuveyt şehri | ru: Эль-Кувейт
city/cairo | en: Cairo | ar: القاهرة | he: קהיר | fa: قاهره | tr: Kahire | fr: Le Caire; Caire | de: Kairo | es: El Cairo | ru: Каир
city/tripoli | en: Tripoli | ar: طرابلس; طرابلس الغرب | he: טריפולי | fa: طرابلس | tr: Trablus; Trablusgarp | de: Tripolis | es: Trípoli | ru: Триполи
city/tunis | en: Tunis | ar: تونس العاصمة | he: תוניס | fa: تونس پایتخت | tr: Tunus şehri | es: Túnez capital | ru: Тунис город
city/algiers | en: Algiers | ar: الجزائر العاصمة | he: אלג'יר | fa: الجزیره~ | tr: Cezayir şehri | fr: Alger | de: Algier | es: Argel | ru: Алжир город
city/rabat | en: Rabat | ar: الرباط | he: רבאט | fa: رباط | tr: Rabat | ru: Рабат
city/khartoum | en: Khartoum | ar: الخرطوم | he: חרטום | fa: خارطوم | tr: Hartum | de: Khartum; Khartoum | es: Jartum | ru: Хартум
city/nouakchott | en: Nouakchott | ar: نواكشوط | he: נואקשוט | fa: نواکشوت | tr: Nuakşot | ru: Нуакшот
city/mogadishu | en: Mogadishu | ar: مقديشو | he: מוגדישו | fa: موگادیشو | tr: Mogadişu | fr: Mogadiscio | de: Mogadischu | es: Mogadiscio | ru: Могадишо
city/nicosia | en: Nicosia | ar: نيقوسيا | he: ניקוסיה | fa: نیکوزیا | tr: Lefkoşa | fr: Nicosie | de: Nikosia | ru: Никосия
city/istanbul | en: Istanbul; Constantinople | ar: إسطنبول; اسطنبول; استنبول | he: איסטנבול | fa: استانبول | tr: İstanbul | es: Estambul | ru: Стамбул
city/erbil | en: Erbil; Irbil; Arbil; Hewler | ar: أربيل; اربيل | he: ארביל; אירביל | fa: اربیل | tr: Erbil | ru: Эрбиль
city/kabul | en: Kabul | ar: كابول; كابل~ | he: קאבול | fa: کابل | tr: Kabil | fr: Kaboul | ru: Кабул
city/islamabad | en: Islamabad | ar: إسلام آباد | he: איסלאמאבאד; אסלאמבאד | fa: اسلام‌آباد | tr: İslamabad | ru: Исламабад
city/new-delhi | en: New Delhi; Delhi | ar: نيودلهي; نيو دلهي; دلهي | he: ניו דלהי; דלהי | fa: دهلی نو; دهلی | tr: Yeni Delhi; Delhi | de: Neu-Delhi | es: Nueva Delhi | ru: Нью-Дели; Дели
city/dhaka | en: Dhaka | ar: دكا | he: דאקה; דכא~ | fa: داکا | tr: Dakka | es: Daca | ru: Дакка
city/colombo | en: Colombo | ar: كولومبو | he: קולומבו | fa: کلمبو | tr: Kolombo | ru: Коломбо
city/kathmandu | en: Kathmandu; Katmandu | ar: كاتماندو; كاتمندو | he: קטמנדו | fa: کاتماندو; کاتماندو | tr: Katmandu | fr: Katmandou | es: Katmandú | ru: Катманду
city/male | en: Malé~ | ar: ماليه | he: מאלה~ | fa: ماله | tr: Male~
city/thimphu | en: Thimphu | ar: تيمفو | he: טהימפהו | fa: تیمفو | tr: Thimphu
city/tashkent | en: Tashkent | ar: طشقند | he: טשקנט | fa: تاشکند | tr: Taşkent | ru: Ташкент
city/astana | en: Astana; Nur-Sultan | ar: أستانا; نور سلطان | he: אסטנה | fa: آستانه~; نورسلطان | tr: Astana; Nur-Sultan | ru: Астана
city/bishkek | en: Bishkek | ar: بيشكك; بشكيك | he: בישקק | fa: بیشکک | tr: Bişkek | ru: Бишкек
city/dushanbe | en: Dushanbe | ar: دوشنبه; دوشانبي | he: דושנבה | fa: دوشنبه~ | tr: Duşanbe | de: Duschanbe | ru: Душанбе
city/ashgabat | en: Ashgabat | ar: عشق آباد; عشق أباد | he: אשגבאט; אשחבאד | fa: عشق‌آباد | tr: Aşkabat | ru: Ашхабад
city/baku | en: Baku | ar: باكو | he: באקו | fa: باکو | tr: Bakü | fr: Bakou | es: Bakú | ru: Баку
city/yerevan | en: Yerevan | ar: يريفان | he: ירוואן; ירבאן | fa: ایروان | tr: Erivan | fr: Erevan | de: Jerewan; Eriwan | es: Ereván | ru: Ереван
city/tbilisi | en: Tbilisi | ar: تبليسي | he: טביליסי | fa: تفلیس | tr: Tiflis | fr: Tbilissi | de: Tiflis | es: Tiflis | ru: Тбилиси
city/ulaanbaatar | en: Ulaanbaatar; Ulan Bator | ar: أولان باتور | he: אולאן בטור; אולן בטור | fa: اولان‌باتور | tr: Ulanbator; Ulan Batur | ru: Улан-Батор
city/beijing | en: Beijing; Peking | ar: بكين | he: בייג'ינג; בייג'ין | fa: پکن | tr: Pekin | fr: Pékin | de: Peking | es: Pekín | ru: Пекин | zh: 北京 | ja: 北京
city/taipei | en: Taipei | ar: تايبيه; تايبي | he: טאיפיי; טייפה | fa: تایپه | tr: Taipei; Taypey | es: Taipéi | ru: Тайбэй | zh: 台北; 臺北 | ja: 台北
city/tokyo | en: Tokyo | ar: طوكيو | he: טוקיו | fa: توکیو | tr: Tokyo | de: Tokio | es: Tokio | ru: Токио | zh: 东京; 東京 | ja: 東京
city/seoul | en: Seoul | ar: سيول~; سول~ | he: סיאול | fa: سئول | tr: Seul | fr: Séoul | es: Seúl | ru: Сеул | zh: 首尔; 首爾 | ja: ソウル
city/pyongyang | en: Pyongyang | ar: بيونغ يانغ; بيونغيانغ | he: פיונגיאנג; פיונג יאנג | fa: پیونگ‌یانگ | tr: Pyongyang | de: Pjöngjang | es: Pionyang | ru: Пхеньян | zh: 平壤 | ja: 平壌
city/hanoi | en: Hanoi | ar: هانوي | he: האנוי | fa: هانوی | tr: Hanoi | fr: Hanoï | es: Hanói | ru: Ханой
city/bangkok | en: Bangkok | ar: بانكوك | he: בנגקוק | fa: بانکوک | tr: Bangkok | ru: Бангкок
city/phnom-penh | en: Phnom Penh | ar: بنوم بنه | he: פנום פן | fa: پنوم‌پن | tr: Phnom Penh; Pnom Pen | ru: Пномпень
city/vientiane | en: Vientiane | ar: فيينتيان; فينتيان | he: ויינטיאן | fa: وین‌تیان | tr: Vientiane; Viyentiyan | ru: Вьентьян
city/naypyidaw | en: Naypyidaw; Nay Pyi Taw | ar: نايبيداو; نايبيداو | he: נפיידאו | fa: نایپیداو | tr: Nepido; Naypyidaw | ru: Нейпьидо
city/manila | en: Manila | ar: مانيلا | he: מנילה | fa: مانیل; مانیلا | tr: Manila | fr: Manille | ru: Манила
city/jakarta | en: Jakarta | ar: جاكرتا | he: ג'קרטה | fa: جاکارتا | tr: Cakarta; Jakarta | es: Yakarta | ru: Джакарта
city/kuala-lumpur | en: Kuala Lumpur | ar: كوالالمبور; كوالا لمبور | he: קואלה לומפור | fa: کوالالامپور | tr: Kuala Lumpur | ru: Куала-Лумпур
city/dili | en: Dili~ | ar: ديلي~ | he: דילי | fa: دیلی | tr: Dili~
city/canberra | en: Canberra | ar: كانبرا; كانبيرا | he: קנברה | fa: کانبرا | tr: Canberra | ru: Канберра
city/wellington | en: Wellington~ | ar: ولينغتون; ويلينغتون | he: וולינגטון | fa: ولینگتون | tr: Wellington~ | ru: Веллингтон
city/moscow | en: Moscow | ar: موسكو | he: מוסקבה | fa: مسکو | tr: Moskova | fr: Moscou | de: Moskau | es: Moscú | ru: Москва | zh: 莫斯科 | ja: モスクワ
city/kyiv | en: Kyiv; Kiev | ar: كييف | he: קייב | fa: کی‌یف; کیف~ | tr: Kiev; Kyiv | fr: Kiev; Kyiv | de: Kiew; Kyjiw | es: Kiev; Kyiv | ru: Киев | zh: 基辅; 基輔 | ja: キーウ; キエフ
city/minsk | en: Minsk | ar: مينسك | he: מינסק | fa: مینسک | tr: Minsk | ru: Минск
city/chisinau | en: Chisinau; Chișinău; Kishinev | ar: كيشيناو; تشيسيناو | he: קישינב | fa: کیشیناو | tr: Kişinev | ru: Кишинёв
city/london | en: London | ar: لندن | he: לונדון | fa: لندن | tr: Londra | fr: Londres | es: Londres | ru: Лондон | zh: 伦敦; 倫敦 | ja: ロンドン
city/paris | en: Paris | ar: باريس | he: פריז; פאריס | fa: پاریس | tr: Paris | es: París | ru: Париж | zh: 巴黎 | ja: パリ
city/berlin | en: Berlin | ar: برلين | he: ברלין | fa: برلین | tr: Berlin | es: Berlín | ru: Берлин | zh: 柏林 | ja: ベルリン
city/rome | en: Rome | ar: روما | he: רומא | fa: رم; روم~ | tr: Roma~; Roma şehri | fr: Rome | de: Rom | es: Roma | ru: Рим
city/madrid | en: Madrid | ar: مدريد | he: מדריד | fa: مادرید | tr: Madrid | ru: Мадрид
city/lisbon | en: Lisbon | ar: لشبونة | he: ליסבון | fa: لیسبون | tr: Lizbon | fr: Lisbonne | de: Lissabon | es: Lisboa | ru: Лиссабон
city/brussels | en: Brussels | ar: بروكسل; بروكسيل | he: בריסל | fa: بروکسل | tr: Brüksel | fr: Bruxelles | de: Brüssel | es: Bruselas | ru: Брюссель
city/amsterdam | en: Amsterdam | ar: أمستردام | he: אמסטרדם | fa: آمستردام | tr: Amsterdam | es: Ámsterdam | ru: Амстердам
city/the-hague | en: The Hague; Hague | ar: لاهاي | he: האג | fa: لاهه | tr: Lahey | fr: La Haye | de: Den Haag | es: La Haya | ru: Гаага
city/vienna | en: Vienna | ar: فيينا | he: וינה; ווינה | fa: وین | tr: Viyana | fr: Vienne | de: Wien | es: Viena | ru: Вена~
city/bern | en: Bern; Berne | ar: برن | he: ברן | fa: برن | tr: Bern | fr: Berne | es: Berna | ru: Берн
city/geneva | en: Geneva | ar: جنيف | he: ז'נבה | fa: ژنو | tr: Cenevre | fr: Genève | de: Genf | es: Ginebra | ru: Женева
city/copenhagen | en: Copenhagen | ar: كوبنهاغن; كوبنهاجن | he: קופנהגן | fa: کپنهاگ | tr: Kopenhag | fr: Copenhague | de: Kopenhagen | es: Copenhague | ru: Копенгаген
city/stockholm | en: Stockholm | ar: ستوكهولم; استوكهولم | he: שטוקהולם; סטוקהולם | fa: استکهلم | tr: Stokholm | es: Estocolmo | ru: Стокгольм
city/oslo | en: Oslo | ar: أوسلو | he: אוסלו | fa: اسلو | tr: Oslo | ru: Осло
city/helsinki | en: Helsinki | ar: هلسنكي | he: הלסינקי | fa: هلسینکی | tr: Helsinki | ru: Хельсинки
city/reykjavik | en: Reykjavik; Reykjavík | ar: ريكيافيك | he: רייקיאוויק | fa: ریکیاویک | tr: Reykjavik | es: Reikiavik | ru: Рейкьявик
city/dublin | en: Dublin | ar: دبلن | he: דבלין; דאבלין | fa: دوبلین | tr: Dublin | es: Dublín | ru: Дублин
city/warsaw | en: Warsaw | ar: وارسو | he: ורשה | fa: ورشو | tr: Varşova | fr: Varsovie | de: Warschau | es: Varsovia | ru: Варшава
city/prague | en: Prague | ar: براغ | he: פראג | fa: پراگ | tr: Prag | de: Prag | es: Praga | ru: Прага
city/bratislava | en: Bratislava | ar: براتيسلافا | he: ברטיסלאבה | fa: براتیسلاوا | tr: Bratislava | ru: Братислава
city/budapest | en: Budapest | ar: بودابست | he: בודפשט | fa: بوداپست | tr: Budapeşte | ru: Будапешт
city/bucharest | en: Bucharest | ar: بوخارست | he: בוקרשט | fa: بخارست | tr: Bükreş | fr: Bucarest | de: Bukarest | es: Bucarest | ru: Бухарест
city/sofia | en: Sofia | ar: صوفيا~ | he: סופיה~ | fa: صوفیه | tr: Sofya | es: Sofía | ru: София~
city/belgrade | en: Belgrade | ar: بلغراد | he: בלגרד | fa: بلگراد | tr: Belgrad | de: Belgrad | es: Belgrado | ru: Белград
city/zagreb | en: Zagreb | ar: زغرب | he: זאגרב; זגרב | fa: زاگرب | tr: Zagreb | ru: Загреб
city/ljubljana | en: Ljubljana | ar: ليوبليانا | he: לובליאנה | fa: لیوبلیانا | tr: Ljubljana; Lübliyana | es: Liubliana | ru: Любляна
city/sarajevo | en: Sarajevo | ar: سراييفو | he: סרייבו | fa: سارایوو | tr: Saraybosna | ru: Сараево
city/podgorica | en: Podgorica | ar: بودغوريتسا | he: פודגוריצה | fa: پودگوریتسا | tr: Podgorica | ru: Подгорица
city/pristina | en: Pristina; Prishtina | ar: بريشتينا | he: פרישטינה | fa: پریشتینا | tr: Priştine | ru: Приштина
city/skopje | en: Skopje | ar: سكوبيه; سكوبي | he: סקופיה | fa: اسکوپیه | tr: Üsküp | ru: Скопье
city/tirana | en: Tirana | ar: تيرانا | he: טירנה | fa: تیرانا | tr: Tiran | ru: Тирана
city/athens | en: Athens | ar: أثينا | he: אתונה | fa: آتن | tr: Atina | fr: Athènes | de: Athen | es: Atenas | ru: Афины
city/valletta | en: Valletta | ar: فاليتا | he: ולטה | fa: والتا | tr: Valletta | ru: Валлетта
city/tallinn | en: Tallinn | ar: تالين | he: טאלין | fa: تالین | tr: Tallinn; Talin | ru: Таллин; Таллинн
city/riga | en: Riga | ar: ريغا | he: ריגה | fa: ریگا | tr: Riga | ru: Рига
city/vilnius | en: Vilnius | ar: فيلنيوس | he: וילנה; וילנא | fa: ویلنیوس | tr: Vilnius | es: Vilna | ru: Вильнюс
city/washington | en: Washington; Washington, D.C.; Washington DC; D.C.^ | ar: واشنطن; واشنطن العاصمة | he: וושינגטון; וושינגטון די סי | fa: واشنگتن; واشینگتن; واشنگتن دی سی | tr: Washington; Vaşington; Washington DC | ru: Вашингтон | zh: 华盛顿; 華盛頓 | ja: ワシントン
city/ottawa | en: Ottawa | ar: أوتاوا | he: אוטווה; אוטאווה | fa: اتاوا | tr: Ottawa | ru: Оттава
city/mexico-city | en: Mexico City | ar: مكسيكو سيتي; مدينة مكسيكو; مكسيكو~ | he: מקסיקו סיטי | fa: مکزیکوسیتی; مکزیکو سیتی | tr: Meksiko; Mexico City; Meksiko Şehri | fr: Mexico | de: Mexiko-Stadt | es: Ciudad de México; CDMX | ru: Мехико
city/guatemala-city | en: Guatemala City | ar: مدينة غواتيمالا | he: גואטמלה סיטי | fa: گواتمالاسیتی | tr: Guatemala Şehri; Guatemala City
city/havana | en: Havana; La Habana | ar: هافانا | he: הוואנה; הבאנה | fa: هاوانا | tr: Havana | fr: La Havane | de: Havanna | es: La Habana | ru: Гавана
city/kingston | en: Kingston~ | ar: كينغستون | he: קינגסטון | fa: کینگستون | tr: Kingston~
city/port-au-prince | en: Port-au-Prince | ar: بورت أو برانس; بورت أو برنس | he: פורט-או-פראנס; פורט או פרנס | fa: پورتو پرنس; پورتوپرنس | tr: Port-au-Prince | es: Puerto Príncipe | ru: Порт-о-Пренс
city/santo-domingo | en: Santo Domingo | ar: سانتو دومينغو | he: סנטו דומינגו | fa: سانتو دومینگو | tr: Santo Domingo
city/san-juan | en: San Juan | ar: سان خوان | he: סן חואן | fa: سن خوان | tr: San Juan
city/tegucigalpa | en: Tegucigalpa | ar: تيغوسيغالبا | he: טגוסיגלפה | fa: تگوسیگالپا | tr: Tegucigalpa
city/san-salvador | en: San Salvador | ar: سان سلفادور | he: סן סלבדור | fa: سان سالوادور | tr: San Salvador
city/managua | en: Managua | ar: ماناغوا | he: מנגואה | fa: ماناگوا | tr: Managua
city/san-jose-cr | en: San José, Costa Rica | ar: سان خوسيه | he: סן חוסה | fa: سن خوزه
city/panama-city | en: Panama City | ar: بنما سيتي; مدينة بنما | he: פנמה סיטי | fa: پاناماسیتی | tr: Panama Şehri; Panama City | es: Ciudad de Panamá
city/caracas | en: Caracas | ar: كراكاس; كاراكاس | he: קראקס; קרקס~ | fa: کاراکاس | tr: Karakas | ru: Каракас
city/bogota | en: Bogotá; Bogota | ar: بوغوتا | he: בוגוטה | fa: بوگوتا | tr: Bogota | ru: Богота
city/quito | en: Quito | ar: كيتو | he: קיטו | fa: کیتو | tr: Quito; Kito | ru: Кито
city/lima | en: Lima | ar: ليما | he: לימה | fa: لیما | tr: Lima | ru: Лима
city/la-paz | en: La Paz | ar: لاباز | he: לה פאס | fa: لاپاز | tr: La Paz | ru: Ла-Пас
city/santiago | en: Santiago; Santiago de Chile | ar: سانتياغو | he: סנטיאגו | fa: سانتیاگو | tr: Santiago; Şili Santiago | ru: Сантьяго
city/buenos-aires | en: Buenos Aires | ar: بوينس آيرس; بوينس أيرس | he: בואנוס איירס | fa: بوئنوس آیرس; بوینس آیرس | tr: Buenos Aires | ru: Буэнос-Айрес
city/montevideo | en: Montevideo | ar: مونتفيديو; مونتيفيديو | he: מונטווידאו | fa: مونته‌ویدئو | tr: Montevideo | ru: Монтевидео
city/asuncion | en: Asunción; Asuncion | ar: أسونسيون | he: אסונסיון | fa: آسونسیون | tr: Asuncion
city/brasilia | en: Brasília; Brasilia | ar: برازيليا | he: ברזיליה | fa: برازیلیا | tr: Brasilia; Brezilya şehri | ru: Бразилиа
city/addis-ababa | en: Addis Ababa | ar: أديس أبابا | he: אדיס אבבה | fa: آدیس آبابا | tr: Addis Ababa | fr: Addis-Abeba | de: Addis Abeba | es: Adís Abeba | ru: Аддис-Абеба
city/asmara | en: Asmara | ar: أسمرة; أسمرا | he: אסמרה | fa: اسمره | tr: Asmara | ru: Асмэра
city/juba | en: Juba | ar: جوبا | he: ג'ובה | fa: جوبا | tr: Cuba şehri | ru: Джуба
city/nairobi | en: Nairobi | ar: نيروبي | he: ניירובי | fa: نایروبی | tr: Nairobi | ru: Найроби
city/kampala | en: Kampala | ar: كمبالا | he: קמפלה | fa: کامپالا | tr: Kampala | ru: Кампала
city/kigali | en: Kigali | ar: كيغالي | he: קיגאלי | fa: کیگالی | tr: Kigali | ru: Кигали
city/dodoma | en: Dodoma | ar: دودوما | he: דודומה | fa: دودوما | tr: Dodoma
city/dar-es-salaam | en: Dar es Salaam | ar: دار السلام | he: דאר א-סלאם | fa: دارالسلام | tr: Darüsselam; Dar es Salaam
city/kinshasa | en: Kinshasa | ar: كينشاسا | he: קינשאסה | fa: کینشاسا | tr: Kinşasa | ru: Киншаса
city/brazzaville | en: Brazzaville | ar: برازافيل | he: ברזאויל | fa: برازاویل | tr: Brazavil | ru: Браззавиль
city/bangui | en: Bangui | ar: بانغي | he: באנגי | fa: بانگی | tr: Bangui | ru: Банги
city/ndjamena | en: N'Djamena; Ndjamena | ar: نجامينا; إنجمينا | he: נג'מנה | fa: انجامنا | tr: Encemine; N'Djamena | ru: Нджамена
city/yaounde | en: Yaoundé; Yaounde | ar: ياوندي | he: יאונדה | fa: یائونده | tr: Yaounde | ru: Яунде
city/libreville | en: Libreville | ar: ليبرفيل | he: ליברוויל | fa: لیبرویل | tr: Libreville | ru: Либревиль
city/abuja | en: Abuja | ar: أبوجا | he: אבוג'ה | fa: ابوجا | tr: Abuja; Abuca | ru: Абуджа
city/lagos | en: Lagos | ar: لاغوس | he: לאגוס | fa: لاگوس | tr: Lagos | ru: Лагос
city/accra | en: Accra | ar: أكرا | he: אקרה | fa: آکرا | tr: Akra | ru: Аккра
city/abidjan | en: Abidjan | ar: أبيدجان | he: אביג'אן | fa: آبیجان | tr: Abican | ru: Абиджан
city/bamako | en: Bamako | ar: باماكو | he: במקו | fa: باماکو | tr: Bamako | ru: Бамако
city/niamey | en: Niamey | ar: نيامي | he: ניאמיי | fa: نیامی | tr: Niamey | ru: Ниамей
city/ouagadougou | en: Ouagadougou | ar: واغادوغو | he: ואגאדוגו | fa: واگادوگو | tr: Vagadugu | ru: Уагадугу
city/dakar | en: Dakar | ar: داكار | he: דקר~ | fa: داکار | tr: Dakar | ru: Дакар
city/conakry | en: Conakry | ar: كوناكري | he: קונאקרי | fa: کوناکری | tr: Konakri | ru: Конакри
city/freetown | en: Freetown | ar: فريتاون | he: פריטאון | fa: فری‌تاون | tr: Freetown
city/monrovia | en: Monrovia | ar: مونروفيا | he: מונרוביה | fa: مونروویا | tr: Monrovia
city/luanda | en: Luanda | ar: لواندا | he: לואנדה | fa: لوآندا | tr: Luanda | ru: Луанда
city/lusaka | en: Lusaka | ar: لوساكا | he: לוסקה | fa: لوساکا | tr: Lusaka
city/harare | en: Harare | ar: هراري | he: הררה | fa: هراره | tr: Harare | ru: Хараре
city/maputo | en: Maputo | ar: مابوتو | he: מאפוטו | fa: ماپوتو | tr: Maputo | ru: Мапуту
city/pretoria | en: Pretoria | ar: بريتوريا | he: פרטוריה | fa: پرتوریا | tr: Pretoria | ru: Претория
city/cape-town | en: Cape Town | ar: كيب تاون | he: קייפטאון | fa: کیپ‌تاون | tr: Cape Town | fr: Le Cap | de: Kapstadt | es: Ciudad del Cabo | ru: Кейптаун
city/windhoek | en: Windhoek | ar: ويندهوك | he: וינדהוק | fa: ویندهوک | tr: Windhoek
city/gaborone | en: Gaborone | ar: غابورون | he: גאבורונה | fa: گابورون | tr: Gaborone
city/antananarivo | en: Antananarivo | ar: أنتاناناريفو | he: אנטננריבו | fa: آنتاناناریوو | tr: Antananarivo
`;
