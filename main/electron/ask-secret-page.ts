/** The page that asks for a feed's password, without any script, and what its form says. Pure. */
import { OWN_COLOURS } from './own-colours.ts';
import { possibleAddresses } from '../sync/discover-addresses.ts';
import type { FeedSecret, SecretQuestion } from '../sync/ports.ts';
import { rootAttributes, say } from '../words/index.ts';
import { ANSWER_ADDRESS, ASK_SCHEME } from './scheme-names.ts';

/** The page's address; its form goes to ANSWER_ADDRESS and nowhere else. */
export const ASK_ADDRESS = `${ASK_SCHEME}://window/`;
export const STYLE_ADDRESS = `${ASK_SCHEME}://window/style.css`;

export const ASK_POLICY = [
  "default-src 'none'",
  `style-src ${ASK_SCHEME}:`,
  `form-action ${ASK_SCHEME}:`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A realm is the server's own text; more of it helps nobody. */
const longestRealm = 100;
const longestField = 4_000;

/** What the reader chose and entered last, but for what is secret; and what is wrong with it. */
export interface Draft {
  kind: 'basic' | 'bearer';
  user: string;
  wrong: string;
}

export const EMPTY: Draft = { kind: 'basic', user: '', wrong: '' };

/** What of an answer may stand in the next question's form. */
export const draftOf = (secret: FeedSecret | null): Draft => ({
  kind: secret?.kind === 'bearer' ? 'bearer' : 'basic',
  user: secret?.kind === 'basic' ? secret.user : '',
  wrong: '',
});

/** What a form that was sent says. */
export type Answer =
  | { is: 'given'; secret: FeedSecret }
  | { is: 'closed' }
  /** Something is missing; the page is shown again. */
  | { is: 'again'; draft: Draft };

/** The page of this question. Everything that comes from outside is text in it. */
export function askPage(question: SecretQuestion, { kind, user, wrong }: Draft): string {
  const realm = shortRealm(question.realm);
  const isAddress = question.wanted === 'address';
  const title = escaped(say(isAddress ? 'ask.address-title' : 'ask.password-title', { host: question.host }));
  const refused = say(isAddress ? 'ask.address-refused' : 'ask.password-refused');
  const kept = say(question.forRun === true ? 'ask.kept-for-run' : 'ask.kept', { host: question.host });
  const problem = wrong !== '' ? wrong : question.refused ? refused : '';
  const described = problem === '' ? '' : ' aria-describedby="problem"';
  return `<!doctype html>
<html ${rootAttributes()}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_ADDRESS}">
<main>
<h1>${title}</h1>
${realm === '' ? '' : `<p class="quiet">${inBdi('ask.realm', realm)}</p>\n`}${problem === '' ? '' : `<p class="problem" id="problem" role="alert">${escaped(problem)}</p>\n`}${question.unprotected ? `<p class="problem">${escaped(say('ask.unprotected', { host: question.host }))}</p>\n` : ''}<form method="post" action="${ANSWER_ADDRESS}" id="answer">
${isAddress ? addressField(described) : passwordFields(kind, user, described)}
<p class="quiet">${escaped(kept)}</p>
<footer>
<button form="close" name="close" value="yes">${say('ask.cancel')}</button>
<button class="primary">${say(isAddress ? 'ask.use-address' : 'ask.open-feed')}</button>
</footer>
</form>
<form method="post" action="${ANSWER_ADDRESS}" id="close"></form>
</main>
`;
}

function passwordFields(kind: Draft['kind'], user: string, described: string): string {
  const radio = (value: Draft['kind'], words: string): string =>
    `<label><input type="radio" name="kind" id="${value}" value="${value}"${value === kind ? ' checked' : ''}> ${words}</label>`;
  // On what is still to be entered.
  const first = kind === 'bearer' ? 'token' : user === '' ? 'user' : 'password';
  const field = (id: string, type: string): string =>
    `<input type="${type}" id="${id}" name="${id}" ${plain}${id === first ? ` autofocus${described}` : ''}`;
  return `<fieldset>
<legend class="hidden">${say('ask.what')}</legend>
${radio('basic', say('ask.basic'))}
${radio('bearer', say('ask.token'))}
</fieldset>
<div class="for-basic">
<label for="user">${say('ask.user')}</label>
${field('user', 'text')} value="${escaped(user)}">
<label for="password">${say('ask.password')}</label>
${field('password', 'password')}>
</div>
<div class="for-bearer">
<label for="token">${say('ask.token')}</label>
${field('token', 'password')}>
</div>`;
}

function addressField(described: string): string {
  return `<div>
<label for="address">${say('ask.address')}</label>
<input type="password" id="address" name="address" ${plain} autofocus${described}>
</div>`;
}

const plain = `maxlength="${longestField}" autocomplete="off" autocapitalize="off" spellcheck="false"`;

/** Reads the fields that the form sent. */
export function answerOf(question: SecretQuestion, fields: URLSearchParams): Answer {
  const of = (name: string): string => (fields.get(name) ?? '').slice(0, longestField);
  if (fields.has('close')) return { is: 'closed' };
  if (question.wanted === 'address') {
    const [url] = possibleAddresses(of('address'));
    if (url !== undefined) return { is: 'given', secret: { kind: 'address', url } };
    return again('basic', '', say('ask.bad-address'));
  }
  if (of('kind') === 'bearer') {
    const token = of('token')
      .trim()
      .replace(/^bearer\s+/i, '');
    if (/^[!-~]+$/.test(token)) return { is: 'given', secret: { kind: 'bearer', token } };
    return again('bearer', '', say(token === '' ? 'ask.no-token' : 'ask.bad-token'));
  }
  const user = of('user').trim();
  const password = of('password');
  if (user.includes(':')) return again('basic', user, say('ask.colon'));
  if (user === '' && password === '') return again('basic', '', say('ask.nothing'));
  return { is: 'given', secret: { kind: 'basic', user, password } };
}

const again = (kind: Draft['kind'], user: string, wrong: string): Answer => ({
  is: 'again',
  draft: { kind, user, wrong },
});

/** The message with its value in an element of its own, which keeps what it holds to itself. */
function inBdi(key: 'ask.realm', realm: string): string {
  const [before = '', after = ''] = say(key, { realm: '\u0000' }).split('\u0000');
  return `${escaped(before)}<bdi>${escaped(realm)}</bdi>${escaped(after)}`;
}

/** On one line and no longer than is needed. */
function shortRealm(realm: string): string {
  const line = realm.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  // No half of a character that takes two places.
  return line.length > longestRealm ? `${line.slice(0, longestRealm).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Height of the page's content that fits this question, px. */
export function heightFor({ wanted, host, realm, refused, unprotected, forRun }: SecretQuestion): number {
  const more = [realm !== '', refused, unprotected, forRun === true, host.length > 30].filter(Boolean).length;
  return (wanted === 'address' ? 270 : 372) + 58 * more;
}

/** Sizes are those of the window (renderer/styles/tokens.css). */
export const ASK_STYLE = `
:root {
  color-scheme: light dark;${OWN_COLOURS}
}
* { box-sizing: border-box; margin: 0; }
html { background: var(--paper); color: var(--ink); cursor: default; user-select: none; }
body { font: 15px/1.4 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; -webkit-font-smoothing: antialiased; }
main { padding: 20px 24px; }
h1 { margin-block-end: 8px; font-size: 18px; font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; }
p { margin-block-end: 8px; font-size: 13.5px; overflow-wrap: anywhere; text-wrap: pretty; }
.quiet { color: var(--quiet); }
.problem { padding: 8px 12px; border-radius: 6px; background: var(--problem-paper); color: var(--problem); }
fieldset { display: flex; flex-wrap: wrap; gap: 8px 20px; margin-block: 12px; padding: 0; border: 0; }
fieldset label { display: flex; align-items: center; gap: 8px; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
div { margin-block: 12px; }
div > label { display: block; margin-block-end: 6px; font-size: 13.5px; color: var(--quiet); }
div > input + label { margin-block-start: 12px; }
input, button { font: inherit; color: inherit; }
input[type='radio'] { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--accent); }
div > input { inline-size: 100%; min-block-size: 34px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 6px; background: var(--raised); user-select: text; }
div > input:focus-visible { outline-offset: -1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
form:has(#bearer:checked) .for-basic, form:has(#basic:checked) .for-bearer { display: none; }
footer { display: flex; justify-content: flex-end; gap: 8px; margin-block-start: 16px; }
button { min-block-size: 34px; padding: 6px 14px; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); white-space: nowrap; cursor: default; }
button:hover { background: var(--hover); }
.primary { border-color: transparent; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.primary:hover { background: color-mix(in oklab, var(--accent) 88%, var(--ink)); }
`;
