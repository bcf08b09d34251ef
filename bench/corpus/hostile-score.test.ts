import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ARTICLE_PAGE, BARE, activeParts, type DomNode } from './hostile-score.ts';

const text = (): DomNode => ({ nodeType: 3, nodeName: '#text' });
const element = (nodeName: string, attributes: string[] = [], children: DomNode[] = [text()]): DomNode => ({
  nodeType: 1,
  nodeName,
  attributes,
  children,
});
const page = (...children: DomNode[]): DomNode => ({
  nodeType: 9,
  nodeName: '#document',
  children: [element('HTML', [], [element('HEAD'), element('BODY', [], children)])],
});

test('text, links to the web and pictures kept as data are inert', () => {
  const body = [
    element('P', ['dir', 'rtl', 'lang', 'ar']),
    element('A', ['href', 'https://a.example/?q=javascript:alert(1)']),
    element('A', ['href', 'mailto:desk@a.example']),
    element('IMG', ['data-asset-url', 'https://a.example/p.png', 'alt', '<script>alert(1)</script>', 'width', '3']),
    { nodeType: 8, nodeName: '#comment' },
  ];
  assert.deepEqual(activeParts(page(...body)), []);
});

for (const [what, node] of [
  ['a script', element('SCRIPT')],
  ['a form', element('FORM')],
  ['a field', element('INPUT', ['type', 'checkbox'])],
  ['a style sheet', element('STYLE')],
  ['a page that goes on by itself', element('META', ['http-equiv', 'refresh', 'content', '0;url=//evil.example'])],
  ['a drawing', element('svg')],
  ['a handler', element('P', ['onclick', 'a()'])],
  ['a handler in capitals', element('P', ['ONCLICK', 'a()'])],
  ['a style', element('P', ['style', 'color:red'])],
  ['an address that runs', element('A', ['href', 'javascript:alert(1)'])],
  ['an address that runs, with a blank', element('A', ['href', ' javascript:alert(1)'])],
  ['an address of data', element('A', ['href', 'data:text/html,x'])],
  ['an address without its scheme', element('A', ['href', '//evil.example/'])],
  ['a picture that loads', element('IMG', ['src', 'https://evil.example/p.png'])],
  ['a set of pictures that load', element('IMG', ['srcset', 'https://evil.example/p.png 1x'])],
  ['an attribute nobody knows', element('P', ['data-bind', 'x'])],
] as const)
  test(`${what} is active`, () => assert.notDeepEqual(activeParts(page(node)), []));

test('what hides in templates, frames and shadow trees is found, and the browser’s own insides are not taken for it', () => {
  const template = {
    ...element('DIV'),
    templateContent: { nodeType: 11, nodeName: '#f', children: [element('SCRIPT')] },
  };
  assert.deepEqual(activeParts(page(template)), ['<script>']);
  assert.deepEqual(activeParts(page({ ...element('P'), contentDocument: page() })), ['a document within']);
  const shadow = (shadowRootType: string): DomNode => ({
    ...element('P'),
    shadowRoots: [{ nodeType: 11, nodeName: '#document-fragment', shadowRootType }],
  });
  assert.deepEqual(activeParts(page(shadow('open'))), ['a shadow tree']);
  assert.deepEqual(activeParts(page(shadow('user-agent'))), []);
});

test('the app’s own page may hold its style sheets and tools, and nothing of anybody else’s', () => {
  const own = [
    element('LINK', ['rel', 'stylesheet', 'href', 'broadsheet-article://style/article.css']),
    element('BUTTON', ['type', 'button', 'popovertarget', 'note-1', 'class', 'note-number']),
    element('INPUT', ['type', 'checkbox']),
    element('A', ['href', 'broadsheet-article://outside/?to=https%3A%2F%2Fa.example']),
  ];
  assert.deepEqual(activeParts(page(...own), ARTICLE_PAGE), []);
  assert.ok(activeParts(page(...own), BARE).length >= own.length);
  for (const foreign of [
    element('LINK', ['rel', 'stylesheet', 'href', 'https://evil.example/x.css']),
    element('INPUT', ['type', 'password']),
    element('META', ['http-equiv', 'refresh']),
    element('A', ['href', 'javascript:alert(1)']),
    element('IMG', ['src', 'https://evil.example/x.png']),
  ])
    assert.notDeepEqual(activeParts(page(foreign), ARTICLE_PAGE), [], foreign.nodeName);
});
