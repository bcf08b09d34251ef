import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openLibrary } from './index.ts';
import { migrations } from './migrations.ts';
import { openConnection } from './open.ts';
import { backups, prepare } from './prepare.ts';
import { check, newItem, newPublication, NOW, temporaryFolder } from './testing.ts';

const workerUrl = new URL('./worker.ts', import.meta.url);
const open = (folder: string) =>
  openLibrary({ folder, workerUrl, appVersion: '0', now: NOW, onCrash: (error) => assert.fail(String(error)) });

/** A closed library of 300 articles with bodies. */
async function filled(context: TestContext): Promise<string> {
  const folder = temporaryFolder(context);
  const outcome = await open(folder);
  assert.ok(outcome.state === 'opened');
  await outcome.library.addPublication(newPublication('one'));
  const items = Array.from({ length: 300 }, (_unused, index) =>
    newItem(`n${index}`, {
      bodyText: `text ${index} `.repeat(200),
      bodyHtml: `<p>${`text ${index} `.repeat(200)}</p>`,
    }),
  );
  await outcome.library.storeItems({ feedId: 1, items, check: check(), now: NOW });
  await outcome.library.indexPending(1_000);
  await outcome.library.close();
  return folder;
}

test('a library of a newer app is refused and left untouched', async (context) => {
  const folder = await filled(context);
  const file = path.join(folder, 'library.db');
  const connection = openConnection(file);
  connection.execute('PRAGMA user_version = 999');
  connection.close();
  const before = readFileSync(file);
  const outcome = await open(folder);
  assert.equal(outcome.state, 'newer');
  assert.ok(outcome.state === 'newer' && /newer Broadsheet/u.test(outcome.message));
  assert.deepEqual(readFileSync(file), before);
});

test('each migration runs once, in a transaction, after a backup of what was there', async (context) => {
  const folder = await filled(context);
  const file = path.join(folder, 'library.db');
  const second = [
    ...migrations,
    (connection: ReturnType<typeof openConnection>) =>
      connection.execute('CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT'),
  ];
  const prepared = prepare(file, second, true);
  assert.ok(prepared.state === 'ready');
  assert.equal(prepared.migratedFrom, migrations.length);
  assert.equal(prepared.connection.number('PRAGMA user_version'), migrations.length + 1);
  prepared.connection.close();
  const [backup = ''] = backups(file);
  const copy = openConnection(backup);
  assert.equal(copy.number('SELECT count(*) FROM articles'), 300);
  assert.equal(copy.number('PRAGMA user_version'), migrations.length);
  copy.close();
  assert.throws(() =>
    prepare(
      file,
      [
        ...second,
        (connection: ReturnType<typeof openConnection>) =>
          connection.execute('CREATE TABLE third (id INTEGER) STRICT; SELECT nonsense'),
      ],
      true,
    ),
  );
  const after = prepare(file, second, true);
  assert.ok(after.state === 'ready');
  assert.equal(after.connection.number(`SELECT count(*) FROM sqlite_schema WHERE name = 'third'`), 0);
  after.connection.close();
});

const damages: [string, (file: string) => void, number][] = [
  ['its header overwritten', (file) => overwrite(file, 0, 512), 300],
  [
    'pages in the middle overwritten',
    (file) => overwrite(file, Math.floor(statSync(file).size / 8_192) * 4_096, 3 * 4_096),
    200,
  ],
  [
    'a page lost here and there',
    (file) => {
      for (let page = 60; page < statSync(file).size / 4_096; page += 40) overwrite(file, page * 4_096, 4_096);
    },
    200,
  ],
  ['its end cut off', (file) => truncateSync(file, Math.floor((statSync(file).size * 3) / 4 / 4_096) * 4_096), 1],
];

function overwrite(file: string, at: number, bytes: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(handle);
}

for (const [name, damage, atLeast] of damages) {
  test(`a library with ${name} is set aside and rebuilt from what can be read`, async (context) => {
    const folder = await filled(context);
    const file = path.join(folder, 'library.db');
    damage(file);
    // As after a crash: the mark makes the next start look through the whole file.
    writeFileSync(path.join(folder, 'open'), '');
    const outcome = await open(folder);
    assert.equal(outcome.state, 'recovered');
    assert.ok(outcome.state === 'recovered');
    assert.ok(existsSync(outcome.setAside));
    assert.ok(outcome.articles >= atLeast, `${outcome.articles} articles saved`);
    const status = await outcome.library.status();
    assert.equal(status.articles, outcome.articles);
    assert.equal((await outcome.library.listActivity({ before: null, limit: 1 }))[0]?.code, 'recovered');
    await outcome.library.close();
    const again = await open(folder);
    assert.equal(again.state, 'opened');
    if (again.state === 'opened') await again.library.close();
  });
}

test('what the damaged file cannot give comes from the newest backup', async (context) => {
  const folder = await filled(context);
  const file = path.join(folder, 'library.db');
  copyFileSync(file, path.join(folder, `library.backup-v${migrations.length}.db`));
  // Nothing of the damaged file itself can be read.
  overwrite(file, 0, statSync(file).size);
  const outcome = await open(folder);
  assert.ok(outcome.state === 'recovered');
  assert.equal(outcome.articles, 300);
  await outcome.library.close();
});

test(
  'killed while writing: it opens as it is, and every confirmed write is there',
  { timeout: 60_000 },
  async (context) => {
    const folder = temporaryFolder(context);
    const script = path.join(import.meta.dirname, 'testing-writer.ts');
    let confirmed = 0;
    for (let round = 0; round < 4; round += 1) {
      const child = spawn(process.execPath, [script, folder, String(confirmed)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const until = confirmed + 5 + round * 7;
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (data: Buffer) => {
          for (const line of data.toString().split('\n'))
            if (line !== '') confirmed = Math.max(confirmed, Number(line));
          if (confirmed >= until) child.kill('SIGKILL');
        });
        child.once('exit', () => resolve());
        child.once('error', reject);
      });
      const outcome = await open(folder);
      assert.equal(outcome.state, 'opened');
      if (outcome.state !== 'opened') return;
      const { all } = await outcome.library.countArticles({ order: 'newest' });
      assert.ok(all >= confirmed, `${all} of ${confirmed}`);
      await outcome.library.close();
      const connection = openConnection(path.join(folder, 'library.db'));
      assert.equal(connection.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check, 'ok');
      connection.close();
      confirmed = all;
    }
  },
);
