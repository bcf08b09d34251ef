/** Links, buttons and forms for signing in and out: which there are, what they weigh, and what they say together. */
import { absoluteAddress } from './address.ts';
import { namesOf, textOf, type Element } from './dom.ts';
import type { SignPage } from './sign-page.ts';
import { nameBeside } from './sign-account.ts';
import { sightOf, zoneOf, type Sight, type Zone } from './sign-places.ts';
import { addressKind, isOthers, LABEL, wordOf } from './sign-text.ts';
import { fold } from './text.ts';
import { kindOfLine } from './walls.ts';

export interface Control {
  kind: 'log-in' | 'log-out' | 'account';
  element: Element;
  zone: Zone;
  sight: Sight;
  /** Said beside something else: by a wall, in a footer, by an address alone. */
  weak: boolean;
  /** As written, '' without one. */
  address: string;
}

const NAMES_OUT = /(?:^|[\s_-])(?:log-?out|sign-?out)(?:$|[\s_-])/iu;
const NAMES_IN = /(?:^|[\s_-])(?:log-?in|sign-?in)(?:$|[\s_-])/iu;
/** What systems write on their links: Ghost's portal, test names, actions of scripts. */
const DATA = ['data-portal', 'data-action', 'data-testid', 'data-test', 'data-qa', 'data-user-action'];
/** More text than a log-in link's own around it is a sentence. */
const SENTENCE = 40;

/** More controls and fields than any page has that speak of accounts; what stands around each of them is looked at. */
export const MOST = 400;

/** Every control that says something, in the page's order. */
export function signControls(page: SignPage, url: string): Control[] {
  const found: Control[] = [];
  let asked = 0;
  for (const element of page.controls) {
    if (wordOf(labelOf(element)) !== null) asked += 1;
    if (asked > MOST || found.length === MOST) break;
    const control = controlOf(element, url);
    if (control !== null) found.push(control);
  }
  for (const form of page.forms) {
    const kind = addressKind(form.getAttribute('action') ?? '');
    if (kind === 'log-out') found.push(placed(form, 'log-out', form.getAttribute('action') ?? '', false));
  }
  for (const field of page.passwords.slice(0, MOST))
    if (asksToLogIn(field)) {
      const action = field.closest('form')?.getAttribute('action') ?? '';
      found.push(placed(field, 'log-in', addressKind(action) === 'log-in' ? action : '', false));
    }
  return found.filter(({ zone }) => zone !== 'text');
}

function placed(element: Element, kind: Control['kind'], address: string, weak: boolean): Control {
  return { kind, element, zone: zoneOf(element), sight: sightOf(element), weak, address };
}

function controlOf(element: Element, url: string): Control | null {
  const address = element.getAttribute('href') ?? element.getAttribute('data-href') ?? '';
  const label = labelOf(element);
  const said = wordOf(label);
  const kind = kindOf(element, label, said, address);
  if (kind === null) return null;
  const control = placed(element, kind, address, said === null && label !== '' && kind === 'log-in');
  if (kind === 'log-in') return weighed(control, label, url);
  // A log-out without an address is a script's, which also decides whether to show it.
  if (kind === 'log-out' && isScripted(element, address)) {
    const isButton = element.tagName === 'BUTTON' || element.tagName === 'INPUT';
    return { ...control, weak: !isButton, sight: isButton && control.sight === 'shown' ? 'conditional' : 'hidden' };
  }
  // WordPress.com's comment form carries log-out scripts of other services for everybody.
  if (kind === 'log-out' && control.zone === 'comment-form' && /^\s*javascript:/iu.test(address)) return null;
  return control;
}

function isScripted(element: Element, address: string): boolean {
  const form = element.tagName === 'A' ? null : element.closest('form');
  return form === null ? addressKind(address) !== 'log-out' && !/^(?:https?:|\/)/iu.test(address) : false;
}

function kindOf(
  element: Element,
  label: string,
  said: ReturnType<typeof wordOf>,
  address: string,
): Control['kind'] | null {
  if (said === 'register') return null;
  const leads = addressKind(address);
  if (said === 'log-in' || said === 'log-out') {
    if (said === 'log-in' && (isOthers(address) || isForLetters(element))) return null;
    return said;
  }
  if (leads === 'log-out') return 'log-out';
  if (leads === 'log-in') return /switch|another|different|آخر|אחר|دیگر|başka/iu.test(label) ? null : 'log-in';
  if (label === '') {
    // Nothing but a picture: its names say what it is for.
    const names = [namesOf(element), ...DATA.map((name) => element.getAttribute(name) ?? '')].join(' ');
    if (NAMES_OUT.test(names)) return 'log-out';
    if (NAMES_IN.test(names) && element.tagName !== 'INPUT') return 'log-in';
  }
  if (element.getAttribute('data-portal') === 'account') return 'account';
  return said === 'account' || leads === 'account' ? 'account' : null;
}

/** The text, else what stands for it; '' for a bare picture, and for what is too long to be a label a space. */
function labelOf(element: Element): string {
  const text = element.tagName === 'INPUT' ? (element.getAttribute('value') ?? '') : (element.textContent ?? '');
  if (text.length > 6 * LABEL) return ' ';
  const label = text.length > LABEL ? fold(text) : text.trim();
  if (label !== '') return label.length > LABEL ? ' ' : label;
  for (const name of ['aria-label', 'title']) {
    const instead = element.getAttribute(name)?.trim() ?? '';
    if (instead !== '') return instead;
  }
  return element.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? '';
}

