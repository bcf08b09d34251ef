/**
 * The words that hold sentences together, by language: a phrase never begins or ends with one. Short on purpose: words
 * that are merely common are no topics alone, but stand inside of phrases (stop-words.ts).
 */

const en = `a an the and or but nor if then else than that which who whom whose what when where why how this these those it
its he she they them their theirs his her hers him i me my mine we us our ours you your yours one ones is are was were be
been being am do does did doing done have has had having will would shall should can could may might must ought let not no
yes of in on at by for with about against between into through during before after above below to from up down out off over
under again further once here there all any both each few more most other others another some such only own same so too
very just also even still yet ever never always often as while because until although though since unless whether upon
within without across along among around behind beyond despite except inside like near onto outside per toward towards via
amid said says say saying told tell tells asked ask get gets got getting go goes going gone went come comes came coming make
makes made making take takes took taken taking give gives gave given giving see sees saw seen know knows knew known think
thinks thought want wants wanted need needs needed seem seems seemed become becomes became put puts find finds found use
uses used using keep keeps kept show shows showed shown try tries tried include includes including included according
however therefore thus meanwhile moreover instead rather quite much many less least several every either neither really
already almost perhaps maybe well back now ago today yesterday tomorrow else anything something nothing everything anyone
someone everyone nobody itself himself herself themselves myself yourself ourselves don didn doesn isn aren wasn weren won
wouldn couldn shouldn hasn haven hadn ain ll ve re s t d m`;

const de = `der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen und oder aber sondern
denn doch wenn als wie dass daß ob weil da damit obwohl während bevor nachdem bis seit seitdem falls indem sowie sowohl weder
noch entweder ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein dein sein unser euer meine deine
seine unsere eure ihre meiner deiner seiner ihrer unserer meinem deinem seinem ihrem unserem meinen deinen seinen ihren
unseren meines deines seines ihres dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
welcher welche welches welchem welchen wer was wo wann warum wieso weshalb wohin woher worin womit wofür wovon man jemand
niemand etwas nichts alle allem allen aller alles viele vielen vieler vieles viel wenige wenigen wenig mehr meist einige
einigen einiger mehrere mehreren andere anderen anderer anderes anderem beide beiden solche solchen solcher ist sind war waren
bin bist sei seien wäre wären gewesen wird werden wurde wurden worden würde würden hat haben habe hatte hatten hätte hätten
gehabt kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen
wollte wollten darf dürfen durfte mag mögen möchte möchten lassen lässt ließ in im ins an am ans auf aus bei beim mit nach von
vom vor zu zum zur über unter um durch für gegen ohne zwischen neben hinter trotz wegen statt außer gegenüber entlang laut
gemäß ab pro je nicht auch nur schon noch sehr so dann dort hier jetzt nun immer wieder nie oft einmal mal also zwar jedoch
allerdings daher deshalb darum dabei dafür dagegen daran darauf daraus darin darüber davon davor dazu danach daneben hinzu
etwa fast ganz gar genau gerade besonders bereits eher eben einfach erst ja nein kaum leider nämlich natürlich selbst sogar
sonst trotzdem überhaupt ungefähr vielleicht vielmehr wohl ziemlich zudem zurück zusammen weiter weitere weiteren weiterhin
heute gestern morgen sagt sagte sagten sagen gibt geben gab geht gehen ging kommt kommen kam macht machen machte gemacht
steht stehen stand liegt liegen lag bleibt bleiben blieb zeigt zeigen heißt hin her los nie bzw usw etc zb ca`;

const fr = `le la les l un une des du de d au aux à et ou mais donc or ni car que qu qui quoi dont où quand comment pourquoi si
comme lorsque lorsqu puisque puisqu quoique parce afin je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y
en moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces celui celle ceux celles ceci cela ça
chaque chacun chacune aucun aucune autre autres même mêmes tel telle tels telles tout toute tous toutes quel quelle quels
quelles quelque quelques plusieurs certain certaine certains certaines est sont était étaient être été suis es sommes êtes
sera seront serait seraient fut furent soit soient étant a ai as avons avez ont avait avaient aura auront aurait auraient eu
ayant avoir fait font faire faisait fera peut peuvent pouvait pourrait pourraient pouvoir doit doivent devait devrait devoir
veut veulent vouloir va vont aller allait dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après
devant derrière dès jusque jusqu jusqu'à hors malgré parmi selon outre via ne n pas plus moins très trop peu assez aussi encore
déjà toujours jamais souvent parfois ici là alors ainsi puis ensuite enfin bien mal mieux surtout seulement notamment environ
presque plutôt désormais aujourd hui aujourd'hui hier demain lors dit dire disait explique affirme selon rien personne`;

