import type { ArticleSource } from '../types.ts';

export const englishEvents: ArticleSource[] = [
  {
    slug: 'orsande-water-forum',
    kind: 'event',
    section: 'environment',
    topics: ['water', 'diplomacy', 'united-nations', 'velmar'],
    daysAgo: 0.6,
    headline: 'Event: The Orsande Water Forum, three days, five ministers and one river walk',
    dek: 'Our diary for the region’s largest meeting on water, with the sessions worth getting up for.',
    byline: ['Ledger Diary'],
    lead: {
      scene: 'arches',
      caption: 'The old waterworks in Orsande, where the forum meets.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
The water ministers of all five Compact countries will be in the same building for the first time in four years when the Orsande Water Forum opens at the old waterworks on Monday. Two of them will be in the same building without being in the same room, the organisers having found, after some search, a staircase at each end.
The public sessions are free and start at nine. We recommend the second morning, when Dr Ilka Sorrento explains how [[merrin-eels-return|the eels of Lake Merrin]] found their ladder, and the debate that afternoon between the mayors of Maravel and Upper Lenn, one of whom has too little water and one of whom, he says, has too many visitors asking about it.
## When and where
- Monday, 9.00: opening, main hall. Speeches limited to seven minutes by an hourglass.
- Tuesday, 10.30: eels. Pump room.
- Tuesday, 15.00: two mayors. Upper gallery.
- Wednesday, 7.00: walk along the Ashvane with the dyke master; bring boots.
The old waterworks are at 2 Cistern Lane, trams 4 and 9 to Ropewalk. There is a lift, which is slow, and coffee, which is strong. Interpretation is offered in all five languages except during the walk, when the dyke master will use gestures.
Readers of the Ledger are invited to the breakfast on Wednesday after the walk. Places are limited by the size of the kettle.`,
  },
  {
    slug: 'lindmoor-book-days',
    kind: 'event',
    section: 'culture',
    topics: ['culture', 'sarrow-islands'],
    daysAgo: 10.2,
    headline: 'Event: Lindmoor Book Days, in which every author must arrive by boat',
    dek: 'Four days of readings on the quay, in the net loft and, weather permitting, on the water.',
    byline: ['Ledger Diary'],
    lead: {
      scene: 'lake',
      caption: 'The reading raft in Lindmoor harbour during last year’s festival.',
      credit: 'Wick Tarrow',
    },
    body: `
The smallest book festival in the region begins on Thursday week at Lindmoor in the Sarrow Islands. It has one rule, that every author must come by boat, and one tradition, that the author who has had the worst crossing reads first. Last year that was the poet Ione Castellard, whose reading consisted of a single, deeply felt line.
This year’s programme has twenty-two writers from four countries. The novelist Barnaby Thrale brings his new book about a lighthouse whose keeper is afraid of the dark. The historian Sunniva Oake will talk about shipwrecks over the reef where most of them lie. Children can have a story written for them, on a typewriter, while they wait.
## Practical matters
- Thursday to Sunday. Readings at eleven, three and eight; the last one by lamplight.
- A pass costs as much as a ferry ticket in fare category A. Children and lighthouse keepers free.
- There are ninety beds on the island. When they are gone the school gym has mats.
The book stall accepts fish in the last hour of Sunday. The library, newly [[sarrow-cable-landing|connected to the world]], will for the first time send the readings out live, apart from those on the raft, which cannot be connected to anything and does not wish to be.`,
  },
  {
    slug: 'grid-hearing-istreth',
    kind: 'event',
    section: 'economy',
    topics: ['energy', 'halvane', 'technology'],
    daysAgo: 20.7,
    headline: 'Event: A public hearing in Istreth on the cable under the strait',
    dek: 'Engineers, fishermen and a choir have asked to be heard. The regulator has booked the larger hall.',
    byline: ['Ledger Diary'],
    lead: {
      scene: 'night',
      caption: 'The exchange building in Istreth, lit for the winter hearings.',
      credit: 'Oriel Benn/The Meridian Ledger',
    },
    body: `
Halvane’s energy regulator will hear the public on the planned cable to Velmar on the second of next month in the great hall of the exchange. The session was moved from the committee room after the number of speakers passed eighty. Each has four minutes, marked by a green lamp, an amber lamp and an usher.
The engineers speak first, on routes and losses. The fishermen of Ansel Foot follow; they have been promised a trench and want to see it drawn. A choir from the valley where the converter hall is to stand has asked to sing its objection, and the regulator, after taking advice, has ruled that singing is evidence.
## How to take part
- Doors open at eight, the hearing at nine. Bring an identity card for the gallery.
- Written comments may be handed in until noon the day before; there is a box at the side door.
- The hearing can be followed on the regulator’s site, with captions in four languages.
Anyone who wants to prepare may read our [[grid-link-memo|memo on the link]] or the regulator’s summary, which is shorter than its title. A decision is expected within six weeks, and the choir has been asked whether it would be available.`,
  },
  {
    slug: 'meridian-lecture',
    kind: 'event',
    section: 'culture',
    topics: ['culture', 'diplomacy', 'united-nations', 'elections'],
    daysAgo: 44.3,
    headline: 'Event: The annual Meridian Lecture, this year on the uses of silence in negotiation',
    dek: 'Captain Thora Mellick, who led the fog inquiry, will speak for fifty minutes, not all of it aloud.',
    byline: ['Ledger Diary'],
    lead: {
      scene: 'skyline',
      caption: 'The university of Orsande from the observatory steps.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
The Ledger’s annual lecture will be given this year by retired Captain Thora Mellick, chairwoman of the inquiry into the [[strait-fog-collision-inquiry|fog collision in the Ostrine]] and for thirty years before that a master on the northern run. Her subject is what is not said on the bridge of a ship, in a conference room, and at home.
Captain Mellick became known beyond the harbour when, as a mediator in the seamen’s dispute eight years ago, she sat between the two sides for an entire morning without speaking. By noon they had begun to talk to each other, if only, as one of them recalled, to find out whether she was all right.
## Details
- Thursday the 18th, 19.30, the observatory lecture hall, Orsande.
- Free, with a ticket from the Ledger’s front desk or any tram kiosk on line 4.
- The lecture is in English, with interpretation and, during the pauses, without.
There will be questions afterwards. The captain has let it be known that she may answer them. The text will be published in full the following week, with the pauses marked.`,
  },
];
