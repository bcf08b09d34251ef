/** The publications Broadsheet knows: built-in profiles and people's own, and which one an address belongs to. */
import type { NewActivity } from '../database/face.ts';
import type { PageHints, SignMarks } from '../press/face.ts';
import alMonitor from './al-monitor.json' with { type: 'json' };
import type { ProfileProblem } from './problems.ts';
import { Profile } from './schema.ts';

export { readProfileFolder } from './folder.ts';
export type { ProfileProblem } from './problems.ts';
export { readProfiles, type ProfileFile, type ReadProfiles } from './read.ts';
export type { Profile } from './schema.ts';

/** In the order in which they are offered on first start. */
export const BUILT_IN: readonly Profile[] = [alMonitor].map((data) => Profile.parse(data));

export interface Profiles {
  /** All of them, in the order in which they are offered: people's own, then built-in ones that none of those replaces. */
  known: () => readonly Profile[];
  /** The profile whose site an address is on, http or https, with or without `www`; null for any other address. */
  for: (url: string) => Profile | null;
  /** The profile stored with a publication by its name; null for none and for one that is no longer there. */
  named: (name: string | null) => Profile | null;
  /** What the press takes as corrections to the pages of the publication with that profile. */
  hints: (name: string | null) => PageHints;
  /** What accounts take. */
  marks: (name: string | null) => ReturnType<typeof sessionMarks>;
}

/** Builds the set of profiles for this run; one of the user's goes before a built-in one with its name or a host of it. */
export function createProfiles(own: readonly Profile[] = [], builtIn: readonly Profile[] = BUILT_IN): Profiles {
  const names = new Set(own.map(({ name }) => name));
  const hosts = new Set(own.flatMap((profile) => profile.hosts));
  // One whose host has another profile now is still known by name to the publications that were followed with it.
  const all = [...own, ...builtIn.filter(({ name }) => !names.has(name))];
  const offered = all.filter((profile) => own.includes(profile) || !profile.hosts.some((host) => hosts.has(host)));
  const named = (name: string | null): Profile | null => all.find((profile) => profile.name === name) ?? null;
  return {
    known: () => offered,
    for: (url) => {
      const host = hostOf(url);
      return offered.find((profile) => profile.hosts.includes(host)) ?? null;
    },
    named,
    hints: (name) => pageHints(named(name)),
    marks: (name) => sessionMarks(named(name)),
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/\.$/u, '').replace(/^www\./u, '');
  } catch {
    return '';
  }
}

/** What the press takes as corrections; nothing without a profile. */
export function pageHints(profile: Profile | null): PageHints {
  const page: PageHints = onlyFilled(profile?.page ?? {});
  const session = selectorsOf(profile);
  return Object.keys(session).length === 0 ? page : { ...page, session };
}

/** The marks of a session that are selectors. */
function selectorsOf(profile: Profile | null): SignMarks {
  const { signedIn, signedOut, account } = profile?.session ?? {};
  return onlyFilled({ signedIn: signedIn?.selectors, signedOut: signedOut?.selectors, account });
}

function onlyFilled(lists: Record<string, string[] | undefined>): Record<string, string[]> {
  const filled: Record<string, string[]> = {};
  for (const [name, selectors] of Object.entries(lists))
    if (selectors !== undefined && selectors.length > 0) filled[name] = selectors;
  return filled;
}

/** What accounts take; nothing without a profile. */
export function sessionMarks(profile: Profile | null) {
  const { checkUrl, signedIn, signedOut } = profile?.session ?? {};
  return {
    checkUrl: checkUrl ?? null,
    signInUrl: profile?.signInUrl ?? null,
    signedIn: { cookies: signedIn?.cookies ?? [], headers: signedIn?.headers ?? [] },
    signedOut: { cookies: signedOut?.cookies ?? [], headers: signedOut?.headers ?? [] },
    selectors: selectorsOf(profile),
    meter: profile?.meter ?? null,
  };
}

/** How a fault of a profile stands in the activity log. */
export const profileEntry = ({ message, refused }: ProfileProblem, at: number): NewActivity => ({
  at,
  level: refused ? 'failure' : 'info',
  subject: 'app',
  publicationId: null,
  articleId: null,
  url: '',
  code: refused ? 'profile-refused' : 'profile-replaces',
  message,
});
