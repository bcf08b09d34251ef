/** How the publisher can be told to misbehave. Checked by schema since rules also come over HTTP. */
import { z } from 'zod';
import { pathMatches } from '../recorder.ts';

const status = z.number().int().min(200).max(599);
const redirectStatus = z.union([z.literal(301), z.literal(302), z.literal(303), z.literal(307), z.literal(308)]);

export const Misbehaviour = z.discriminatedUnion('kind', [
  /** Answers 304 to every conditional request, whatever has changed. */
  z.object({ kind: z.literal('not-modified-for-ever') }),
  /** A status with a short page, or nothing else; `retryAfter` in seconds, as a number or as a date. */
  z.object({
    kind: z.literal('status'),
    status,
    retryAfter: z.number().optional(),
    retryAfterAs: z.enum(['seconds', 'date']).default('seconds'),
    /** Sent as it is, for nonsense values; outranks `retryAfter`. */
    retryAfterText: z.string().optional(),
  }),
  z.object({ kind: z.literal('redirect'), status: redirectStatus.default(302), to: z.string() }),
  /** To itself for ever. */
  z.object({ kind: z.literal('redirect-loop'), status: redirectStatus.default(302) }),
  /** Through `hops` other addresses, then to the page itself. */
  z.object({ kind: z.literal('redirect-chain'), status: redirectStatus.default(302), hops: z.number().int().min(1) }),
  z.object({ kind: z.literal('redirect-to-login'), status: redirectStatus.default(302) }),
  /** 401 until the client sends this name and password. */
  z.object({
    kind: z.literal('basic-auth'),
    name: z.string().default('reader'),
    password: z.string().default('secret'),
  }),
  z.object({ kind: z.literal('slow-first-byte'), ms: z.number() }),
  z.object({ kind: z.literal('drip'), bytesPerSecond: z.number().positive() }),
  /** Text in `encoding`: not declared anywhere, or declared in the header as something else, or with bytes that no encoding has. */
  z.object({
    kind: z.literal('charset'),
    fault: z.enum(['undeclared', 'wrongly-declared', 'invalid-bytes']),
    encoding: z.string().default('windows-1256'),
  }),
  /** The body stops half way: `length` promises more by Content-Length, `chunked` leaves out the end. */
  z.object({ kind: z.literal('truncated'), by: z.enum(['length', 'chunked']).default('length') }),
  z.object({ kind: z.literal('content-type'), type: z.string() }),
  /** A few kB of gzip that inflate to `bytes`. */
  z.object({ kind: z.literal('gzip-bomb'), bytes: z.number().default(256 * 1024 * 1024) }),
  /** A chunked body of `bytes`, streamed. */
  z.object({ kind: z.literal('huge-body'), bytes: z.number().default(100 * 1024 * 1024) }),
  z.object({ kind: z.literal('drop'), when: z.enum(['before-headers', 'mid-body']).default('before-headers') }),
  /** An HTML page where a feed is expected. */
  z.object({ kind: z.literal('not-a-feed') }),
  z.object({ kind: z.literal('empty-feed') }),
  /** Instead of a picture: bytes that are none, an HTML page, a PNG that claims 60,000 x 60,000 pixels, or an SVG with a script. */
  z.object({ kind: z.literal('image'), as: z.enum(['broken', 'html', 'huge', 'svg']).default('broken') }),
]);
export type Misbehaviour = z.infer<typeof Misbehaviour>;

export const Rule = z.object({
  /** An exact path, a folder ending in `/`, or a pattern with `*`; queries do not count. */
  path: z.string().min(1),
  /** Only for the next so many requests; without it until cleared. */
  times: z.number().int().positive().optional(),
  does: Misbehaviour,
});
/** As written by a test: what has a default may be left out. */
export type Rule = z.input<typeof Rule>;

export interface ActiveRule extends z.infer<typeof Rule> {
  id: number;
  /** How often it was applied. */
  applied: number;
}

export interface Rules {
  /** Throws a ZodError on a malformed rule. The newest matching rule wins. */
  add(rule: Rule): number;
  clear(id?: number): void;
  list(): ActiveRule[];
  /** The misbehaviour for a request, counted as applied. */
  take(path: string): Misbehaviour | null;
}

export function createRules(): Rules {
  let active: ActiveRule[] = [];
  let nextId = 1;
  return {
    add: (rule) => {
      const id = nextId++;
      active.unshift({ ...Rule.parse(rule), id, applied: 0 });
      return id;
    },
    clear: (id) => {
      active = id === undefined ? [] : active.filter((rule) => rule.id !== id);
    },
    list: () => active.map((rule) => ({ ...rule })),
    take: (path) => {
      const rule = active.find((one) => pathMatches(one.path, path));
      if (!rule) return null;
      rule.applied += 1;
      if (rule.times !== undefined && rule.applied >= rule.times) active = active.filter((one) => one !== rule);
      return rule.does;
    },
  };
}
