// @ts-check
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { hold } from './lock.mjs';

const refuse = () => {
  throw new Error('it runs already');
};

const never = () => assert.fail('nobody holds it');

/** @param {(folder: string, file: string) => Promise<void>} work */
async function inFolder(work) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadsheet-lock-'));
  try {
    await work(folder, path.join(folder, '.thing.lock'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('a lock is held until it is given free, and the next one waits for that', () =>
  inFolder(async (folder, file) => {
    const free = await hold('thing', never, folder);
    assert.equal(await readFile(file, 'utf8'), String(process.pid));
    /** @type {number[]} */
    const holders = [];
    const second = hold('thing', (holder) => holders.push(holder), folder);
    for (let tries = 0; tries < 500 && holders.length === 0; tries += 1)
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(existsSync(file));
    free();
    const freeSecond = await second;
    assert.deepEqual(holders, [process.pid]);
    freeSecond();
    assert.ok(!existsSync(file));
  }));

test('one may refuse to wait', () =>
  inFolder(async (folder) => {
    const free = await hold('thing', never, folder);
    await assert.rejects(hold('thing', refuse, folder), /runs already/);
    free();
  }));

test('a lock left by a process that is gone, or long not renewed, holds nobody up', () =>
  inFolder(async (folder, file) => {
    // Above the highest process number Linux gives.
    await writeFile(file, '4999999');
    (await hold('thing', never, folder))();

    await writeFile(file, String(process.pid));
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(file, longAgo, longAgo);
    (await hold('thing', never, folder))();
  }));
