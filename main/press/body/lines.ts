/** Lines between paragraphs that are not the article's: links to other articles, credits, notes of the site. Data and questions. */
import { linkDensity, textOf, type Element } from '../dom.ts';
import { fold } from '../text.ts';

/** Words that lead to another article, by language; what follows is its headline. */
const LEAD_IN =
  /^[\s>»▶►→•*#\-–—[(]*(?:(?:read|see|watch|hear|listen|learn|discover|find out|explore)\s*(?:also|more|next|too|on|here|now|this)?|also (?:read|see|on|watch)|more(?: on this| on| from| about| stories| news)?|related(?: (?:stor(?:y|ies)|articles?|news|content|coverage|posts?|links?|reading|topics?|videos?))?|don['’]t miss|must[- ]read|recommended|you (?:may|might) also like|trending|click here|lea|lee|leer|vea|ver|mira|conoce|le puede interesar|te puede interesar|puede leer|relacionad[ao]s?|más|lire|à lire|voir|a lire|leia|veja|saiba mais|leggi|guarda|lesen sie|lies|mehr|siehe|zum thema|das könnte (?:sie|dich|ihnen|dir)|passend dazu|weiterlesen|auch (?:interessant|lesenswert)|baca|simak|lihat|czytaj|zobacz|przeczytaj|читайте|смотрите|читай|по теме|oku|okuyun|اقرأ|شاهد|إقرأ|בואו|קראו|ראו|بخوانید|lees|bekijk|läs|les)(?:\s*(?:also|more|too|auch|dazu|mehr|zum thema|también|tambien|más|mas|aussi|également|anche|também|juga|też|także|также|ook|även|også|da|de plus|أيضا|أيضًا|גם|هم|ayrıca))?(?:\s*[:：|»>–—-]|\s*$|\s+(?=\p{L}))/iu;
/** Strong signs of one: a colon or bar after it, or all in capitals. */
const MARKED = /^[^:：|»>]{2,40}\s*[:：|»>]/u;
/** What sites write under and between texts, whole lines. */
const NOTES: readonly RegExp[] = [
  /^(?:-\s*)?(?:anzeige|advertisement|advertising|publicidad|publicité|reklama?|реклама|werbung|sponsored(?: content)?|ad)(?:\s*-)?[:.]?$/iu,
  /^(?:click here (?:to|for)\b|get .{3,40} on the go by clicking here|sign up (?:here|for)\b).{0,90}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,140}$/iu,
  /^.{0,40}all rights reserved\b.{0,60}$/iu,
  /^(?:photo|image|picture|foto|fotos|bild|bilder|crédits? photos?|photo credits?|credits?|bildquelle|quelle|fuente|imagen)\s*(?:by|von|de|credit)?\s*[:：©].{0,110}$/iu,
  /^(?:comments? (?:are )?(?:closed|off|disabled)|no comments(?: yet)?|leave a (?:comment|reply)|post (?:a )?comments?(?: \(\+\))?|kommentare? (?:geschlossen|schreiben|verfassen)|kommentar hinterlassen|deja un comentario|laisser un commentaire|комментарии|отзывы|добавить (?:отзыв|комментарий))\.?$/iu,
  /^(?:back|zurück|volver|retour|назад|indietro)(?: (?:to|zur|zu den|a la|à la) .{3,30})?$/iu,
  /^first published(?: on)?\s*[:].{0,50}$/iu,
];

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
  return line.length <= 200 && NOTES.some((note) => note.test(line));
}

/** A paragraph that is nothing but a link with a headline's words, which an article's own paragraphs are not. */
export function isBareLink(element: Element): boolean {
  const text = textOf(element);
  return text.length >= 25 && text.length <= 160 && !/^https?:/iu.test(text) && linkDensity(element) > 0.97;
}
