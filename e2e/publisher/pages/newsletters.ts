import { escape } from '../markup.ts';
import { document } from './layout.ts';
import type { Visit } from './visit.ts';

interface Letter {
  slug: string;
  name: string;
  when: string;
  about: string;
}
interface Issue {
  letter: string;
  number: number;
  daysAgo: number;
  subject: string;
  opening: string[];
  /** Slugs of the articles it points to, with the editor's line on each. */
  items: [slug: string, line: string][];
  sign: string;
}

const letters: Letter[] = [
  {
    slug: 'strait-watch',
    name: 'The Strait Watch',
    when: 'Tuesdays',
    about: 'Shipping, water and power on the Ostrine.',
  },
  {
    slug: 'capital-note',
    name: 'Capital Note',
    when: 'Weekdays',
    about: 'What is being said in Orsande before it is announced.',
  },
  { slug: 'upland-letter', name: 'The Upland Letter', when: 'Fridays', about: 'Dorrim and the mountain provinces.' },
  { slug: 'tideline', name: 'Tideline', when: 'Every other Sunday', about: 'The Sarrow Islands, slowly.' },
  { slug: 'figures', name: 'Six Figures', when: 'Mondays', about: 'Half a dozen numbers and why they moved.' },
  { slug: 'shelf', name: 'The Shelf', when: 'Monthly', about: 'Books, music and kitchens of the region.' },
];

const issues: Issue[] = [
  {
    letter: 'strait-watch',
    number: 118,
    daysAgo: 2,
    subject: 'Waiting room with a view',
    opening: [
      'Good morning from the pilot station at Callune Roads, where seventeen ships were at anchor at first light and a dog called Bosun was barking at all of them.',
      'The queue is the story this week, though not for the reason the insurers give. The fog lifted on Thursday. The ships stayed, because the berths they want are promised to somebody else.',
    ],
    items: [
      ['strait-pilots-end-strike', 'How nine days without pilots ended over a canteen table.'],
      ['strait-tolls-arithmetic', 'Our reading of the toll tables, with the sums shown.'],
    ],
    sign: 'Until Tuesday, Maren Oskell',
  },
  {
    letter: 'strait-watch',
    number: 117,
    daysAgo: 9,
    subject: 'A buoy goes missing',
    opening: [
      'Number 14 buoy, green, unlit since March, was found by a school class on the beach at Lindmoor. It had come forty miles on its own.',
      'The harbour office says it was “relocated by weather”. The class has written it a poem, which we print in full at the foot of this letter because it is better than the statement.',
    ],
    items: [
      ['sarrow-cable-landing', 'The cable that should make the islands less far away.'],
      ['grid-link-memo', 'Who profits when two grids are tied together.'],
    ],
    sign: 'Until Tuesday, Maren Oskell',
  },
  {
    letter: 'upland-letter',
    number: 61,
    daysAgo: 5,
    subject: 'The road opens, the argument does not close',
    opening: [
      'The snowploughs met at the top of the Harrask pass on Wednesday at noon, eleven days earlier than last year. Somebody had brought soup.',
      'With the road come the survey teams for the reservoir, and with the teams come the two village councils that cannot agree on where the valley ends.',
    ],
    items: [
      ['harrask-reservoir-vote', 'The vote, the recount and the third ballot box.'],
      ['glacier-ledger-report', 'Thirty years of ice, in one table.'],
    ],
    sign: 'With cold hands, Tobin Areszk',
  },
];

const issuePath = (issue: Issue): string => `/newsletters/${issue.letter}/${issue.number}`;

function overview(visit: Visit): string {
  const list = letters.map((letter) => {
    const own = issues.filter((issue) => issue.letter === letter.slug);
    const links = own.map(
      (issue) => `<li><a href="${issuePath(issue)}">No. ${issue.number}: ${escape(issue.subject)}</a></li>`,
    );
    return `<section class="letter" id="${letter.slug}"><h2>${letter.name}</h2><p>${letter.about} <em>${letter.when}.</em></p>${links.length > 0 ? `<ul>${links.join('')}</ul>` : ''}</section>`;
  });
  const main = `<h1 class="list-title">Newsletters</h1><p>Six letters from the Ledger, each written by one person.</p>${list.join('\n')}`;
  return document({ title: 'Newsletters', language: 'en', path: '/newsletters', main }, visit);
}

/** `/newsletters` and the archive under it; null for an address that holds nothing. `startedAt`: ms the ages count from. */
export function newsletterPage(path: string, visit: Visit, startedAt: number): string | null {
  if (path === '/newsletters') return overview(visit);
  const issue = issues.find((one) => issuePath(one) === path);
  if (!issue) return null;
  const letter = letters.find((one) => one.slug === issue.letter);
  const items = issue.items.flatMap(([slug, line]) => {
    const article = visit.library.bySlug(slug);
    return article ? [`<li><a href="${article.path}">${escape(article.headline)}</a><br>${escape(line)}</li>`] : [];
  });
  const sent = new Date(startedAt - issue.daysAgo * 86_400_000).toISOString().slice(0, 10);
  const main = `<article class="newsletter-issue"><p class="kicker">${letter?.name ?? ''} · No. ${issue.number}</p><h1 class="title">${escape(issue.subject)}</h1><p class="meta"><time datetime="${sent}">${sent}</time></p>
<div class="article-body">${issue.opening.map((text) => `<p>${escape(text)}</p>`).join('\n')}<h2>In the Ledger this week</h2><ul>${items.join('\n')}</ul><p><em>${escape(issue.sign)}</em></p></div></article>`;
  return document({ title: issue.subject, language: 'en', path, main, bodyClass: 'page-newsletter' }, visit);
}
