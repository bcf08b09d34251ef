/** Reading and writing the markup of the article's page. Pure. */
export { escapeHtml } from '../marks/escape.ts';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };

/** The text behind what the sanitiser escaped. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/gu, (whole, name: string) => NAMED[name] ?? whole);

/** An attribute of a tag as the sanitiser writes it, null when it has none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found === undefined ? null : unescapeHtml(found);
}

/** The text of a piece of markup on one line, still escaped. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** An element that is left out when it would hold nothing. */
export const element = (name: string, className: string, content: string): string =>
  content === '' ? '' : `<${name} class="${className}">${content}</${name}>`;
