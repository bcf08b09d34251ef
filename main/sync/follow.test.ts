import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Discovery } from '../../preload/model.ts';
import { feedBody, pageBody, siteBody } from './testing/fake-press.ts';
import { createRig, type Rig } from './testing/rig.ts';
import { answer } from './testing/scripted-fetch.ts';

const site = 'https://example.com/';
const feed = 'https://example.com/feed';

async function found(rig: Rig, typed: string): Promise<Discovery> {
  const result = await rig.sync.discover(typed);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

describe('following', () => {
  async function discovered(): Promise<{ rig: Rig; discovery: Discovery }> {
    const rig = createRig();
    const body = feedBody([{ guid: '1', url: 'https://example.com/a' }], { title: 'Example', siteUrl: site });
    rig.on(feed, answer(200, body));
    rig.on(site, answer(200, siteBody({ iconUrl: 'https://example.com/icon.png' })));
    rig.on('https://example.com/a', answer(200, pageBody({})));
    rig.on('https://example.com/icon.png', answer(200, 'PNG'));
    return { rig, discovery: await found(rig, feed) };
  }

  test('adds the publication and starts its sync at once, icon included', async () => {
    const { rig, discovery } = await discovered();
    const result = await rig.sync.follow({ discovery, feedUrls: [feed], folder: ' Blogs ' });
    assert.ok(result.ok);
    assert.deepEqual([result.value.title, result.value.folder, result.value.feeds.length], ['Example', 'Blogs', 1]);
    await rig.clock.advance(1_000);
    assert.deepEqual(
      [...rig.memory.articles.values()].map(({ state }) => state),
      ['stored'],
    );
    assert.deepEqual(
      [...rig.memory.assets.values()].map(({ role, state }) => [role, state]),
      [['icon', 'stored']],
    );
    assert.ok(rig.events.some(({ name }) => name === 'publications.changed'));
  });

  test('following twice names the publication and adds nothing', async () => {
    const { rig, discovery } = await discovered();
    await rig.sync.follow({ discovery, feedUrls: [feed], folder: '' });
    const again = await rig.sync.follow({ discovery, feedUrls: [feed], folder: '' });
    assert.ok(!again.ok);
    assert.deepEqual([again.error.code, rig.memory.publications.size], ['already-followed', 1]);
    assert.match(again.error.message, /“Example”/);
  });

  test('an address that was not discovered is not followed', async () => {
    const { rig, discovery } = await discovered();
    const result = await rig.sync.follow({ discovery, feedUrls: [feed, 'https://evil.example/'], folder: '' });
    assert.ok(!result.ok);
    assert.equal(rig.memory.publications.size, 0);
  });
});
