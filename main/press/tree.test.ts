import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf, parsePage, selectAll, textOf } from './dom.ts';
import { Element } from './tree.ts';

test('a page has html, head and body, whatever is left out', () => {
  for (const html of [
    '<p>One',
    '<title>T</title><p>One',
    '<html lang=en><body class=a><p>One</p>',
    '<head><title>T</title><p>One</p></head>',
    'One',
    '',
  ]) {
    const document = parsePage(html);
    assert.equal(document.documentElement.tagName, 'HTML');
    assert.equal(textOf(document.body), html === '' ? '' : 'One', html);
  }
  const document = parsePage('<html lang=en><title>T</title><body class=a>One<body id=b>Two');
  assert.equal(document.documentElement.getAttribute('lang'), 'en');
  assert.equal(document.head.innerHTML, '<title>T</title>');
  assert.equal(document.body.outerHTML, '<body class="a" id="b">OneTwo</body>');
});

test('what does not belong into a head begins the body, and closed elements stay closed', () => {
  const document = parsePage('<head><meta name=a></head><div><p>One</div>Two<script>three()</script>');
  assert.equal(document.head.innerHTML, '<meta name="a">');
  assert.equal(document.body.innerHTML, '<div><p>One</p></div>Two<script>three()</script>');
});

test('texts follow every change, and scripts say nothing to readers', () => {
  const { body } = parsePage('<div id=a>One <b>two</b><style>x{}</style></div><div id=b> three</div>');
  assert.equal(textOf(body), 'One two three');
  const [one, other] = [body.querySelector('#a'), body.querySelector('#b')];
  assert.ok(one !== null && other !== null);
  one.querySelector('b')?.remove();
  assert.equal(textOf(body), 'One three');
  other.append(one);
  assert.equal(textOf(body), 'threeOne');
  one.replaceWith(new Element('hr'), ...one.childNodes);
  assert.equal(body.innerHTML, '<div id="b"> three<hr>One <style>x{}</style></div>');
  assert.equal(body.querySelector('style')?.textContent, 'x{}');
  assert.deepEqual([body.contains(one), one.parentElement], [false, null]);
});

test('children are listed once for all who ask until one comes or goes; a list in hand stays as it was', () => {
  const [list, other] = [new Element('ul'), new Element('ol')];
  list.append('a', new Element('li'), new Element('li'));
  const before = list.childNodes;
  assert.equal(list.childNodes, before);
  list.querySelector('li')?.remove();
  assert.deepEqual([before.length, list.childNodes.length], [3, 2]);
  other.adopt(list);
  assert.deepEqual([other.innerHTML, list.innerHTML, list.childNodes.length], ['a<li></li>', '', 0]);
  const crowd = new Element('div');
  for (let count = 0; count < 300_000; count += 1) crowd.append(new Element('i'));
  other.adopt(crowd);
  assert.equal(other.querySelectorAll('i', 10).length, 10);
  assert.equal(other.children.length, 300_001);
});

test('names without end are cut', () => {
  const box = parsePage(`<div class="${'wide '.repeat(100_000)}" id="${'x'.repeat(100_000)}">a</div>`).body
    .firstElementChild;
  assert.ok(box !== null && namesOf(box).startsWith('wide wide ') && namesOf(box).length < 5_000);
});

test('selectors: names, attributes, relations; what is none finds nothing', () => {
  const document = parsePage(
    '<main><h1>A</h1><p class="lead x">B</p><p>C <a href="/d" rel="tag next">D</a></p></main><footer><p>E</p></footer>',
  );
  const found = (selector: string): string => selectAll(document, selector).map(textOf).join('|');
  assert.equal(found('p'), 'B|C D|E');
  assert.equal(found('H1, main > p.lead, a[rel~="tag"]'), 'A|B|D');
  assert.equal(found('p:not(footer p)'), 'B|C D');
  assert.equal(found('[class*="LEAD" i] + p'), 'C D');
  assert.equal(found('p + p, footer *'), 'C D|E');
  assert.equal(found('html > body > main > :first-child'), 'A');
  assert.equal(found('p['), '');
  assert.equal(document.querySelector('a')?.closest('main, footer')?.tagName, 'MAIN');
});

test('markup nested thousands deep becomes flat where nobody looks', () => {
  const document = parsePage(`<p>${'<b>'.repeat(20_000)}deep</p><p>after</p>`);
  assert.equal(textOf(document.body), 'deepafter');
  assert.equal(typeof document.body.innerHTML, 'string');
});
