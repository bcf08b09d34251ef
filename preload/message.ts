/** One message of a catalogue, in ICU message format, with its values filled in. Both sides of the border read theirs by it. */
import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf } from './languages.ts';

export { directionOf } from './languages.ts';

export type Values = Record<string, string | number>;

/** A message that is read once and filled in many times. */
export type Message = (values: Values) => string;

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/**
 * The text kept by itself (Unicode's isolates) where it runs, or may run, against the language round it: it can then not
 * turn the words and numbers beside it over. Other text is given back as it is.
 */
export function isolate(text: string, language: string): string {
  const against = directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const already = text.startsWith('\u2068') && text.indexOf('\u2069') === text.length - 1;
  return already || !against.test(text) ? text : `\u2068${text}\u2069`;
}

/** The text without isolates, for what is kept and not shown. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');

/**
 * Reads a message. Numbers are grouped as the language writes them; `#` in a plural form is its number; a text that runs
 * the other way than the language is isolated.
 * @param language BCP 47 tag, for plural rules, numbers and direction
 * @throws SyntaxError when the text is no ICU message; filling in throws when a value is missing
 */
export function readMessage(text: string, language: string): Message {
  if (!/[{'<]/u.test(text)) return () => text;
  // Tags are no part of our messages: `<` is a sign like any other.
  const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  const numbers = new Intl.NumberFormat(language);
  const chooses = new Set(choosing(message.getAst()));
  return (values) => {
    // A plain `{value}` would write a number without grouping; one that chooses a form must stay a number.
    const written = Object.entries(values).map(([name, value]) => {
      if (chooses.has(name)) return [name, value];
      return [name, typeof value === 'number' ? numbers.format(value) : isolate(value, language)];
    });
    return String(message.format(Object.fromEntries(written)));
  };
}

/** Kinds of elements of a message (`TYPE` of the parser, which exports it as an enum that is not kept). */
const LITERAL = 0;
const ARGUMENT = 1;
const POUND = 7;

type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values that choose a form or are formatted by the message itself. */
function choosing(elements: readonly MessageElement[]): string[] {
  return elements.flatMap((element) => {
    const type: number = element.type;
    if (type === LITERAL || type === ARGUMENT || type === POUND || !('value' in element)) return [];
    const inside = 'options' in element ? Object.values(element.options).flatMap((one) => choosing(one.value)) : [];
    return [element.value, ...inside];
  });
}
