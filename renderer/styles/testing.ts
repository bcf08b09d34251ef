/** Reads colours.css as a browser does, as far as it needs to be: themes, accents, `light-dark()`, mixing, relative colours. */

export interface Seen {
  theme: 'system' | 'light' | 'dark' | 'sepia' | 'contrast';
  accent: string;
  /** What `light-dark()` answers. */
  scheme: 'light' | 'dark';
  /** The colour of the reader's own system. */
  system?: string;
  /** The system asks for more contrast. */
  more?: boolean;
}

type Channels = readonly [number, number, number];
interface Block {
  selector: string;
  condition: string;
  values: Map<string, string>;
}

function blocksOf(css: string, condition = ''): Block[] {
  const blocks: Block[] = [];
  for (const [, head = '', body = ''] of css.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/gu)) {
    const selector = head.trim().replaceAll(/\s+/gu, ' ');
    if (selector.startsWith('@')) blocks.push(...blocksOf(body, selector));
    else {
      const declared = body.matchAll(/(--[\w-]+):\s*([^;]+);/gu);
      const values = new Map([...declared].map(([, name = '', value = '']) => [name, value.replaceAll(/\s+/gu, ' ')]));
      blocks.push({ selector, condition, values });
    }
  }
  return blocks;
}

export interface Colours {
  selectors: string[];
  /** What every token says under this theme and accent. */
  tokensOf: (seen: Seen) => Map<string, string>;
  /** The colour that a token is seen as, as red, green and blue from 0 to 1. */
  colourOf: (token: string, seen: Seen) => Channels;
}

/** @param sheet text of colours.css */
export function coloursIn(sheet: string): Colours {
  const blocks = blocksOf(sheet.replaceAll(/\/\*.*?\*\//gsu, ''));
  const tokensOf = ({ theme, accent, more = false }: Seen): Map<string, string> => {
    const holds = ({ selector, condition }: Block): boolean =>
      (condition === '' || (more && condition.includes('prefers-contrast'))) &&
      [':root, [data-theme]', `[data-theme='${theme}']`, `[data-accent='${accent}']`].includes(selector);
    return new Map(blocks.filter(holds).flatMap(({ values }) => [...values]));
  };
  return {
    selectors: blocks.map(({ selector }) => selector),
    tokensOf,
    colourOf: (token, seen) => {
      const tokens = tokensOf(seen);
      if (seen.system !== undefined) tokens.set('--system-accent', seen.system);
      return evaluate(`var(${token})`, tokens, seen.scheme);
    },
  };
}

function evaluate(value: string, tokens: ReadonlyMap<string, string>, scheme: Seen['scheme']): Channels {
  const [, name = '', inner = ''] = /^([\w-]+)\((.*)\)$/su.exec(value.trim()) ?? [];
  const parts = splitArguments(inner);
  const go = (part = ''): Channels => evaluate(part, tokens, scheme);
  if (name === '') return fromHex(value.trim());
  if (name === 'var') {
    const found = tokens.get(inner.trim());
    if (found === undefined) throw new Error(`There is no token ${inner}.`);
    return go(found);
  }
  if (name === 'light-dark') return go(parts[scheme === 'light' ? 0 : 1]);
  if (name === 'color-mix') {
    const [, one = '', percent = ''] = /^(.*) (\d+)%$/u.exec(parts[1] ?? '') ?? [];
    const share = Number(percent) / 100;
    const [a, b] = [toOklab(go(one)), toOklab(go(parts[2]))];
    const mixed = (at: 0 | 1 | 2): number => a[at] * share + b[at] * (1 - share);
    return fromOklab([mixed(0), mixed(1), mixed(2)]);
  }
  const relative = /^from (var\([\w-]+\)) (min|max)\(l, var\((--[\w-]+)\)\) min\(c, ([\d.]+)\) h$/u.exec(inner.trim());
  if (name !== 'oklch' || relative === null) throw new Error(`Not understood: ${value}`);
  const [, from = '', bound, limit = '', most] = relative;
  const [l, a, b] = toOklab(go(from));
  const chroma = Math.hypot(a, b);
  const kept = chroma === 0 ? 0 : Math.min(chroma, Number(most)) / chroma;
  const edge = Number(tokens.get(limit));
  return fromOklab([bound === 'min' ? Math.min(l, edge) : Math.max(l, edge), a * kept, b * kept]);
}

/** At commas that stand in no parentheses. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim());
}

function fromHex(value: string): Channels {
  if (!/^#[0-9a-f]{6}$/u.test(value)) throw new Error(`No colour: ${value}`);
  const channel = (at: number): number => Number.parseInt(value.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (channel: number): number =>
  Math.min(1, Math.max(0, channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055));

// Björn Ottosson's matrices, as CSS Color 4 gives them.
function toOklab(colour: Channels): Channels {
  const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Channels): Channels {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Contrast as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: Channels, other: Channels): number {
  const light = (c: Channels): number => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
  const [darker = 0, lighter = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