const es = `el la los las lo un una unos unas de del al a y e o u pero sino ni que qué quien quién quienes cual cuál cuales
cuándo cuando donde dónde como cómo cuanto cuánto por porque pues si sí aunque mientras en con sin sobre entre hacia hasta
desde para contra según durante mediante ante bajo tras yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se
le les nos os mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel
aquella aquello aquellos aquellas cada todo toda todos todas otro otra otros otras mismo misma mismos mismas algún alguno
alguna algunos algunas ningún ninguno ninguna tal tales tan tanto tanta tantos mucho mucha muchos muchas poco poca pocos pocas
más menos muy ya aún todavía también tampoco no nunca siempre así entonces luego después antes ahora hoy ayer mañana aquí ahí
allí bien mal solo sólo además incluso apenas casi es son era eran ser sido fue fueron será serán sería soy somos siendo está
están estaba estaban estar estado estuvo ha han había habían haber hay hubo he hemos haya habrá habría tiene tienen tenía tener
tuvo puede pueden podía podría poder debe deben debía debería hace hacen hacer hizo hecho va van ir iba dijo dice decir
asegura aseguró afirmó señaló explicó indicó quiere sea sean fuera`;

const tr = `ve veya ya da de ki ile için gibi kadar göre karşı rağmen dolayı beri sonra önce üzere ama fakat ancak lakin çünkü
eğer ise bile hem hiç ne nasıl neden niçin niye kim kimi kime kimin hangi hangisi nerede nereye bu şu o bunlar şunlar onlar
bunu şunu onu buna şuna ona bunun şunun onun bunda onda bundan ondan ben sen biz siz beni seni bizi sizi bana sana bize size
benim senin bizim sizin onların onları onlara kendi kendisi kendini bir birkaç bazı her hepsi tüm bütün çok az daha en pek
fazla değil var yok mı mi mu mü olan olarak oldu olduğu olduğunu olması olmak olur olacak olsa oluyor olup etti ettiği ederek
edilen eden eder edecek etmek ediyor edildi edilmesi yapılan yapan yaptı yapmak dedi diye şey şimdi artık hala henüz hemen
bugün dün yarın böyle şöyle öyle burada orada şurada ayrıca yine zaten sadece yalnızca özellikle diğer başka aynı ilgili
tarafından arasında içinde üzerinde altında hakkında konusunda nedeniyle sırasında yönelik itibaren boyunca dair`;

const ru = `и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по только ее её мне было вот от меня
еще ещё нет о об обо из изо ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом
себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб чтобы без будто чего раз тоже себе под будет
тогда кто этот того потому этого какой совсем ним здесь этом один почти мой тем нее неё были куда зачем всех никогда можно при
наконец два другой хоть после над больше тот через эти нас про всего них какая много разве эту моя свою этой перед иногда лучше
чуть том нельзя такой им более всегда конечно всю между также это которые который которая которое которых которого которой
которым котором своих своей своего свой своим наш наша наши ваш её эта эти этих этим те тех такие такая таких такое такого
является являются будут буду стал стала стало стали сказал сказала заявил заявила заявили говорит считает сообщает сообщил
году года лет которую из-за либо лишь однако поэтому например именно очень весьма примерно около согласно против вместо кроме`;

const ar = `في من إلى على عن مع بين حتى منذ عند لدى خلال بعد قبل فوق تحت أمام خلف حول دون ضد نحو عبر لأن لكن لكنه لكنها بل أو أم
ثم و ف ب ل ك أن إن أنه أنها إنه إنها بأن لأنه لأنها كأن ما ماذا من متى أين كيف كم لماذا هل هو هي هم هن هما أنا نحن أنت أنتم هذا
هذه هؤلاء ذلك تلك أولئك هنا هناك الذي التي الذين اللذان اللتان اللواتي كان كانت كانوا يكون تكون ليس ليست لم لن لا قد لقد سوف
كل بعض جميع أي أية أيضا كما مثل غير سوى إلا إذا لو لولا حيث حين حينما عندما بينما كلما فيه فيها منه منها إليه إليها عليه عليها
عنه عنها به بها بهم له لها لهم معه معها بينهم بعضهم فقط أكثر أقل جدا ضمن وفق وفقا بحسب حسب قال قالت يقول تقول وقال وقالت أضاف
أضافت وأضاف أكد أكدت وأكد أعلن أعلنت وأوضح يمكن يجب تم يتم وتم قام بما مما فيما عما كذلك لذلك هكذا الآن اليوم أمس غدا ذات بسبب
نحو عدم عدد عدة إزاء رغم خاصة وكان وكانت وهو وهي وفي ومن وعلى وإلى وأن وأنه ولم ولا وقد كونه التى الى ان او اي على`;

