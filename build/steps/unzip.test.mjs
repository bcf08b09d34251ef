// @ts-check
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { checkIntegrity } from './fallback.mjs';
import { unzip } from './unzip.mjs';

/**
 * @typedef {{ name: string, content: string, mode?: number, zip64?: boolean, announced?: number }} Member
 * @param {Member[]} members
 */
function archive(members) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, zip64 = false, announced } of members) {
    const plain = Buffer.from(content);
    const packed = name.endsWith('/') ? plain : deflateRawSync(plain);
    const size = announced ?? plain.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    parts.push(local, Buffer.from(name), packed);

    const extra = Buffer.alloc(zip64 ? 28 : 0);
    if (zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      for (const [index, value] of [size, packed.length, offset].entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.endsWith('/') ? 0 : 8, 10);
    entry.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 20);
    entry.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
    directory.push(entry, Buffer.from(name), extra);
    offset += 30 + name.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}

/** @param {Buffer} bytes @param {(file: string, folder: string) => Promise<void>} work */
async function withArchive(bytes, work) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadsheet-unzip-'));
  try {
    const file = path.join(folder, 'archive.zip');
    await writeFile(file, bytes);
    await work(file, path.join(folder, 'out'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('wanted files come out with their content and mode, others stay in', async () => {
  const bytes = archive([
    { name: 'app/', content: '' },
    { name: 'app/run', content: 'program', mode: 0o100755 },
    { name: 'app/large', content: 'x'.repeat(100_000), zip64: true },
    { name: 'app/empty', content: '' },
    { name: 'app/resources/other', content: 'not this' },
  ]);
  await withArchive(bytes, async (file, folder) => {
    const written = await unzip(file, folder, (name) => !name.includes('resources/'));
    assert.equal(written, 100_007);
    assert.deepEqual((await readdir(path.join(folder, 'app'))).toSorted(), ['empty', 'large', 'run']);
    assert.equal(await readFile(path.join(folder, 'app', 'run'), 'utf8'), 'program');
    if (process.platform !== 'win32') assert.equal((await stat(path.join(folder, 'app', 'run'))).mode & 0o777, 0o755);
  });
});

test('an entry that would land outside the folder is refused', async () => {
  await withArchive(archive([{ name: '../outside', content: 'no' }]), async (file, folder) => {
    await assert.rejects(
      unzip(file, folder, () => true),
      /outside/,
    );
  });
});

test('damage is reported', async () => {
  await withArchive(archive([{ name: 'short', content: 'abc', announced: 5 }]), async (file, folder) => {
    await assert.rejects(
      unzip(file, folder, () => true),
      /damaged in short/,
    );
  });
  await withArchive(Buffer.from('no archive at all, only some words that go on'), async (file, folder) => {
    await assert.rejects(
      unzip(file, folder, () => true),
      /no ZIP archive/,
    );
  });
});

test('a runtime with another digest is refused', async () => {
  await withArchive(Buffer.from('something else'), async (file) => {
    await assert.rejects(checkIntegrity(file, 'sha512-AAAA'), /refused/);
    await checkIntegrity(
      file,
      'sha512-' + (await import('node:crypto')).createHash('sha512').update('something else').digest('base64'),
    );
  });
});
