/** Subscription lists of other readers in and out. One outline is one publication with one feed. */
import type { Result } from '../../preload/contract.ts';
import type { OpmlLine, OpmlReport, Publication } from '../../preload/model.ts';
import type { NewPublication } from '../database/face.ts';
import type { OpmlOutline } from '../press/face.ts';
import { hostOf, textWithoutSecrets, typedWithoutSecrets, withoutSecrets } from './addresses.ts';
import { possibleAddresses } from './discover-addresses.ts';
import type { Tools } from './errand.ts';
import { keepHeld } from './follow.ts';
import { normaliseAddress } from './identity.ts';
import { createPlaces, type Place, type Places } from './places.ts';
import { kindOf, withoutPassword } from './private-feeds.ts';
import { problem } from './problems.ts';
import type { KnownSites } from './sites.ts';
import { say } from '../words/index.ts';
import { saying } from '../words/said.ts';

export interface Imported {
  report: OpmlReport;
  publicationIds: number[];
}

/** Adds what the file lists in one transaction and says of every line what became of it. The caller starts the sync. */
export async function importOpml(tools: Tools, sites: KnownSites, file: Uint8Array): Promise<Result<Imported>> {
  const { library, press, clock, journal, changes, held } = tools;
  const parsed = await press.run('parseOpml', { body: file });
  if (!parsed.ok) return { ok: false, error: problem('not-opml', '', parsed.message) };

  const places = await createPlaces(tools);
  const seen = new Map<string, string>();
  const lines: Plan[] = [];
  for (const outline of parsed.value.outlines) lines.push(await plan(outline, places, seen));
  const inputs = lines.flatMap(({ place, outline }) =>
    place === null ? [] : [newPublication(outline, place, sites, clock.now())],
  );
  for (const { place } of lines) if (place !== null && place.secret !== null) held.hold(place.url, place.secret);
  const outcomes = inputs.length === 0 ? [] : await library.addPublications(inputs);

  const publicationIds: number[] = [];
  const told = lines.map(({ line, place }): OpmlLine => {
    if (place === null) return line;
    const outcome = outcomes.shift();
    if (outcome !== undefined && 'added' in outcome) {
      publicationIds.push(outcome.added);
      return line;
    }
    return { ...line, result: 'already-followed', message: alreadyFollowed(outcome?.followed.title ?? line.title) };
  });
  await keepHeld(tools, publicationIds);
  for (const id of publicationIds) changes.publication(id);
  const report = count(told);
  for (const { result, message, url } of told) {
    if (result === 'refused') journal.log({ level: 'failure', subject: 'opml', code: 'refused', message, url });
  }
  const { added: taken, alreadyFollowed: followed, refused } = report;
  const message = saying('log.imported', { added: taken, followed, refused });
  journal.log({ level: 'info', subject: 'opml', code: 'imported', message });
  return { ok: true, value: { report, publicationIds } };
}

interface Plan {
  outline: OpmlOutline;
  line: OpmlLine;
  /** Where to add the feed, null when there is none to add. */
  place: Place | null;
}

async function plan(outline: OpmlOutline, places: Places, seen: Map<string, string>): Promise<Plan> {
  const { url, title, folder } = outline;
  // feed: has stood for http since its beginning; a site that wants https says so by a move.
  const possible = possibleAddresses(url);
  const address = /^feed:/i.test(url.trim()) ? possible.at(-1) : possible[0];
  const line = {
    url: withoutSecrets(address ?? url),
    title: textWithoutSecrets(title.trim()) || hostOf(address ?? '') || typedWithoutSecrets(url),
    folder,
    fault: faultOf(outline, address),
  };
  const not = (result: 'already-followed' | 'refused', message: string): Plan => ({
    outline,
    place: null,
    line: { ...line, result, message },
  });
  if (address === undefined) {
    return not('refused', url.trim() === '' ? say('opml.no-address') : say('opml.not-web'));
  }
  const { url: whole, password } = withoutPassword(address);
  const key = JSON.stringify([normaliseAddress(whole), password?.user]);
  const earlier = seen.get(key);
  if (earlier !== undefined) return not('already-followed', say('opml.earlier', { title: earlier }));
  const place = await places.of(address, null);
  if (place.followedAs !== null) return not('already-followed', alreadyFollowed(place.followedAs));
  seen.set(key, line.title);
  return { outline, place, line: { ...line, result: 'added', message: added(outline) } };
}

