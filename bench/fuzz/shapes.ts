/**
 * Documents that are one or two things many times over: where a reader looks back or ahead from each of them, its time grows
 * with the square of their number.
 */
import { generator, pick } from '../random.ts';
import { PLACES } from './places.ts';
import { UNITS } from './units.ts';

export interface Shape {
  name: string;
  /** One of the fuzzing's targets. */
  target: string;
  /** The document of about this length. */
  make: (length: number) => string;
}

/** All of a shape follows from its number and the seed. */
export function shapeOf(seed: number, number: number): Shape {
  const random = generator(seed + Math.imul(number, 0x9e_37_79_b1));
  // Neighbouring seeds of such a generator begin alike.
  for (let spent = 0; spent < 4; spent += 1) random();
  const place = pick(PLACES, random);
  // Two things after each other: what is asked of each of the one may go through all of the other.
  const units = [unitOf(random), ...(random() < 0.4 ? [unitOf(random)] : [])];
  return {
    name: `${units.map((unit) => JSON.stringify(unit)).join(', then ')} in ${place.name} (${place.target})`,
    target: place.target,
    make: (length) =>
      place.before +
      units.map((unit) => times(unit, Math.floor(length / units.length / unit.length))).join('') +
      place.after,
  };
}

const unitOf = (random: () => number): string =>
  Array.from({ length: 1 + Math.floor(random() ** 2 * 3) }, () => pick(UNITS, random)).join('');

/** `#` in what is repeated is its number. */
const times = (unit: string, count: number): string =>
  unit.includes('#')
    ? Array.from({ length: count }, (_unused, at) => unit.replaceAll('#', String(at))).join('')
    : unit.repeat(count);
