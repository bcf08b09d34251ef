/** Documents with a place in them that is filled with one thing many times over. */

/** Where in a document the many things stand. */
export interface Place {
  name: string;
  target: string;
  before: string;
  after: string;
}

const RSS = '<rss version="2.0"><channel><title>A</title><link>https://a.example/</link>';
const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>';
const PAGE = '<!doctype html><html lang="en"><head><title>A</title></head><body><article><h1>A</h1>';
const WORDS = `<p>${'The pilots of the strait went back to work on Thursday, after nine days. '.repeat(8)}</p>`;
const HEAD = '<!doctype html><html lang="en"><head><title>A</title>';
const END_OF_HEAD = `</head><body><article><h1>A</h1>${WORDS}</article></body></html>`;
const END = '</article></body></html>';
const LIST = '<opml version="2.0"><head><title>A</title></head><body>';

export const PLACES: readonly Place[] = [
  { name: 'a channel', target: 'parseFeed', before: RSS, after: '</channel></rss>' },
  { name: 'an item', target: 'parseFeed', before: `${RSS}<item>`, after: '</item></channel></rss>' },
  {
    name: 'an item’s title',
    target: 'parseFeed',
    before: `${RSS}<item><title>`,
    after: '</title></item></channel></rss>',
  },
  {
    name: 'an item’s text',
    target: 'parseFeed',
    before: `${RSS}<item><description><![CDATA[`,
    after: ']]></description></item></channel></rss>',
  },
  {
    name: 'an item’s attribute',
    target: 'parseFeed',
    before: `${RSS}<item><enclosure url="https://a.example/" title="`,
    after: '"/></item></channel></rss>',
  },
  {
    name: 'a tag of an item',
    target: 'parseFeed',
    before: `${RSS}<item><enclosure `,
    after: '/></item></channel></rss>',
  },
  {
    name: 'an entry’s XHTML',
    target: 'parseFeed',
    before: `${ATOM}<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">`,
    after: '</div></content></entry></feed>',
  },
  { name: 'a document type', target: 'parseFeed', before: '<!DOCTYPE rss [', after: `]>${RSS}</channel></rss>` },
  {
    name: 'a JSON Feed’s text',
    target: 'parseFeed',
    before: '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","content_html":"',
    after: '"}]}',
  },
  {
    name: 'JSON',
    target: 'parseFeed',
    before: '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[',
    after: ']}',
  },
  { name: 'a page’s head', target: 'readPage', before: HEAD, after: END_OF_HEAD },
  { name: 'a page’s text', target: 'readPage', before: `${PAGE}${WORDS}<p>`, after: `</p>${WORDS}${END}` },
  { name: 'a page’s article', target: 'readPage', before: `${PAGE}${WORDS}`, after: `${WORDS}${END}` },
  { name: 'a page’s figure', target: 'readPage', before: `${PAGE}${WORDS}<figure>`, after: `</figure>${WORDS}${END}` },
  {
    name: 'a page’s picture',
    target: 'readPage',
    before: `${PAGE}${WORDS}<picture>`,
    after: `</picture>${WORDS}${END}`,
  },
  { name: 'an attribute', target: 'readPage', before: `${PAGE}${WORDS}<img src="a.jpg" alt="`, after: `">${END}` },
  { name: 'a srcset', target: 'readPage', before: `${PAGE}${WORDS}<img srcset="`, after: `">${END}` },
  { name: 'a style', target: 'readPage', before: `${PAGE}${WORDS}<img src="a.jpg" style="`, after: `">${END}` },
  { name: 'a class', target: 'readPage', before: `${PAGE}${WORDS}<div class="`, after: `">${WORDS}</div>${END}` },
  {
    name: 'an address',
    target: 'readPage',
    before: `${PAGE}${WORDS}<img src="/`,
    after: `.jpg"><a href="/">a</a>${END}`,
  },
  { name: 'a link’s address', target: 'readPage', before: `${PAGE}${WORDS}<p><a href="/`, after: `">a</a></p>${END}` },
  { name: 'a title', target: 'readPage', before: '<title>', after: `</title>${WORDS}` },
  { name: 'a headline', target: 'readPage', before: '<article><h1>', after: `</h1>${WORDS}</article>` },
  {
    name: 'a caption',
    target: 'readPage',
    before: `${PAGE}${WORDS}<figure><img src="a.jpg"><figcaption>`,
    after: `</figcaption></figure>${END}`,
  },
  { name: 'a byline', target: 'readPage', before: `${PAGE}<p class="byline">`, after: `</p>${WORDS}${END}` },
  { name: 'a date', target: 'readPage', before: `${PAGE}<time>`, after: `</time>${WORDS}${END}` },
  { name: 'a tag of a page', target: 'readPage', before: `${PAGE}${WORDS}<div `, after: `>${WORDS}</div>${END}` },
  {
    name: 'JSON-LD',
    target: 'readPage',
    before: `${HEAD}<script type="application/ld+json">{"@type":"NewsArticle","@graph":[`,
    after: `]}</script>${END_OF_HEAD}`,
  },
  {
    name: 'a text in JSON-LD',
    target: 'readPage',
    before: `${HEAD}<script type="application/ld+json">{"@type":"NewsArticle","headline":"`,
    after: `"}</script>${END_OF_HEAD}`,
  },
  {
    name: 'a description',
    target: 'readPage',
    before: `${HEAD}<meta name="description" content="`,
    after: `">${END_OF_HEAD}`,
  },
  { name: 'a script', target: 'readPage', before: `${HEAD}<script>`, after: `</script>${END_OF_HEAD}` },
  {
    name: 'a link of the head',
    target: 'discoverPage',
    before: `${HEAD}<link rel="alternate" type="application/rss+xml" href="`,
    after: `">${END_OF_HEAD}`,
  },
  { name: 'a page’s head', target: 'discoverPage', before: HEAD, after: END_OF_HEAD },
  { name: 'a page’s article', target: 'discoverPage', before: PAGE, after: END },
  { name: 'a page’s head', target: 'readSigns', before: HEAD, after: END_OF_HEAD },
  { name: 'a page’s text', target: 'readSigns', before: `${PAGE}<p>`, after: `</p>${END}` },
  { name: 'a form', target: 'readSigns', before: `${PAGE}<form action="/login">`, after: `</form>${END}` },
  { name: 'a header', target: 'readSigns', before: '<body><header><nav>', after: '</nav></header>' },
  { name: 'a list', target: 'parseOpml', before: LIST, after: '</body></opml>' },
  { name: 'an outline', target: 'parseOpml', before: `${LIST}<outline `, after: '/></body></opml>' },
  {
    name: 'an outline’s text',
    target: 'parseOpml',
    before: `${LIST}<outline xmlUrl="https://a.example/" text="`,
    after: '"/></body></opml>',
  },
  {
    name: 'a list’s head',
    target: 'parseOpml',
    before: '<opml version="2.0"><head>',
    after: '</head><body></body></opml>',
  },
  { name: 'a fragment', target: 'sanitizeBody', before: '<p>a</p>', after: '<p>b</p>' },
  { name: 'a paragraph', target: 'sanitizeBody', before: '<p>', after: '</p>' },
  { name: 'a tag', target: 'sanitizeBody', before: '<p ', after: '>a</p>' },
  { name: 'a picture’s text', target: 'sanitizeBody', before: '<img src="/a.jpg" alt="', after: '">' },
  { name: 'with notes', target: 'sanitizeBody', before: '<p>a<a href="#n">1</a></p>', after: '<p id="n">b</p>' },
  { name: 'bytes', target: 'decodeBody', before: '', after: '' },
  { name: 'a page’s beginning', target: 'decodeBody', before: '<html><head><meta ', after: '>' },
];
