/** What a page tells of its publication: feeds, name, icon, language, and whether it asks for a password. Pure. */
import { absoluteAddress } from './address.ts';
import { decodeBody } from './charset.ts';
import { parsePage, selectAll, textOf, type Element } from './dom.ts';
import type { DiscoveredPage, Document, PressResult } from './face.ts';
import { directionOf, languageOf } from './language.ts';
import { fold } from './text.ts';

type FeedLink = DiscoveredPage['feedLinks'][number];

const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf|rss\+atom)\+xml|x?-?rss|feed\+json)\b/iu;
const FEED_PATH =
  /(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:[/._-]|\.xml|\.json|$)|\/(?:index|feed|rss|atom)\.(?:xml|rdf|rss|atom)$/iu;
const COMMENTS = /\bcomments?\b|تعليقات|commentaires|kommentare|yorumlar/iu;
/** A page with less text than this around a password field is there to ask for the password. */
const SIGN_IN_TEXT = 1_500;

/** Reads any HTML page, however broken; fails only when the body cannot be read at all. */
export function discoverPage(document: Document): PressResult<DiscoveredPage> {
  const page = parsePage(decodeBody(document.body, document.contentType, 'html'));
  const elements = selectAll(page, '*');
  const named = (name: string): Element[] => elements.filter(({ localName }) => localName === name);
  const base = absoluteAddress(named('base')[0]?.attribs['href'], document.url) || document.url;
  const meta = metaValues(named('meta'));
  const html = named('html')[0]?.attribs ?? {};
  const pageTitle = textOf(named('title')[0]);
  const text = textOf(page.body).slice(0, 5_000);
  const language = languageOf(
    [html['lang'], html['xml:lang'], meta.get('og:locale'), meta.get('content-language')],
    text,
  );
  return {
    ok: true,
    value: {
      title: meta.get('og:site_name') ?? meta.get('application-name') ?? pageTitle,
      siteUrl: siteAddress(named('link'), meta, base, document.url),
      iconUrl: iconAddress(named('link'), base),
      language,
      direction: directionOf(html['dir'] ?? named('body')[0]?.attribs['dir'], language, text),
      feedLinks: feedLinks(elements, base),
      signInForm: isSignIn(named('input'), text, document.url),
    },
  };
}

function metaValues(metas: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { attribs } of metas) {
    const name = (attribs['property'] ?? attribs['name'] ?? attribs['http-equiv'])?.toLowerCase().trim();
    const content = fold(attribs['content'] ?? '');
    if (name !== undefined && content !== '' && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** An article's canonical address is not its publication's. */
function siteAddress(links: readonly Element[], meta: ReadonlyMap<string, string>, base: string, url: string): string {
  const canonical = absoluteAddress(links.find((link) => rels(link).includes('canonical'))?.attribs['href'], base);
  const address = absoluteAddress(url, '');
  const origin = address === '' ? '' : `${new URL(address).origin}/`;
  if (canonical === '' || meta.get('og:type') === 'article') return origin;
  const depth = new URL(canonical).pathname.split('/').filter((segment) => segment !== '').length;
  return depth <= 1 && new URL(canonical).search === '' ? canonical : origin;
}

/** The biggest declared icon that is no vector drawing, else the address every browser tries. */
function iconAddress(links: readonly Element[], base: string): string {
  const icons = links
    .filter((link) => rels(link).some((rel) => rel === 'icon' || rel.startsWith('apple-touch-icon')))
    .map((link) => ({ url: absoluteAddress(link.attribs['href'], base), size: iconSize(link) }))
    .filter(({ url }) => url !== '' && !/\.svg(?:$|\?)/iu.test(url));
  const biggest = icons.toSorted((one, other) => other.size - one.size)[0];
  return biggest?.url ?? absoluteAddress('/favicon.ico', base);
}

/** 180 is what an unsized apple-touch-icon has. */
function iconSize(link: Element): number {
  const size = Number(/(\d+)x\d+/iu.exec(link.attribs['sizes'] ?? '')?.[1] ?? 0);
  return size > 0 ? size : rels(link).some((rel) => rel.startsWith('apple')) ? 180 : 1;
}

/** Declared ones first, then links of the page that look like feeds; those of comments last. */
function feedLinks(elements: readonly Element[], base: string): FeedLink[] {
  const declared = elements
    .filter((element) => element.localName === 'link' && isFeedLink(element))
    .map((element) => feedLink(element, element.attribs['title'] ?? '', base));
  const shown = elements
    .filter(({ localName, attribs }) => localName === 'a' && FEED_PATH.test(pathOf(attribs['href'] ?? '', base)))
    .map((element) => feedLink(element, element.textContent, base));
  const found = new Map<string, FeedLink>();
  for (const link of [...declared, ...shown.slice(0, 20)])
    if (link.url !== '' && !found.has(link.url)) found.set(link.url, link);
  const isComments = ({ url, title }: FeedLink): boolean => COMMENTS.test(title) || /\/comments?\//iu.test(url);
  const all = [...found.values()];
  return [...all.filter((link) => !isComments(link)), ...all.filter(isComments)];
}

function isFeedLink(link: Element): boolean {
  const type = link.attribs['type']?.trim() ?? '';
  const href = link.attribs['href'] ?? '';
  if (rels(link).includes('feed')) return true;
  if (!rels(link).includes('alternate')) return false;
  return (
    FEED_TYPE.test(type) ||
    (/^(?:application\/json|text\/xml|application\/xml)$/iu.test(type) && /feed|rss|atom/iu.test(href))
  );
}

const feedLink = (element: Element, title: string, base: string): FeedLink => ({
  url: absoluteAddress(element.attribs['href'], base),
  title: fold(title),
  type: element.attribs['type']?.trim().toLowerCase() ?? '',
});

function isSignIn(inputs: readonly Element[], text: string, url: string): boolean {
  if (!inputs.some(({ attribs }) => attribs['type']?.toLowerCase() === 'password')) return false;
  return text.length < SIGN_IN_TEXT || /[/?&=_-](?:log-?in|sign-?in|auth|sso)(?:[/?&=._-]|$)/iu.test(url);
}

function pathOf(href: string, base: string): string {
  const address = absoluteAddress(href, base);
  return address === '' ? '' : new URL(address).pathname;
}

const rels = (link: Element): string[] => link.attribs['rel']?.toLowerCase().trim().split(/\s+/u) ?? [];
