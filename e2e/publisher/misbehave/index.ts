/** Carries out a misbehaviour on one request. */
import type { ServerResponse } from 'node:http';
import { answer, redirect, type Answer, type SiteRequest } from '../answer.ts';
import { pngHead } from '../images/index.ts';
import { gzipBomb, hugeBody } from './bodies.ts';
import { encodeText, withInvalidBytes, withoutDeclaration } from './charset.ts';
import { cut, drip, send, stream, wait } from './send.ts';
import type { Misbehaviour } from './rules.ts';

export { createRules, Misbehaviour, Rule, type ActiveRule, type Rules } from './rules.ts';
export { send, wait } from './send.ts';

const html = 'text/html; charset=utf-8';
/** Set on the last hop of a redirect chain so that the rule lets it through. */
export const arrived = '__arrived';
const chainPath = '/__chain/';

function failing(does: Extract<Misbehaviour, { kind: 'status' }>, now: number): Answer {
  const seconds = does.retryAfter ?? 0;
  const retry =
    does.retryAfterText ??
    (does.retryAfterAs === 'date' ? new Date(now + seconds * 1000).toUTCString() : String(seconds));
  const headers = does.retryAfter === undefined && does.retryAfterText === undefined ? {} : { 'Retry-After': retry };
  const body = `<!DOCTYPE html><html lang="en"><head><title>${does.status}</title></head><body><h1>${does.status}</h1><p>The presses have stopped. Please come back later.</p></body></html>`;
  return answer(does.status, html, does.status === 304 || does.status === 204 ? '' : body, headers);
}

const hop = (to: string, status: number, left: number): string =>
  `${chainPath}${left}?status=${status}&to=${encodeURIComponent(to)}`;

/** The hops of a redirect chain, which lie at addresses of their own; null for any other path. */
export function chainAnswer(request: SiteRequest): Answer | null {
  if (!request.path.startsWith(chainPath)) return null;
  const left = Number(request.path.slice(chainPath.length));
  const to = request.query.get('to') ?? '/';
  const status = Number(request.query.get('status') ?? 302);
  return redirect(status, left > 1 ? hop(to, status, left - 1) : `${to}?${arrived}=1`);
}

function badCharset(good: Answer, does: Extract<Misbehaviour, { kind: 'charset' }>): Answer {
  const type = String(good.headers['Content-Type'] ?? '').split(';')[0] ?? '';
  if (does.fault === 'invalid-bytes') return { ...good, body: withInvalidBytes(good.body) };
  const text = withoutDeclaration(good.body.toString());
  if (does.fault === 'undeclared') {
    return { ...good, headers: { ...good.headers, 'Content-Type': type }, body: encodeText(text, does.encoding) };
  }
  return {
    ...good,
    headers: { ...good.headers, 'Content-Type': `${type}; charset=${does.encoding}` },
    body: Buffer.from(text),
  };
}

function badImage(as: 'broken' | 'html' | 'huge' | 'svg'): Answer {
  switch (as) {
    case 'broken':
      return answer(200, 'image/jpeg', Buffer.from('Not a photograph. '.repeat(200)));
    case 'html':
      return answer(200, html, '<!DOCTYPE html><title>Hotlinking</title><p>Pictures are shown on our pages only.</p>');
    case 'huge':
      return answer(200, 'image/png', Buffer.concat([pngHead(60_000, 60_000), Buffer.alloc(2000)]));
    case 'svg':
      return answer(
        200,
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>fetch("/__svg")</script></svg>',
      );
  }
}

export interface Occasion {
  request: SiteRequest;
  response: ServerResponse;
  /** The answer the site gives when it behaves; asked for only when needed. `emptyFeed` leaves a feed's items out. */
  good: (emptyFeed?: boolean) => Answer;
  now: number;
}

/** Answers the request as the misbehaviour says. Resolves when everything is on its way or the client has gone. */
export async function misbehave(does: Misbehaviour, { request, response, good, now }: Occasion): Promise<void> {
  switch (does.kind) {
    case 'not-modified-for-ever': {
      const asked =
        request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined;
      const given = good();
      return send(
        response,
        asked
          ? { status: 304, headers: { ETag: request.headers['if-none-match'] ?? '"same"' }, body: Buffer.alloc(0) }
          : given,
      );
    }
    case 'status':
      return send(response, failing(does, now));
    case 'redirect':
      return send(response, redirect(does.status, does.to));
    case 'redirect-loop':
      return send(response, redirect(does.status, request.path));
    case 'redirect-chain':
      return send(response, redirect(does.status, hop(request.path, does.status, does.hops - 1)));
    case 'redirect-to-login':
      return send(response, redirect(does.status, `/user/login?destination=${encodeURIComponent(request.path)}`));
    case 'basic-auth': {
      const expected = `Basic ${Buffer.from(`${does.name}:${does.password}`).toString('base64')}`;
      if (request.headers.authorization === expected) return send(response, good());
      return send(
        response,
        answer(401, html, '<h1>Name and password, please</h1>', {
          'WWW-Authenticate': 'Basic realm="Ledger proofs", charset="UTF-8"',
        }),
      );
    }
    case 'slow-first-byte':
      await wait(response, does.ms);
      return response.destroyed ? undefined : send(response, good());
    case 'drip':
      return drip(response, good(), does.bytesPerSecond);
    case 'charset':
      return send(response, badCharset(good(), does));
    case 'truncated':
      return cut(response, good(), does.by, false);
    case 'content-type': {
      const given = good();
      return send(response, { ...given, headers: { ...given.headers, 'Content-Type': does.type } });
    }
    case 'gzip-bomb': {
      const given = answer(200, String(good().headers['Content-Type'] ?? html), '', { 'Content-Encoding': 'gzip' });
      return stream(response, given, gzipBomb(does.bytes));
    }
    case 'huge-body': {
      const given = good();
      return stream(
        response,
        { ...given, headers: { 'Content-Type': given.headers['Content-Type'] ?? html } },
        hugeBody(given.body.subarray(0, 400).toString('latin1'), does.bytes),
      );
    }
    case 'drop':
      if (does.when === 'mid-body') return cut(response, good(), 'length', true);
      response.socket?.destroy();
      return undefined;
    case 'not-a-feed':
      return send(
        response,
        answer(
          200,
          html,
          '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Feeds have moved</title></head><body><h1>Our feeds have moved</h1><p>They are listed in the app of the Ledger now.</p></body></html>',
        ),
      );
    case 'empty-feed':
      return send(response, good(true));
    case 'image':
      return send(response, badImage(does.as));
  }
}
