import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Publication } from '../../preload/model.ts';
import { publication } from '../../renderer/stores/testing.ts';
import { adoptProfiles } from './adopt.ts';
import { createProfiles, type Profile } from './index.ts';

const own = (name: string, host: string): Profile => ({
  name,
  title: name,
  description: '',
  siteUrl: `https://${host}/`,
  hosts: [host],
  language: 'en',
  feeds: [],
  signInUrl: null,
  articlePaths: [],
  newsletters: [],
  editions: [],
  page: {},
});

async function adopted(...given: Partial<Publication>[]): Promise<Record<number, string | undefined>> {
  const changes: Record<number, string | undefined> = {};
  await adoptProfiles(
    {
      listPublications: async () => given.map((change, index) => publication(index + 1, change)),
      updatePublication: async (id, { profile }) => {
        changes[id] = profile;
      },
    },
    createProfiles([own('harbour', 'harbour.example')]),
  );
  return changes;
}

test('a publication takes the profile of its site, or of a feed of it, and keeps one that is known', async () => {
  const feed = { id: 1, title: '', format: null, checkedAt: null, nextCheckAt: null, problem: null, private: false };
  assert.deepEqual(
    await adopted(
      { siteUrl: 'https://www.harbour.example/', profile: null },
      { siteUrl: '', profile: null, feeds: [{ ...feed, url: 'https://harbour.example/rss', status: 'active' }] },
      { siteUrl: 'https://harbour.example/', profile: 'al-monitor' },
      { siteUrl: 'https://harbour.example/', profile: 'taken-away' },
      { siteUrl: 'https://other.example/', profile: null },
    ),
    { 1: 'harbour', 2: 'harbour', 4: 'harbour' },
  );
});
