/** One message of a catalogue, in ICU message format, with its values filled in. */
import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Record<string, string | number>;

/** A message that is read once and filled in many times. */
export type Message = (values: Values) => string;

/**
 * Reads a message. Numbers are grouped as the language writes them; `#` in a plural form is its number.
 * @param language BCP 47 tag, for plural rules and numbers
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
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && !chooses.has(name) ? numbers.format(value) : value,
    ]);
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
    return [String(element.value), ...inside];
  });
}
