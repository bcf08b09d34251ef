/** What makes a file OPML: XML's rules of form, and the OPML specification's own for files that hold no feed. */
import { DomUtils } from 'htmlparser2';
import { isTag, type Element } from 'domhandler';

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gu;
/** Many programs write the `&` of an address as it is; in text it breaks the file. */
const ADDRESS = /\b(?:xmlUrl|htmlUrl|url|feedUrl)\s*=\s*(?:"[^"]*"|'[^']*')/giu;

const PROSE: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * The text without its comments, CDATA, instructions and document type. By looking for their ends: an expression that looks
 * for an end that is not there does so from every beginning anew.
 */
function withoutProse(text: string): string {
  const parts: string[] = [];
  let done = 0;
  let doctypes = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const prose = PROSE.find(([start]) => text.startsWith(start, at));
    const doctype = prose === undefined && /^<!doctype/iu.test(text.slice(at, at + 9));
    if (doctype) doctypes += 1;
    const end =
      prose !== undefined
        ? text.indexOf(prose[1], at + prose[0].length) + prose[1].length
        : // A document has one type.
          doctype && doctypes === 1
          ? endOfDoctype(text, at)
          : at;
    if (end === at) at += 1;
    else if (prose !== undefined && end < at) break;
    else {
      parts.push(text.slice(done, at), ' ');
      done = end;
      at = end;
    }
  }
  return parts.join('') + text.slice(done);
}

/** Behind a document type with its own part in brackets; `at` where it has no end. */
function endOfDoctype(text: string, at: number): number {
  const close = text.indexOf('>', at);
  const bracket = text.indexOf('[', at);
  if (close === -1) return at;
  if (bracket === -1 || close < bracket) return close + 1;
  const end = /\]\s*>/u.exec(text.slice(bracket, bracket + LONGEST_DOCTYPE));
  return end === null ? at : bracket + end.index + end[0].length;
}

const LONGEST_DOCTYPE = 10_000;

/** Folders within folders; those who read such a list do so by recursion. */
const DEEPEST = 500;

/** The first breach of XML's form, in words for a person; null when there is none. */
export function formProblem(text: string): string | null {
  const markup = withoutProse(text);
  const ampersand = markup.replaceAll(ADDRESS, ' ').search(/&(?!#\d+;|#x[\da-f]+;|[a-z][\w.-]*;)/iu);
  if (ampersand >= 0) return 'an "&" in it is not written "&amp;".';
  const open: string[] = [];
  for (const [, closing, name = '', attributes = '', empty] of markup.matchAll(TAG)) {
    if (/=\s*(?:"[^"]*<|'[^']*<)/u.test(attributes)) return `a "<" in an attribute of <${name}> is not written "&lt;".`;
    if (closing === '' && empty === '' && open.push(name) > DEEPEST)
      return `<${name}> stands in more than ${DEEPEST} others.`;
    if (closing === '/' && open.pop() !== name) return `</${name}> closes what was not opened.`;
  }
  if (open.length > 0) return `it ends before <${open.at(-1)}> is closed.`;
  return /[<>]/u.test(markup.replaceAll(TAG, ' ').replaceAll('>', '')) ? 'a "<" in it is not written "&lt;".' : null;
}

const DATE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun),? )?\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{2,4} \d{1,2}:\d{2}(?::\d{2})? (?:[a-z]{1,5}|[+-]\d{4})$/iu;
const TYPES_OF_VERSION_1: ReadonlySet<string> = new Set([
  'rss',
  'link',
  'include',
  'song',
  'audio',
  'howto',
  'document',
  'scripttext',
  'outline',
  'text',
]);

/** The first breach of the specification (opml.org/spec2.opml), null when there is none. */
export function ruleProblem(root: Element): string | null {
  const { version } = root.attribs;
  if (version === undefined) return '<opml> has no version.';
  if (!/^(?:1\.[01]|2\.0)$/u.test(version.trim())) return `there is no OPML version ${version}.`;
  const parts = root.children.filter(isTag);
  const head = parts.find(({ name }) => name === 'head');
  if (head === undefined) return '<head> is missing.';
  const stranger = parts.find(({ name }) => name !== 'head' && name !== 'body');
  if (stranger !== undefined) return `<${stranger.name}> stands outside <body>.`;
  const outlines = DomUtils.getElementsByTagName('outline', parts, true);
  if (outlines.length === 0) return '<body> holds no outline.';
  return (
    headProblem(head) ??
    outlines.map((outline) => outlineProblem(outline, version)).find((found) => found !== null) ??
    null
  );
}

function headProblem(head: Element): string | null {
  for (const { name, children } of head.children.filter(isTag)) {
    const value = DomUtils.textContent(children).trim();
    if (name === 'outline') return '<outline> stands in <head>.';
    if (name.startsWith('date') && value !== '' && !DATE.test(value)) return `<${name}> is no date: ${value}.`;
    if (name === 'ownerEmail' && value !== '' && !/^\S+@\S+$/u.test(value))
      return `<ownerEmail> is no address: ${value}.`;
  }
  return null;
}

function outlineProblem({ attribs, children }: Element, version: string): string | null {
  const { text, type = '', url, created, isComment, isBreakpoint } = attribs;
  if (text === undefined) return 'an outline has no text.';
  if (children.some((node) => isTag(node) && node.name !== 'outline'))
    return 'something else than outlines stands in an outline.';
  if (version !== '2.0' && type !== '' && !TYPES_OF_VERSION_1.has(type.toLowerCase()))
    return `there is no outline type ${type}.`;
  if (/^(?:link|include)$/iu.test(type) && url === undefined) return `an outline of type ${type} has no url.`;
  if (created !== undefined && !DATE.test(created.trim())) return `an outline's "created" is no date: ${created}.`;
  const flags = [isComment, isBreakpoint].filter((flag) => flag !== undefined);
  return flags.every((flag) => flag === 'true' || flag === 'false')
    ? null
    : 'isComment and isBreakpoint are true or false.';
}
