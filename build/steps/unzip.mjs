// @ts-check
/**
 * Unpacks a ZIP archive with nothing but Node's zlib: reads the central directory at the archive's end, as the format
 * (PKWARE APPNOTE 6.3, sections 4.3 and 4.4) wants it, with the ZIP64 fields for large archives.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, symlink } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * @typedef {{ name: string, method: number, packed: number, size: number, offset: number, mode: number }} Entry
 * @typedef {import('node:fs/promises').FileHandle} FileHandle
 */

const endRecord = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Record = 0x06064b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * @param {string} archive
 * @param {string} folder created when missing
 * @param {(name: string) => boolean} wanted which entries to write, by their name in the archive
 * @returns {Promise<number>} bytes written
 * @throws {Error} when the archive is damaged or an entry would land outside the folder
 */
export async function unzip(archive, folder, wanted) {
  const file = await open(archive, 'r');
  let written = 0;
  try {
    for (const entry of await readDirectory(file)) {
      if (!wanted(entry.name)) continue;
      await unpack(archive, file, entry, folder);
      written += entry.size;
    }
  } finally {
    await file.close();
  }
  return written;
}

/**
 * @param {FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function read(file, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('The archive ends too early.');
  return buffer;
}

/**
 * @param {FileHandle} file
 * @returns {Promise<Entry[]>}
 */
async function readDirectory(file) {
  const { size } = await file.stat();
  const tailStart = Math.max(0, size - 65_557);
  const tail = await read(file, tailStart, size - tailStart);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endRecord) end -= 1;
  if (end < 0) throw new Error('This is no ZIP archive.');

  let count = tail.readUInt16LE(end + 10);
  let length = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  if (end >= 20 && tail.readUInt32LE(end - 20) === end64Locator) {
    const record = await read(file, Number(tail.readBigUInt64LE(end - 20 + 8)), 56);
    if (record.readUInt32LE(0) !== end64Record) throw new Error('The archive has a damaged ZIP64 record.');
    count = Number(record.readBigUInt64LE(32));
    length = Number(record.readBigUInt64LE(40));
    offset = Number(record.readBigUInt64LE(48));
  }
  const directory = await read(file, offset, length);
  const entries = [];
  for (let at = 0; entries.length < count;) {
    const { entry, next } = readEntry(directory, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/**
 * @param {Buffer} directory
 * @param {number} at
 * @returns {{ entry: Entry, next: number }}
 */
function readEntry(directory, at) {
  if (directory.readUInt32LE(at) !== directoryEntry) throw new Error('The archive has a damaged directory.');
  const nameLength = directory.readUInt16LE(at + 28);
  const extraLength = directory.readUInt16LE(at + 30);
  const commentLength = directory.readUInt16LE(at + 32);
  const entry = {
    name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    method: directory.readUInt16LE(at + 10),
    packed: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    offset: directory.readUInt32LE(at + 42),
    mode: directory.readUInt32LE(at + 38) >>> 16,
  };
  widen(entry, directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/**
 * Takes the 64-bit values, in the order the format gives them, for the fields that say 0xffffffff.
 * @param {Entry} entry
 * @param {Buffer} extra
 */
function widen(entry, extra) {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const field of /** @type {const} */ (['size', 'packed', 'offset'])) {
      if (entry[field] !== 0xffffffff) continue;
      entry[field] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
}

/**
 * @param {string} archive
 * @param {FileHandle} file
 * @param {Entry} entry
 * @param {string} folder
 */
async function unpack(archive, file, entry, folder) {
  const target = path.resolve(folder, entry.name);
  if (target !== path.resolve(folder) && !target.startsWith(path.resolve(folder) + path.sep)) {
    throw new Error(`The archive names a file outside of it: ${entry.name}`);
  }
  if (entry.name.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(path.dirname(target), { recursive: true });
  const header = await read(file, entry.offset, 30);
  if (header.readUInt32LE(0) !== localEntry) throw new Error(`The archive is damaged at ${entry.name}.`);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if ((entry.mode & 0o170000) === 0o120000) {
    await symlink((await read(file, start, entry.packed)).toString('utf8'), target);
    return;
  }
  const check = checking(entry);
  const output = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.packed === 0) {
    output.end();
    return;
  }
  const input = createReadStream(archive, { start, end: start + entry.packed - 1 });
  if (entry.method === 8) await pipeline(input, createInflateRaw(), check, output);
  else if (entry.method === 0) await pipeline(input, check, output);
  else throw new Error(`The archive packs ${entry.name} in a way not understood (method ${entry.method}).`);
}

/**
 * @param {Entry} entry
 * @returns {Transform} passes the bytes on and fails at the end when they are not as many as the archive announced; what
 *   they are was settled before, by the digest of the whole archive
 */
function checking(entry) {
  let size = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      size += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      done(size === entry.size ? null : new Error(`The archive is damaged in ${entry.name}.`));
    },
  });
}
