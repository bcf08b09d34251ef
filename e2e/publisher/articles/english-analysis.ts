import type { ArticleSource } from '../types.ts';

export const englishAnalysis: ArticleSource[] = [
  {
    slug: 'strait-tolls-arithmetic',
    kind: 'analysis',
    section: 'economy',
    topics: ['trade', 'ostrine-strait', 'velmar', 'tesmira'],
    daysAgo: 0.9,
    headline: 'The strait’s tolls are an argument about history disguised as arithmetic',
    dek: 'Two shores charge for the same water by two different rulers. The difference is small, old and unlikely to be settled by a calculator.',
    byline: ['Dane Verrick'],
    lead: {
      scene: 'chart',
      caption: 'Toll income of the two shores over nine years, in constant money.',
      credit: 'The Meridian Ledger',
    },
    body: `
A ship of ten thousand tonnes going north through the Ostrine pays the Velmari shore by weight and the Tesmiran shore by length. Nobody designed this. When the lighthouse treaty was signed, Velmar’s customs men owned a scale and Tesmira’s owned a rope, and each wrote into the annex the thing he knew how to read.
For a century the two sums came out nearly equal, because ships were built to much the same shape. Then they were not. The long, light carriers that bring timber from the east now pay Tesmira nearly twice what they pay Velmar; the squat ore boats do the reverse. Each capital has a drawer of studies proving that it is being robbed.
## What the money does
Tolls bring in less than two per cent of either budget. But on both shores the money is bound by law: in Velmar to the river dykes, in Tesmira to the pensions of seamen’s widows. A finance minister who gave way would not be conceding a tariff. She would be conceding a dyke, and there is always a village behind it.
| Ship | Pays Velmar | Pays Tesmira |
| Timber carrier, 190 m | 4,100 | 7,900 |
| Ore boat, 120 m | 6,800 | 5,000 |
| Ferry, 90 m | exempt | 1,200 |
This is why the current proposal, a single fee by volume to be shared equally, has the support of every economist and no minister. It would leave both treasuries better off by the saving in clerks. It would also require each to admit that the other’s ruler had been, all along, as good as its own.
## The way round
There is a quieter path. The pilots’ agreement that ended this month’s [[strait-pilots-end-strike|nine-day stoppage]] lets ships pass in groups of five, and a group pays one combined toll, divided among its members by a formula the pilots drew up on a napkin. The formula is by volume. If the convoys go on after the backlog has cleared, and captains like them, the strait will have adopted the reform without anyone signing it.
That would be in keeping with its past. The Ostrine has been governed for most of its history by things that were meant to last until Sunday.`,
  },
  {
    slug: 'velmar-two-budgets',
    kind: 'analysis',
    section: 'politics',
    topics: ['velmar', 'elections', 'energy'],
    daysAgo: 4.2,
    headline: 'Why Velmar passes two budgets and believes in neither',
    dek: 'One is voted in public and one is spent. The distance between them has become the country’s real constitution.',
    byline: ['Jessamy Orlo'],
    lead: {
      scene: 'arches',
      caption: 'The finance ministry in Orsande was built as a granary and still has the doors.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
Every November the parliament of Velmar debates a budget for six weeks, amends it some four hundred times and passes it at night. Every March the finance ministry issues what it calls the implementing tables. The tables have the same total. Almost nothing else in them is the same.
The habit began honestly. During the drought the government needed to move money faster than a chamber could sit, and was given leave to “arrange within heads”. The drought ended; the arranging did not. Last year a third of all spending reached a purpose other than the one voted for, and the auditor, whose report is itself paid for out of the arranged part, called this “a matter of presentation”.
## Who gains
The obvious answer, ministers, is only half of it. Deputies gain too. A vote in November costs nothing if it can be undone in March, so members for the river districts may vote for dykes, and members for the east for roads, knowing that both cannot be built. The public budget has become a list of what the country would like to be; the tables are what it is.
The people who lose are those who take the first document at its word: the schoolmaster who hires on the strength of a line, the contractor who buys gravel. There is now a trade in Orsande in reading the two against each other. The best-known practitioner, a retired clerk named Bertil Hask, publishes the differences each spring in a pamphlet with a green cover, and ministries have been known to send out for it.
## A speaker with a hat
The new speaker, [[velmar-coalition-count|drawn by lot]] in a chamber split exactly in half, has an unexpected lever. The tables need no vote, but they need the speaker’s signature, which has always been given without reading. Linnea Garrow has asked for a reading copy. She has asked, moreover, for it to be read aloud.
> I am told it takes nine hours. I have sat through longer with less in it. — Linnea Garrow, speaker of the assembly
If she keeps to that, the second budget becomes a public document for the first time. It does not follow that it will become a better one. But the country would be able to see the distance between its two selves, and might decide, for once deliberately, which of them to keep.`,
  },
  {
    slug: 'halvane-gas-second-winter',
    kind: 'analysis',
    section: 'economy',
    topics: ['energy', 'halvane', 'diplomacy', 'united-nations'],
    daysAgo: 8.5,
    headline: 'Halvane’s gas gave it one good winter. The second is the test',
    dek: 'A kingdom that discovered leverage is discovering that its customers have discovered insulation.',
    byline: ['Pascaline Druit'],
    lead: {
      scene: 'ridge',
      caption: 'The pipeline road across the Ansel heights in northern Halvane.',
      credit: 'Oriel Benn/The Meridian Ledger',
    },
    body: `
When Halvane cut its gas deliveries by a quarter two winters ago, in a dispute about transit that few outside Istreth could follow, prices on both shores of the Ostrine trebled in a week. The kingdom made more from selling less than it had ever made from selling more. In the ministries they still speak of it as the golden January.
The lesson drawn was that scarcity pays. The lesson drawn elsewhere was about windows. Velmar has since lined the roofs of two hundred thousand houses, paid for by a levy that would have been unthinkable before. Tesmira reopened its peat works, disliked the smell, and built heat pumps along the whole southern quay. Together they will need a fifth less gas this year than in the winter of the quarrel.
## The price of being noticed
Leverage of this kind is spent in the using. The customer who has been frightened once does not return to the old state of not thinking about it. Halvane’s sellers report that buyers who used to sign for ten years now sign for two, and ask, politely, for a clause about arbitration in a third country.
- Long contracts made up 80 per cent of sales before the dispute; they make up 35 now.
- The spot price has fallen below the cost of the newest field.
- Two of the four drilling ships have been let to other people.
None of this is yet a crisis. The kingdom has reserves, a young and forgiving population, and a finance minister, Leocadia Brandis, who said in the spring that the golden January would prove the most expensive month in the country’s history. She has since been proved right and moved to the ministry of sport.
## What Istreth could do
The sensible course would be to sell reliability, the one product of which the region is short: firm deliveries at a modest price, underwritten by an inventory on the buyers’ own soil. A plan exists. It would tie Halvane’s hands in exactly the manner that made the last two winters interesting, and that is why it is a good plan and why it has been a draft for fourteen months. The [[grid-link-memo|link between the grids]] now being negotiated would do for current what the kingdom hesitates to do for gas.`,
  },
  {
    slug: 'dorrim-water-diplomacy',
    kind: 'analysis',
    section: 'politics',
    wall: 'metered',
    topics: ['water', 'diplomacy', 'united-nations', 'dorrim'],
    daysAgo: 14.0,
    headline: 'Small, wet and underestimated: how Dorrim turned rain into foreign policy',
    dek: 'The mountain republic has no army to speak of and no coast at all. It has the place where everybody’s rivers begin.',
    byline: ['Tobin Areszk'],
    lead: { scene: 'lake', caption: 'Lake Merrin, from which three countries drink.', credit: 'Dorrim Waterways' },
    body: `
There is a room in the foreign ministry at Ketchar with a relief map of the region on its floor. Visitors are invited to take off their shoes. Then a clerk with a watering can pours half a litre onto the plaster peaks of Dorrim, and everyone stands in their socks and watches where it goes. It goes, always, to them.
The performance was thought up by Ottmar Selin, the country’s foreign minister for seventeen years, who died in the spring. He liked to say that Dorrim had been given a bad hand in everything but gravity. His achievement was to see that water upstream is a threat only if it is used as one, and that a threat never uttered can be drawn on, like a deposit, for decades.
So Dorrim has never closed a sluice in anger. It has, instead, measured. It set up gauges on every tributary and gave the readings away, hourly, to anyone who asked. Within ten years the irrigation boards of three countries were planning their summers on Dorrim’s figures. A neighbour that depends on your arithmetic is slow to insult you.
## The price of trust
The [[harrask-reservoir-vote|quarrel over the Harrask reservoir]] puts this in danger for the first time. The dam is meant for Dorrim’s own orchards. But a country that stores water can withhold it, and downstream the gauges that were a gift begin to look like a meter. Velmar’s irrigation board has asked, for the first time in the history of the exchange, to inspect an instrument.
The answer Mr Selin would have given is not hard to guess. He would have had them all up to Ketchar and asked them to take off their shoes. Whether his successors have his lightness of touch is less certain. The watering can, colleagues say, has been put away for cleaning.`,
  },
  {
    slug: 'sarrow-quiet-vote',
    kind: 'analysis',
    section: 'politics',
    topics: ['sarrow-islands', 'elections'],
    daysAgo: 25.1,
    headline: 'An election without candidates: what the Sarrow Islands know about voting',
    dek: 'Islanders write any name they like on a blank paper. The result is less chaotic, and more conservative, than mainland reformers hope.',
    byline: ['Corin Haldane-Voss'],
    lead: {
      scene: 'harbour',
      caption: 'Lindmoor’s net loft, which serves as polling station, theatre and court.',
      credit: 'Wick Tarrow',
    },
    body: `
In the Sarrow Islands nobody stands for election. There are no parties, no posters and no list. On the second Sunday after the equinox every adult is handed a blank sheet of paper and writes on it, in pencil, the names of the seven people he or she would least mind being governed by. The wording is the law’s own.
Campaigning is forbidden, in a law of one line, and would be useless: a person caught wanting office is thought to be unwell. Those elected may decline, once, and about a third do. They then owe the community a service of equal weight, by custom the repair of a slipway.
## The pull of the ordinary
Political scientists have visited for years in the hope of finding radical democracy. What they find is moderation to the point of stubbornness. Because names must come to mind unaided, votes gather on people whom everyone has met and nobody has quarrelled with: the vet, the ferry’s purser, the woman who mends outboard motors. The median councillor has held a ladder for half the electorate.
> You learn a great deal about a man from how he lets go of a ladder. — Nessa Pyke, councillor, twice elected, once declined
The system is poor at change. It took the council nine years to agree to [[sarrow-cable-landing|the undersea cable]], and then it agreed unanimously. It is also poor at representing the quarter of residents who have come from elsewhere in the last decade, whose names are known but not, so to speak, spelled. Of 130 councillors since the method was adopted, three were born off the islands, and two of those were midwives.
Reform groups in Orsande have proposed the blank paper for city wards. The islands’ experience suggests a caution. The method does not produce good government by itself; it produces government by the people one already trusts. Where that is a wide circle it works very well. The work lies in the circle.`,
  },
  {
    slug: 'compact-at-twenty',
    kind: 'analysis',
    section: 'politics',
    topics: ['diplomacy', 'united-nations', 'trade', 'velmar', 'halvane'],
    daysAgo: 38.0,
    headline: 'The Meridian Compact at twenty: a treaty that succeeded by being boring',
    dek: 'It has no flag, no parliament and one photocopier. Trade between its five members has trebled.',
    byline: ['Jessamy Orlo', 'Dane Verrick'],
    lead: {
      scene: 'skyline',
      caption: 'Orsande, where the Compact rents two floors above a piano shop.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
The secretariat of the Meridian Compact occupies two floors above a piano shop on Ropewalk Street in Orsande. On certain afternoons the delegates of five countries negotiate the diameter of pipe fittings to the sound of someone downstairs trying the same sonata on different instruments. It has been suggested that this is the source of their patience.
The Compact was signed twenty years ago after a more ambitious treaty, with a flag and an anthem in five verses, had failed in three referendums. Its authors drew the moral that the peoples of the region did not wish to be united but would not mind if their screws fitted. It has since passed 1,140 technical standards and, so far as anyone can remember, no resolutions.
## Dull things, trebled
Trade among the members has trebled. Economists disagree about how much of that would have come anyway, but two effects can be traced to the room above the pianos. A lorry crossing from Dorrim to Tesmira used to wait eleven hours for its papers and now waits forty minutes. And a doctor’s diploma from any member is valid in all, which is why half the nurses in Istreth speak with a mountain accent.
The failures are of the same size. A common plug was adopted and is used nowhere. The standard for apricots runs to sixty pages and excludes apricots. The office that was to settle disputes has had two cases, both about the photocopier.
1. Pipe fittings, agreed in the first year.
2. Lorry papers, in the fourth.
3. Diplomas, in the ninth, after a strike of dentists.
4. Frequencies for ships, agreed last summer and printed on one shore only.
The next secretary-general will be chosen in the autumn, and there is a candidate, Velmar’s former trade minister Ambrose Tillard, who wants a larger building and a voice in the world. He is an eloquent man. The members have listened to him with great attention and have asked him to begin with the plug.`,
  },
];
