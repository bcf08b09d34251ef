/** The press reads the signs of both sample publications as they stand on their pages, in every edition and without a profile. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Signs } from '../main/press/face.ts';
import { readSigns } from '../main/press/signs.ts';
import { articleSources } from './publisher/articles/index.ts';
import { createPublisher } from './publisher/index.ts';
import { editionPath } from './publisher/pages/layout.ts';
import { languages } from './publisher/words.ts';
import { createSecondSite } from './second-site/index.ts';

const publisher = await createPublisher({ largestImage: 320 });
const metered = await createPublisher({ largestImage: 320, meterLimit: 4 });
const second = await createSecondSite();
after(() => Promise.all([publisher.stop(), metered.stop(), second.stop()]));

async function look(path: string, cookie = '', site = publisher.url): Promise<Signs> {
  const response = await fetch(site + path, { headers: { cookie } });
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

test('every article is told apart, signed in and out; without a meter none speaks of free reads', async () => {
  const readings = publisher.control.articles();
  assert.ok(readings.length >= 60);
  for (const { path } of readings) {
    // oxlint-disable-next-line no-await-in-loop
    const [out, inside] = [await look(path), await look(path, reader)];
    assert.deepEqual([out.links, out.account, out.meter], ['out', '', null], path);
    assert.match(out.signInUrl, /\/user\/login\?destination=/u, path);
    assert.deepEqual([inside.links, inside.account, inside.meter], ['in', 'Ilse Varn', null], path);
  }
});

for (const language of languages)
  test(`${language}: free reads are counted as the edition says it`, async () => {
    const { control, url } = metered;
    control.setMeter({ limit: 4, used: 0 });
    assert.deepEqual((await look(editionPath(language), '', url)).meter, { limit: 4, left: null });
    const model = articleSources.find((one) => one.language === language) ?? assert.fail(language);
    const { path } = control.publish({ ...model.source, language, slug: `counted-${language}`, wall: 'metered' });
    for (const [limit, used, left] of [
      [4, 0, 3],
      [10, 9, 0],
      [3, 3, 0],
    ] as const) {
      control.setMeter({ limit, used });
      // oxlint-disable-next-line no-await-in-loop
      assert.deepEqual((await look(path, '', url)).meter, { limit, left }, `${used} of ${limit} used before`);
    }
  });

test('the log-in form, the account page and the log-out page', async () => {
  const form = await look('/user/login');
  assert.deepEqual([form.links, form.signInForm], ['out', true]);
  const account = await look('/user', reader);
  assert.deepEqual([account.links, account.account, account.signInForm], ['in', 'Ilse Varn', false]);
  assert.equal((await look('/user/logout', reader)).links, 'in');
});

test('the second sample, in French and English, by the generic rules alone', async () => {
  const { url, control } = second;
  const form = await fetch(`${url}/connexion`);
  const token = /phare_jeton=([^;]+)/u.exec(form.headers.getSetCookie().join('\n'))?.[1] ?? '';
  const entered = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-jeton': token, cookie: `phare_jeton=${token}` },
    body: JSON.stringify({ courriel: 'camille@phare.example', motDePasse: 'phare-secret' }),
  });
  const cookie = `${entered.headers.getSetCookie()[0]?.split(';')[0]}; phare_jeton=${token}`;
  for (const { path, wall } of [{ path: '/', wall: 'free' }, ...control.articles()]) {
    // oxlint-disable-next-line no-await-in-loop
    const [out, inside] = [await look(path, '', url), await look(path, cookie, url)];
    assert.deepEqual([out.links, out.account, out.meter], ['out', '', null], path);
    if (wall !== 'redirect') assert.match(out.signInUrl, /\/connexion\?retour=/u, path);
    assert.deepEqual([inside.links, inside.account, inside.meter], ['in', 'Camille', null], path);
  }
  const asked = await look('/connexion', '', url);
  assert.deepEqual([asked.links, asked.signInForm], ['out', true]);
});
