import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenNames } from './spellings.ts';

const spelling = (id: number, name: string, language: string, articles: number) => ({ id, name, language, articles });

test('the same letters in several languages are one name, the most used first', () => {
  const spellings = [
    spelling(1, 'Syria', 'en', 5),
    spelling(2, 'سوريا', 'ar', 4),
    spelling(3, 'سوريا', 'fa', 3),
    spelling(4, 'Syrie', 'fr', 0),
  ];
  assert.deepEqual(writtenNames('Syria', spellings), [
    {
      name: 'سوريا',
      articles: 7,
      languages: [
        { language: 'ar', articles: 4 },
        { language: 'fa', articles: 3 },
      ],
    },
    { name: 'Syria', articles: 5, languages: [{ language: 'en', articles: 5 }] },
  ]);
});

test('a topic that is written as it is called only has nothing to tell', () => {
  assert.deepEqual(writtenNames('Velmar', [spelling(1, 'Velmar', 'en', 5), spelling(2, 'Velmar', 'tr', 1)]), []);
  assert.deepEqual(writtenNames('Velmar', []), []);
  assert.equal(writtenNames('The valley', [spelling(1, 'Velmar', 'en', 5)]).length, 1);
});
