/** Every way into the press, with what must hold of its answers whatever comes in. */
import { decodeBody } from '../../main/press/charset.ts';
import type { PageJob, PressJobName, PressJobs } from '../../main/press/face.ts';
import { runJob } from '../../main/press/jobs.ts';
import { sanitizeBody } from '../../main/press/sanitize.ts';
import type { Kind } from './originals.ts';

export interface Target {
  name: string;
  /** What it is fed with, most of the time. */
  kind: Kind;
  /** Share of the runs. */
  share: number;
  /** Reads a body; throws what gets past the press' face, and where an answer breaks a rule. */
  read: (body: Uint8Array) => void;
}

const URL_OF = 'https://a.example/x/y';
const FEED: PageJob['feed'] = {
  headline: 'Pilots back',
  dek: '',
  byline: '',
  publishedAt: null,
  bodyText: '',
  language: '',
  publication: 'A',
};
const document = (body: Uint8Array): { body: Uint8Array; url: string; contentType: string } => ({
  body,
  url: URL_OF,
  contentType: '',
});

/** A job's answer, which is cloned to another thread: a lone function or symbol in it would throw there. */
function run<Name extends PressJobName>(name: Name, input: PressJobs[Name]['input']): PressJobs[Name]['output'] | null {
  const result = structuredClone(runJob(name, input));
  return result.ok ? result.value : null;
}

/** A stored body has allowed tags only, and no bracket outside of them: the article's page relies on both. */
const TAG = /<\/?[a-z][a-z\d]*(?: [a-z-]+(?:="[^"<>]*")?)*(?: \/)?>/gu;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/gu;
const NEVER_TAG =
  /^<\/?(?:script|style|svg|math|iframe|object|embed|form|input|button|meta|link|base|template|noscript|title|textarea|source|video|audio)\b/u;
const NEVER_ATTRIBUTE = /^(?:on[a-z]+|style|src|srcset|id|class|name)$/u;
const WITH_ADDRESS = new Set(['href', 'data-asset-url']);

const isNever = (tag: string): boolean =>
  NEVER_TAG.test(tag) ||
  [...tag.matchAll(ATTRIBUTE)].some(
    ([, name = '', value = '']) =>
      NEVER_ATTRIBUTE.test(name) || (WITH_ADDRESS.has(name) && !/^(?:https?:|mailto:)/u.test(value)),
  );

export function holdBody(html: string): void {
  const rest = html.replaceAll(TAG, '');
  if (/[<>]/u.test(rest)) throw new Error(`a bracket outside of tags: ${rest.slice(0, 80)}`);
  for (const [tag] of html.matchAll(TAG)) if (isNever(tag)) throw new Error(`not allowed in a body: ${tag}`);
}

export const TARGETS: readonly Target[] = [
  {
    name: 'parseFeed',
    kind: 'feed',
    share: 35,
    read: (body) => run('parseFeed', document(body))?.items.forEach(({ bodyHtml }) => holdBody(bodyHtml)),
  },
  {
    name: 'readPage',
    kind: 'page',
    share: 15,
    read: (body) => {
      const article = run('readPage', { document: document(body), hints: {}, feed: FEED });
      if (article === null) return;
      holdBody(article.bodyHtml);
      const first = { ...article, bodyHtml: '<p>The first page of it.</p>' };
      holdBody(run('joinPages', { first, rest: [article], isCut: false })?.bodyHtml ?? '');
    },
  },
  { name: 'discoverPage', kind: 'page', share: 8, read: (body) => void run('discoverPage', document(body)) },
  {
    name: 'readSigns',
    kind: 'page',
    share: 7,
    read: (body) => void run('readSigns', { document: document(body), marks: {} }),
  },
  { name: 'parseOpml', kind: 'list', share: 10, read: (body) => void run('parseOpml', { body }) },
  {
    name: 'sanitizeBody',
    kind: 'fragment',
    share: 15,
    read: (body) => {
      const { html } = sanitizeBody(new TextDecoder().decode(body), URL_OF);
      holdBody(html);
    },
  },
  {
    name: 'decodeBody',
    kind: 'feed',
    share: 10,
    read: (body) => {
      for (const kind of ['html', 'xml', 'json'] as const) decodeBody(body, 'text/html; charset=x', kind);
    },
  },
];
