/** Boxes of a page that are not the article's, told by what the publisher calls them. Data, and the questions asked of it. */
import { linkDensity, namesOf, selectAll, textOf, type Element } from '../dom.ts';

/** A name as whole words of a class or id: `share` in `post-share`, not in `shareholder`. */
const named = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${alternatives.trim().replaceAll(/\s+/gu, '|')})(?:$|[\\s_-])`, 'iu');

/** Small boxes in and around a text that say nothing of their own. */
const SMALL = named(`
  share sharing share-?bar share-?buttons? social social-?(?:share|media|links|bar|icons?) newsletters? sign-?up subscribe
  subscription paywall promo promotion advert(?:isement)? ads? adsense sponsored sponsor comments? tags? topics?
  breadcrumbs? breadcrumb-?trail author-(?:bio|box|info) about-author toolbar print printbutton donate skip-link skip cookie
  cookies consent gdpr pager pagination pagenav rating ratings vote voting login log-?in register popup modal overlay
  copyright disclaimer feedback bookmark(?:s|let)? readspeaker sr-only visually-hidden screen-reader-text invisible`);
/** Boxes that lead to other articles. */
const RELATED =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-(?:from|stories|news|on)|most-(?:read|popular)|popular|trending|outbrain|taboola|similar|teasers?|also-?read|see-?also|up-?next|next-?prev|prev-?next|post-?nav(?:igation)?|nav-?(?:links|single|below|above|next|previous))(?:$|[\s_-]|articles|stories|content|posts|links|news)/iu;
/** Names of what holds a whole text; `entry-content-read-more` is no box. */
const MAIN =
  /(?:entry|article|post|story|main|page|node|text|body|blog|news)[_-]*(?:content|body|text|main|wrap|entry|inner|article)|(?:^|[\s_-])(?:content|main|article|story|entry|hentry|post|text|body)(?:$|[\s_-])/iu;
/** Regions that no text is looked for in, unless there is none elsewhere. */
const REGION = named(`
  comments? comment-?(?:list|area|section|form|respond|wrapper|thread|box) commentlist disqus disqus_thread respond discussions?
  sidebar side-?bar sidebars? left-?col(?:umn)? right-?col(?:umn)? footer site-?footer foot colophon header-?(?:nav|menu|top)
  masthead nav navbar navigation navi menu submenu mainmenu topmenu breadcrumbs? breadcrumb widget widgets related
  related-?(?:articles|posts|stories|content|links|news|items|topics|box) relatedposts jp-relatedposts yarpp-related recommended
  recommendations share sharing share-?(?:bar|box|buttons|tools|links) sharedaddy social-?(?:share|sharing|links|bar|media|icons)
  newsletter newsletter-?(?:signup|box|form|prompt|wrapper) subscribe-?(?:box|form|widget) cookie-?(?:bar|banner|notice|consent|law|layer)
  cookies? consent gdpr popup pop-?up modal modals overlay promo promo-?box advert adverts advertisement
  advertising ad-?(?:box|container|slot|wrapper|unit|break|banner|zone|block)s? adsbygoogle banner banners sponsor sponsors
  sponsored outbrain taboola ob-?widget trc_related_container teaser-?(?:list|box|grid|row|wrapper|container) pager
  pagination page-?(?:nav|navigation|numbers) post-?nav(?:igation)? nav-?(?:links|below|above) author-?(?:bio|box|info|card|profile|desc|description)
  about-?(?:the-?)?author authorbox byline-?box tag-?(?:list|cloud|links|s)? tags taglist tagcloud toc table-of-contents rss
  extra agegate gallery-?(?:nav|thumbs) legends login signin register registration skip-?links? toolbar toolbox
  sr-only visually-hidden screen-reader-text screen-reader visuallyhidden noprint no-print printonly hidden-print is-hidden
  most-?(?:read|popular|viewed|commented) popular-?(?:posts|articles|stories|news) trending ticker yom-remote combx community`);
/** Who wrote it, in a box of its own below the text. */
const AUTHOR = named(
  'author authors author-?(?:box|bio|info|card|profile|wrap|details|meta|about|section) about-?(?:the-?)?authors? autor autoren autorenbox writer-?(?:bio|info) vcard bio',
);
const COMMENTS = named('comments? commentlist comment-?(?:list|area|section) disqus disqus_thread respond');
const REGION_ROLE =
  /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog|contentinfo|banner|search|tablist)$/iu;
/** Titles of other articles, and links that are one where they stand alone in a list's item. */
const TITLES = 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5, article';
const ITEMS = 'li > a';

/** Whether the names of an element say that it holds a text. */
export const isMain = (names: string): boolean => MAIN.test(names);

/** Whether an element is a region of the site around an article. */
export function isRegion(element: Element): boolean {
  const role = element.attribs['role'];
  if (role !== undefined && REGION_ROLE.test(role)) return true;
  const { class: classes, id } = element.attribs;
  if (classes === undefined && id === undefined) return false;
  const names = namesOf(element);
  return names.length < 600 && REGION.test(names) && !isMain(names) && !holdsArticle(element, names);
}

/** Layouts name their columns as they like: what holds the headline or a marked body is the article's, unless it is comments. */
function holdsArticle(element: Element, names: string): boolean {
  return !COMMENTS.test(names) && element.querySelector('h1, main, [itemprop="articleBody"]') !== null;
}

/** A box by its name, if it is small or mostly links: some sites name their whole text `content-subscription`. */
export function isForeignBox(element: Element): boolean {
  const names = namesOf(element);
  if (names.length < 3 || MAIN_NAMES.test(names)) return false;
  if (AUTHOR.test(names) && !isMain(names) && textOf(element).length < 900) return true;
  const related = RELATED.test(names);
  if (related && isListing(element)) return true;
  if (!related && !SMALL.test(names)) return false;
  const { length } = textOf(element);
  return length < 350 || (length < 1_500 && linkDensity(element) > 0.4);
}

const MAIN_NAMES = /(?:entry|article|post|story|main|page|node|text)[_-]*(?:content|body|text)/iu;

const isAlone = (link: Element): boolean => link.previousElementSibling === null && link.nextElementSibling === null;

/** Several titles of other articles with a few words about each, and no long paragraph. */
export function isListing(element: Element): boolean {
  const items = selectAll(element, ITEMS).filter(isAlone);
  const titles = new Set([...selectAll(element, TITLES), ...items].filter((title) => textOf(title).length >= 15)).size;
  if (titles < 2) return false;
  const { length } = textOf(element);
  if (length > 700 * titles) return false;
  return length > 6_000 || selectAll(element, 'p').every((paragraph) => textOf(paragraph).length < 320);
}