/** "Anmelden" and its like under a field for an e-mail address order a letter. */
function isForLetters(element: Element): boolean {
  if (element.tagName === 'A') return false;
  const form = element.closest('form');
  if (form === null || form.querySelector('input[type="password"]') !== null) return false;
  const action = form.getAttribute('action') ?? '';
  return addressKind(action) !== 'log-in' && !NAMES_IN.test(namesOf(form)) && form.querySelector('input') !== null;
}

/** A log-in link in a sentence or a wall says less than one in the header, and in a foreign sentence nothing. */
function weighed(control: Control, label: string, url: string): Control | null {
  const { element, zone, address } = control;
  const own = isOwn(address, url);
  if (zone === 'menu') return control;
  if (zone === 'footer') return { ...control, weak: true };
  const line = textOf(lineAround(element));
  const isSentence = line.length > label.length + SENTENCE;
  const isWall = kindOfLine(line) !== null || kindOfLine(label) !== null || /[?؟]/u.test(label);
  if (zone === 'text' || zone === 'comment-form')
    return own && (zone === 'comment-form' || isWall || !isSentence) ? { ...control, zone: 'page', weak: true } : null;
  if (isWall || isSentence) return own ? { ...control, weak: true } : null;
  return control;
}

function lineAround(element: Element): Element {
  let line = element;
  while (
    line.parentElement !== null &&
    !/^(?:P|LI|DIV|TD|SECTION|ARTICLE|ASIDE|MAIN|BODY|FORM|H[1-6])$/u.test(line.tagName)
  )
    line = line.parentElement;
  return line;
}

function siteOf(address: string): string {
  try {
    return new URL(address).hostname.split('.').slice(-2).join('.');
  } catch {
    return '';
  }
}

/** On the same site: the last two parts of the host agree, or no host is written. */
function isOwn(address: string, url: string): boolean {
  return address === '' || siteOf(absoluteAddress(address, url) || url) === siteOf(url);
}

/** Not for a new password, nor for a single protected post. */
export function asksToLogIn(field: Element): boolean {
  if (/new-password|off-new/iu.test(field.getAttribute('autocomplete') ?? '')) return false;
  const form = field.closest('form');
  if (form === null) return true;
  if (/post-?password/iu.test(namesOf(form)) || /postpass/iu.test(form.getAttribute('action') ?? '')) return false;
  return form.querySelectorAll('input[type="password"]', 2).length === 1;
}

/**
 * What they say together. A log-out that can be seen is the surest sign there is. Where the markup holds both, one for each
 * state, it says nothing: scripts and style sheets choose.
 * @param named somebody's name is shown outright
 * @param greeted a name is shown at all
 */
export function decideLinks(controls: readonly Control[], named: boolean, greeted: boolean): 'in' | 'out' | null {
  const outs = controls.filter(({ kind }) => kind === 'log-out');
  const ins = controls.filter(({ kind }) => kind === 'log-in');
  const strongIns = ins.filter(({ weak, sight }) => !weak && sight === 'shown');
  const shownOuts = outs.filter(({ sight }) => sight === 'shown');
  const accounts = controls.filter(
    ({ kind, sight, zone }) => kind === 'account' && sight === 'shown' && zone === 'menu',
  );
  if (shownOuts.length > 0) {
    if (strongIns.length === 0 || named) return 'in';
    if (shownOuts.some(({ zone }) => zone === 'comment-form')) return 'in';
    const outInMenu = shownOuts.some(({ zone }) => zone === 'menu');
    // "Log in as somebody else" below, the log-out above.
    return outInMenu && !strongIns.some(({ zone }) => zone === 'menu') ? 'in' : null;
  }
  if (named && strongIns.length === 0) return 'in';
  if (outs.length > 0) {
    if (ins.length > 0) return null;
    const alone = outs.some(({ sight, weak }) => !weak && (sight === 'conditional' || accounts.length > 0));
    return alone || greeted || outs.some(({ element, weak }) => !weak && nameBeside(element) !== '') ? 'in' : null;
  }
  if (strongIns.length > 0 || ins.some(({ weak, sight }) => !weak && sight === 'conditional')) return 'out';
  // A greeting or a way into an account against the log-in line of a wall: readers without a subscription see both.
  return ins.some(({ sight }) => sight === 'shown') && !greeted && accounts.length === 0 ? 'out' : null;
}

/** Lower is better. */
const rankOf = ({ zone, sight, weak, address }: Control): number =>
  (address.startsWith('#') ? 8 : 0) + (weak ? 4 : 0) + (zone === 'menu' ? 0 : 2) + (sight === 'hidden' ? 1 : 0);

/** The address of the best log-in link: from the header, seen, and a page of its own rather than a box on this one. */
export function signInAddress(controls: readonly Control[], base: string): string {
  const usable = controls
    .filter(({ kind, address }) => kind === 'log-in' && address !== '' && address.trim() !== '#')
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  for (const { address } of usable) {
    const absolute = absoluteAddress(address, base);
    if (absolute !== '') return absolute;
  }
  return '';
}
