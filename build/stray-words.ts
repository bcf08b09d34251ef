/** Finds words for people that stand in code, outside the catalogues. Development only: it reads sources as Vite does. */
import { parseSync } from 'vite';

export interface StrayWords {
  line: number;
  words: string;
}

/** Attributes of elements and parts that people read or hear. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'detail',
  'hint',
  'label',
  'message',
  'placeholder',
  'title',
]);

/** What Electron shows of an object that it is given. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'body',
  'buttons',
  'checkboxLabel',
  'detail',
  'label',
  'message',
  'placeholder',
  'safeDialogsMessage',
  'subtitle',
  'sublabel',
  'title',
  'toolTip',
]);

/** Functions whose arguments people read. `say` takes a key in main: no key has a space or begins with a capital. */
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'showErrorBox',
  'setToolTip',
  'setTitle',
  'setDescription',
  'setOverlayIcon',
  'notify',
  'bad',
  'refuse',
]);

/** The app's own name is the same in every language; OPML and PDF are names too. */
const NAMES: ReadonlySet<string> = new Set(['Broadsheet', 'OPML', 'PDF']);

/** A key of a catalogue, or a part of one. */
const isKey = (text: string): boolean => /^[a-z0-9./:-]+$/u.test(text);
/** Words as a person reads them. */
const isWords = (text: string): boolean => /\p{L}/u.test(text) && !NAMES.has(text.trim());

interface Node {
  type: string;
  start: number;
  [name: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Texts that an expression may come to, as they stand in it: either side of a choice, elements of a list, parts of a template. */
function texts(node: Node): { node: Node; text: string }[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [{ node, text: node['value'] }] : [];
    case 'TemplateLiteral':
      return childrenOf(node)
        .filter(({ type }) => type === 'TemplateElement')
        .map((part) => ({ node: part, text: rawOf(part) }));
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].filter(isNode).flatMap(texts);
    case 'LogicalExpression':
      return [node['operator'] === '&&' ? null : node['left'], node['right']].filter(isNode).flatMap(texts);
    case 'BinaryExpression':
      return node['operator'] === '+' ? childrenOf(node).flatMap(texts) : [];
    case 'ArrayExpression':
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return childrenOf(node).flatMap(texts);
    default:
      return [];
  }
}

function rawOf({ value }: Node): string {
  return typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string'
    ? value.raw
    : '';
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : isNode(name) ? nameOf(name) : '';
}

/** What of this node people would read, outside of what it contains. */
function shown(node: Node): { node: Node; text: string }[] {
  switch (node.type) {
    case 'JSXText':
      return [{ node, text: String(node['value']) }];
    case 'JSXElement':
    case 'JSXFragment':
      return childrenOf(node)
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(texts);
    case 'JSXAttribute':
      return ATTRIBUTES.has(nameOf(node['name'])) && isNode(node['value']) ? texts(node['value']) : [];
    case 'Property':
      return PROPERTIES.has(nameOf(node['key'])) && isNode(node['value'])
        ? texts(node['value']).filter(({ text }) => !isKey(text))
        : [];
    case 'CallExpression':
      return SAYING.has(nameOf(node['callee']))
        ? [node['arguments']]
            .flat()
            .filter(isNode)
            .flatMap(texts)
            .filter(({ text }) => !isKey(text))
        : [];
    default:
      return [];
  }
}

/** @param file whose ending says what the source is written in */
export function strayWords(file: string, source: string): StrayWords[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  const found: StrayWords[] = [];
  const walk = (node: Node): void => {
    for (const { node: at, text } of shown(node))
      if (isWords(text)) found.push({ line: source.slice(0, at.start).split('\n').length, words: text.trim() });
    for (const child of childrenOf(node)) walk(child);
  };
  if (isNode(program)) walk(program);
  return found;
}
