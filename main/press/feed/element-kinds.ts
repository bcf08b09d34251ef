/** What the elements of feeds may hold, by their full names: by this broken nesting is mended. */

/** Elements that hold only other ones: spaces between those mean nothing. */
export const HOLDERS: ReadonlySet<string> = new Set(
  'rss rdf:rdf feed channel item entry author image media:group source'.split(' '),
);
/** Elements whose own elements, if they have any, are HTML. */
export const TEXTS: ReadonlySet<string> = new Set([
  ...'title description summary content body fullitem prodlink subtitle tagline info rights copyright abstract'.split(
    ' ',
  ),
  ...'content:encoded xhtml:body xhtml:div dc:description dc:title itunes:summary itunes:subtitle'.split(' '),
  ...'media:description media:title svg:svg math:math'.split(' '),
]);
/** Elements that hold no other one of the formats' own, and such whose start therefore ends them. */
export const LEAVES: ReadonlySet<string> = new Set(
  'title link description guid pubdate category comments id published updated summary issued modified'.split(' '),
);
export const STARTERS: ReadonlySet<string> = new Set(
  'item entry guid pubdate description category comments enclosure published updated issued modified summary'.split(
    ' ',
  ),
);
