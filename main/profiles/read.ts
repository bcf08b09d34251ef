/** Profiles that readers of Broadsheet write themselves: texts in, profiles and problems out. Pure. */
import { whyNotPattern, whyNotSelector } from './checks.ts';
import { placeAt, problemOf, readJson, schemaProblems, type ProfileProblem } from './problems.ts';
import { profileSchema, type Profile } from './schema.ts';

export interface ProfileFile {
  /** Name of the file, as problems name it. */
  name: string;
  text: string;
}

export interface ReadProfiles {
  /** Those without a fault, in the order of their files' names. */
  profiles: Profile[];
  problems: ProfileProblem[];
}

const Checked = profileSchema({ selector: whyNotSelector, pattern: whyNotPattern });

/**
 * Reads every file for itself: a bad one is left out and named with line, column, field and the next step, and hides no other.
 * A profile with the name or a host of a built-in one goes before it, which is said too; of two files with the same name or
 * host the second is refused.
 */
export function readProfiles(files: readonly ProfileFile[], builtIn: readonly Profile[] = []): ReadProfiles {
  const profiles: Profile[] = [];
  const problems: ProfileProblem[] = [];
  const owners = new Map<string, string>();
  for (const file of files.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const read = readOne(file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { profile, problemAt } = read;
    const taken = [`name ${profile.name}`, ...profile.hosts.map((host) => `host ${host}`)].find((key) =>
      owners.has(key),
    );
    if (taken !== undefined) {
      const [field = '', word = ''] = taken.split(' ');
      const words = `is “${word}”, which ${owners.get(taken)} has already. This file is left out: give it another ${field} or take one of the two away.`;
      problems.push(problemAt(field === 'name' ? ['name'] : ['hosts', profile.hosts.indexOf(word)], words, true));
      continue;
    }
    for (const key of [`name ${profile.name}`, ...profile.hosts.map((host) => `host ${host}`)])
      owners.set(key, file.name);
    const same = builtIn.find(
      ({ name, hosts }) => name === profile.name || hosts.some((host) => profile.hosts.includes(host)),
    );
    if (same !== undefined)
      problems.push(
        problemAt(
          ['name'],
          `goes before the built-in profile of ${same.title}. To have that one back, take this file away.`,
          false,
        ),
      );
    profiles.push(profile);
  }
  return { profiles, problems };
}

type One =
  | {
      ok: true;
      profile: Profile;
      problemAt: (path: (string | number)[], words: string, refused: boolean) => ProfileProblem;
    }
  | { ok: false; problems: ProfileProblem[] };

function readOne({ name, text: given }: ProfileFile): One {
  const text = given.replace(/^\ufeff/u, '');
  const json = readJson(name, text);
  if (!json.ok) return json;
  const parsed = Checked.safeParse(json.value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(name, text, json.tree, parsed.error.issues) };
  const problemAt = (path: (string | number)[], words: string, refused: boolean): ProfileProblem =>
    problemOf(name, words, { ...placeAt(text, json.tree, path), refused });
  return { ok: true, profile: parsed.data, problemAt };
}
