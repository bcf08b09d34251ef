import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { speak } from './index.ts';
import { kept, mapped, restored, saying, words } from './said.ts';

afterEach(() => speak('en'));

test('what is kept is said in the language of the day, reasons within it too', async () => {
  const said = saying('log.kept', { why: saying('kept.less') });
  const column = kept(said);
  assert.equal(restored(column), words(said));
  await speak('ar');
  assert.equal(restored(column), 'أُبقي على المحفوظ: ما وصل من المقال أقل مما هو محفوظ.');
});

test('what cannot be said any more keeps its words, and any other text is itself', () => {
  assert.equal(restored('As it was.'), 'As it was.');
  assert.equal(restored(kept('As it was.')), 'As it was.');
  assert.equal(restored('said:{"key":"log.of-another-day","values":{},"words":"It was so."}'), 'It was so.');
  assert.equal(restored('said:{"key":"log.kept","values":{"why":[7]},"words":"It was so."}'), 'It was so.');
  assert.equal(restored('said:{"key":"log.kept","values":{},"words":"It was so."}'), 'It was so.');
  assert.equal(restored('said:{'), '');
});

test('every text of the values is changed, however deep', () => {
  const said = saying('log.kept', { why: [saying('reason.file', { what: 'key=secret' })] });
  const clean = mapped(said, (text) => text.replace('secret', '…'));
  assert.match(words(clean), /key=…/u);
  assert.equal(
    mapped('a secret', (text) => text.replace('secret', '…')),
    'a …',
  );
});
