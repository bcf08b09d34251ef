/** A small publication on loopback, for tests of the whole pipeline with real feeds, pages and pictures. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface SiteServer {
  origin: string;
  routes: Map<string, Route>;
  /** Paths asked so far, in order. */
  asked: string[];
  /** Answers this body with an ETag of it, and 304 to whoever has it. */
  serve(path: string, contentType: string, body: string | Buffer): void;
}

export async function startSite(context: TestContext): Promise<SiteServer> {
  const routes = new Map<string, Route>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const route = routes.get(path);
    if (route === undefined) response.writeHead(404).end('not here');
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    routes,
    asked,
    serve: (path, contentType, body) => {
      const etag = `"${Buffer.from(body).byteLength}-${Buffer.from(body).subarray(-40).toString('hex')}"`;
      routes.set(path, (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end();
        else response.writeHead(200, { 'Content-Type': contentType, ETag: etag }).end(body);
      });
    },
  };
}

/** A picture of one pixel. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export function rss(origin: string, names: string[]): string {
  const items = names.map(
    (name, index) =>
      `<item><guid isPermaLink="false">${name}</guid><title>The story of ${name}</title><link>${origin}/${name}?utm_source=rss</link>
       <pubDate>${new Date(Date.UTC(2026, 0, 1 + index)).toUTCString()}</pubDate><description>What ${name} is about.</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Loopback</title><link>${origin}/</link>
    <description>Stories</description><language>en</language>${items.join('\n')}</channel></rss>`;
}

const sentence = 'On the river bank the council met again and spoke of the bridge, the ferry and the price of wood. ';

/** An article's page with 300 words, a picture in them, and tags. */
export function articlePage(origin: string, name: string): string {
  const paragraphs = Array.from({ length: 5 }, (_, index) => `<p>${name} ${index}. ${sentence.repeat(3)}</p>`);
  return `<!doctype html><html lang="en"><head><title>The story of ${name} | The Loopback</title>
    <link rel="canonical" href="${origin}/${name}"><meta property="og:type" content="article">
    <link rel="alternate" type="application/rss+xml" href="/feed"></head><body><header><a href="/">The Loopback</a></header>
    <article><h1>The story of ${name}</h1>${paragraphs.slice(0, 2).join('')}
    <figure><img src="/${name}.png" alt="The bank" width="800" height="600"><figcaption>The bank</figcaption></figure>
    ${paragraphs.slice(2).join('')}</article><footer>All rights</footer></body></html>`;
}

export const frontPage = `<!doctype html><html lang="en"><head><title>The Loopback</title>
  <meta property="og:site_name" content="The Loopback"><link rel="icon" sizes="64x64" href="/icon.png">
  <link rel="alternate" type="application/rss+xml" title="All stories" href="/feed"></head><body><p>Stories</p></body></html>`;
