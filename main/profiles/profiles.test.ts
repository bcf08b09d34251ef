import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotPattern, whyNotSelector } from './checks.ts';
import { BUILT_IN, createProfiles, pageHints, sessionMarks } from './index.ts';
import { Profile, profileSchema } from './schema.ts';

const { known, for: profileFor, named: profileNamed } = createProfiles();

test('every profile keeps the schema, and names are not shared', () => {
  const profiles = known();
  assert.equal(profiles[0]?.title, 'Al-Monitor');
  assert.equal(new Set(profiles.map(({ name }) => name)).size, profiles.length);
  for (const profile of profiles) {
    const checked = profileSchema({ selector: whyNotSelector, pattern: whyNotPattern });
    assert.deepEqual(checked.parse(profile), profile);
    assert.equal(profileFor(profile.siteUrl), profile);
    for (const path of profile.articlePaths) assert.doesNotThrow(() => new RegExp(path, 'u'));
  }
});

test('an address finds its profile with or without www, by http or https', () => {
  for (const address of [
    'https://www.al-monitor.com/rss',
    'http://al-monitor.com',
    'https://AL-MONITOR.com/originals/2024/01/x',
  ])
    assert.equal(profileFor(address)?.name, 'al-monitor');
  for (const address of ['https://al-monitor.com.example/', 'https://notal-monitor.com/', 'al-monitor', ''])
    assert.equal(profileFor(address), null);
});

test('article paths of the present and the old site', () => {
  const paths = profileNamed('al-monitor')?.articlePaths.map((path) => new RegExp(path, 'u')) ?? [];
  const matches = (path: string): boolean => paths.some((pattern) => pattern.test(path));
  assert.ok(matches('/originals/2024/05/harbour-talks'));
  assert.ok(matches('/pulse/originals/2018/04/harbour-talks.html'));
  assert.ok(!matches('/topics/egypt'));
});

test('hints hold what the profile corrects and nothing empty', () => {
  const hints = pageHints(profileNamed('al-monitor'));
  assert.deepEqual(hints.body, ['div.article-body']);
  assert.equal(hints.wholeMarks, undefined);
  assert.deepEqual(pageHints(null), {});
  assert.equal(profileNamed('no-such-profile'), null);
});

test('a profile with an unknown field or a bad address is refused', () => {
  const good = known()[0];
  assert.equal(Profile.safeParse({ ...good, extra: 1 }).success, false);
  assert.equal(Profile.safeParse({ ...good, siteUrl: 'javascript:alert(1)' }).success, false);
});

const own = Profile.parse({
  name: 'own-monitor',
  title: 'My Al-Monitor',
  siteUrl: 'https://www.al-monitor.com/',
  hosts: ['al-monitor.com'],
  language: 'en',
  session: {
    checkUrl: 'https://www.al-monitor.com/user',
    signedIn: { selectors: ['.me'], cookies: ['SSESS'], headers: [{ name: 'X-Reader', value: 'yes' }] },
    signedOut: { selectors: [] },
    account: ['.me b'],
  },
  meter: { limit: null },
});

test("a profile of one's own goes before a built-in one with its host, which publications still find by name", () => {
  const profiles = createProfiles([own]);
  assert.equal(profiles.for('https://www.al-monitor.com/rss')?.name, 'own-monitor');
  assert.deepEqual(
    profiles.known().map(({ name }) => name),
    ['own-monitor'],
  );
  assert.equal(profiles.named('al-monitor')?.title, 'Al-Monitor');
  const replaced = createProfiles([{ ...own, name: 'al-monitor' }]);
  assert.deepEqual(
    replaced.known().map(({ title }) => title),
    ['My Al-Monitor'],
  );
  assert.equal(replaced.named('al-monitor')?.title, 'My Al-Monitor');
  assert.deepEqual(createProfiles().known(), BUILT_IN);
});

test('marks of a session: selectors go to the press, all of them to accounts', () => {
  assert.deepEqual(pageHints(own), { session: { signedIn: ['.me'], account: ['.me b'] } });
  assert.deepEqual(sessionMarks(own), {
    checkUrl: 'https://www.al-monitor.com/user',
    signInUrl: null,
    signedIn: { cookies: ['SSESS'], headers: [{ name: 'X-Reader', value: 'yes' }] },
    signedOut: { cookies: [], headers: [] },
    selectors: { signedIn: ['.me'], account: ['.me b'] },
    meter: { limit: null },
  });
  assert.deepEqual(createProfiles().marks('no-such-profile'), sessionMarks(null));
  assert.deepEqual(createProfiles().marks('al-monitor').meter, { limit: 4 });
});
