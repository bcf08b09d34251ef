import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTextTerms, MOST_TERMS } from './find-terms.ts';

const text = (language: string, headline: string, dek: string, ...paragraphs: string[]) => ({
  headline,
  dek,
  bodyText: paragraphs.join('\n'),
  language,
  url: 'https://news.example/a',
  linked: [],
});
/** Names of what may be shown, the weightiest first. */
const namesOf = (given: ReturnType<typeof text>): string[] =>
  findTextTerms(given).flatMap(({ name, fit }) => (fit ? [name] : []));
/** All of `wanted` stand among the first `within` names. */
function assertAmong(given: ReturnType<typeof text>, within: number, ...wanted: string[]): void {
  const names = namesOf(given).slice(0, within);
  assert.deepEqual(
    wanted.filter((name) => !names.includes(name)),
    [],
    `missing among ${names.join(', ')}`,
  );
}

const english = text(
  'en-GB',
  'Central Bank Governor Leaves Lirania After Currency Row',
  'Marta Oldfield had kept interest rates high for two years.',
  'The governor of the central bank, Marta Oldfield, left Lirania on Tuesday night, officials said. Oldfield had refused to lower interest rates.',
  'The International Monetary Fund, which lends to Lirania, said it was watching. The central bank gave no comment. Lirania has asked the IMF for a loan.',
  'Fishing boats went out as usual. Oldfield, 58, said nothing at the airport.',
);

test('English: people by their whole name, places, phrases that recur; no glue of sentences, no days', () => {
  assertAmong(english, 5, 'Lirania', 'central bank', 'Marta Oldfield', 'interest rates');
  const names = namesOf(english);
  for (const name of ['Oldfield', 'Tuesday', 'said', 'officials', 'had', 'bank'])
    assert.ok(!names.includes(name), `${name} among ${names.join(', ')}`);
  assert.ok(names.some((name) => name === 'International Monetary Fund' || name === 'IMF'));
});

test('capitals of headlines and of the first word tell nothing', () => {
  const names = namesOf(
    text(
      'en',
      'Farmers Fear Early Frost In The Valley',
      '',
      'Growers say the frost came early. Frost kills blossom. The frost was bad for farmers in Tolland. Farmers in Tolland want help.',
    ),
  );
  assert.equal(names.includes('Frost'), false, names.join(', '));
  assert.ok(names.includes('frost') && names.includes('farmers') && names.includes('Tolland'));
});

test('acronyms in capitals are names though their letters make a word', () => {
  const names = namesOf(
    text('en', 'WHO sends doctors', '', 'The WHO sent doctors who know the region. The WHO will stay.'),
  );
  assert.ok(names.includes('WHO'), names.join(', '));
});

test('a small word joins a name and never ends it', () => {
  const names = namesOf(
    text(
      'en',
      'Bank of Norvik closes branches',
      '',
      'The Bank of Norvik will close branches. The Bank of Norvik and its staff are in talks.',
    ),
  );
  assert.ok(names.includes('Bank of Norvik'), names.join(', '));
  assert.ok(names.every((name) => !/^(?:of|the|and) | (?:of|the|and)$/iu.test(name)));
});

test('what a person is stands before the name, not in it', () => {
  const names = namesOf(
    text('en', 'Visit', '', 'The talks with President Ana Brelova went well, aides of Senator Brelova said.'),
  );
  assert.ok(names.includes('Ana Brelova'), names.join(', '));
  assert.ok(names.every((name) => !name.startsWith('President') && !name.startsWith('Senator')));
});

test('German: nouns by their capital, in the nominative, compounds whole; ß and umlauts', () => {
  const german = text(
    'de-DE',
    'Streit um die Straßenbahn in Neustadt',
    'Der Stadtrat vertagt die Entscheidung.',
    'Der Ausbau der Straßenbahn in Neustadt wird teurer. Gegner der Straßenbahn fordern einen Bürgerentscheid.',
    'Die Kosten des Ausbaus hätten sich verdoppelt, heißt es im Stadtrat. Ein Bürgerentscheid sei möglich. Der Ausbau dauert.',
  );
  assertAmong(german, 6, 'Straßenbahn', 'Neustadt', 'Stadtrat', 'Ausbau', 'Bürgerentscheid');
  assert.ok(namesOf(german).every((name) => /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '')));
});

