/** Serves a folder of files on loopback, for fixtures: a corpus of feeds, saved pages. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { answer, conditional } from './answer.ts';
import { send, wait } from './misbehave/send.ts';
import { createRecorder, type RecordedRequest, type RequestFilter, type Stats } from './recorder.ts';
import { close, listen, siteRequest } from './serve.ts';

export interface FileServer {
  /** Address without a slash at the end. */
  url: string;
  port: number;
  stats(): Stats;
  requests(filter?: RequestFilter): RecordedRequest[];
  stop(): Promise<void>;
}

export interface FileServerOptions {
  port?: number;
  /** Delay before every answer, ms. */
  latencyMs?: number;
  /** Content types by path or by extension with its dot; they outrank the usual ones. */
  types?: Record<string, string>;
}

// No charset for text formats: fixtures are about what the file itself says.
const usualTypes: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.json': 'application/json',
  '.opml': 'text/x-opml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rdf': 'application/rdf+xml',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/** Starts a server for the files below `folder`. Rejects when the port is taken. */
export async function serveFiles(folder: string, options: FileServerOptions = {}): Promise<FileServer> {
  const recorder = createRecorder(Date.now);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    recorder.begin(request, response, url.pathname, url.search);
    const serve = async (): Promise<void> => {
      if ((options.latencyMs ?? 0) > 0) await wait(response, options.latencyMs ?? 0);
      const path = decodeURIComponent(url.pathname);
      const file = normalize(join(folder, path));
      const found = file.startsWith(normalize(folder + sep)) ? await stat(file).catch(() => null) : null;
      if (found?.isFile() !== true) return send(response, answer(404, 'text/plain; charset=utf-8', 'Not found\n'));
      const extension = extname(file).toLowerCase();
      const type =
        options.types?.[path] ?? options.types?.[extension] ?? usualTypes[extension] ?? 'application/octet-stream';
      const asked = await siteRequest(request, url);
      send(response, conditional(asked, answer(200, type, await readFile(file)), found.mtimeMs));
    };
    serve().catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stats: () => recorder.stats(),
    requests: (filter) => recorder.requests(filter),
    stop: () => close(server),
  };
}

/** Paths of all files below a folder as `serveFiles` serves them, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => encodeURI(path.startsWith('/') ? path : `/${path}`))
    .toSorted();
}