function faultOf({ url, titled }: OpmlOutline, address: string | undefined): OpmlLine['fault'] {
  if (address === undefined) return url.trim() === '' ? 'no-address' : 'not-a-web-address';
  return titled ? null : 'no-title';
}

function added({ title, titled }: OpmlOutline): string {
  if (titled) return 'Added.';
  return title.trim() === '' ? say('opml.untitled') : say('opml.text');
}

const alreadyFollowed = (title: string): string => say('opml.followed', { title });

/** Language stays empty until the feed's first reading tells it. */
function newPublication(outline: OpmlOutline, place: Place, sites: KnownSites, now: number): NewPublication {
  const title = textWithoutSecrets(outline.title.trim()) || hostOf(place.url);
  const [siteUrl = ''] = possibleAddresses(outline.siteUrl).map(withoutSecrets);
  return {
    title,
    siteUrl,
    language: '',
    direction: 'ltr',
    folder: outline.folder.trim(),
    profile: sites.at(siteUrl === '' ? place.url : siteUrl)?.name ?? null,
    feeds: [{ url: place.url, title, format: null, secret: kindOf(place.secret) }],
    now,
  };
}

function count(lines: OpmlLine[]): OpmlReport {
  const of = (result: OpmlLine['result']): number => lines.filter((line) => line.result === result).length;
  return { added: of('added'), alreadyFollowed: of('already-followed'), refused: of('refused'), lines };
}

const isPrivate = ({ private: kept, url }: Publication['feeds'][number]): boolean =>
  kept || withoutSecrets(url) !== url;

/**
 * OPML 2.0 with folders as outlines, in order of folder and title. Addresses lose user names, passwords and keys.
 * @returns the text, and how many feeds stand in it without what opens them
 */
export function exportOpml(publications: readonly Publication[]): { text: string; withoutSecrets: number } {
  const root: Folder = { folders: new Map(), outlines: [] };
  for (const publication of publications) {
    const path = publication.folder.split(' / ').filter((name) => name !== '');
    folderAt(root, path).outlines.push(...publication.feeds.map((feed) => outlineOf(publication, feed)));
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Broadsheet subscriptions</title>',
    '  </head>',
    '  <body>',
    ...written(root, '    '),
    '  </body>',
    '</opml>',
  ];
  const left = publications.flatMap(({ feeds }) => feeds).filter(isPrivate).length;
  return { text: `${lines.join('\n')}\n`, withoutSecrets: left };
}

interface Folder {
  folders: Map<string, Folder>;
  outlines: { title: string; xml: string }[];
}

function folderAt(root: Folder, path: string[]): Folder {
  return path.reduce((folder, name) => {
    const inner = folder.folders.get(name) ?? { folders: new Map(), outlines: [] };
    folder.folders.set(name, inner);
    return inner;
  }, root);
}

function outlineOf(publication: Publication, feed: Publication['feeds'][number]): Folder['outlines'][number] {
  const title = publication.feeds.length === 1 ? publication.title : feed.title || publication.title;
  const site = publication.siteUrl === '' ? '' : ` htmlUrl="${escaped(withoutSecrets(publication.siteUrl))}"`;
  const name = escaped(title);
  const xml = `<outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(withoutSecrets(feed.url))}"${site}/>`;
  return { title, xml };
}

/** By code point: the same on every machine. */
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function written(folder: Folder, indent: string): string[] {
  const folders = [...folder.folders].toSorted(([one], [other]) => byName(one, other));
  const outlines = folder.outlines.toSorted((one, other) => byName(one.title + one.xml, other.title + other.xml));
  return [
    ...folders.flatMap(([name, inner]) => [
      `${indent}<outline text="${escaped(name)}" title="${escaped(name)}">`,
      ...written(inner, `${indent}  `),
      `${indent}</outline>`,
    ]),
    ...outlines.map(({ xml }) => indent + xml),
  ];
}

/** For attributes; characters that XML forbids are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
