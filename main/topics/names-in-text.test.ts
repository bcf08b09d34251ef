import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptName, conceptNames, conceptOf } from './known-names.ts';
import { namesInText } from './names-in-text.ts';

const found = (text: string, language: string): string[] =>
  namesInText(text, language).map(({ name, concept, start, end }) => {
    assert.equal(text.slice(start, end), name.startsWith('ال') && text[start] !== 'ا' ? name.slice(2) : name);
    return `${name} ${concept}`;
  });

test('English: words, dots, possessives, the longest name; abbreviations in capitals only', () => {
  assert.deepEqual(found("Syria's war and the U.S. and US troops told us. U.S.-led talks in South Korea end.", 'en'), [
    'Syria country/SY',
    'U.S. country/US',
    'US country/US',
    'U.S. country/US',
    'South Korea country/KR',
  ]);
  assert.deepEqual(found('The U.N. Security Council met; who said so? The WHO. It is what it is.', 'en'), [
    'U.N. Security Council organisation/un-security-council',
    'WHO organisation/who',
  ]);
  assert.deepEqual(found('Nigeria and Niger and Guinea-Bissau, Equatorial Guinea, Guinea', 'en'), [
    'Nigeria country/NG',
    'Niger country/NE',
    'Guinea-Bissau country/GW',
    'Equatorial Guinea country/GQ',
    'Guinea country/GN',
  ]);
});

test('a word within a word, the bird, and people named like countries are none', () => {
  assert.deepEqual(found('They ate turkey, wore a panama and saw Iranians and Omanis.', 'en'), []);
  assert.deepEqual(found('He met Michael Jordan and Jordan Peterson, then Paris Hilton.', 'en'), []);
  assert.deepEqual(found('He went to Jordan, then to Paris.', 'en'), ['Jordan country/JO', 'Paris city/paris']);
  assert.deepEqual(found('South. Korea', 'en'), [], 'a name does not go over the end of a sentence');
});

test('Arabic: the article and what is joined to the front', () => {
  assert.deepEqual(found('وفي سوريا ولبنان، والعراق وبالأردن، لإيران وللسعودية؛ كتاب', 'ar'), [
    'سوريا country/SY',
    'لبنان country/LB',
    'العراق country/IQ',
    'الأردن country/JO',
    'إيران country/IR',
    'السعودية country/SA',
  ]);
  assert.deepEqual(found('قال الأمين العام للأمم المتحدة إن حزب الله والأمم المتحدة', 'ar'), [
    'الأمين العام للأمم المتحدة office/un-secretary-general',
    'حزب الله organisation/hezbollah',
    'الأمم المتحدة organisation/un',
  ]);
  assert.deepEqual(found('تقرير مالي عن البنين', 'ar'), [], 'words that are mostly something else');
});

test('Hebrew: prefixes, and acronyms as typed', () => {
  assert.deepEqual(found('בסוריה ובלבנון, לאיראן ומישראל; האו"ם וצה״ל בארה"ב', 'he'), [
    'סוריה country/SY',
    'לבנון country/LB',
    'איראן country/IR',
    'ישראל country/IL',
    'האו"ם organisation/un',
    'צה״ל organisation/idf',
    'ארה"ב country/US',
  ]);
});

test('Persian, Turkish, Russian, German, French and scripts without spaces', () => {
  assert.deepEqual(found('ایران و عربستان سعودی در خاورمیانه با حزب‌الله', 'fa'), [
    'ایران country/IR',
    'عربستان سعودی country/SA',
    'خاورمیانه region/middle-east',
    'حزب‌الله organisation/hezbollah',
  ]);
  assert.deepEqual(found("Suriye'de ve İran’ın, Türkiye ile ABD'den; BM", 'tr'), [
    'Suriye country/SY',
    'İran country/IR',
    'Türkiye country/TR',
    'ABD country/US',
    'BM organisation/un',
  ]);
  assert.deepEqual(found('В Сирии и Иране, с Россией; США и ООН', 'ru'), [
    'Сирии country/SY',
    'Иране country/IR',
    'Россией country/RU',
    'США country/US',
    'ООН organisation/un',
  ]);
  assert.deepEqual(found('Syriens Regierung und die Vereinten Nationen', 'de'), [
    'Syriens country/SY',
    'Vereinten Nationen organisation/un',
  ]);
  assert.deepEqual(found('un accord entre l’Iran et les États-Unis, l’ONU', 'fr'), [
    'Iran country/IR',
    'États-Unis country/US',
    'ONU organisation/un',
  ]);
  assert.deepEqual(found('米国とシリア、アメリカ合衆国と中国、アメリカン', 'ja'), [
    '米国 country/US',
    'シリア country/SY',
    'アメリカ合衆国 country/US',
    '中国 country/CN',
  ]);
  assert.deepEqual(found('叙利亚和美国', 'zh'), ['叙利亚 country/SY', '美国 country/US']);
});

test('a language without a table, and hostile texts', () => {
  assert.deepEqual(found('Syria and the U.S.', 'sv'), ['Syria country/SY', 'U.S. country/US']);
  for (const text of [
    '',
    'ال'.repeat(100_000),
    'U.'.repeat(50_000),
    'ובלמהשכ'.repeat(20_000),
    '\ud800',
    'A'.repeat(1_000_000),
  ])
    for (const language of ['en', 'ar', 'he', 'tr', 'ja', '__proto__', ''])
      assert.ok(namesInText(text, language).length <= text.length);
});

test('names of a concept: the label of a language, else the English one; all of them with the own first', () => {
  assert.equal(conceptName('country/SY', 'en'), 'Syria');
  assert.equal(conceptName('country/SY', 'ar-LB'), 'سوريا');
  assert.equal(conceptName('country/TR', 'en'), 'Turkey');
  assert.equal(conceptName('country/US', 'en'), 'United States');
  assert.equal(conceptName('office/white-house', 'sv'), 'White House');
  assert.equal(conceptName('ports', 'en'), null);
  assert.equal(conceptName('__proto__', 'en'), null);
  assert.equal(conceptNames('country/SY', 'tr')[0]?.name, 'Suriye');
  assert.ok(conceptNames('country/SY').some(({ name, language }) => name === 'سورية' && language === 'ar'));
});

test('every concept has an English name, and every name leads back to its own', () => {
  const ambiguous = new Set(['Saint-Martin']);
  for (const concept of ['country/SY', 'city/ankara', 'organisation/un', 'office/kremlin', 'region/gaza'])
    for (const { name, language } of conceptNames(concept))
      if (!ambiguous.has(name)) assert.equal(conceptOf(name, language), concept, `${name} (${language})`);
});
