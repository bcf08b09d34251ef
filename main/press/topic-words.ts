/** What publishers give for topics and is none, by language, as data. Compared by `nameKey`: case, plural and spacing do not matter. */
import { phrases } from './words.ts';

/** Words for the publication itself, its parts and its kinds of pages. Sections that say something (World, Opinion) stay. */
export const NO_TOPICS: readonly string[] = phrases(`
  home, home page, front page, homepage, frontpage, start, index, main, main page, news, latest, latest news, breaking, breaking news, top news,
  top stories, top story, headlines, all, all news, all articles, all posts, article, articles, story, stories, post, posts, blog,
  blogs, page, pages, web, online, print, feature, features, featured, featured post, editor's picks, editors' picks, trending, popular, most read,
  most popular, uncategorized, uncategorised, unclassified, general, misc, miscellaneous, other, others, default, none, null, undefined,
  n/a, na, test, untitled, tag, tags, topic, topics, category, categories, keywords, section, sections, subject, archive, archives,
  more, read more, see more, see all, show more, view all, share, subscribe, sign up, sign in, log in, login, register, search, menu, contact, contact us,
  about us, rss, feed, video, videos, photo, photos, photo gallery, picture, pictures, image, images, gallery, galleries, audio, text, multimedia,
  media gallery, slideshow, live, live updates, liveblog, live blog, premium, free, exclusive, exclusives, subscriber only, subscribers only, members only, sponsored,
  sponsored content, advertisement, advertorial, partner content, press release, press releases, newsletter, newsletters, newsfeed, wire, syndicated,
  site, website, content, publication, publish, standard, normal, update, updates, today, daily, weekly, recent, recent posts, new, current,
  your keywords here, learn more, click here, about, shop, store, login / register, password, forgot password, privacy, privacy policy, terms, terms of use, imprint, comments, comment, all authors,
  en, english, evergreen, carousel, hero, slider, homepage feature, top, instant article, google news, apple news, smartnews, flipboard, facebook instant articles,

  أخبار, الأخبار, اخبار, خبر, الرئيسية, الصفحة الرئيسية, آخر الأخبار, أحدث الأخبار, أهم الأخبار, عاجل, غير مصنف, بدون تصنيف, مقالات, مقال, عام,
  فيديو, فيديوهات, ألبوم صور, مباشر, منوعات عامة, وسوم, الوسوم, تصنيفات, المزيد, اقرأ المزيد, الأكثر قراءة, مميز, خاص, حصري, أخبار عاجلة, شريط الأخبار,

  חדשות, ראשי, דף הבית, עמוד הבית, עמוד ראשי, כללי, מבזקים, מבזק, חדשות אחרונות, וידאו, כתבות, כתבה, ללא קטגוריה, תמונות, תגיות, עוד, קרא עוד, שידור חי, בלעדי,

  خبر, خبرها, خانه, صفحه اصلی, صفحه نخست, آخرین اخبار, تازه ترین اخبار, تازه‌ها, دسته‌بندی نشده, دسته بندی نشده, بدون دسته‌بندی, ویدئو, ویدیو, عکس, تصاویر, عمومی, برچسب‌ها,
  بیشتر, ادامه مطلب, فوری, زنده, مقاله, مقالات, پربازدیدترین,

  haber, haberler, son haberler, anasayfa, ana sayfa, son dakika, son dakika haberleri, gündem, genel, kategorisiz, güncel, manşet, manşetler, video galeri, foto galeri, fotoğraf, galeri,
  etiketler, kategoriler, devamı, yazılar, yazı, canlı, özel haber, öne çıkanlar,

  actualité, actualités, actu, actus, accueil, à la une, une, dernières nouvelles, dernières infos, non classé, général, vidéo, vidéos, articles, direct, en direct, photos, lire la suite, étiquettes, mots-clés, infos,

  nachrichten, startseite, aktuell, aktuelles, allgemein, schlagzeilen, neueste nachrichten, unkategorisiert, nicht kategorisiert, artikel, beiträge, beitrag, bilder, fotos, meldungen, themen, schlagworte, mehr, ticker, kontakt, über uns, impressum, suche, abonnieren, abo, archiv, datenschutz, anmelden, termine, newsticker, eilmeldung,

  noticias, noticia, inicio, portada, últimas noticias, actualidad, sin categoría, sin categorizar, vídeo, vídeos, última hora, artículos, artículo, fotos, galería, etiquetas, destacado, destacados, titulares, ver más, leer más,

  notícias, notícia, início, últimas notícias, sem categoria, geral, destaque, destaques, última hora, artigos, artigo, fotos,

  notizie, ultime notizie, senza categoria, generale, in evidenza, primo piano, attualità, articoli, ultim'ora, foto, homepage,

  новости, новость, главная, главное, последние новости, лента новостей, без рубрики, без категории, видео, статьи, статья, фото, общее, разное, теги, новости дня, срочно,

  新闻, 新聞, 首页, 首頁, 最新, 最新消息, 最新新闻, 未分类, 未分類, 头条, 頭條, 视频, 影片, 图片, 文章, 即时, 即時, 要闻, 要聞, 更多,
  ニュース, ホーム, トップ, トップページ, 最新, 最新ニュース, 速報, 記事, 動画, 写真, 一覧, もっと見る, その他, 未分類
`);

/** Prefixes of what systems, and no people, name things by: `post-123`, `tid_42`, `type:article`. */
export const MACHINE_PREFIXES =
  'post|page|article|art|node|category|categories|cat|tag|tags|id|story|term|section|author|type|format|tid|nid|cid|uid|pid|gid|aid|video|gallery|image|img|status|item|doc|content|source|channel|topic|ref|sku|asset|entry|object|taxonomy|site|slug|template|layout|wp|ld|gtm|utm|ad|ads|adunit|adtag';
