import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileWords } from './file-words.ts';

const errorOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => null).catch((error: unknown) => error);

test('what the system says of a file is told without its codes', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const gone = await errorOf(writeFile(path.join(folder, 'gone', 'article.pdf'), ''));
  assert.equal(fileWords(gone), 'its folder is not there');
  assert.equal(fileWords(await errorOf(writeFile(folder, ''))), 'a folder has that name');
});

test('an unknown cause keeps its own words, without the folders of this computer', () => {
  assert.equal(fileWords(new Error("it is odd, '/home/someone/x.pdf'")), "it is odd, '…/x.pdf'");
  assert.equal(fileWords('odd'), 'odd');
});
