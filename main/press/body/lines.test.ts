import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, type Element } from '../dom.ts';
import { isBareLink, isCounter, isHeadingOfOthers, isLeadIn, isNote, offersDocument } from './lines.ts';

function line(html: string): Element {
  const element = parsePage(html).body.firstElementChild;
  assert.ok(element !== null);
  return element;
}

test('lines that lead to other articles, in several languages', () => {
  for (const html of [
    '<p>Read more: <a href="/a">Pilots go back to work after nine days</a></p>',
    '<p><a href="/a">Lea también: Los prácticos vuelven al trabajo</a></p>',
    '<p>Mehr zum Thema: <a href="/a">Lotsen arbeiten wieder</a></p>',
    '<p>Related: <a href="/a">Possible plumes: the discovery in images</a></p>',
  ])
    assert.equal(isLeadIn(line(html)), true, html);
  for (const html of [
    '<p>More than nine ships waited, said <a href="/a">the harbour office</a>, and nobody knew for how long.</p>',
    '<p>Read more slowly, the old pilot told them.</p>',
    '<p>Related: a matter of discipline, as the port authority had called it.</p>',
  ])
    assert.equal(isLeadIn(line(html)), false, html);
});

test('a paragraph that is a headline and nothing but a link', () => {
  assert.equal(isBareLink(line('<p><a href="/a">THE PILOTS GO BACK TO WORK AFTER NINE DAYS</a></p>')), true);
  assert.equal(isBareLink(line('<p><a href="/a">https://harbour.example/the-whole-report.html</a></p>')), false);
  assert.equal(isBareLink(line('<p>See <a href="/a">the pilots’ own account of the nine days</a>.</p>')), false);
});

test('a line that offers a document is the article’s', () => {
  assert.equal(offersDocument(line('<p><a href="/files/report.pdf?v=2">Download the full report (PDF)</a></p>')), true);
  assert.equal(offersDocument(line('<p><a href="/pdf/pilots">The pilots go back to work</a></p>')), false);
});

test("sites' notes, whole lines only", () => {
  for (const text of [
    '- Anzeige -',
    'Advertisement',
    '© 2020 Harbour Post. All Rights Reserved.',
    'Crédits photos : Pell Aradine',
    'Kommentare geschlossen',
    'Follow The Harbour Post on Twitter and Instagram @harbour',
    'The Harbour Post is not responsible for the opinions or content presented by contributors.',
    'Download our app and read the Post offline.',
    'Got a tip? Send us your story.',
    'Share this article',
    'Back to top',
    '¿Sabías que tenemos canal de Telegram? Únete aquí.',
    'Loading…',
    'Bild anzeigen Bild schließen',
    'Quellen ausblenden',
    'Show comments',
    'Mit deiner Zustimmung wird hier ein Inhalt von YouTube geladen.',
    'We need your consent to load this post from Twitter.',
  ])
    assert.equal(isNote(text), true, text);
  for (const text of [
    'The bank launched a mobile app on Monday, and thousands of people installed it within hours.',
    '“Our app is safe,” the founder told reporters.',
    'Brokers earn a three percent commission on each sale, the regulator said.',
    'Share prices fell by 5% on Monday.',
    'Loading the ship took hours.',
    'Back to the drawing board',
    'Share this information, please?',
    'Der Verein will die Stelle anzeigen',
    'Show more respect to the pilots',
    'Facebook wants the consent of its users, said the regulator on Friday.',
    'Copyright law has not kept up with machines, said the minister on Friday.',
    'The pilots will send a letter to the port authority today.',
    'The views expressed in the survey were their own, said the pollster.',
    'Companies are not responsible for the content that people post, the court ruled.',
    'The Telegram channel was closed by the police.',
    'The advertisement that the port authority ran in March asked for patience.',
    'Source of the trouble was the tide, as it had been in every year since the quay was built.',
    'Copyright was what the two photographers quarrelled about for years before the court decided, and when it had decided they went on to quarrel about what the court had meant by it, as if nothing had happened.',
  ])
    assert.equal(isNote(text), false, text);
});

test('headings over other articles', () => {
  for (const text of ['Mehr Themen:', 'Vous aimerez aussi', 'DON’T MISS', 'Meistgelesene Artikel', 'About the author'])
    assert.equal(isHeadingOfOthers(text), true, text);
  for (const text of ['What the pilots want', 'Mehr Lohn für alle', 'Data'])
    assert.equal(isHeadingOfOthers(text), false, text);
});

test("a gallery's counter on its picture; a number elsewhere is the article's", () => {
  const counted = (html: string): boolean => {
    const element = parsePage(html).body.querySelector('b, div div, figcaption');
    assert.ok(element !== null);
    return isCounter(element);
  };
  for (const text of ['6', '1/12', '3 of 9', '+4'])
    assert.equal(counted(`<figure><div><img src="/a"><b>${text}</b></div></figure>`), true, text);
  assert.equal(counted('<figure><b>1984</b></figure>'), false);
  assert.equal(counted('<figure><figcaption>6</figcaption></figure>'), false);
  assert.equal(counted('<p><b>6</b></p>'), false);
});
