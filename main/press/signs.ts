/** What a page shows of its reader: signed in or out, the name, where to log in, free reads. Works on the page's document. */
import { absoluteAddress } from './address.ts';
import { decodeBody } from './charset.ts';
import { isHidden, parsePage, selectAll, textOf, type Document, type Element } from './dom.ts';
import type { PressJobs, PressResult, SignMarks, Signs } from './face.ts';
import { meterByMarks, meterOfLines } from './meter.ts';
import { asName, greetedName, nameBeside, nameOf } from './sign-account.ts';
import { MOST, asksToLogIn, decideLinks, signControls, signInAddress, type Control } from './sign-links.ts';
import { gatherSigns } from './sign-page.ts';
import { stateOf } from './sign-places.ts';

export const NO_SIGNS: Signs = {
  profile: null,
  links: null,
  account: '',
  signInUrl: '',
  meter: null,
  signInForm: false,
};

/** Reads any HTML page for its signs; fails with `unreadable` only when it cannot be parsed at all. */
export function readSigns({ document, marks }: PressJobs['readSigns']['input']): PressResult<Signs> {
  const html = decodeBody(document.body, document.contentType, 'html');
  return { ok: true, value: findSigns(parsePage(html), marks, document.url) };
}

/**
 * Looks at a page as it came, before anything is cut; changes nothing. A page that is kept for all readers alike shows every
 * reader signed out: what else is known of it, a profile's mark or a teaser that came whole, must go first.
 * @param url of the document, which relative addresses are resolved against
 */
export function findSigns(document: Document, marks: SignMarks, url: string): Signs {
  const page = gatherSigns(document);
  const base = absoluteAddress(page.base, url) || url;
  const controls = signControls(page, url);
  const profile = byProfile(document, marks);
  const greeting = greetedName(page.greetings);
  const links = decide(document, page.scripts, controls, greeting);
  const isIn = profile === 'in' || (profile === null && links === 'in');
  return {
    profile,
    links,
    account: byMarks(document, marks) || (isIn ? greeting?.name || shownName(controls) : ''),
    signInUrl: signInAddress(controls, base),
    meter: meterOfLines(page.meterLines) ?? meterByMarks(page.tier, freeOf(page.scripts), page.scripts),
    signInForm: page.passwords.slice(0, MOST).some((field) => asksToLogIn(field) && !isHidden(field)),
  };
}

function byProfile(document: Document, { signedIn = [], signedOut = [] }: SignMarks): 'in' | 'out' | null {
  const has = (selectors: readonly string[]): boolean =>
    selectors.some((selector) => selectAll(document, selector).length > 0);
  const [isIn, isOut] = [has(signedIn), has(signedOut)];
  return isIn === isOut ? null : isIn ? 'in' : 'out';
}

function byMarks(document: Document, { account = [] }: SignMarks): string {
  for (const selector of account)
    for (const element of selectAll(document, selector).slice(0, 4)) {
      const name = nameOf(element) || asName(textOf(element) || (element.getAttribute('content') ?? ''));
      if (name !== '') return name;
    }
  return '';
}

function decide(
  document: Document,
  scripts: readonly Element[],
  controls: readonly Control[],
  greeting: ReturnType<typeof greetedName>,
): 'in' | 'out' | null {
  const state = drupalState(scripts) ?? stateOf(document);
  if (state === 'in') return 'in';
  const byLinks = decideLinks(controls, greeting?.outright === true, greeting !== null);
  if (state === null) return byLinks;
  // The class of a page that also holds a log-out may be turned round by a script.
  return controls.some(({ kind }) => kind === 'log-out') ? null : 'out';
}

/** Drupal 8 and later writes the reader's number into its settings for scripts: 0 for nobody. */
function drupalState(scripts: readonly Element[]): 'in' | 'out' | null {
  const settings = scripts.find((script) => script.getAttribute('data-drupal-selector') === 'drupal-settings-json');
  const number = /"user":\s*\{"uid":\s*"?(\d+)/u.exec(settings?.textContent ?? '')?.[1];
  return number === undefined ? null : Number(number) === 0 ? 'out' : 'in';
}

/** Lower is better. */
const rankOf = ({ sight, zone }: Control): number => (sight === 'shown' ? 0 : 2) + (zone === 'menu' ? 0 : 1);

function shownName(controls: readonly Control[]): string {
  const outs = controls.filter(({ kind }) => kind === 'log-out').toSorted((one, other) => rankOf(one) - rankOf(other));
  for (const { element } of outs.slice(0, 3)) {
    const name = nameBeside(element);
    if (name !== '') return name;
  }
  for (const { element, kind, sight } of controls) {
    if (kind !== 'account' || sight === 'hidden') continue;
    const name = nameOf(element);
    if (name !== '') return name;
  }
  return '';
}

/** `isAccessibleForFree` of the page's JSON-LD, by a look at its text: the objects themselves are read by json-ld.ts. */
function freeOf(scripts: readonly Element[]): boolean | null {
  for (const script of scripts) {
    if (!/ld\+json/iu.test(script.getAttribute('type') ?? '')) continue;
    const said = /"isAccessibleForFree"\s*:\s*"?(?:https?:\/\/schema\.org\/)?(true|false)/iu.exec(
      script.textContent ?? '',
    );
    if (said !== null) return said[1]?.toLowerCase() === 'true';
  }
  return null;
}
