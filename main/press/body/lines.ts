/** Lines between paragraphs that are not the article's: links to other articles, credits, notes of the site. Data and questions. */
import { linkDensity, textOf, type Element } from '../dom.ts';
import { fold } from '../text.ts';

/** Words that lead to another article, by language; what follows is its headline. */
const LEAD_IN =
  /^[\s>»▶►→•*#\-–—[(]*(?:(?:read|see|watch|hear|listen|learn|discover|find out|explore)\s*(?:also|more|next|too|on|here|now|this)?|also (?:read|see|on|watch)|more(?: on this| on| from| about| stories| news)?|related(?: (?:stor(?:y|ies)|articles?|news|content|coverage|posts?|links?|reading|topics?|videos?))?|don['’]t miss|must[- ]read|recommended|you (?:may|might) also like|trending|click here|lea|lee|leer|vea|ver|mira|conoce|le puede interesar|te puede interesar|puede leer|relacionad[ao]s?|más|lire|à lire|voir|a lire|leia|veja|saiba mais|leggi|guarda|lesen sie|lies|mehr|siehe|zum thema|das könnte (?:sie|dich|ihnen|dir)|passend dazu|weiterlesen|auch (?:interessant|lesenswert)|baca|simak|lihat|czytaj|zobacz|przeczytaj|читайте|смотрите|читай|по теме|oku|okuyun|اقرأ|شاهد|إقرأ|בואו|קראו|ראו|بخوانید|lees|bekijk|läs|les)(?:\s*(?:also|more|too|auch|dazu|mehr|zum thema|también|tambien|más|mas|aussi|également|anche|também|juga|też|także|также|ook|även|også|da|de plus|أيضا|أيضًا|גם|هم|ayrıca))?(?:\s*[:：|»>–—-]|\s*$|\s+(?=\p{L}))/iu;
/** Strong signs of one: a colon or bar after it, or all in capitals. */
const MARKED = /^[^:：|»>]{2,40}\s*[:：|»>]/u;
/**
 * What sites write under and between texts, whole lines. Words that papers write about too are none by themselves: a line
 * that asks the reader, or speaks of the site itself.
 */
const NOTES: readonly RegExp[] = [
  /^(?:-\s*)?(?:anzeige|advertisement|advertising|publicidad|publicité|reklama?|реклама|werbung|sponsored(?: content)?|ad)(?:\s*-)?[:.]?$/iu,
  /^(?:click here (?:to|for)\b|sign up (?:here|for)\b).{0,90}$/iu,
  /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|:|by\b|\d{4}\b)).{0,140}$|^copyright$/iu,
  /^.{0,40}all rights reserved\b.{0,60}$/iu,
  /^(?:photo|image|picture|foto|fotos|bild|bilder|crédits? photos?|photo credits?|credits?|bildquelle|quelle|fuente|imagen)\s*(?:by|von|de|credit)?\s*[:：©].{0,110}$/iu,
  /^(?:comments? (?:are )?(?:closed|off|disabled)|no comments(?: yet)?|leave a (?:comment|reply)|post (?:a )?comments?(?: \(\+\))?|kommentare? (?:geschlossen|schreiben|verfassen)|kommentar hinterlassen|deja un comentario|laisser un commentaire|комментарии|отзывы|добавить (?:отзыв|комментарий))\.?$/iu,
  /^(?:back|zurück|volver|retour|назад|indietro)(?: (?:to|zur|zu den|a la|à la) (?:the )?(?:top|home|start|list|liste|overview|übersicht|news|nachrichten|articles?|artikeln|page|seite|portada|accueil).{0,20})?$/iu,
  /^first published(?: on)?\s*[:].{0,50}$/iu,
  /^(?:follow|like|join|find) .{2,60} (?:on|at) (?:twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|x|tiktok|google news)\b.{0,160}$/iu,
  /^[¡¿].{0,120}\bcanal de (?:telegram|youtube|whatsapp)\b.{0,120}$/iu,
  /^(?:.{0,60}[?!.:] )?(?:please )?(?:download|install|get|try|use|join|follow|subscribe|descarga|únete|suscr\S+|síguenos|sigue|abonnier\S*|folg\S*|hol\S*|lade\S*|jetzt) .{0,80}\b(?:canal de (?:telegram|youtube|whatsapp)|(?:telegram|whatsapp)[- ]?(?:channel|kanal|gruppe|group)|mobile app|smartphone app|our app)\b.{0,120}$/iu,
  /^.{0,60}\b(?:newsletter|rss-feed|rss feed)\b.{0,60}\b(?:abonnieren|anmelden|bestellen|sign up|subscribe|registr\S+|suscr\S+|inscri\S+)\b.{0,120}$/iu,
  /^.{0,90}\b(?:affiliate[- ]?links?|affiliate commissions?|(?:we|site|website|wir|seite) (?:may |can |might |will )?(?:earn|receive|erhält|erhalten|bekommen) .{0,40}(?:commissions?|provision)|gekennzeichnete.{0,20} links?)\b.{0,260}$/iu,
  /^.{0,120}\b(?:is|are) not responsible for (?:the )?(?:opinions?|statements?|contents?)\b.{0,60}\b(?:by|of|from|on) (?:its |our |the |their )?(?:contributors?|authors?|readers?|users?|commentators?|writers?|third|external|linked|guest).{0,140}$/iu,
  /^.{0,60}\b(?:gibt die meinung de[sr] autor|spiegelt nicht .{0,30}meinung|(?:views|opinions) expressed (?:here|above|in this (?:article|column|piece|post|commentary|blog)|by the authors?|are|do not)|las opiniones expresadas)\b.{0,240}$/iu,
  /^(?:.{0,60}[?!.:] )?(?:please |to )?(?:submit|send) (?:us )?(?:your|a) (?:letters?|story|stories|news tips?|tips?|comments?|feedback)\b.{0,160}$/iu,
  /^(?:this (?:website|site) (?:is using|uses) cookies|diese (?:web)?(?:site|seite) verwendet cookies)\b.{0,200}$/iu,
  /^(?:share|teilen|compartir|partager)(?::.{0,40}|\s(?:this|on|via|by|auf|per|über|en|sur|par|cet|l['’])[^?!,]{0,40})?$/iu,
  // What stands in place of a post or video until the reader agrees that it is fetched from elsewhere.
  /^(?=.*(?:\b(?:einverständnis|zustimmung|zustimmen|einwilligung|consent|consentement)\b))(?=.*\b(?:twitter|x|youtube|facebook|instagram|tiktok|vimeo|externe[nrs]? (?:inhalte?|dienste?)|external (?:content|services?)|contenus? externes?)\b)(?=.*\b(?:verbindung|laden|geladen|anzeigen|angezeigt|eingebettet|load(?:ed)?|displayed|embedded|affich\p{L}+)\b).{20,320}$/iu,
  // Buttons of folded parts, which are plain text without scripts: "Bild anzeigen", "Hide comments".
  /^(?:\p{L}+ (?:anzeigen|ausblenden|einblenden|aufklappen|zuklappen|schließen)\s*){1,2}$|^(?:show|hide|expand|collapse) (?:all|more|less|comments?|images?|sources?|captions?|details|transcript)(?: \p{L}+)?$/iu,
  /^loading(?:\s?(?:\.\.\.|…)|\scomments?\b.{0,20})?$/iu,
  /^(?:den artikel (?:mit anderen )?teilen|diesen (?:artikel|beitrag) (?:teilen|bewerten)|artikel (?:teilen|drucken|bewerten)|empfohlener redaktioneller inhalt|wird geladen)\b.{0,40}$/iu,
];

/** Headings over other articles or over what is the site's, whole lines, without a colon at the end. */
const OTHERS =
  /^(?:(?:das )?könnte (?:sie|dich|ihnen) auch|sie könnten auch|vous aimerez aussi|à lire (?:aussi|également)|sur le même (?:sujet|thème)|dans la même (?:catégorie|rubrique)|mehr (?:zum thema|themen|dazu|aus (?:dem|der) .{2,30}|von .{2,30}|artikel|beiträge)|empfohlene (?:beiträge|artikel)|meist(?:gelesene|diskutierte|geklickte)(?: artikel| beiträge)?|weitere (?:artikel|beiträge|nachrichten|themen|meldungen|informationen|infos).{0,30}|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|beiträge|themen)|(?:auch )?interessant(?: für (?:sie|dich))?|neueste (?:artikel|beiträge)|aktuelle (?:artikel|beiträge|meldungen)|über (?:den autor|die autorin|uns)|about the authors?|(?:don['’]t|do not) miss(?: out)?|more .{2,20} stories|(?:artículos|notas|noticias|contenidos|posts|entradas) relacionad[ao]s|más (?:noticias|leídas|vistas|sobre .{2,30}|en .{2,30})|lo más (?:leído|visto)|te puede interesar|notizie correlate|articoli correlati|leggi anche|potrebbe interessarti.{0,20}|leia (?:também|mais)|veja também|artigos relacionados|zobacz (?:też|także|również)|czytaj (?:też|także|również|więcej)|polecane|podobne (?:artykuły|wpisy)|читайте также|похожие (?:статьи|материалы)|самые популярные .{2,30}|lees (?:ook|meer)|gerelateerd|leave a (?:reply|comment)|schreibe einen kommentar|kommentare(?: \(\d+\))?|comments(?: \(\d+\))?|отзывы|newsletter|tags|schlagwörter|share this.{0,20}|teilen|関連(?:記事|リンク|キーワード).{0,10}|相关(?:文章|阅读|新闻|链接).{0,10}|related .{2,25}|recommended .{2,25}|stay (?:up-to-date|connected|informed).{0,30}|recent (?:articles|posts)|latest (?:articles|posts|news))$/iu;

/** Whether a line heads what follows the article. */
export const isHeadingOfOthers = (text: string): boolean =>
  text.length <= 70 && OTHERS.test(fold(text).replace(/\s*[:：.…!]+$/u, ''));

/** Whether a line leads to another article: words that say so and a link, or nothing but a link that is a headline. */
export function isLeadIn(element: Element): boolean {
  const text = textOf(element);
  if (text.length < 4 || text.length > 220) return false;
  const link = element.localName === 'a' ? element : element.querySelector('a');
  if (link === null) return false;
  const density = element.localName === 'a' ? 1 : linkDensity(element);
  if (!LEAD_IN.test(text)) return false;
  return density > 0.85 || (density > 0.4 && MARKED.test(text));
}

/** Whether a whole line is a site's note. */
export function isNote(text: string): boolean {
  const line = fold(text);
  return line.length <= 360 && NOTES.some((note) => note.test(line));
}

const DOCUMENT = /\.(?:pdf|epub|docx?|odt|xlsx?|ods|csv|pptx?|odp|zip|txt|ics|mp3|m4a|ogg)(?:[?#]|$)/iu;

/** Whether a line offers a document: a report or a table that belongs to the article, and is read beside it. */
export const offersDocument = (element: Element): boolean =>
  [...element.querySelectorAll('a')].some((link) => DOCUMENT.test(link.getAttribute('href') ?? ''));

/** A paragraph that is nothing but a link with a headline's words, which an article's own paragraphs are not. */
export function isBareLink(element: Element): boolean {
  const text = textOf(element);
  return text.length >= 25 && text.length <= 160 && !/^https?:/iu.test(text) && linkDensity(element) > 0.97;
}

/** The number of pictures that a gallery draws into a corner of its first: "6", "1/12", "+3". For papers whose figures open a gallery. */
export const isCounter = (element: Element): boolean =>
  element.localName !== 'figcaption' &&
  /^\+?\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?$/u.test(textOf(element)) &&
  element.closest('figure') !== null &&
  element.closest('table, figcaption') === null;
