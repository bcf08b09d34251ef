import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBody } from './charset.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const single = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

test('a byte order mark wins over the header', () => {
  assert.equal(
    decodeBody(joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes('é')), 'text/html; charset=koi8-r', 'html'),
    'é',
  );
  assert.equal(decodeBody(joined(Uint8Array.of(0xff, 0xfe), wide('سلام')), 'text/html', 'html'), 'سلام');
});

test('the header wins over the document', () => {
  const body = single('<meta charset="utf-8">\xe3\xd1\xcd');
  assert.ok(decodeBody(body, 'text/html; charset="windows-1256"', 'html').endsWith('>مرح'));
  assert.ok(decodeBody(single('<meta charset=utf-8>\xcf\xd2'), 'text/html;charset=koi8-r', 'html').endsWith('>ор'));
});

test('meta is found in its three forms and not in comments', () => {
  const arabic = single('\xe3\xd1\xcd\xc8\xc7');
  for (const meta of [
    '<meta charset=windows-1256>',
    "<META name='x' CharSet='windows-1256' />",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
    '<meta content="text/html; charset=windows-1256" http-equiv=content-type>',
    '<!-- <meta charset="utf-8"> --><meta charset="cp1256">',
  ])
    assert.ok(decodeBody(joined(single(meta), arabic), 'text/html', 'html').endsWith('مرحبا'), meta);
});

test('a charset named by a meta that declares none is not taken', () => {
  const body = joined(bytes('<meta name="description" content="how charset=koi8-r works">'), bytes('é'));
  assert.ok(decodeBody(body, '', 'html').endsWith('é'));
});

test('utf-16 in a meta means utf-8, x-user-defined means windows-1252', () => {
  assert.ok(decodeBody(bytes('<meta charset="utf-16">é'), '', 'html').endsWith('é'));
  assert.ok(decodeBody(single('<meta charset="x-user-defined">\xe9'), '', 'html').endsWith('é'));
});

test('the XML declaration counts, with UTF-16 recognised without a mark', () => {
  assert.ok(decodeBody(single('<?xml version="1.0" encoding="windows-1251"?><a>\xcf'), '', 'xml').endsWith('П'));
  assert.ok(decodeBody(wide('<?xml version="1.0" encoding="utf-16"?><a>é'), '', 'xml').endsWith('é'));
});

test('without any declaration valid UTF-8 is UTF-8 and the rest is windows-1252', () => {
  assert.equal(decodeBody(bytes('naïve – “so”'), '', 'html'), 'naïve – “so”');
  assert.equal(decodeBody(single('na\xefve \x93so\x94'), '', 'html'), 'naïve “so”');
});

test('bytes of no declared charset are read in the usual one of the language that the document names', () => {
  const arabic = '\xe3\xd1\xcd\xc8\xc7';
  assert.ok(decodeBody(single(`<html lang="ar" dir="rtl"><p>${arabic}`), 'text/html', 'html').endsWith('مرحبا'));
  assert.ok(decodeBody(single(`<rss><language>fa-IR</language><a>${arabic}`), '', 'xml').endsWith('مرحبا'));
  assert.ok(decodeBody(single('<html lang=tr><p>\xfe\xf0\xfd\xdd'), 'text/html', 'html').endsWith('şğıİ'));
  assert.ok(decodeBody(bytes('<html lang="ar"><p>é'), 'text/html', 'html').endsWith('é'));
});

test('unknown and replacement labels fall back', () => {
  assert.equal(decodeBody(bytes('é'), 'text/html; charset=klingon', 'html'), 'é');
  assert.equal(decodeBody(bytes('<meta charset="hz-gb-2312">é'), '', 'html').at(-1), 'é');
  assert.equal(decodeBody(single('\xe9'), 'text/html; charset=iso-2022-kr', 'html'), 'é');
});

test('a feed that lies about UTF-8 is read, a cut-off one keeps its charset', () => {
  const declared = '<?xml version="1.0" encoding="utf-8"?>';
  assert.ok(decodeBody(single(`${declared}caf\xe9 \xe0`), '', 'xml').endsWith('café à'));
  const cut = bytes(`${declared}خبر عاجل`);
  assert.ok(decodeBody(cut.subarray(0, cut.length - 1), '', 'xml').includes('خبر عاج'));
});

test('JSON is UTF-8 and nothing throws', () => {
  assert.equal(decodeBody(bytes('{"a":"é"}'), 'application/json; charset=latin1', 'json'), '{"a":"é"}');
  assert.equal(decodeBody(new Uint8Array(), 'text/html; charset=', 'html'), '');
  assert.equal(
    typeof decodeBody(
      Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256),
      '',
      'html',
    ),
    'string',
  );
});
