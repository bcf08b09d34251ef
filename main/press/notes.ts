/**
 * Foot- and endnotes: a stored body has no ids, so a note's number and its text are tied by a number of ours, before the
 * sanitiser takes the ids away. Pure; a page that tries to fool it gets links that lead nowhere, as without it.
 */

interface Insertion {
  at: number;
  /** Characters that go. */
  length: number;
  text: string;
}

/** What a note is called in a text: 12, [3], *, †, b, iv, ٣. */
const NUMBER = /^[[(]?\s*(?:\d{1,3}|[*†‡§¶]{1,4}|[a-z]|[ivx]{1,5}|[٠-٩۰-۹]{1,3})\s*[\])]?$/iu;
/** What leads back from a note. */
const BACK = /^(?:[\s↩↑⤴⏎↵^⬑⇧[\]]|\uFE0E|\uFE0F)*$/u;

const LINK = /<a\b([^<>]*)>((?:[^<]|<(?!\/?a\b)[^<>]*>){0,90}?)<\/a\s*>/giu;
/** A tag and what stands in it; looked at for an id only when it has an end, or a tag without one would be looked at anew from each id in it. */
const TAG = /<([a-z][\w-]*)\b([^<>]*)>/giu;
const ID = /\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/giu;
/** What may hold the text of a note. */
const HOLDER = /<(?:li|p|div|aside|section|dd|td)\b/giu;
const HOLDERS: ReadonlySet<string> = new Set(['li', 'p', 'div', 'aside', 'section', 'dd', 'td']);

/** Most notes of one article. */
const MOST = 400;

/** Writes `data-note` on the numbers of notes, `data-note-text` on their texts, and takes out the ways back. */
export function markNotes(html: string, baseUrl: string): string {
  if (!html.includes('#') || !/\shref\s*=/iu.test(html)) return html;
  const places = placesOf(html);
  const insertions: Insertion[] = [];
  const numbers = new Map<string, number>();
  for (const link of html.matchAll(LINK)) {
    const [whole, attributes = '', content = ''] = link;
    const key = fragmentOf(attributes, baseUrl);
    const target = key === null ? undefined : places.get(key);
    if (key === null || target === undefined) continue;
    const text = content
      .replace(/<[^<>]*>/gu, '')
      .replaceAll('&#8617;', '↩')
      .trim();
    if (target.at > link.index && NUMBER.test(text)) {
      const known = numbers.get(key);
      const holder = known === undefined ? holderOf(html, target) : null;
      if (known === undefined && (holder === null || holder <= link.index || numbers.size >= MOST)) continue;
      const number = known ?? numbers.size + 1;
      if (holder !== null) {
        numbers.set(key, number);
        insertions.push({ at: tagEnd(html, holder), length: 0, text: ` data-note-text="${number}"` });
      }
      insertions.push({ at: link.index, length: `<a${attributes}`.length, text: `<a data-note="${number}"` });
    } else if (target.at < link.index && (BACK.test(text) || NUMBER.test(text)))
      insertions.push({ at: link.index, length: whole.length, text: '' });
  }
  return numbers.size === 0 ? html : applied(html, insertions);
}

interface Place {
  at: number;
  name: string;
}

/** Where each id is first given. */
function placesOf(html: string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const found of html.matchAll(TAG)) {
    const [, name = '', attributes = ''] = found;
    for (const [, id = ''] of attributes.matchAll(ID))
      if (!places.has(id)) places.set(id, { at: found.index, name: name.toLowerCase() });
  }
  return places;
}

/** The id within this page that a link leads to, null for a link elsewhere. */
function fragmentOf(attributes: string, baseUrl: string): string | null {
  const href = /\shref\s*=\s*["']?([^"'\s<>]+)/iu.exec(attributes)?.[1] ?? '';
  const [before = '', fragment = ''] = href.split('#', 2);
  if (fragment === '' || (before !== '' && before !== baseUrl.split('#')[0])) return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** How far before its name a note's text may begin. */
const REACH = 400;

/** Where the element begins that holds the note's text: the one with the id, or the block around a named anchor. */
function holderOf(html: string, { at, name }: Place): number | null {
  if (HOLDERS.has(name)) return at;
  const before = html.slice(Math.max(0, at - REACH), at);
  const last = [...before.matchAll(HOLDER)].at(-1);
  return last === undefined ? null : at - before.length + last.index;
}

/** The end of a tag's name, where attributes may go. */
function tagEnd(html: string, at: number): number {
  return at + (/^<[a-z][\w-]*/iu.exec(html.slice(at, at + 40))?.[0].length ?? 1);
}

function applied(html: string, insertions: readonly Insertion[]): string {
  let result = '';
  let done = 0;
  for (const { at, length, text } of insertions.toSorted((one, other) => one.at - other.at)) {
    if (at < done) continue;
    result += html.slice(done, at) + text;
    done = at + length;
  }
  return result + html.slice(done);
}