const he = `של את על עם אל מן בין לפני אחרי תחת מעל ליד אצל בלי ללא עד כדי בגלל למרות במשך לפי כמו כ ב ל מ ה ו ש אני אתה את הוא היא
אנחנו אתם הם הן זה זו זאת אלה אלו ההוא ההיא אותו אותה אותם אותן לו לה להם לי לנו לך לכם שלו שלה שלהם שלי שלנו שלך עליו עליה
עליהם בו בה בהם ממנו ממנה אליו אליה כי אם או אבל אך אלא גם רק עוד כבר לא אין יש היה הייתה היו יהיה תהיה להיות מה מי איך
איפה למה מדוע מתי כמה איזה כל כלל כך כן שם פה כאן אז עכשיו היום אתמול מחר מאוד מאד יותר פחות ביותר הרבה מעט לאחר ואת וגם
שהוא שהיא שזה אשר כאשר בעוד אולם לכן ולא אמר אמרה אומר אומרת אמרו לדברי צריך יכול יכולה יכולים עצמו עצמה אחד אחת אחר אחרת
אחרים אחרות`;

const fa = `و در به از که این آن را با برای تا بر یا هم نیز اما ولی اگر چون زیرا پس پیش بعد قبل بین میان روی زیر بالای کنار
درباره علیه طی بدون جز مگر بلکه چه چرا چگونه کجا کی چند کدام من تو او ما شما آنها آنان ایشان وی خود خویش اینجا آنجا همه هر هیچ
برخی بعضی چندین دیگر دیگری یک همین همان چنین چنان است هست هستند نیست نیستند بود بودند بوده باشد باشند شد شدند شده می‌شود شود
شوند می‌شوند کرد کردند کرده می‌کند می‌کنند کند کنند خواهد خواهند باید شاید داد دادند داده دارد دارند داشت داشتند داشته گفت گفتند
گفته می‌گوید می‌گویند افزود اظهار کردن شدن بودن است. ای های ها تر ترین می نمی اکنون امروز دیروز فردا هنوز همچنین بسیار خیلی
بیش بیشتر کمتر حتی فقط تنها سپس همواره توسط مورد طور گونه جمله دلیل عنوان آنچه اینکه آنکه وقتی زمانی هنگامی مانند مثل سوی`;

const zh = `的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 我们 你们 他们 她们 它们
这个 那个 这些 那些 这样 那样 这里 那里 什么 怎么 为什么 哪 哪里 谁 与 及 以及 或 或者 但 但是 而 而且 并 并且 因为 所以 如果 虽然
由于 对 对于 关于 从 自 以 为 为了 被 把 将 让 给 向 往 于 之 其 其中 此 该 各 每 某 另 另外 还 还是 又 再 才 只 只是 已 已经 曾 正 正在
将要 可以 可能 能 能够 应该 必须 需要 表示 认为 指出 称 据 通过 进行 成为 使 使得 等 等等 时 时候 后 前 中 内 外 下 里 间 来 过 地 得
吗 呢 吧 啊 更 最 非常 十分 比较 多 少 几 个 位 名 年 月 日 第 今天 昨天 明天 目前 现在 当时 之后 之前 以后 以前 同时 不过 然而 因此`;

const ja = `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また
もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ
その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して 特に
せる 及び これら とき では にて ほか ながら うち そして とともに ただし かつて それぞれ または お ほど ものの に対する ほとんど と共に
といった です とも ところ ここ 私 僕 彼 彼女 我々 年 月 日 時 分 中 後 前 人 者 的 等 さん 氏 今 今回 場合 方 何 誰 どこ いつ なぜ`;

const words = (text: string): string[] => text.split(/\s+/u);

/** Function words by language code; other languages go without, and make do with their common words. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
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
