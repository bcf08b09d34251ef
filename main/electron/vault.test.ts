import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { Sealer, Vault } from './vault.ts';
import { LARGEST_SECRET, createVault } from './vault.ts';

const TOKEN = 'a-very-secret-token';

/** A keyring that turns bits over, so that nothing it sealed can be read as it is. */
function keyring(key: number): Sealer {
  return {
    available: true,
    seal: (text) => Uint8Array.from([key, ...Buffer.from(text)], (byte, index) => (index === 0 ? byte : byte ^ key)),
    open: (bytes) => {
      if (bytes[0] !== key) throw new Error('another key');
      return Buffer.from(bytes.slice(1).map((byte) => byte ^ key)).toString();
    },
  };
}
const noKeyring: Sealer = {
  available: false,
  seal: () => assert.fail('sealed without a keyring'),
  open: () => assert.fail('opened without a keyring'),
};

interface Rig {
  folder: string;
  reported: string[];
  choice: { keep: boolean };
  vault: (sealer: Sealer) => Vault;
  /** All bytes of all files, as text. */
  bytes: () => string;
}

function rig(context: TestContext): Rig {
  const profile = mkdtempSync(path.join(tmpdir(), 'broadsheet-vault-'));
  context.after(() => rmSync(profile, { recursive: true }));
  const folder = path.join(profile, 'secrets');
  const reported: string[] = [];
  const choice = { keep: false };
  return {
    folder,
    reported,
    choice,
    vault: (sealer) =>
      createVault({ folder, sealer, mayKeepOpen: () => choice.keep, report: (code) => reported.push(code) }),
    bytes: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .map((name) => readFileSync(path.join(folder, name), 'latin1'))
            .join('\n')
        : '',
  };
}

const encoded = Buffer.from(TOKEN).toString('base64').slice(0, 20);
const mode = (file: string): number => statSync(file).mode & 0o777;

test('with a keyring a secret is sealed on disk, for the own account only, and there in the next run', async (context) => {
  const { folder, vault, bytes, reported } = rig(context);
  const first = vault(keyring(7));
  await first.set('publication-7-cookies', TOKEN);
  await first.set('feed-12', 'other');
  await first.set('feed-12', 'ünïcode');
  assert.deepEqual(first.protection(), { keyring: true, kept: true });
  assert.deepEqual(readdirSync(folder).toSorted(), ['feed-12.json', 'publication-7-cookies.json']);
  const file = path.join(folder, 'publication-7-cookies.json');
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object), ['version', 'sealed', 'data']);
  assert.match(readFileSync(file, 'utf8'), /"sealed":"keyring"/u);
  assert.ok(!bytes().includes(TOKEN) && !bytes().includes(encoded));
  if (process.platform !== 'win32') {
    assert.equal(mode(folder), 0o700);
    assert.equal(mode(file), 0o600);
  }
  const second = vault(keyring(7));
  assert.equal(await second.get('publication-7-cookies'), TOKEN);
  assert.equal(await second.get('feed-12'), 'ünïcode');
  assert.deepEqual(await second.names(), ['feed-12', 'publication-7-cookies']);
  await second.delete('feed-12');
  assert.equal(await second.get('feed-12'), null);
  assert.deepEqual(readdirSync(folder), ['publication-7-cookies.json']);
  assert.deepEqual(reported, []);
});

test(
  'a folder and a half-written file that others could read are taken in hand',
  { skip: process.platform === 'win32' },
  async (context) => {
    const { folder, vault } = rig(context);
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755);
    writeFileSync(path.join(folder, 'feed-1.json.new'), TOKEN, { mode: 0o644 });
    writeFileSync(path.join(folder, 'feed-2.json.new'), TOKEN, { mode: 0o644 });
    const one = vault(keyring(1));
    await one.set('feed-1', TOKEN);
    assert.equal(mode(folder), 0o700);
    assert.equal(mode(path.join(folder, 'feed-1.json')), 0o600);
    assert.deepEqual(readdirSync(folder), ['feed-1.json']);
  },
);

test('without a keyring and without the choice nothing is written, and it is gone with the run', async (context) => {
  const { folder, vault } = rig(context);
  const first = vault(noKeyring);
  await first.set('feed-1', TOKEN);
  assert.equal(await first.get('feed-1'), TOKEN);
  assert.deepEqual(await first.names(), ['feed-1']);
  assert.deepEqual(first.protection(), { keyring: false, kept: false });
  assert.ok(!existsSync(folder));
  assert.equal(await vault(noKeyring).get('feed-1'), null);
});

test('the choice writes what memory holds, and taking it back removes the files but not what this run knows', async (context) => {
  const { folder, vault, bytes, choice, reported } = rig(context);
  const one = vault(noKeyring);
  await one.set('feed-1', TOKEN);
  choice.keep = true;
  await one.settingsChanged();
  assert.match(bytes(), /"sealed":"open"/u);
  assert.ok(bytes().includes(encoded));
  assert.deepEqual(one.protection(), { keyring: false, kept: true });
  await one.set('feed-2', 'two');
  const next = vault(noKeyring);
  assert.equal(await next.get('feed-1'), TOKEN);
  choice.keep = false;
  await next.settingsChanged();
  assert.deepEqual(readdirSync(folder), []);
  assert.equal(await next.get('feed-1'), TOKEN);
  assert.equal(await next.get('feed-2'), 'two');
  assert.equal(await vault(noKeyring).get('feed-1'), null);
  assert.deepEqual(reported, []);
});

