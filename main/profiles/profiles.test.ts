import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownProfiles, pageHints, profileFor, profileNamed } from './index.ts';
import { Profile } from './schema.ts';

test('every profile keeps the schema, and names are not shared', () => {
  const profiles = knownProfiles();
  assert.equal(profiles[0]?.title, 'Al-Monitor');
  assert.equal(new Set(profiles.map(({ name }) => name)).size, profiles.length);
  for (const profile of profiles) {
    assert.deepEqual(Profile.parse(profile), profile);
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
  const good = knownProfiles()[0];
  assert.equal(Profile.safeParse({ ...good, extra: 1 }).success, false);
  assert.equal(Profile.safeParse({ ...good, siteUrl: 'javascript:alert(1)' }).success, false);
});
