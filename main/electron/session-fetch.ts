/**
 * Sync's Fetch over Electron's network: `net.request` with the publication's own session, because `session.fetch` hides
 * the final address and the redirect chain (design.md section 7).
 */
import { net } from 'electron';
import { parseAddress } from './address.ts';
import type { Session } from 'electron';
import { hostOf, originOf } from '../sync/addresses.ts';
import { isPrivateHost } from '../sync/private-hosts.ts';
import type { Fetch, FetchedAnswer, FetchFailure, FetchRequest, Redirect } from '../sync/ports.ts';
import { failureCode } from './network-errors.ts';

const isWeb = (address: string): boolean => /^https?:\/\//iu.test(address);

/** One request under way: what it gathers, and the one way it ends. */
class Exchange {
  private readonly request: FetchRequest;
  private readonly session: Session;
  private wire: Electron.ClientRequest;
  /** Whether the Authorization header goes with the wire; once it was left behind it does not come back. */
  private authorized: boolean;
  private readonly settle: (answer: FetchedAnswer | FetchFailure) => void;
  private readonly redirects: Redirect[] = [];
  private readonly chunks: Buffer[] = [];
  private readonly seen = new Set<string>();
  private readonly timers: NodeJS.Timeout[] = [];
  private received = 0;
  private ended = false;
  private url: string;

  constructor(request: FetchRequest, session: Session, settle: (answer: FetchedAnswer | FetchFailure) => void) {
    this.request = request;
    this.session = session;
    this.settle = settle;
    this.url = request.url;
    this.seen.add(request.url);
    this.authorized = request.authorization !== undefined;
    this.wire = this.lay();
    request.signal.addEventListener('abort', this.onAbort, { once: true });
    this.timers.push(
      setTimeout(
        () => this.fail('first-byte-timeout', `no answer within ${request.firstByteMs} ms`),
        request.firstByteMs,
      ),
      setTimeout(() => this.fail('total-timeout', `not finished within ${request.totalMs} ms`), request.totalMs),
    );
    this.wire.end();
  }

  /** A wire to where the way has led so far; nothing is sent before its end. What comes by an earlier one is not heard. */
  private lay(): Electron.ClientRequest {
    const wire = net.request({
      url: this.url,
      session: this.session,
      useSessionCookies: true,
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
    });
    for (const [name, value] of Object.entries(this.request.headers)) wire.setHeader(name, value);
    const { authorization } = this.request;
    if (this.authorized && authorization !== undefined) wire.setHeader('Authorization', authorization);
    const isCurrent = (): boolean => wire === this.wire;
    wire.on('redirect', (status, _method, target) => isCurrent() && this.follow(status, target));
    wire.on('response', (response) => isCurrent() && this.receive(response));
    // Without credentials to give, the 401 itself is the answer.
    wire.on('login', (_details, answer) => answer());
    wire.on('error', (error) => isCurrent() && this.fail(failureCode(error.message), error.message));
    // 'abort' by our own hand has its reason already; one from below is a lost connection.
    wire.on('abort', () => isCurrent() && this.fail('connection-lost', 'aborted by the network stack'));
    return wire;
  }

  private readonly onAbort = (): void => this.fail('aborted', 'stopped');

  private follow(status: number, target: string): void {
    const next = parseAddress(target, this.url)?.href ?? target;
    this.redirects.push({ status, url: next });
    if (!isWeb(next)) this.fail('bad-address', `redirected to ${next}`);
    else if (!this.request.mayLeadInside && isPrivateHost(hostOf(next)))
      this.fail('private-address', `redirected to ${next}`);
    else if (this.redirects.length > this.request.maxRedirects)
      this.fail('too-many-redirects', `more than ${this.request.maxRedirects} redirects`);
    else if (this.seen.has(next) && this.redirects.filter((redirect) => redirect.url === next).length > 1) {
      // One return to an address already seen is how sites set a cookie; the second is a loop.
      this.fail('redirect-loop', `redirected to ${next} again`);
    } else {
      this.seen.add(next);
      const staysHome = originOf(next) === originOf(this.url);
      this.url = next;
      if (staysHome || !this.authorized) this.wire.followRedirect();
      else this.goOnWithoutKey();
    }
  }

  /** Headers cannot be taken off a wire: another one goes to the other origin, and from there on. */
  private goOnWithoutKey(): void {
    const left = this.wire;
    this.authorized = false;
    try {
      this.wire = this.lay();
      this.wire.end();
    } catch (error) {
      return this.fail('bad-address', String(error));
    }
    left.abort();
  }

  private receive(response: Electron.IncomingMessage): void {
    const first = this.timers.shift();
    clearTimeout(first);
    response.on('data', (chunk) => {
      if (this.ended) return;
      this.received += chunk.length;
      if (this.received > this.request.maxBytes) this.fail('too-large', `more than ${this.request.maxBytes} bytes`);
      else this.chunks.push(chunk);
    });
    response.on('end', () => this.finish(response));
    response.on('error', (error: Error) => this.fail(failureCode(error.message), error.message));
    response.on('aborted', () => this.fail('connection-lost', 'the connection ended early'));
  }

  private finish(response: Electron.IncomingMessage): void {
    if (this.ended) return;
    this.close();
    // Cookies stay with the session: nothing above it ever holds one.
    const headers = Object.fromEntries(
      Object.entries(response.headers)
        .map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value] as const)
        .filter(([name]) => name !== 'set-cookie'),
    );
    // A buffer of its own, not a slice of the pool: it is transferred to another thread whole.
    const body = new Uint8Array(this.received);
    let offset = 0;
    for (const chunk of this.chunks) {
      body.set(chunk, offset);
      offset += chunk.length;
    }
    this.settle({ ok: true, status: response.statusCode, url: this.url, redirects: this.redirects, headers, body });
  }

  private fail(code: FetchFailure['code'], detail: string): void {
    if (this.ended) return;
    this.close();
    this.wire.abort();
    this.settle({ ok: false, code, detail, redirects: this.redirects });
  }

  private close(): void {
    this.ended = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.request.signal.removeEventListener('abort', this.onAbort);
  }
}

const refuse = (code: FetchFailure['code'], detail: string): FetchFailure => ({
  ok: false,
  code,
  detail,
  redirects: [],
});

/**
 * @param sessionOf the session whose cookies go with a publication's requests, once they are in it; null for discovery
 * @param forgetDiscovery empties the session of discovery; must not reject
 * @returns a Fetch that never rejects; every refusal of the network stack becomes a failure value
 */
export function createSessionFetch(
  sessionOf: (publicationId: number | null) => Session | Promise<Session>,
  forgetDiscovery: () => Promise<void>,
): Fetch {
  const exchange = async (request: FetchRequest): ReturnType<Fetch> => {
    if (!isWeb(request.url)) return refuse('bad-address', request.url);
    try {
      const session = await sessionOf(request.publicationId);
      if (request.signal.aborted) return refuse('aborted', 'stopped');
      return await new Promise((resolve) => void new Exchange(request, session, resolve));
    } catch (error) {
      return refuse('bad-address', String(error));
    }
  };
  // Within one request a site may set a cookie and ask for it at the next redirect; no later request carries it.
  let underWay = 0;
  let forgotten = Promise.resolve();
  const discover = async (request: FetchRequest): ReturnType<Fetch> => {
    await forgotten;
    underWay += 1;
    const answer = await exchange(request);
    underWay -= 1;
    if (underWay === 0) forgotten = forgetDiscovery();
    return answer;
  };
  return (request) => (request.publicationId === null ? discover(request) : exchange(request));
}
