import type { ArticleSource } from '../types.ts';

export const englishArchive: ArticleSource[] = [
  {
    slug: 'strait-fog-collision-inquiry',
    kind: 'news',
    section: 'politics',
    wall: 'metered',
    topics: ['ostrine-strait', 'trade', 'technology'],
    daysAgo: 23.5,
    headline: 'Inquiry into fog collision finds that both ships were giving way to each other',
    dek: 'The Lady of Brume and the Kestrel Nine met in the middle of the Ostrine because each was too polite.',
    byline: ['Dane Verrick'],
    lead: {
      scene: 'sea',
      caption: 'The Kestrel Nine under tow to Port Callune after the collision.',
      credit: 'Tesmira Coastguard',
    },
    body: `
A board of inquiry has concluded that the collision of two freighters in the Ostrine Strait in February was caused by courtesy. Each had the other on radar, each believed the other had the right of way, and each turned aside four times in twenty minutes, every time towards the place the other had just chosen. They met at walking pace. Nobody was hurt; eleven hundred crates of lemons were lost.
The report, published in Orsande on Monday, runs to 340 pages and contains a drawing of the two tracks that the chairwoman, retired Captain Thora Mellick, described as “a quadrille”. The ships’ officers were experienced and sober. Their instruments worked. What they lacked was a word: the two bridges used channels four apart, because a change of frequency agreed last summer had been printed in the northern pilot book and not in the southern.
## Nineteen recommendations
The board makes nineteen recommendations, of which eighteen concern radio and one lemons. It wants one pilot book for both shores, a common traffic office at Gull Rock, and a rule that in fog the ship that speaks first goes first. “It is not elegant,” Captain Mellick said, “but it is difficult to do twice.”
A common office would be the first thing the two shores have run together since the lighthouse treaty. Velmar has welcomed the idea; Tesmira’s transport minister, Caspian Orde, said his government would study it “with the speed for which we are known”.
The lemons came ashore for a fortnight along forty kilometres of coast. The village of Tern Haven has since held a festival, and intends to hold it again whether or not there is another accident.`,
  },
  {
    slug: 'lindmoor-ferry-fares',
    kind: 'news',
    section: 'economy',
    wall: 'metered',
    topics: ['sarrow-islands', 'trade'],
    daysAgo: 28.3,
    headline: 'Lindmoor ferry to charge by the mood of the sea',
    dek: 'A fare that falls when the crossing is rough is meant to fill winter boats. Islanders suspect the captain of choosing his weather.',
    byline: ['Corin Haldane-Voss'],
    lead: {
      scene: 'sea',
      caption: 'The ferry Sister Agathe leaving Lindmoor in a moderate swell, fare category C.',
      credit: 'Wick Tarrow',
    },
    body: `
From the first of next month the price of the crossing from Lindmoor to Port Callune will depend on the waves. On a flat sea passengers pay the full fare. Above a swell of one metre they pay three quarters, above two metres half, and above three metres, the point at which the kitchen closes, they travel free and are given a blanket.
The company, which has lost money every winter for a decade, says the boats sail in bad weather anyway, with a crew of fourteen and sometimes as many as six passengers. It hopes that students and others with strong stomachs will fill the benches. The wave height is to be read at the breakwater at the moment of departure and chalked on a board beside the gangway.
Islanders took to the idea at once and to the details not at all. At a public meeting in the net loft questions were put for three hours. Could one wait on the quay for worse weather? One could. Would the fare change if the sea did, half way across? It would not, in either direction. Who reads the gauge? The captain does.
> I have known Captain Brandt since he was four. He would no more read that gauge wrong than I would water milk. But I should like a second pair of eyes. — Nessa Pyke, dairywoman
A compromise was found before the lamps were put out. The gauge will be read by the schoolteacher, from her window, and the result shown by flags. The company has sold two hundred winter passes already. The blanket, it turned out in answer to a last question, has to be given back.`,
  },
  {
    slug: 'velmar-well-registry',
    kind: 'news',
    section: 'environment',
    wall: 'registration',
    topics: ['water', 'velmar', 'technology'],
    daysAgo: 33.7,
    headline: 'A country counts its wells and finds nine thousand it had forgotten',
    dek: 'Velmar’s first register of groundwater was made by postmen, who knew where the wells were all along.',
    byline: ['Dane Verrick'],
    lead: {
      scene: 'fields',
      caption: 'The plain of Sarn, where the register found 3,100 unlisted wells.',
      credit: 'Velmar Survey Office',
    },
    body: `
For two years the survey office of Velmar tried to count the country’s wells from the air. It flew over the plain of Sarn with infrared cameras, bought pictures from satellites and trained a computer to recognise the shadow of a well-head. The result was a list of 14,200 wells, of which about two thousand proved on inspection to be dovecotes.
In the third year somebody asked the postmen. The postal service walks to every house in the country that has a letter-box, and its carriers had been given water at most of them. Within eleven weeks, marking a printed map with a pencil between deliveries, 2,600 postmen and postwomen produced a register of 23,187 wells, with depth, owner, taste and, in a column nobody had asked for, the temper of the dog.
## What the numbers say
The nine thousand wells that had been missing draw about as much water each summer as the city of Orsande. Most are old and shallow. But some four hundred, drilled since the drought and mostly at night, go deeper than the law allows, and a cluster of these on the eastern edge of the plain explains why the springs at Holm have failed.
![fields] A pencilled sheet of the register with a carrier’s notes. | Velmar Survey Office
The water minister, Hastin Brule, has promised an amnesty to owners who register a deep well before the harvest, and a meter to every owner after it. The farmers’ league accepts the amnesty and is thinking about the meter. The postal workers’ union has asked for a share of the surveyors’ budget and seems likely to get it.
The taste column has been published too. By common consent the best water in Velmar comes from a well behind the chapel at Nether Quill, depth eleven metres, dog elderly and kind.`,
  },
  {
    slug: 'tesmira-orchard-auction',
    kind: 'news',
    section: 'economy',
    wall: 'registration',
    topics: ['trade', 'tesmira', 'climate'],
    daysAgo: 41.6,
    headline: 'Apricot growers of Sembrey sell a harvest that has not flowered yet',
    dek: 'An auction of futures in fruit was supposed to calm a nervous valley. It made one grandmother rich and everyone else curious.',
    byline: ['Maren Oskell'],
    lead: {
      scene: 'fields',
      caption: 'Apricot orchards on the slopes above Sembrey, three weeks before blossom.',
      credit: 'Pell Aradine/The Meridian Ledger',
    },
    body: `
In the hall of the growers’ club at Sembrey, under a portrait of a mule, the apricots of next July were sold on Saturday. There were none to look at. The trees stand bare, the last three harvests were lost to late frost, and the cooperative had decided that if it must worry about the weather it would rather be paid to.
Buyers from both shores of the strait bid for crates by the hundred, to be delivered at a price fixed now. If the frost comes, the growers keep a tenth of the money and the buyers keep the experience. If it does not, somebody will have very cheap jam. The auctioneer, who usually sells cattle, asked the room twice to stop patting things.
## The widow’s bid
The highest price was paid by nobody’s agent. Philomena Astley, who is eighty-one and owns six trees, bought four hundred crates for herself with the money set aside for her roof, at a moment when the room had lost its nerve. By evening a jam factory in Orsande had offered her twice as much for the contract. She is said to be considering the factory.
The bank that arranged the sale calls it a model for the region. The agricultural college is more careful: it notes that the price depended chiefly on a rumour about a forecast, and that the forecast, when found, was for a different Sembrey. The cooperative will hold a second sale after the blossom, with more chairs.
Meanwhile the growers watch the sky as they always have. The club has put a thermometer in its window where it can be read from the road, and a second one inside, the secretary explained, for people who do not believe the first.`,
  },
  {
    slug: 'dorrim-postal-bank',
    kind: 'news',
    section: 'economy',
    wall: 'metered',
    topics: ['dorrim', 'technology'],
    daysAgo: 52.4,
    headline: 'Dorrim’s postal bank reopens its mountain counters, one morning a fortnight, by mule',
    dek: 'Branches closed in favour of an app that needs a signal are being replaced by a counter that needs oats.',
    byline: ['Lio Fennimar'],
    lead: {
      scene: 'ridge',
      caption: 'The path to Lenn, served by the postal bank’s counter every second Wednesday.',
      credit: 'Suna Perrault/The Meridian Ledger',
    },
    body: `
The postal bank of Dorrim, which closed sixty-two village branches three years ago and told its customers to use their telephones, has begun to send its counters round the mountains on the backs of mules. A counter consists of a folding desk, a cash box, a clerk, and a brass bell that was found to be worth more than the desk.
The app had been a success, the bank says, wherever it could be opened. In the Harrask, the Lenn and the upper Merrin it could be opened on one particular rock, where on pension days there was a queue. After the third pensioner fell off it the regulator asked for a plan, and the plan, drawn up by a retired muleteer on the consumers’ council, ran to one page.
Each route takes nine days and stops at fourteen villages. Customers may deposit, withdraw, pay bills and have letters written. The clerks are trained in first aid and the mules, by long habit, in waiting. On the first round the counter took in more savings than the four nearest branches, most of it in notes that had been kept in flour.
> A telephone never asked me how my knee was. — Yorick Stane, customer since before decimal coinage
The cost of a visit is about that of the cash machine it replaces. The bank has ordered six more bells. In the village of Cold Acre a request for the app to be brought back was received from one young man, who was moving to Ketchar in any case and left on the Thursday, by mule.`,
  },
];
