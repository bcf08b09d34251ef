import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './extract.ts';

const FEED = { headline: '', dek: '', byline: '', publishedAt: null, bodyText: '', language: '', publication: '' };
const PROSE =
  '<p>The pilots of the harbour went back to work after nine days, and the ships that had waited came in.</p>';

function bodyOf(lines: string): string {
  const html = `<html lang="en"><body><article><h1>The pilots</h1>${PROSE.repeat(4)}${lines}${PROSE.repeat(4)}</article></body></html>`;
  const document = {
    body: new TextEncoder().encode(html),
    url: 'https://news.example/pilots',
    contentType: 'text/html',
  };
  const read = readPage({ document, hints: {}, feed: FEED });
  return read.ok ? read.value.bodyText : '';
}

test('sentences about prices and accounts are the article’s; lines that ask or lead somewhere are not', () => {
  for (const text of [
    'Rents rose to $2,100 a month, the city said on Tuesday.',
    'The fund lost $5 million last year.',
    'Le loyer est de 900 € par mois, selon la ville.',
    'Workers may cancel any time, the union said.',
  ])
    assert.ok(bodyOf(`<p>${text}</p>`).includes(text), text);
  for (const html of ['<p>Already a subscriber? <a href="/in">Log in</a></p>', '<p><a href="/buy">$5 a month</a></p>'])
    assert.ok(!/Already|\$5/u.test(bodyOf(html)), html);
});

test('a heading that sounds like one over other articles stays where the text goes on below it', () => {
  const long = PROSE.replace(
    '</p>',
    ' Nobody who had stood on the quay that morning was in a hurry to leave it again.</p>',
  );
  for (const heading of [
    'Related work',
    'More about the harbour',
    'Most popular dishes of the coast',
    'Recommended doses',
  ])
    assert.ok(bodyOf(`<h2>${heading}</h2>${long}`).includes(heading), heading);
  const links = '<ul><li><a href="/1">Ships wait outside</a></li><li><a href="/2">The union calls a vote</a></li></ul>';
  for (const html of [
    `<h2>More on the harbour</h2>${links}`,
    `<h2>Related stories from the coast</h2><p><a href="/1">Ships wait outside of the harbour, and nobody knows for how long it will be, says its office in a letter to captains</a></p>`,
    `<h2>Read more</h2>${long}`,
  ])
    assert.ok(!/More on|Related stories|Read more/u.test(bodyOf(html)), html);
});
