import type { ArticleSource } from '../types.ts';

export const englishMemos: ArticleSource[] = [
  {
    slug: 'grid-link-memo',
    kind: 'memo',
    section: 'economy',
    topics: ['energy', 'halvane', 'velmar', 'technology'],
    daysAgo: 1.8,
    headline: 'Memo: Who profits when Halvane and Velmar tie their grids together',
    dek: 'The term sheet is shorter than the guest list. Five points to watch before the signing on the fourteenth.',
    byline: ['Pascaline Druit'],
    lead: {
      scene: 'night',
      caption: 'Orsande by night draws as much current as all of Dorrim.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
**Bottom line:** the link will be signed on the fourteenth and will be built, because both treasuries have already booked the saving. The open question is who carries the risk of a dry year, and the draft we have read answers it in a footnote.
The plan is for 900 megawatts of direct current under the strait at its narrowest point, from a converter hall at Ansel Foot to the old coal quay in Orsande. Halvane sells at night when its turbines idle; Velmar sells at noon when its roofs do not. On paper each side imports about as much as it exports.
## Five points
1. **Losses.** Three per cent is assumed. The only comparable cable in the region loses five.
2. **The dry year.** If Lake Merrin falls below its third mark, Dorrim’s hydro stops and both partners want the same current at once. Footnote 11 gives it to “the party in greater need”, without saying who decides.
3. **Repairs.** One ship within reach can lift such a cable, the *Patient Margaret*, and she is promised to the Sarrow Islands until spring.
4. **Money.** Halvane pays for the cable, Velmar for both halls, by a loan whose interest follows the gas price. Velmar is thus insuring Halvane against cheap gas, a point its own negotiators noticed late.
5. **People.** The chief engineers get on. The ministers do not.
Our reading: buy the copper, not the shares. The makers of the cable are paid on delivery whatever happens in a dry year. Operators on the Velmari side face a fall in evening prices of eight to twelve per cent from the second year, somewhat less than the industry fears.
Watch for the guest list. If the Dorrim ambassador attends the signing, footnote 11 has been settled privately. If he is ill, it has not.`,
  },
  {
    slug: 'ostrine-insurance-memo',
    kind: 'memo',
    section: 'economy',
    topics: ['trade', 'ostrine-strait'],
    daysAgo: 6.2,
    headline: 'Memo: Insurers are pricing the fog, not the strike',
    dek: 'Premiums for the Ostrine rose by a fifth in a fortnight. Underwriters blame the pilots in public and a spreadsheet in private.',
    byline: ['Maren Oskell'],
    lead: { scene: 'chart', caption: 'Quoted premiums for a single passage, by week.', credit: 'The Meridian Ledger' },
    body: `
**Bottom line:** cover for a single passage through the strait costs 21 per cent more than two weeks ago. Brokers expect the rise to outlast the pilots’ stoppage, since its cause is a revised fog model that the four largest houses bought from the same consultant in the same week.
The model counts days on which visibility at Gull Rock falls under half a mile. It was fitted to thirty years of lighthouse logs. Two people who kept those logs have told us that for eleven of the thirty years the entry was made from the keeper’s kitchen, which faces the hill.
If so, the model finds a third too much fog. The houses are aware of the objection. None wants to be the first to lower its price, because the others would be left holding the same number with less company.
- Expect a quiet correction in the autumn renewals, presented as a loyalty discount.
- Small ferry lines, which renew in June, will pay the full mistake.
- The Lindmoor boat is insured by its own members and is unaffected.
What could go wrong: real fog. The weather service gives an even chance of a foggy autumn, and an underwriter who has been wrong for a bad reason and is then right by accident will not be lowering anything for years.`,
  },
  {
    slug: 'ketchar-cabinet-memo',
    kind: 'memo',
    section: 'politics',
    topics: ['dorrim', 'diplomacy', 'united-nations', 'water'],
    daysAgo: 11.3,
    headline: 'Memo: Ketchar’s new cabinet is a map of old friendships',
    dek: 'Seven of eleven ministers shared a boarding-school dormitory. It matters more for water than for anything else.',
    byline: ['Tobin Areszk'],
    lead: {
      scene: 'skyline',
      caption: 'The government quarter of Ketchar from the funicular.',
      credit: 'Suna Perrault/The Meridian Ledger',
    },
    body: `
**Bottom line:** Prime Minister Ysolde Marrack has chosen people she has known since she was eleven. The cabinet will be quick, discreet and short of anybody who can tell her she is wrong, with one exception.
The dormitory at Saint Orrin’s held twelve girls. Seven are now ministers, one is the prime minister’s doctor, and one edits the newspaper that used to oppose her. They call each other by surnames. Decisions that took the last government a month of committees have been made in the past fortnight by telephone, between supper and the late news.
The exception is the water minister, Fabian Loess, a hydrologist from the university whom none of them had met. He was appointed, we understand, at the insistence of the president, who signs treaties and wished to have someone in the room who could read them.
## What to watch
He opposes the Harrask reservoir at its present height. The finance minister, bed four by the window, has already spent its revenue. If Mr Loess is still in office when the court has ruled on [[harrask-reservoir-vote|the third ballot box]], the dam will be built eleven metres lower and the downstream countries will stay calm. If he has returned to his university, they will not.
Our sources give him until the end of the month. They add that he has been seen playing cards with the prime minister’s doctor, and losing, which in Ketchar is regarded as a good sign.`,
  },
  {
    slug: 'callune-port-authority-memo',
    kind: 'memo',
    section: 'economy',
    topics: ['tesmira', 'trade', 'technology'],
    daysAgo: 21.4,
    headline: 'Memo: The Port Callune authority wants to sell its clocks',
    dek: 'A plan to lease out the port’s timekeeping sounds eccentric. It is worth forty million and would change who decides when a ship is late.',
    byline: ['Maren Oskell'],
    lead: {
      scene: 'harbour',
      caption: 'The tide clock on the authority’s tower, seven minutes fast by tradition.',
      credit: 'Pell Aradine/The Meridian Ledger',
    },
    body: `
**Bottom line:** the authority is in talks to hand the recording of arrivals and departures to a private firm for twenty-five years. Whoever keeps that record decides demurrage, the fee for delay, on 9,000 calls a year. Shipowners have not noticed yet.
At present a ship has arrived when a clerk in the tower sees her pass the outer buoy and writes down the time by a clock that has been seven minutes fast since the reign of somebody’s grandmother. Everyone knows about the seven minutes. Contracts allow for them. Two attempts to correct the clock were withdrawn after protests.
The bidder, Chronal Harbours of Istreth, would replace clerk and clock by sensors and sell the data to anyone who pays. Its offer of forty million is a third of what the authority needs for the new quay. It is also about what the seven minutes are worth to cargo owners over twenty-five years, a coincidence on which the firm declined to comment.
- The authority’s board meets on the 30th; five of nine members are in favour.
- The clerks’ union would accept retraining. It wants the old clock to keep striking.
- A clause lets the firm define “arrival” after consultation. This is the clause to read.
Expect a signature in the summer unless the shipowners’ council wakes up. Its chairman is on a walking holiday and, appropriately, cannot be reached before then.`,
  },
  {
    slug: 'velmar-seed-bank-memo',
    kind: 'memo',
    section: 'environment',
    topics: ['velmar', 'climate'],
    daysAgo: 35.6,
    headline: 'Memo: A seed vault, a leaking roof and the lobby that wants both',
    dek: 'Velmar’s collection of 60,000 wheats is about to be rescued. Two very different rescuers have applied.',
    byline: ['Dane Verrick'],
    lead: {
      scene: 'fields',
      caption: 'Trial plots at Holm, where each strip is a wheat nobody grows any more.',
      credit: 'Velmar Survey Office',
    },
    body: `
**Bottom line:** the national seed collection at Holm will leave public hands this year. The ministry prefers the milling company; the scientists prefer the monks. We think the monks have the votes.
The collection was put together over ninety years by people with paper envelopes. It holds 60,000 varieties, of which perhaps 200 are still grown. Rain came through the roof in March and again in April, and one drawer, fortunately of barley, sprouted.
Sarn Mills offers a new building at once, in exchange for first use of anything bred from the seed over thirty years. The abbey at Nether Quill offers a dry crypt at a steady nine degrees, a gardener, and no conditions. It has kept its own rye since the abbey was founded and says it intends to be there when the thirty years are over.
## The votes
The committee has eleven members. Four depend on the mills for a research budget. Four are agronomists who have each, separately, mentioned to us the word “crypt” with longing. The remaining three are farmers, and farmers in Velmar do not sell seed corn: it is the nearest thing the country has to a religion.
A decision is due on the nineteenth. If it goes to the abbey, watch for the mills to propose a commission on the humidity of crypts.`,
  },
];
