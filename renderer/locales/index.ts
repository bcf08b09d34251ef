/** Messages by key. One catalogue for now; a second language is a second object of the same keys. */
import { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type Values = Record<string, string | number>;

/** Language of the messages. */
export const LANGUAGE = 'en';

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/**
 * The message with its values filled in; numbers are grouped as the language does.
 * A message with plural forms takes its form from `values.count`.
 */
export function t(key: MessageKey, values: Values = {}): string {
  const message: string | { one: string; other: string } = en[key];
  const text = typeof message === 'string' ? message : pluralForm(message, values['count']);
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
  });
}

function pluralForm(forms: { one: string; other: string }, count: string | number | undefined): string {
  return plurals.select(Number(count ?? 0)) === 'one' ? forms.one : forms.other;
}

/** A number as the language writes it. */
export const formatNumber = (value: number): string => numbers.format(value);
