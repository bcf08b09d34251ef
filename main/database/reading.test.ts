import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, newItem, newPage, NOW, testLibrary, withItems } from './testing.ts';

const LINES = ['The harbour council voted on Tuesday.', 'We shall not sell the Harbour, said its master.'];
const page = (lines: readonly string[], updatedAt: number | null = null) =>
  newPage(40, {
    bodyHtml: lines.map((line) => `<p>${line}</p>`).join(''),
    bodyText: lines.join('\n'),
    wordCount: 40,
    updatedAt,
  });

test('words are counted and painted alike, beside highlights and sentences, in the text as it is now', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'p', [newItem('one')]);
  library.storePage(id, page(LINES), answer);
  const body = (aloud: boolean, find: string): string =>
    library.paintedDocument(id, { aloud, find })?.bodyHtml ?? 'gone';
  const count = (html: string, part: string): number => html.split(part).length - 1;

  assert.equal(library.countFound(id, 'HARBOUR'), 2);
  assert.equal(library.countFound(id, 'ship'), 0);
  assert.equal(count(body(false, 'harbour'), 'class="found"'), 2);
  assert.equal(body(false, ''), library.articleDocument(id)?.bodyHtml, 'nothing to paint');
  assert.equal(count(body(true, ''), '<span class="sentence'), 2);

  const selected = { quote: 'council voted', before: '', behind: '', share: 0 };
  const mark = library.addMark(id, selected, { colour: 'green', note: 'Who?', now: NOW });
  assert.ok(body(true, 'voted').includes(`id="m${mark?.id ?? 0}"`));
  assert.ok(body(true, 'voted').includes('<span class="found" id="f0">voted</span></mark>'));

  library.storePage(
    id,
    page([...LINES, 'The harbour stays.', 'So do its pilots and their crane, all of it.'], NOW),
    answer,
  );
  assert.equal(library.countFound(id, 'harbour'), 3);
  assert.equal(count(body(false, 'harbour'), 'class="found"'), 3);
});

test('an article that is gone has no page and no words', (context) => {
  const { library } = testLibrary(context);
  assert.equal(library.paintedDocument(999, { aloud: true, find: 'x' }), null);
  assert.equal(library.countFound(999, 'x'), 0);
});

test('the place is where its words are, in another text too, and the share of the page where they are nowhere', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'p', [newItem('one')]);
  library.storePage(id, page(LINES), answer);
  const shown = () => library.paintedDocument(id, { aloud: false, find: 'harbour' });
  assert.equal(shown()?.gap, null);
  assert.ok(!shown()?.bodyHtml.includes('id="here"'));

  const place = { quote: 'not sell the Harbour, said', before: 'We shall ', share: 0.5, gap: 7.5 };
  library.setPosition(id, { position: 0.4, place });
  assert.equal(shown()?.gap, 7.5);
  assert.ok(shown()?.bodyHtml.includes('<p>We shall <span id="here" class="text"></span>not sell the <span'));
  library.setPosition(id, { position: 0.6, place: 'same' });
  assert.equal(shown()?.gap, 7.5);
  assert.equal(library.article(id)?.position, 0.6);

  library.storePage(id, page(['A first line of it that is new and long.', ...LINES, 'And one more.'], NOW), answer);
  assert.ok(shown()?.bodyHtml.includes('We shall <span id="here" class="text"></span>not sell'));
  library.storePage(
    id,
    page(
      ['Nothing of all that is in the text any more.', ...LINES.map(() => 'Other words entirely, '.repeat(6))],
      NOW + 1,
    ),
    answer,
  );
  assert.equal(shown()?.gap, null);

  library.setPosition(id, { position: 0, place: null });
  assert.equal(shown()?.gap, null);
});

test('reading aloud begins with the first sentence that is whole in the window', (context) => {
  const { library } = testLibrary(context);
  const [id = 0] = withItems(library, 'p', [newItem('one')]);
  library.storePage(id, page(LINES), answer);
  assert.equal(library.sentences(id).from, 0);
  const second = { quote: 'We shall not sell the Harbour', before: 'on Tuesday.', share: 0.5, gap: 0 };
  library.setPosition(id, { position: 0.3, place: second });
  assert.equal(library.sentences(id).from, 1);
  // By its share of the page, which a large type makes another, it would be the second.
  library.setPosition(id, { position: 0.3, place: { quote: 'The harbour council', before: '', share: 0, gap: 0 } });
  assert.equal(library.sentences(id).from, 0);
  library.setPosition(id, { position: 0.3, place: null });
  assert.equal(library.sentences(id).from, 1);
});
