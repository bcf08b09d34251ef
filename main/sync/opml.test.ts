import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OpmlReport, Publication } from '../../preload/model.ts';
import { exportOpml } from './opml.ts';
import { feedBody } from './testing/fake-press.ts';
import { createMemorySecrets } from './testing/open-door.ts';
import { createRig, type Rig } from './testing/rig.ts';
import { answer } from './testing/scripted-fetch.ts';

interface Line {
  url: string;
  title?: string;
  titled?: boolean;
  folder?: string;
  siteUrl?: string;
}

const file = (lines: Line[]): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({ outlines: lines.map((line) => ({ title: '', titled: true, folder: '', siteUrl: '', ...line })) }),
  );

async function imported(rig: Rig, lines: Line[]): Promise<OpmlReport> {
  const result = await rig.sync.importOpml(file(lines));
  assert.ok(result.ok);
  return result.value;
}

describe('import', () => {
  test('keeps folders and says of every line what became of it', async () => {
    const rig = createRig();
    await rig.follow('https://known.example/feed');
    const report = await imported(rig, [
      { url: 'https://a.example/feed', title: 'A', folder: 'News / Egypt', siteUrl: 'https://a.example' },
      { url: 'http://www.known.example/feed/', title: 'Known' },
      { url: 'http://a.example/feed?utm_source=x', title: 'A again' },
      { url: 'exec:rm -rf', title: 'A script' },
      { url: 'feed://b.example/rss' },
      { url: '', title: 'Nothing' },
    ]);
    assert.deepEqual([report.added, report.alreadyFollowed, report.refused], [2, 2, 2]);
    assert.deepEqual(
      report.lines.map(({ result }) => result),
      ['added', 'already-followed', 'already-followed', 'refused', 'added', 'refused'],
    );
    assert.match(report.lines[1]?.message ?? '', /“known\.example”/);
    assert.match(report.lines[2]?.message ?? '', /earlier in this file as “A”/);
    assert.match(report.lines[3]?.message ?? '', /not a web address/);
    assert.match(report.lines[5]?.message ?? '', /no feed address/);
    const added = [...rig.memory.publications.values()].slice(1);
    assert.deepEqual(
      added.map(({ title, folder }) => [title, folder]),
      [
        ['A', 'News / Egypt'],
        ['b.example', ''],
      ],
    );
  });

  test('names the fault of each line, whatever became of it', async () => {
    const rig = createRig();
    const { lines } = await imported(rig, [
      { url: 'https://good.example/feed', title: 'Good' },
      { url: 'https://text.example/feed', title: 'Only a text', titled: false },
      { url: 'https://bare.example/feed', titled: false },
      { url: 'https://text.example/feed', title: 'The same again', titled: false },
      { url: '', title: 'No address' },
      { url: 'mailto:someone', title: 'No web address' },
    ]);
    assert.deepEqual(
      lines.map(({ result, fault }) => [result, fault]),
      [
        ['added', null],
        ['added', 'no-title'],
        ['added', 'no-title'],
        ['already-followed', 'no-title'],
        ['refused', 'no-address'],
        ['refused', 'not-a-web-address'],
      ],
    );
    assert.deepEqual(
      lines.slice(0, 3).map(({ message }) => message),
      [
        'Added.',
        'Added. The list gives it no title; its text is used.',
        'Added. The list gives it no title; the feed’s own is used.',
      ],
    );
  });

  test('starts checking what it added; the feed’s first reading fills in what the file did not say', async () => {
    const rig = createRig();
    const url = 'https://a.example/feed';
    const parsed = { title: 'The A', siteUrl: 'https://a.example', language: 'he', direction: 'rtl' } as const;
    rig.on(url, answer(200, feedBody([{ guid: '1' }], { ...parsed, iconUrl: 'https://a.example/i.png' })));
    await imported(rig, [{ url }]);
    assert.equal(rig.sync.progress().running, true);
    await rig.clock.advance(0);
    const [publication] = await rig.memory.library.listPublications();
    const { title, siteUrl, language, direction } = publication ?? {};
    assert.deepEqual({ title, siteUrl, language, direction }, parsed);
    assert.equal(rig.memory.articles.size, 1);
    assert.equal([...rig.memory.assets.values()][0]?.role, 'icon');
  });

  test('takes 500 feeds at once, in one transaction', async () => {
    const rig = createRig();
    let transactions = 0;
    const { addPublications } = rig.memory.library;
    rig.memory.library.addPublications = (inputs) => {
      transactions += 1;
      return addPublications(inputs);
    };
    const lines = Array.from({ length: 500 }, (_, index) => ({ url: `https://host${index}.example/feed` }));
    assert.equal((await imported(rig, lines)).added, 500);
    assert.deepEqual([transactions, rig.memory.feeds.size], [1, 500]);
  });

  test('takes secrets out of addresses, titles and sites, and keeps them apart', async () => {
    const secrets = createMemorySecrets();
    const rig = createRig({ secrets });
    rig.on('https://a.example/feed?token=k3y', answer(200, feedBody([{ guid: '1' }])));
    const report = await imported(rig, [
      { url: 'https://ann:pa55word@b.example/feed', siteUrl: 'https://ann:pa55word@b.example/' },
      { url: 'https://a.example/feed?token=k3y', title: 'https://a.example/feed?token=k3y' },
      { url: 'https://a.example/feed?token=k3y' },
      { url: 'https://a.example/feed?token=other-k3y' },
      { url: 'https://a.example/feed' },
    ]);
    assert.deepEqual(
      report.lines.map(({ result }) => result),
      ['added', 'added', 'already-followed', 'added', 'already-followed'],
    );
    const feeds = [...rig.memory.feeds.values()];
    assert.deepEqual(
      feeds.map(({ secret }) => secret),
      ['basic', 'address', 'address'],
    );
    assert.deepEqual(await Promise.all(feeds.map(({ id }) => secrets.of(id))), [
      { kind: 'basic', user: 'ann', password: 'pa55word' },
      { kind: 'address', url: 'https://a.example/feed?token=k3y' },
      { kind: 'address', url: 'https://a.example/feed?token=other-k3y' },
    ]);
    await rig.clock.advance(1_000);
    assert.ok(rig.addresses().includes('https://a.example/feed?token=k3y'));
    const { text, withoutSecrets } = await rig.sync.exportOpml();
    assert.equal(withoutSecrets, 3);
    const { publications, activity } = rig.memory;
    assert.doesNotMatch(JSON.stringify([report, feeds, [...publications], activity, text]), /k3y|pa55word/);
    // The same list once more brings nothing new.
    const again = await imported(rig, [
      { url: 'https://ann:pa55word@b.example/feed' },
      { url: 'https://a.example/feed?token=other-k3y' },
    ]);
    assert.equal(again.alreadyFollowed, 2);
  });

  test('refuses what is no OPML, and says so', async () => {
    const rig = createRig();
    const result = await rig.sync.importOpml(new TextEncoder().encode('hello'));
    assert.ok(!result.ok);
    assert.equal(result.error.code, 'not-opml');
    assert.match(result.error.message, /Choose an OPML file/);
  });
});

