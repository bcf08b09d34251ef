/** The press reads the sample publication's own signs, in every edition and without a profile. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Signs } from '../../main/press/face.ts';
import { readSigns } from '../../main/press/signs.ts';
import { articleSources } from './articles/index.ts';
import { createPublisher } from './index.ts';
import { editionPath } from './pages/layout.ts';
import { languages } from './words.ts';

const publisher = await createPublisher({ largestImage: 320 });
after(() => publisher.stop());

async function look(path: string, cookie = ''): Promise<Signs> {
  const response = await fetch(publisher.url + path, { headers: { cookie } });
  const result = readSigns({
    document: {
      body: await response.bytes(),
      url: response.url,
      contentType: response.headers.get('content-type') ?? '',
    },
    marks: {},
  });
  assert.ok(result.ok);
  return result.value;
}

async function signIn(name: string): Promise<string> {
  const form = await fetch(`${publisher.url}/user/login`);
  const cookie = form.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const token = /name="form_token" value="([^"]+)"/u.exec(await form.text())?.[1] ?? '';
  const entered = await fetch(`${publisher.url}/user/login`, {
    method: 'POST',
    body: new URLSearchParams({ form_token: token, name, pass: `${name}-password` }),
    headers: { cookie },
    redirect: 'manual',
  });
  return entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const reader = await signIn('reader');

for (const language of languages) {
  test(`${language}: a front page shows a reader signed out, and where to log in`, async () => {
    const path = editionPath(language);
    assert.deepEqual(await look(path), {
      profile: null,
      links: 'out',
      account: '',
      signInUrl: `${publisher.url}/user/login?destination=${encodeURIComponent(path)}`,
      meter: null,
      signInForm: false,
    });
  });

  test(`${language}: the same page shows a signed-in reader with their name`, async () => {
    const signs = await look(editionPath(language), reader);
    assert.deepEqual([signs.links, signs.account, signs.signInUrl, signs.meter], ['in', 'Ilse Varn', '', null]);
  });
}

test('every article is told apart, signed in and out, and only metered ones speak of free reads', async () => {
  const addresses = [...(await (await fetch(`${publisher.url}/sitemap.xml`)).text()).matchAll(/<loc>([^<]+)<\/loc>/gu)]
    .map(([, address]) => new URL(address ?? '').pathname)
    .filter((path) => articleSources.some(({ source }) => path.includes(source.slug)));
  assert.ok(addresses.length >= 60);
  let metered = 0;
  for (const path of addresses) {
    const { source } = articleSources.find((one) => path.includes(one.source.slug)) ?? assert.fail(path);
    // oxlint-disable-next-line no-await-in-loop
    const [out, inside] = [await look(path), await look(path, reader)];
    assert.deepEqual([out.links, out.account], ['out', ''], path);
    assert.match(out.signInUrl, /\/user\/login\?destination=/u, path);
    assert.deepEqual([inside.links, inside.account, inside.meter], ['in', 'Ilse Varn', null], path);
    if (source.wall === 'metered') metered += 1;
    assert.equal(out.meter !== null, source.wall === 'metered', path);
  }
  assert.ok(metered > 0);
});

for (const language of languages)
  test(`${language}: free reads are counted as the edition says it`, async () => {
    const model = articleSources.find((one) => one.language === language) ?? assert.fail(language);
    const { path } = publisher.control.publish({
      ...model.source,
      language,
      slug: `counted-${language}`,
      wall: 'metered',
    });
    for (const [limit, used, left] of [
      [4, 0, 3],
      [10, 9, 0],
      [3, 3, 0],
    ] as const) {
      publisher.control.setMeter({ limit, used });
      // oxlint-disable-next-line no-await-in-loop
      assert.deepEqual((await look(path)).meter, { limit, left }, `${used} of ${limit} used before`);
    }
  });

test('the log-in form, the account page and the log-out page', async () => {
  const form = await look('/user/login');
  assert.deepEqual([form.links, form.signInForm], ['out', true]);
  const account = await look('/user', reader);
  assert.deepEqual([account.links, account.account, account.signInForm], ['in', 'Ilse Varn', false]);
  assert.equal((await look('/user/logout', reader)).links, 'in');
});
