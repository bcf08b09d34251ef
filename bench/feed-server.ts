/**
 * Serves generated RSS feeds on loopback, in a process of its own so that its work is not measured as the app's:
 * `node bench/feed-server.ts --feeds 500 --items 20 --latency 20` prints `listening <port>`.
 * Feed N is /feed/N.xml with ETag and true 304s; items carry their whole text (about 8 KB) and no page of their own.
 */
import { createHash } from 'node:crypto';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { generator, pick } from './random.ts';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '500' },
    items: { type: 'string', default: '20' },
    latency: { type: 'string', default: '20' },
  },
});
const feeds = Number(values.feeds);
const items = Number(values.items);
const latency = Number(values.latency);

const SYLLABLES = [
  'ka',
  'lo',
  'min',
  'ter',
  'sa',
  'vor',
  'en',
  'di',
  'pra',
  'ul',
  'che',
  'no',
  'bar',
  'ist',
  'mo',
  'gen',
  'ry',
  'fal',
  'ost',
  'we',
];
const random = generator(1);
const VOCABULARY = Array.from({ length: 6_000 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SYLLABLES, random)).join(''),
);

function feed(number: number): Buffer {
  const chance = generator(number + 1);
  const words = (count: number): string => Array.from({ length: count }, () => pick(VOCABULARY, chance)).join(' ');
  const item = (index: number): string => {
    const body = Array.from({ length: 12 }, () => `<p>${words(75)}.</p>`).join('');
    const date = new Date(Date.UTC(2026, 0, 1) - (index * 7 + number) * 3_600_000).toUTCString();
    return `<item><title>${words(8)}</title><guid isPermaLink="false">feed-${number}-item-${index}</guid><pubDate>${date}</pubDate><dc:creator>${words(2)}</dc:creator><category>${words(1)}</category><description>${words(20)}</description><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
  };
  return Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed ${number} ${words(2)}</title><link>http://feed-${number}.localhost/</link><description>${words(9)}</description><language>en</language>${Array.from({ length: items }, (_unused, index) => item(index)).join('')}</channel></rss>`,
  );
}

const bodies = Array.from({ length: feeds }, (_unused, number) => {
  const body = feed(number);
  return { body, etag: `"${createHash('sha1').update(body).digest('hex')}"` };
});
let requests = 0;
let notModified = 0;

const server = http.createServer((request, response) => {
  if (request.url === '/stats')
    return void response.end(
      JSON.stringify({ requests, notModified, bytes: bodies.reduce((sum, one) => sum + one.body.length, 0) }),
    );
  const found = bodies[Number(/^\/feed\/(\d+)\.xml$/u.exec(request.url ?? '')?.[1] ?? NaN)];
  requests += 1;
  setTimeout(() => {
    if (found === undefined) return void response.writeHead(404).end();
    if (request.headers['if-none-match'] === found.etag) {
      notModified += 1;
      return void response.writeHead(304, { etag: found.etag }).end();
    }
    return void response
      .writeHead(200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag: found.etag,
        'content-length': found.body.length,
      })
      .end(found.body);
  }, latency);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening ${address !== null && typeof address === 'object' ? address.port : 0}`);
});
