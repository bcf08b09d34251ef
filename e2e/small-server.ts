/** A loopback server of a few fixed answers, for journeys that need a page or feed the sample publication does not have. */
import http from 'node:http';

export interface SmallServer {
  url: string;
  /** Paths asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

export type Answer = { status?: number; headers?: Record<string, string | string[]>; body?: string | Buffer };

/**
 * @param answer what to give for a path (and the request's headers); null is a 404. Every request is remembered
 * @param host any address of 127.0.0.0/8: to sync each is another host
 */
export async function serve(
  answer: (path: string, base: string, headers: http.IncomingHttpHeaders) => Answer | null,
  host = '127.0.0.1',
): Promise<SmallServer> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const found = answer(path, `http://${request.headers.host}`, request.headers);
    response.writeHead(found?.status ?? (found === null ? 404 : 200), found?.headers ?? {});
    response.end(found?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://${host}:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