const publication = (given: Partial<Publication> & { urls: string[] }): Publication => ({
  id: 1,
  title: 'A title',
  siteUrl: '',
  icon: null,
  language: '',
  direction: 'ltr',
  folder: '',
  profile: null,
  addedAt: 0,
  articles: 0,
  unread: 0,
  pending: 0,
  session: { status: 'signed-out', since: 0, verifiedAt: null, method: 'none' },
  meter: null,
  feeds: given.urls.map((url, index) => ({
    id: index + 1,
    url,
    title: `Feed ${index}`,
    format: 'rss',
    checkedAt: null,
    nextCheckAt: null,
    status: 'active',
    problem: null,
    private: false,
  })),
  ...given,
});

describe('export', () => {
  test('writes folders as outlines, in order, and escapes', () => {
    const { text } = exportOpml([
      publication({ title: 'B & "C" <d>', urls: ['https://b.example/?a=1&b=2'], siteUrl: 'https://b.example' }),
      publication({ title: 'In a folder', folder: 'News / Egypt', urls: ['https://c.example/feed'] }),
      publication({ title: 'Two', urls: ['https://d.example/1', 'https://d.example/2'] }),
    ]);
    assert.equal(
      text,
      `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Broadsheet subscriptions</title>
  </head>
  <body>
    <outline text="News" title="News">
      <outline text="Egypt" title="Egypt">
        <outline type="rss" text="In a folder" title="In a folder" xmlUrl="https://c.example/feed"/>
      </outline>
    </outline>
    <outline type="rss" text="B &amp; &quot;C&quot; &lt;d&gt;" title="B &amp; &quot;C&quot; &lt;d&gt;" xmlUrl="https://b.example/?a=1&amp;b=2" htmlUrl="https://b.example"/>
    <outline type="rss" text="Feed 0" title="Feed 0" xmlUrl="https://d.example/1"/>
    <outline type="rss" text="Feed 1" title="Feed 1" xmlUrl="https://d.example/2"/>
  </body>
</opml>
`,
    );
  });

  test('leaves out user names, passwords and keys', () => {
    const { text, withoutSecrets } = exportOpml([
      publication({ urls: ['https://me:pw@example.com/feed?token=abc&p=1', 'https://example.com/open'] }),
    ]);
    assert.equal(withoutSecrets, 1);
    assert.match(text, /xmlUrl="https:\/\/example\.com\/feed\?p=1"/);
    assert.doesNotMatch(text, /pw|abc/);
  });

  test('leaves out characters that XML forbids', () => {
    const { text } = exportOpml([publication({ title: 'a\u0000b\u0008c', urls: ['https://e.example/'] })]);
    assert.match(text, /text="abc"/);
  });
});
