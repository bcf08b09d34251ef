import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReport, plainWords } from './report.ts';

test('an error’s words tell no stack, no folder and no secret', () => {
  const error = new Error(
    "ENOENT: no such file, open '/home/reader/My Files/.config/Broadsheet/library.db' after https://n:pw@a.example/f?token=abc123&x=1",
  );
  const words = plainWords(error);
  assert.match(words, /ENOENT: no such file, open '…\/library\.db' after https:\/\/a\.example\/f\?x=1/u);
  for (const secret of ['reader', 'pw', 'abc123', '.test.ts', '\n']) assert.ok(!words.includes(secret), secret);
  assert.equal(plainWords(new Error('at C:\\Users\\Reader\\AppData\\x.db')), 'at …/x.db');
  assert.equal(plainWords(new Error('see file:///tmp/w/main/index.js')), 'see …/index.js');
  assert.equal(plainWords(new Error('a/b or 3/4 of text/html')), 'a/b or 3/4 of text/html');
  assert.equal(plainWords('plain'), 'plain');
  assert.equal(plainWords(new Error('x'.repeat(10_000))).length, 500);
});

test('each report is printed whole and logged in plain words', () => {
  const logged: unknown[] = [];
  const printed: unknown[] = [];
  const report = createReport({
    write: (entries) => Promise.resolve(void logged.push(...entries)),
    now: () => 7,
    print: (...line) => printed.push(line),
  });
  const error = new Error('broken');
  report('uncaught', error);
  assert.deepEqual(printed, [['uncaught', error]]);
  assert.deepEqual(logged, [
    {
      at: 7,
      level: 'failure',
      subject: 'app',
      publicationId: null,
      articleId: null,
      url: '',
      code: 'uncaught',
      message: 'Something went wrong inside Broadsheet: broken',
      said: { key: 'answer.failed-inside', values: { why: 'broken' } },
    },
  ]);
});

test('a log that cannot be written is no new error, or reports would never end', async () => {
  const unhandled: unknown[] = [];
  const hear = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', hear);
  const printed: string[] = [];
  for (const write of [
    () => Promise.reject(new Error('closed')),
    () => {
      throw new Error('closed');
    },
  ])
    createReport({ write, now: () => 0, print: (code) => printed.push(code) })('uncaught', new Error('first'));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', hear);
  assert.deepEqual(unhandled, []);
  assert.deepEqual(printed, ['uncaught', 'uncaught', 'log', 'log']);
});
