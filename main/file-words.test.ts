import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeWhole } from './electron/write-whole.ts';
import { cannotWrite, fileWords } from './file-words.ts';

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

test('a file that could not be written is told by the name that was chosen', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const error = await errorOf(writeWhole(path.join(folder, 'gone', 'list.opml'), 'text'));
  assert.match(cannotWrite(error).message, /^“list\.opml” could not be written \(its folder is not there\)/u);
});
