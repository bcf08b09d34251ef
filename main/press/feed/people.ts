/** People whom a feed names: with name and address apart (Atom, iTunes), or both in one line (RSS). */
import { childrenOf, firstChild, isElement, textOf, type Element } from './element.ts';
import type { RawPerson } from './raw.ts';

/** From the beginning of a run only: looking from each of its characters would make time quadratic. */
const EMAIL = /(?<![\w.+%-])[\w.+%-]+@[\w.-]*\w/u;

/** The people of the first group of elements that names any; the groups are in order of trust. */
export function peopleOf(element: Element, groups: readonly (readonly string[])[]): RawPerson[] {
  for (const group of groups) {
    const people = childrenOf(element, group)
      .map(personOf)
      .filter(({ written }) => written !== '');
    if (people.length > 0) return distinct(people);
  }
  return [];
}

function personOf(element: Element): RawPerson {
  if (!element.children.some(isElement)) return personIn(textOf(element));
  const part = (names: readonly string[]): string =>
    names
      .map((name) => firstChild(element, name))
      .map((child) => (child === undefined ? '' : textOf(child)))
      .find((text) => text !== '') ?? '';
  const name = part(['name', 'itunes:name']);
  const email = part(['email', 'itunes:email']);
  if (name === '' && email === '') return personIn(textOf(element).replaceAll(/\s+/gu, ' '));
  return personApart(name, email);
}

/** Name and address as a feed gives them apart. */
export function personApart(name: string, email: string): RawPerson {
  return { name, email, written: name === '' ? email : email === '' ? name : `${name} (${email})` };
}

/** `me@example.org (Name)`, `Name (me@example.org)`, `Name <me@example.org>`, `me@example.org`, `Name`. */
export function personIn(line: string): RawPerson {
  const email = EMAIL.exec(line)?.[0] ?? '';
  const name = line
    .replace(email, '')
    .replaceAll(/[()<>[\]]|mailto:/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return { name: email === '' ? line : name, email, written: line };
}

/** Each once, in order. */
export function distinct(people: readonly RawPerson[]): RawPerson[] {
  const seen = new Set<string>();
  return people.filter(({ written }) => !seen.has(written) && seen.add(written));
}