test('open files of a run that ended before it could remove them are removed and not used', async (context) => {
  const { folder, vault, choice } = rig(context);
  choice.keep = true;
  await vault(noKeyring).set('feed-1', TOKEN);
  choice.keep = false;
  const next = vault(noKeyring);
  assert.equal(await next.get('feed-1'), null);
  assert.deepEqual(readdirSync(folder), []);
});

test('a keyring that appears later seals what lay open', async (context) => {
  const { vault, bytes, choice } = rig(context);
  choice.keep = true;
  await vault(noKeyring).set('feed-1', TOKEN);
  assert.ok(bytes().includes(encoded));
  const next = vault(keyring(3));
  assert.equal(await next.get('feed-1'), TOKEN);
  assert.ok(!bytes().includes(encoded));
  assert.match(bytes(), /"sealed":"keyring"/u);
});

test('a keyring that is away takes nothing away; a secret that was set meanwhile replaces the sealed one', async (context) => {
  const { vault, reported } = rig(context);
  const first = vault(keyring(3));
  await first.set('feed-1', 'one');
  await first.set('feed-2', 'two');
  const away = vault(noKeyring);
  assert.equal(await away.get('feed-1'), null);
  assert.deepEqual(await away.names(), ['feed-1', 'feed-2']);
  await away.set('feed-2', 'new');
  const back = vault(keyring(3));
  assert.equal(await back.get('feed-1'), 'one');
  assert.equal(await back.get('feed-2'), null);
  assert.deepEqual(reported, []);
});

test('what another key sealed or what is damaged is reported and left, in case it can be opened another day', async (context) => {
  const { folder, vault, reported } = rig(context);
  const first = vault(keyring(3));
  await first.set('feed-1', 'one');
  await vault(keyring(4)).set('feed-2', 'two');
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, `${name}.json`), text);
  write('feed-3', '{"version":1,"sealed":"keyring"');
  write('feed-4', '{"version":1,"sealed":"nothing","data":""}');
  write('feed-5', '{"version":1,"sealed":"keyring","data":"?"}');
  write('feed-6', '');
  for (const name of ['feed-2', 'feed-3', 'feed-4', 'feed-5', 'feed-6'])
    assert.equal(await first.get(name), null, name);
  assert.deepEqual(
    reported,
    Array.from({ length: 5 }, () => 'secret-unreadable'),
  );
  assert.equal(await first.get('feed-1'), 'one');
  assert.equal(readdirSync(folder).length, 6);
  assert.equal(await vault(keyring(4)).get('feed-2'), 'two');
  // What is set anew takes its place.
  await first.set('feed-3', 'three');
  assert.equal(await vault(keyring(3)).get('feed-3'), 'three');
});

test('a disk or a keyring that takes nothing costs no secret of this run, nor the one before it', async (context) => {
  const { folder, vault, reported } = rig(context);
  writeFileSync(folder, 'a file in the place of the folder');
  const one = vault(keyring(3));
  await one.set('feed-1', TOKEN);
  assert.equal(await one.get('feed-1'), TOKEN);
  assert.ok(reported.includes('secret-not-kept'));
  rmSync(folder);
  await one.settingsChanged();
  assert.equal(await vault(keyring(3)).get('feed-1'), TOKEN);
  const refusing = vault({ ...keyring(3), seal: () => assert.fail('locked') });
  await refusing.set('feed-1', 'newer');
  assert.equal(await refusing.get('feed-1'), 'newer');
  assert.equal(await vault(keyring(3)).get('feed-1'), TOKEN);
});

test('names that lead elsewhere and secrets beyond the limit are refused, and nothing is written', async (context) => {
  const { folder, vault } = rig(context);
  const one = vault(keyring(3));
  for (const name of ['', '../feed', 'a/b', 'a\\b', 'Feed', 'a.b', '.a', '-a', 'a-', 'a\0', 'é', 'a'.repeat(65)]) {
    await assert.rejects(one.set(name, 'x'), TypeError, name);
    await assert.rejects(one.get(name), TypeError, name);
    await assert.rejects(one.delete(name), TypeError, name);
  }
  await one.set('a'.repeat(64), 'x');
  await one.set('full', 'é'.repeat(LARGEST_SECRET / 2));
  await assert.rejects(one.set('full', 'x'.repeat(LARGEST_SECRET + 1)), RangeError);
  assert.equal((await one.get('full'))?.length, LARGEST_SECRET / 2);
  assert.deepEqual(readdirSync(folder).toSorted(), [`${'a'.repeat(64)}.json`, 'full.json']);
});

test('what is asked at once is done in the order it was asked', async (context) => {
  const { vault } = rig(context);
  const one = vault(keyring(3));
  const asked = [one.set('feed-1', 'a'), one.set('feed-1', 'b'), one.delete('feed-1'), one.set('feed-1', 'c')];
  assert.equal(await one.get('feed-1'), 'c');
  await Promise.all(asked);
});
