/** What clients asked for: every request with its answer, and how many came at once. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface RecordedRequest {
  id: number;
  /** ms since the epoch when the request's head had arrived. */
  at: number;
  method: string;
  path: string;
  query: string;
  /** The headers tests ask about, lower-case names; of cookies only the names. */
  headers: Record<string, string>;
  cookieNames: string[];
  /** The meter's visitor cookie, null without one. */
  visitor: string | null;
  /** Name of the reader whose session it came with, null for none or one that is over. */
  reader: string | null;
  /** 0 while under way or when the connection was dropped before an answer. */
  status: number;
  /** Bytes written to the wire, heads included. */
  bytes: number;
  ms: number;
  /** False while under way or cut. */
  complete: boolean;
  /** Number of the connection it came on. */
  connection: number;
  /** Name of the misbehaviour applied, null for none. */
  misbehaviour: string | null;
}

export interface RequestFilter {
  /** Start of the path, or the whole path with `*` for anything. */
  path?: string | undefined;
  method?: string | undefined;
  status?: number | undefined;
  /** A reader's name, or null for requests without a session. */
  reader?: string | null | undefined;
  /** Only requests at or after this time, ms. */
  since?: number | undefined;
}

export interface Stats {
  requests: number;
  bytes: number;
  byStatus: Record<string, number>;
  /** Requests that carried If-None-Match or If-Modified-Since. */
  conditional: number;
  notModified: number;
  concurrent: { now: number; max: number };
  connections: { opened: number; open: number; maxOpen: number };
}

const kept = [
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'cache-control',
  'host',
  'if-modified-since',
  'if-none-match',
  'origin',
  'pragma',
  'range',
  'referer',
  'user-agent',
];

/** `/rss` is itself only, `/originals/` everything below it, `*` stands for anything. */
export function pathMatches(pattern: string, path: string): boolean {
  if (pattern.includes('*')) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(path);
  }
  return pattern.length > 1 && pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}

export interface Recorder {
  /** Notes a request and follows its answer until it ends. */
  begin(request: IncomingMessage, response: ServerResponse, path: string, query: string): RecordedRequest;
  requests(filter?: RequestFilter): RecordedRequest[];
  stats(): Stats;
  clear(): void;
}

export function createRecorder(now: () => number): Recorder {
  let log: RecordedRequest[] = [];
  let nextId = 1;
  let nextConnection = 1;
  let concurrent = 0;
  let mostConcurrent = 0;
  let opened = 0;
  let mostOpen = 0;
  const open = new Map<Socket, number>();

  // Counted when a socket carries its first request of the site, so control's own connections stay out.
  const connectionOf = (socket: Socket): number => {
    const known = open.get(socket);
    if (known !== undefined) return known;
    const number = nextConnection++;
    opened += 1;
    open.set(socket, number);
    mostOpen = Math.max(mostOpen, open.size);
    socket.once('close', () => open.delete(socket));
    return number;
  };

  return {
    begin: (request, response, path, query) => {
      const started = now();
      const before = request.socket.bytesWritten;
      const cookies = (request.headers.cookie ?? '').split(/;\s*/).filter((pair) => pair !== '');
      const entry: RecordedRequest = {
        id: nextId++,
        at: started,
        method: request.method ?? 'GET',
        path,
        query,
        headers: Object.fromEntries(
          kept.flatMap((name) => (typeof request.headers[name] === 'string' ? [[name, request.headers[name]]] : [])),
        ),
        cookieNames: cookies.map((pair) => pair.split('=')[0] ?? ''),
        visitor: cookies.find((pair) => pair.startsWith('ledger_visitor='))?.slice('ledger_visitor='.length) ?? null,
        reader: null,
        status: 0,
        bytes: 0,
        ms: 0,
        complete: false,
        connection: connectionOf(request.socket),
        misbehaviour: null,
      };
      if (log.length < 200_000) log.push(entry);
      concurrent += 1;
      mostConcurrent = Math.max(mostConcurrent, concurrent);
      response.once('close', () => {
        concurrent -= 1;
        entry.status = response.headersSent ? response.statusCode : 0;
        entry.bytes = request.socket.bytesWritten - before;
        entry.ms = now() - started;
        entry.complete = response.writableFinished;
      });
      return entry;
    },
    requests: ({ path, method, status, reader, since } = {}) =>
      log.filter(
        (entry) =>
          (path === undefined || pathMatches(path, entry.path)) &&
          (method === undefined || entry.method === method) &&
          (status === undefined || entry.status === status) &&
          (reader === undefined || entry.reader === reader) &&
          (since === undefined || entry.at >= since),
      ),
    stats: () => {
      const byStatus: Record<string, number> = {};
      for (const entry of log) byStatus[entry.status] = (byStatus[entry.status] ?? 0) + 1;
      return {
        requests: log.length,
        bytes: log.reduce((sum, entry) => sum + entry.bytes, 0),
        byStatus,
        conditional: log.filter((entry) => 'if-none-match' in entry.headers || 'if-modified-since' in entry.headers)
          .length,
        notModified: byStatus['304'] ?? 0,
        concurrent: { now: concurrent, max: mostConcurrent },
        connections: { opened, open: open.size, maxOpen: mostOpen },
      };
    },
    clear: () => {
      log = [];
      mostConcurrent = concurrent;
      mostOpen = open.size;
      opened = open.size;
    },
  };
}
