import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EntityDecoder, withoutControls } from './entities.ts';

const decode = (text: string, subset = ''): string => {
  const decoder = new EntityDecoder();
  decoder.declare(subset);
  return decoder.decode(text);
};

test('references by name and number, those of windows-1252 as in HTML', () => {
  assert.equal(decode('&lt;b&gt; &amp;amp; &quot;&apos;&eacute;&hellip;&Eacute;'), '<b> &amp; "\'é…É');
  assert.equal(decode('&#8217;&#x2019;&#X2019;&#146;&#x80;&#128512;'), '’’’’€😀');
  assert.equal(decode('&#0;&#xd800;&#x110000;'), '\ufffd\ufffd\ufffd');
});

test('what refers to nothing stays as it is written', () => {
  for (const text of ['AT&T', 'a & b', '&', '&&', '&;', '&unknown;', '?a=1&b=2&amp', 'x &#; &#xg; &#12a;', '& amp;'])
    assert.equal(decode(text), text);
  assert.equal(decode('R&D &amp; more &'), 'R&D & more &');
});

test('a document’s own entities are read, in each other too, and never instead of the known ones', () => {
  assert.equal(decode('&id;2006', '[<!ENTITY id "tag:example.com,">]'), 'tag:example.com,2006');
  assert.equal(decode('&a;', `[<!ENTITY a '&b; &lt;'> <!ENTITY b "quay">]`), 'quay <');
  assert.equal(decode('&amp;&a;', '[<!ENTITY amp "x"><!ENTITY a "1"><!ENTITY a "2">]'), '&1');
});

test('no external entity is read, and those that refer to themselves end', () => {
  assert.equal(decode('&x;', '[<!ENTITY x SYSTEM "file:///etc/passwd">]'), '&x;');
  assert.equal(decode('&x;', '[<!ENTITY x PUBLIC "a" "https://news.example/x">]'), '&x;');
  assert.ok(decode('&a;', '[<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]').length < 100);
});

test('a billion laughs and a quadratic blow-up stay small', () => {
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  assert.ok(decode('&l12;&l4;', `[<!ENTITY l0 "lol">${laughs}]`).length < 200_000);
  const long = `[<!ENTITY a "${'x'.repeat(60_000)}">]`;
  assert.ok(decode('&a;'.repeat(10_000), long).length < 200_000);
});

test('control characters of a wrongly labelled text are windows-1252’s', () => {
  assert.equal(withoutControls('don\u0092t \u0093so\u0094 \u0081'), 'don’t “so” \u0081');
});
