/** Subscription lists in OPML: every outline with a feed's address, with the folders it stands in. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { isTag, type ChildNode, type Element } from 'domhandler';
import { decodeBody } from './charset.ts';
import type { OpmlOutline, PressJobs, PressResult } from './face.ts';
import { formProblem, ruleProblem } from './opml-rules.ts';
import { fold } from './text.ts';

/**
 * Reads a subscription list. Outlines that call themselves feeds without giving an address come with an empty `url`, so
 * that the import can name them. Fails with `not-opml` for what is no OPML, is broken XML (half a list imported in silence
 * is worse than a message), or holds no feed and breaks OPML's own rules besides; a valid outline without feeds is an
 * empty list.
 */
export function parseOpml({ body }: PressJobs['parseOpml']['input']): PressResult<PressJobs['parseOpml']['output']> {
  const text = decodeBody(body, '', 'xml').trim();
  if (!/<(?:\w+:)?opml[\s>]/iu.test(text)) return refused('This is not an OPML file: it has no <opml> element.');
  const broken = formProblem(text);
  if (broken !== null) return refused(`This OPML file is damaged: ${broken}`);
  const root = child(parseDocument(text, { xmlMode: true }).children, 'opml');
  const list = root === undefined ? undefined : child(root.children, 'body');
  if (root === undefined || list === undefined) return refused('This OPML file has no <body>.');
  const outlines = outlinesOf(list, []);
  const problem = outlines.length === 0 ? ruleProblem(root) : null;
  if (problem !== null) return refused(`This file holds no feeds and is no valid OPML: ${problem}`);
  const title = child(child(root.children, 'head')?.children ?? [], 'title');
  return { ok: true, value: { title: title === undefined ? '' : fold(DomUtils.textContent(title)), outlines } };
}

function outlinesOf(parent: Element, folders: readonly string[]): OpmlOutline[] {
  return parent.children.filter(isTag).flatMap((outline) => {
    if (nameOf(outline) !== 'outline') return [];
    const said = attributesOf(outline);
    const first = (...names: readonly string[]): string =>
      names.map((name) => said.get(name) ?? '').find((value) => value !== '') ?? '';
    const url = first('xmlurl', 'feedurl');
    const title = first('title');
    const isFeed = url !== '' || /^(?:rss|atom|feed)$/iu.test(first('type'));
    const folder = first('text', 'title');
    const inside = outlinesOf(outline, isFeed || folder === '' ? folders : [...folders, folder]);
    if (!isFeed) return inside;
    const feed: OpmlOutline = {
      url,
      title: title || first('text'),
      titled: title !== '',
      siteUrl: first('htmlurl', 'url'),
      folder: folders.join(' / '),
    };
    return [feed, ...inside];
  });
}

/** More than any program writes into an outline; what comes after them is not looked at. */
const MOST_ATTRIBUTES = 500;

/** Attributes by their names in lower case, the first of each: programs disagree about their case. */
function attributesOf({ attribs }: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let seen = 0;
  for (const written in attribs) {
    if ((seen += 1) > MOST_ATTRIBUTES) break;
    const name = written.toLowerCase();
    if (!found.has(name)) found.set(name, fold(attribs[written] ?? ''));
  }
  return found;
}

const nameOf = (element: Element): string => element.name.toLowerCase();
const child = (nodes: readonly ChildNode[], name: string): Element | undefined =>
  nodes.filter(isTag).find((element) => nameOf(element) === name);
const refused = (message: string): { ok: false; code: 'not-opml'; message: string } => ({
  ok: false,
  code: 'not-opml',
  message,
});
