/** What the pictures of a stored body say: a caption is no line of the article's text, and yet people look for who is in a picture. Pure. */
import { plainText } from '../marks/plain-text.ts';

const START = '<figcaption';
const END = '</figcaption>';

/** The captions of a stored body as plain text, one line each, '' without any. */
export function captionText(html: string): string {
  const captions: string[] = [];
  for (let at = html.indexOf(START); at !== -1;) {
    const end = html.indexOf(END, at);
    if (end === -1) break;
    captions.push(plainText(html.slice(at, end)).text.trim());
    at = html.indexOf(START, end);
  }
  return captions.filter((caption) => caption !== '').join('\n');
}
