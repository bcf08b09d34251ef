/** What the sample publication promises the journeys: enough of everything, in five languages, and feeds that parse. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { articleSources } from './articles/index.ts';
import { createPublisher } from './index.ts';
import { linkedSlugs, parseBody } from './markup.ts';

const publisher = await createPublisher({ largestImage: 320 });
after(() => publisher.stop());

const scripts = {
  ar: /\p{Script=Arabic}/gu,
  fa: /[پچژگکی]/gu,
  he: /\p{Script=Hebrew}/gu,
  tr: /[ışğİ]/gu,
  en: /[a-z]/giu,
};

test('sixty articles or more, of every kind in every language, several paragraphs each, in their own script', () => {
  assert.ok(articleSources.length >= 60);
  const kinds = new Set(articleSources.map(({ language, source }) => `${language} ${source.kind}`));
  assert.equal(kinds.size, 5 * 5);
  assert.equal(new Set(articleSources.map(({ source }) => source.slug)).size, articleSources.length);
  for (const { language, source } of articleSources) {
    const paragraphs = parseBody(source.body).filter(({ kind }) => kind === 'paragraph');
    assert.ok(paragraphs.length >= 3, source.slug);
    const letters = source.body.match(scripts[language])?.length ?? 0;
    assert.ok(letters > source.body.length * (language === 'fa' || language === 'tr' ? 0.05 : 0.5), source.slug);
  }
});

test('every link between articles leads to one', () => {
  const slugs = new Set(articleSources.map(({ source }) => source.slug));
  for (const { source } of articleSources)
    assert.deepEqual(
      linkedSlugs(source.body).filter((slug) => !slugs.has(slug)),
      [],
    );
});

test('each report has a PDF of its own for those who may read it, without a sign its font lacks', async () => {
  const reports = articleSources.filter(({ source }) => source.kind === 'report');
  const login = await fetch(`${publisher.url}/user/login`);
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const token = /name="form_token" value="([^"]+)"/u.exec(await login.text())?.[1] ?? '';
  const entered = await fetch(`${publisher.url}/user/login`, {
    method: 'POST',
    body: new URLSearchParams({ form_token: token, name: 'reader', pass: 'reader-password' }),
    headers: { cookie },
    redirect: 'manual',
  });
  const session = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  for (const { source } of reports) {
    const address = `${publisher.url}/sites/default/files/reports/${source.slug}.pdf`;
    // oxlint-disable-next-line no-await-in-loop
    const file = await (await fetch(address, { headers: { cookie: session } })).bytes();
    const text = Buffer.from(file).toString('latin1');
    assert.ok(text.startsWith('%PDF-1.4') && text.endsWith('%%EOF\n'), source.slug);
    assert.doesNotMatch(text, /\?\?/u, source.slug);
  }
});
