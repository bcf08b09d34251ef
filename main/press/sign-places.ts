/** Where on a page a link stands, and whether it can be seen: what it says counts by that. Works on the page's document. */
import { attributesOf, classesOf, isHidden, namesOf, type Document, type Element } from './dom.ts';

/**
 * In the site's own header, navigation or account box · elsewhere on the page · in a form of the comments · among the
 * article's or the commenters' words.
 */
export type Zone = 'menu' | 'page' | 'footer' | 'comment-form' | 'text';
/** Conditional: its class says in which state it is to be seen, so it may stand in the markup in both. */
export type Sight = 'shown' | 'conditional' | 'hidden';

const tokens = (pattern: string): RegExp => new RegExp(String.raw`(?:^|[\s_-])(?:${pattern})(?=$|[\s_-])`, 'iu');
const MENU = tokens(
  'header|masthead|nav|navbar|navigation|menu|menubar|topbar|top-bar|toolbar|utility|user-?(?:bar|links|menu|tools|nav|block|box|account|login)|account|login|log-in|signin|sign-in|members?|drawer|sidenav|offcanvas',
);
const COMMENTS = tokens('comments?|respond|comment-?area|discussions?|disqus|responses');
const TEXT =
  /(?:^|[\s_-])(?:article|story|entry|post|node|field)[-_]{1,2}(?:body|content|text|main)(?=$|[\s_-])|(?:^|\s)(?:prose|body-?copy|richtext)(?=$|\s)/iu;
const FOOTER = tokens('footer|colophon|site-?info');

/** The nearest of the places that says what a link is for. */
export function zoneOf(element: Element): Zone {
  let zone: Zone = 'page';
  let inForm = false;
  for (let node: Element | null = element; node !== null && !isRoot(node); node = node.parentElement) {
    const { tagName } = node;
    const names = namesOf(node);
    const role = node.getAttribute('role') ?? '';
    if (tagName === 'FORM' || /logged-in-as|must-log-in|comment-forbidden|comment-login/iu.test(names)) inForm = true;
    if (COMMENTS.test(names)) return inForm ? 'comment-form' : 'text';
    // A header inside an article is the article's.
    if (tagName === 'ARTICLE' || TEXT.test(names) || node.getAttribute('itemprop') === 'articleBody') return 'text';
    if (tagName === 'FOOTER' || role === 'contentinfo' || FOOTER.test(names)) return 'footer';
    if (
      tagName === 'HEADER' ||
      tagName === 'NAV' ||
      /^(?:banner|navigation|menu|menubar|toolbar)$/u.test(role) ||
      MENU.test(names)
    )
      zone = 'menu';
  }
  return zone;
}

const LOGGED =
  /^(?:.*[-_])?(?:logged|signed)[-_]?(?:in|out)(?:[-_].*)?$|^(?:.*[-_])?(?:un)?authenticated(?:[-_].*)?$|^(?:.*[-_])?anon(?:ymous)?(?:[-_].*)?$/iu;
const WHO = 'anon|guest|user|auth|member|subscriber|visitor|login|logout|signin|signout';
const ONLY = new RegExp(
  String.raw`^(?:.*[-_])?(?:${WHO})s?[-_](?:only|show|hide|hidden|visible)$|^(?:show|hide|visible|hidden|if|when|only)(?:[-_](?:for|if|when|to|on))?[-_](?:${WHO})s?(?:[-_].*)?$`,
  'iu',
);
const CONDITION =
  /^(?:v-if|v-show|ng-if|ng-show|ng-hide|x-show|x-if|\*ngif|amp-access|data-(?:show|hide|visible|logged|signed|auth|state|user-state|if|when)(?:-.*)?)$/iu;
const UNSEEN =
  /^(?:hidden|hide|is-hidden|js-hidden|u-hidden|u-hide|d-none|display-none|invisible|is-invisible|none)$/iu;
/** Hidden on small screens only. */
const SEEN_AGAIN = /[:-](?:block|flex|inline|inline-block|inline-flex|grid|table|visible)$/iu;

/** How an element may be seen, by its own markup and that of everything it stands in. */
export function sightOf(element: Element): Sight {
  if (isHidden(element)) return 'hidden';
  let sight: Sight = 'shown';
  for (let node: Element | null = element; node !== null && !isRoot(node); node = node.parentElement) {
    const classes = classesOf(node).split(/\s+/u);
    if (classes.some((name) => UNSEEN.test(name)) && !classes.some((name) => SEEN_AGAIN.test(name))) return 'hidden';
    if (
      classes.some((name) => (LOGGED.test(name) || ONLY.test(name)) && name !== 'logged-in-as') ||
      Object.keys(attributesOf(node)).some((name) => CONDITION.test(name))
    )
      sight = 'conditional';
  }
  return sight;
}

const STATE_IN = /^(?:is[-_])?(?:user[-_]|member[-_]|role[-_])?(?:logged[-_]?in|signed[-_]?in|authenticated)$/iu;
const STATE_OUT =
  /^(?:is[-_])?(?:user[-_]|member[-_]|role[-_])?(?:not[-_]logged[-_]?in|not[-_]signed[-_]?in|logged[-_]?out|signed[-_]?out|anonymous|anon|unauthenticated)$/iu;

/**
 * What the classes of html and body say: WordPress writes `logged-in`, Drupal `user-logged-in` (before 8 also
 * `not-logged-in`), many themes likewise. Null when they say nothing or both.
 */
export function stateOf(document: Document): 'in' | 'out' | null {
  const classes = [document.documentElement, document.body].flatMap((element) =>
    (element?.getAttribute('class') ?? '').split(/\s+/u),
  );
  const isIn = classes.some((name) => STATE_IN.test(name));
  const isOut = classes.some((name) => STATE_OUT.test(name));
  return isIn === isOut ? null : isIn ? 'in' : 'out';
}

const isRoot = (element: Element): boolean => element.tagName === 'BODY' || element.tagName === 'HTML';
