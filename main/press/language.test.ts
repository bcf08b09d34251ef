import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag } from './language.ts';

test('a language tag in its usual form, of language, script and region', () => {
  const tags = [
    ['en', 'en'],
    [' EN_us ', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['ckb', 'ckb'],
    ['fr, en', 'fr'],
    ['english', ''],
    ['und', ''],
    [null, ''],
    ['de-DE-1996-fonipa', 'de-DE-1996'],
    [`en${'-variant1'.repeat(1_000)}`, 'en-variant1-variant1'],
  ] as const;
  for (const [written, tag] of tags) assert.equal(languageTag(written), tag, written ?? 'null');
});