test('French: articles before an apostrophe are none of the name; small words within phrases', () => {
  const french = text(
    'fr',
    "L'Ostrie adopte un plan de rigueur",
    '',
    "L’Ostrie a adopté un plan de rigueur jeudi. Le plan de rigueur d'Ostrie déplaît aux syndicats. Les syndicats appellent à la grève.",
  );
  assertAmong(french, 6, 'Ostrie', 'plan de rigueur', 'syndicats');
});

test('Spanish: phrases that de joins, names with accents', () => {
  const spanish = text(
    'es',
    'La sequía vacía el embalse de Peñalba',
    '',
    'El embalse de Peñalba está vacío por la sequía. La sequía afecta al regadío. Los agricultores de Peñalba piden ayuda por la sequía.',
  );
  assertAmong(spanish, 5, 'sequía', 'embalse de Peñalba');
});

test('Turkish: endings after an apostrophe are cut, and dotted i stays one letter', () => {
  const turkish = text(
    'tr',
    'İzmir’de deprem hazırlığı',
    '',
    "İzmir'in yeni planı açıklandı. İzmir'de okullar güçlendirilecek. Deprem uzmanları İzmir'e geldi. Deprem toplantısı sürüyor.",
  );
  assertAmong(turkish, 4, 'İzmir', 'deprem');
  assert.ok(namesOf(turkish).every((name) => !/['’]/u.test(name)));
});

test('Russian: cases of a name meet, the name is as it stands alone', () => {
  const russian = text(
    'ru',
    'Выборы в Ломске перенесены',
    '',
    'Выборы в Ломске пройдут весной. Ломск готовится к выборам. Мэр Ломска Игорь Савельев против. Савельев просит ждать. Ломск ждёт.',
  );
  assertAmong(russian, 4, 'Ломск', 'Игорь Савельев');
  assert.equal(namesOf(russian).filter((name) => name.startsWith('Ломск')).length, 1);
});

test('Arabic: with and without article, prefixes, marks and forms of alef one term; named with what most write', () => {
  const arabic = text(
    'ar',
    'الحكومة تناقش أزمة المياه',
    '',
    'ناقشت الحكومة أزمة المياه في البلاد. وقالت الحكومة إن أزمة المياه تتفاقم بسبب الجفاف. وبالحكومة لجنة للجفاف.',
    'اجتمع الوزراء مع سوريا بشأن المياه، وسوريا تريد اتفاقا. وافقت سوريا على الاتفاق.',
  );
  assertAmong(arabic, 6, 'أزمة المياه', 'الحكومة', 'سوريا');
  assert.ok(!namesOf(arabic).includes('وسوريا'));
});

test('Hebrew: letters written onto a word are taken off where the word stands without them', () => {
  const hebrew = text(
    'he',
    'משבר המים מחריף',
    '',
    'משבר המים בעמק מחריף. התושבים בעמק מודאגים ממשבר המים. סוריה שותפה, ובסוריה אומרים שהמשבר חמור. סוריה תגיב.',
  );
  assertAmong(hebrew, 5, 'משבר המים', 'סוריה');
});

test('known names are found where a script has no capitals, with letters written onto them, and end phrases', () => {
  assertAmong(text('he', 'ישראל ולבנון חתמו', '', 'ישראל ולבנון חתמו היום. ההסכם נחתם.'), 4, 'ישראל', 'לבנון');
  assertAmong(
    text('ar', 'مصر والأردن', '', 'اتفقت مصر والأردن على النقل. وقالت الأمم المتحدة كلمة.'),
    4,
    'مصر',
    'الأردن',
    'الأمم المتحدة',
  );
});

test('Persian: kaf and ya of both keyboards one term', () => {
  const persian = text(
    'fa',
    'بحران آب در کرمان',
    '',
    'بحران آب در كرمان جدی است. مردم کرمان از بحران آب می‌گویند. خشکسالی در کرمان ادامه دارد و خشکسالی سخت است.',
  );
  assertAmong(persian, 4, 'بحران آب', 'کرمان', 'خشکسالی');
  assert.equal(namesOf(persian).filter((name) => /رمان/u.test(name)).length, 1);
});

test('Chinese and Japanese: words by the dictionary, phrases without space', () => {
  const chinese = text(
    'zh',
    '气候变化影响农业',
    '',
    '气候变化正在影响农业。农民担心气候变化。政府讨论农业政策，农业政策将调整。',
  );
  assertAmong(chinese, 4, '气候变化', '农业');
  const japanese = text(
    'ja',
    '人工知能の規制を議論',
    '',
    '国会は人工知能の規制を議論した。人工知能は教育にも使われる。スティーブ・ジョブズ氏の言葉も引用された。人工知能の研究者は規制に反対だ。',
  );
  assertAmong(japanese, 3, '人工知能', '規制');
  assert.ok(findTextTerms(japanese).some(({ name }) => name === 'スティーブ・ジョブズ'));
});

test('a name in two spellings that the table knows is one term, with the weight of both', () => {
  const terms = findTextTerms(
    text(
      'en',
      'Talks',
      '',
      'The United States and Norway met. The U.S. asked Norway for time. The United States waits.',
    ),
  );
  const states = terms.filter(({ key }) => key === 'country/US');
  assert.equal(states.length, 1);
  const norway = terms.find(({ key }) => key === 'country/NO');
  assert.ok((states[0]?.weight ?? 0) > (norway?.weight ?? 0));
});

test("a paper's own name is no topic of what it prints", () => {
  const own = { ...english, url: 'https://www.lirania.example/news/1' };
  assert.ok(!namesOf(own).includes('Lirania'));
});

test('an unknown language is read by its letters; a text without words gives nothing', () => {
  assertAmong(text('', 'Zora Velik wins', '', 'Zora Velik won. Supporters of Zora Velik sang.'), 1, 'Zora Velik');
  assert.deepEqual(findTextTerms(text('xx-nonsense', '', '', '')), []);
  assert.deepEqual(findTextTerms(text('en', '12 — 13', '…', '5,000 10% $$$')), []);
  assert.deepEqual(findTextTerms({ ...english, language: '__proto__' }).length > 0, true);
});

test('every term has a key, a finite weight and a name of bearable length; each key once, at most sixty', () => {
  const many = Array.from(
    { length: 400 },
    (_unused, at) => `Person${String.fromCodePoint(65 + (at % 26))} Number${at} spoke.`,
  );
  const terms = findTextTerms(text('en', 'Many', '', ...many));
  assert.equal(terms.length, MOST_TERMS);
  assert.equal(new Set(terms.map(({ key }) => key)).size, terms.length);
  for (const { key, name, weight } of terms)
    assert.ok(key !== '' && name !== '' && name.length <= 80 && Number.isFinite(weight) && weight > 0);
});

test('two known names side by side are two, and a known name keeps the letters that it is written with', () => {
  const namesIn = (language: string, bodyText: string): string[] =>
    findTextTerms({ headline: '', dek: '', bodyText, language, url: '', linked: [] }).map(({ name }) => name);
  const persian = namesIn(
    'fa',
    'گفت‌وگوی آمریکا سوریه ادامه یافت. دور تازه آمریکا سوریه فردا است. آمریکا سوریه را خواست.',
  );
  assert.ok(persian.includes('سوریه'), persian.join(', '));
  assert.ok(!persian.includes('آمریکا سوریه'), persian.join(', '));
  const hebrew = namesIn(
    'he',
    'שגריר ארצות הברית בוושינגטון אמר. ברית חדשה נחתמה. שגריר ארצות הברית בוושינגטון שב. ארצות הברית שתקה.',
  );
  assert.ok(hebrew.includes('ארצות הברית'), hebrew.join(', '));
  assert.ok(!hebrew.some((name) => name.includes('הברית וושינגטון')), hebrew.join(', '));
});
