import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readProfileFolder } from './folder.ts';
import { BUILT_IN } from './index.ts';
import { readProfiles } from './read.ts';

const good = {
  name: 'harbour-post',
  title: 'The Harbour Post',
  siteUrl: 'https://harbour.example/',
  hosts: ['harbour.example'],
  language: 'en',
};
const text = (change: object = {}): string => JSON.stringify({ ...good, ...change }, null, 2);
const problemsOf = (given: string): string[] =>
  readProfiles([{ name: 'post.json', text: given }]).problems.map(({ message }) => message);

test('the least that a profile needs, with a byte order mark and a schema named', () => {
  const { profiles, problems } = readProfiles([
    { name: 'a.json', text: `\ufeff${text({ $schema: 'profile.schema.json' })}` },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(profiles[0]?.feeds, []);
  assert.equal(profiles[0]?.signInUrl, null);
});

// Each text has its fault where the message says.
for (const [what, given, expected] of [
  [
    'a comma too many',
    '{\n  "name": "post",\n}',
    /^post\.json, line 3, column 1: a name in double quotes is expected here\. Take away the comma/u,
  ],
  [
    'a comma too few',
    '{\n  "name": "post"\n  "title": "Post"\n}',
    /^post\.json, line 3, column 3: a comma is expected here/u,
  ],
  ['a comment', '{\n  // mine\n  "name": "post" }', /^post\.json, line 2, column 3: comments are not allowed/u],
  ['a text without end', '{\r\n  "name": "post\r\n}', /^post\.json, line 2, column 11: this text has no end/u],
  [
    'a single backslash',
    '{ "articlePaths": ["^/\\d+$"] }',
    /^post\.json, line 1, column 20: after a backslash .* write each backslash twice/u,
  ],
  ['nothing', '', /^post\.json, line 1, column 1: /u],
  ['no object', '[]', /^post\.json, line 1, column 1: must be an object in \{ \}, not a list in \[ \]/u],
  [
    'a field missing',
    '{\n  "name": "post",\n  "title": "Post", "siteUrl": "https://a.example", "hosts": ["a.example"] }',
    /^post\.json, line 1, column 1: “language” is missing\. Add it: a text in double quotes\.$/u,
  ],
  [
    'an unknown field',
    text().replace('"title"', '"titel": "x",\n  "title"'),
    /^post\.json, line 3, column 3: “titel” is no field of a profile here\. Take it away/u,
  ],
  [
    'a wrong kind',
    text({ feeds: 'https://a.example/rss' }),
    /^post\.json, line 9, column 12: “feeds” must be a list in \[ \], not a text/u,
  ],
  [
    'an address without https',
    text({ feeds: ['a.example/rss'] }),
    /line 10, column 5: “feeds\[0\]” is no web address; write it whole, with https:\/\/ in front\. Correct it\.$/u,
  ],
  ['an address that is none of the web', text({ signInUrl: 'javascript:alert(1)' }), /“signInUrl” is no web address/u],
  ['a host with www', text({ hosts: ['www.a.example'] }), /“hosts\[0\]” must be a bare host/u],
  ['no host', text({ hosts: [] }), /“hosts” must not be empty/u],
  [
    'a name that is no word',
    text({ name: 'The Post' }),
    /line 2, column 11: “name” may hold only small letters, digits and hyphens/u,
  ],
  [
    'a selector',
    text({ page: { body: ['div.a', 'a[href'] } }),
    /“page\.body\[1\]” is no CSS selector \(.+\)\. Correct it or take it away\.$/u,
  ],
  [
    'a selector of a session',
    text({ session: { signedIn: { selectors: [':frist-child'] } } }),
    /“session\.signedIn\.selectors\[0\]” is no CSS selector/u,
  ],
  ['an expression', text({ articlePaths: ['^/a(b$'] }), /“articlePaths\[0\]” is no regular expression/u],
  [
    'an expression without end',
    text({ articlePaths: ['^/(\\w+)*$'] }),
    /“articlePaths\[0\]” takes for ever on some addresses/u,
  ],
  [
    'an expression that is too long',
    text({ articlePaths: ['a'.repeat(201)] }),
    /“articlePaths\[0\]” is too long: 200 characters at most/u,
  ],
  [
    'a header',
    text({ session: { signedIn: { headers: [{ name: 'a b' }] } } }),
    /“session\.signedIn\.headers\[0\]\.name” is no name of a header/u,
  ],
  ['a number', text({ meter: { limit: -1 } }), /“meter\.limit” must be 0 or more/u],
] as const)
  test(`a bad file is left out and its place named: ${what}`, () => {
    const read = readProfiles([{ name: 'post.json', text: given }]);
    assert.deepEqual(read.profiles, []);
    const [problem] = read.problems;
    assert.match(problem?.message ?? '', expected);
    assert.equal(problem?.refused, true);
  });

test('every fault of a file is named, in its order, ten at most', () => {
  const faults = problemsOf(text({ name: 'A B', title: 5, extra: 1, feeds: ['x'] }));
  assert.deepEqual(
    faults.map((message) => /“(.+?)”/u.exec(message)?.[1]),
    ['name', 'title', 'extra', 'feeds[0]'],
  );
  assert.equal(problemsOf(text({ feeds: Array.from({ length: 40 }, () => 'x') })).length, 10);
});

test('names and hosts: the second of two files is refused, a built-in profile is replaced and that is said', () => {
  const files = [
    { name: 'c.json', text: text({ name: 'third', hosts: ['other.example', 'harbour.example'] }) },
    { name: 'b.json', text: text({ hosts: ['b.example'] }) },
    { name: 'a.json', text: text() },
    { name: 'broken.json', text: '{' },
    { name: 'd.json', text: text({ name: 'al-monitor', hosts: ['al-monitor.com'] }) },
  ];
  const { profiles, problems } = readProfiles(files, BUILT_IN);
  assert.deepEqual(
    profiles.map(({ name }) => name),
    ['harbour-post', 'al-monitor'],
  );
  assert.deepEqual(
    problems.map(({ file, field, line, refused }) => [file, field, line, refused]),
    [
      ['b.json', 'name', 2, true],
      ['broken.json', '', 1, true],
      ['c.json', 'hosts[1]', 7, true],
      ['d.json', 'name', 2, false],
    ],
  );
  assert.match(problems[0]?.message ?? '', /is “harbour-post”, which a\.json has already\. This file is left out/u);
  assert.match(problems[3]?.message ?? '', /goes before the built-in profile of Al-Monitor/u);
});

test('the folder: none is fine, what is no profile is named, size and number are bounded', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'profiles-'));
  try {
    assert.deepEqual(await readProfileFolder(path.join(folder, 'none'), BUILT_IN), { profiles: [], problems: [] });
    await mkdir(path.join(folder, 'folder.json'));
    await writeFile(path.join(folder, 'a.json'), text());
    await writeFile(path.join(folder, 'notes.txt'), 'no profile');
    await writeFile(path.join(folder, '.hidden.json'), 'no profile');
    await writeFile(path.join(folder, 'big.json'), ' '.repeat(256 * 1024 + 1));
    const few = await readProfileFolder(folder, BUILT_IN);
    assert.deepEqual(
      few.profiles.map(({ name }) => name),
      ['harbour-post'],
    );
    assert.deepEqual(
      few.problems.map(({ message }) => message),
      ['big.json: is left out: it is larger than 256 KB, which no profile is. Make it smaller.'],
    );
    await Promise.all(
      Array.from({ length: 205 }, (_, at) =>
        writeFile(path.join(folder, `n${1000 + at}.json`), text({ name: `n${at}`, hosts: [`n${at}.example`] })),
      ),
    );
    const many = await readProfileFolder(folder, []);
    assert.equal(many.profiles.length, 199);
    assert.match(many.problems.at(0)?.message ?? '', /larger than/u);
    assert.match(many.problems.at(1)?.message ?? '', /this file and 6 more are left out: 200 profiles/u);
    const notFolder = await readProfileFolder(path.join(folder, 'a.json'), []);
    assert.match(notFolder.problems[0]?.message ?? '', /cannot be read/u);
  } finally {
    await rm(folder, { recursive: true });
  }
});
