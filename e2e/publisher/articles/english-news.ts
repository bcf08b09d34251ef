import type { ArticleSource } from '../types.ts';

export const englishNews: ArticleSource[] = [
  {
    slug: 'strait-pilots-end-strike',
    kind: 'news',
    section: 'economy',
    topics: ['trade', 'ostrine-strait', 'tesmira'],
    daysAgo: 0.3,
    updatedDaysAgo: 0.1,
    headline: 'Strait pilots return to work after a nine-day stoppage',
    dek: 'A deal struck over canteen soup gives the Ostrine’s harbour pilots longer rest and the port authority a promise of no walkouts before the herring season.',
    byline: ['Maren Oskell'],
    lead: {
      scene: 'harbour',
      caption: 'Cranes stand idle over Callune Roads on the eighth day of the stoppage.',
      credit: 'Pell Aradine/The Meridian Ledger',
    },
    body: `
The harbour pilots of the Ostrine Strait went back to their launches at six on Thursday morning, ending a stoppage that had left forty-three ships at anchor in Callune Roads and the fish market of Port Callune without ice. The first to move was the grain carrier *Osprey Dawn*, which had been waiting since the second hour of the first day.
The agreement was reached not in the conference room of the port authority, where talks broke down twice, but in the canteen below it, where the pilots’ spokeswoman, Brenna Tolk, and the harbour master, Idris Vannoy, found themselves in the same queue. Both say the soup was poor. Neither disputes that by the time it was finished they had settled the question of rest.
## Eleven hours, not eight
Pilots will now have eleven hours between turns instead of eight, and no pilot over fifty-five will be sent out twice in a night of fog. In return the association has promised not to stop work before the herring season ends. A clause on retirement pay, which had divided the two sides since spring, was left for a commission that has yet to be named.
> We did not ask for the moon. We asked to see it from our own beds now and then. — Brenna Tolk, pilots’ association
![sea] Two carriers wait for a pilot off the Tesmiran shore. | Pell Aradine/The Meridian Ledger
Clearing the queue will take until Sunday. The authority has published an order of entry that puts perishable cargo first and empty vessels last, and has asked captains to stop sending gifts to the duty office. Ships bound for the northern shore are to be led through in groups of five, as our [[strait-tolls-arithmetic|analysis of the strait’s tolls]] explains, because the toll for a single passage would otherwise double.
In the market, Dessa Morrow, who sells mackerel from the third stall on the left, said she had taken up knitting during the strike and might not give it up. “The gulls were worse off,” she said. “They had got used to us.” The weather service expects fog again from Saturday. ([tide tables](https://tides.example.org/callune))`,
  },
  {
    slug: 'harrask-reservoir-vote',
    kind: 'news',
    section: 'environment',
    topics: ['water', 'dorrim', 'elections'],
    daysAgo: 1.2,
    headline: 'Harrask valley votes for its reservoir, twice, and may have to vote again',
    dek: 'A third ballot box found in a school cupboard has turned a clear result into a dispute over where the valley ends.',
    byline: ['Tobin Areszk', 'Lio Fennimar'],
    lead: {
      scene: 'lake',
      caption: 'The upper Harrask, where the reservoir would drown four farms and a chapel.',
      credit: 'Suna Perrault/The Meridian Ledger',
    },
    body: `
The people of the Harrask valley in Dorrim have approved a reservoir that would flood four farms and a chapel, by 2,118 votes to 1,904. They had already approved it once, in April, by a smaller margin that was set aside because the ballot papers were printed on two kinds of yellow. On Tuesday evening the second result was about to be declared final.
Then the caretaker of the school at Upper Lenn, looking for a mop, opened a cupboard and found a third ballot box. It was sealed, it had a slot, and something in it rustled. The returning officer, Wenna Kastle, drove up through the sleet to fetch it and placed it on the table of the council room in Ketchar, where it has remained, unopened, under a tablecloth.
The difficulty is not what is in the box but who was entitled to fill it. Upper Lenn lies above the line that the ministry drew on its map as the head of the valley, and its three hundred residents received no polling cards. They say they made their own. “Water starts with us,” said their mayor, Orrin Dask. “It seems odd to be asked nothing about where it stops.”
## Two councils, one river
The lower council, which wants the reservoir for its orchards, argues that cards nobody issued cannot be counted. The upper council has sent the ministry a survey from the last century on which the valley plainly includes Upper Lenn, its sawmill and a dotted line marked “goats”.
- If the box is refused, the reservoir goes ahead and surveyors start in May.
- If it is opened and every paper says no, the reservoir fails by 86 votes.
- If it holds anything else, nobody has said what happens.
A judge in Ketchar will hear both councils on Monday. Until then the survey teams that came over the reopened pass are staying at the inn in Lenn, where, the landlady reports, they are being fed extremely well by both sides. Thirty years of measurements on the ice above the valley are set out in [[glacier-ledger-report|our report on the Dorrim glaciers]].`,
  },
  {
    slug: 'sarrow-cable-landing',
    kind: 'news',
    section: 'economy',
    topics: ['technology', 'sarrow-islands', 'trade'],
    daysAgo: 2.6,
    headline: 'A cable the width of a wrist comes ashore at Lindmoor, and the islands stop buffering',
    dek: 'The Sarrow Islands’ first undersea data line was pulled up the beach by tractor, brass band and most of the fifth form.',
    byline: ['Corin Haldane-Voss'],
    lead: {
      scene: 'sea',
      caption: 'The cable ship Patient Margaret off Lindmoor beach at first light.',
      credit: 'Islands Telephone Cooperative',
    },
    body: `
At 7.40 on Monday morning the end of a cable 611 kilometres long was dragged onto the shingle at Lindmoor by a tractor that is normally used for seaweed. It is no thicker than a wrist. Until now everything the eleven thousand people of the Sarrow Islands sent or received went by a microwave mast on Gannet Head, which did not care for rain.
The brass band had prepared a march, but the wind took the sheet music in the second bar and the players finished from memory, each from a slightly different place. Children from the fifth form carried the last forty metres of cable on their shoulders to the concrete hut above the tide line where it will be joined.
## Who owns it
The line belongs to the Islands Telephone Cooperative, whose 4,300 members each paid in the equivalent of three weeks’ fares on the Callune ferry. A Halvanian investment house offered two years ago to pay for the whole of it in return for the right to set prices. The cooperative’s treasurer, Hesper Quillon, recalls the meeting as short. “We are islanders,” she said. “We know what it costs to let somebody else own the boat.”
![map] The route of the cable from Port Callune to Lindmoor, drawn by the cooperative. | Islands Telephone Cooperative
The doctor in Lindmoor expects to send scans to the hospital in Orsande in seconds instead of by the Thursday ferry. The weather station will report every minute. The library has ordered six chairs. Not everybody is pleased: the keeper of the mast, Aldous Reave, who has climbed Gannet Head in all weathers for twenty-six years, said he would miss being apologised to.
Service begins on the first of next month, with repairs guaranteed within ten days by the same ship, the *Patient Margaret*, if the weather permits. Sceptics note that it usually does not. The mast will be kept for emergencies, and for the puffins, which have nested in its lee.`,
  },
  {
    slug: 'orsande-night-trams',
    kind: 'news',
    section: 'culture',
    topics: ['velmar', 'culture', 'energy'],
    daysAgo: 3.4,
    headline: 'Orsande’s night trams get their amber lamps back after a public quarrel about the colour of midnight',
    dek: 'White lamps saved a third of the electricity. They also, said eleven thousand petitioners, made everyone look unwell.',
    byline: ['Jessamy Orlo'],
    lead: {
      scene: 'night',
      caption: 'A number 4 tram on Ropewalk Street under the disputed white light.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
The city of Orsande will put amber lamps back into its night trams, ending a dispute that began in November when the transport office replaced 6,400 old bulbs with white ones over a single weekend. The council voted for the change by 31 to 12 on Wednesday after a debate that lasted longer than the one on the hospital.
Nobody denied that the white lamps worked. They used a third less electricity, did not flicker, and made it possible to read. They also made it possible to be seen, and that was the trouble. “I have taken the last number 4 home for nineteen years,” the baker Ottoline Frayne told councillors. “I had no idea what we all looked like, and I preferred it.”
## The engineer’s compromise
A technician at the depot, Ruben Askeith, found the way out. The white lamps could be dressed in a sleeve of coloured film, cut from sheets left over from the opera, at a cost of less than a ticket each. The saving of electricity stays; the faces improve. He tried it on one tram without telling anybody, and the complaints from that line stopped within a week.
| Lamp | Power per tram | Complaints a week |
| Old amber bulb | 1,920 W | 2 |
| White | 1,240 W | 317 |
| White with amber sleeve | 1,240 W | 3 |
The sleeves will be fitted by hand, forty trams a month, starting with the lines that pass the hospitals. The transport office has kept one carriage white for passengers who want to read and has marked it with a small painted owl. On its first evening, conductors said, it was full.`,
  },
  {
    slug: 'halvane-school-bells-heat',
    kind: 'news',
    section: 'environment',
    topics: ['climate', 'halvane', 'water'],
    daysAgo: 5.1,
    headline: 'Halvane moves its school day into the dark to escape the heat',
    dek: 'From next month lessons in the southern provinces will begin at 4.30 in the morning. Teachers have asked for better coffee; pupils have asked for stars on the syllabus.',
    byline: ['Pascaline Druit'],
    lead: {
      scene: 'dunes',
      caption: 'The road to Maravel, where eleven school days were lost to heat last term.',
      credit: 'Oriel Benn/The Meridian Ledger',
    },
    body: `
Schools in the three southern provinces of Halvane will ring their first bell at 4.30 in the morning from next month and send pupils home before ten. The education ministry in Istreth announced the change after eleven teaching days were lost to heat last term in the district of Maravel alone, where the tin roofs of the newer classrooms reached seventy degrees.
It is not a new idea. Elderly residents of Maravel remember lessons by lamplight, before the fans came, and the town’s oldest school still has the iron hooks on which the lanterns hung. What is new is the buses, which must now start at half past three, and the drivers, who have pointed out that goats sleep on the road until sunrise.
The ministry has offered an allowance for drivers, shade for the playgrounds and, after a petition, an optional course in astronomy, since the pupils will be up in any case. Seventeen schools have signed up. “They see the planets set while they wait for the bus,” said Fenella Ostrow, who teaches physics in Maravel. “It would be rude to say nothing about it.”
## Sleep is the hard part
Doctors are less cheerful. A study of two villages that tried the early day last year found attendance up by a fifth and sleep down by fifty minutes. Mothers reported that the afternoon rest, which the plan depends on, was taken by the children and by nobody else in the house.
1. First bell at 4.30, second at 7.00 after breakfast at school.
2. No outdoor sports after 8.00 from May to September.
3. Water carriers at every school, paid by the province.
The water is the promise people intend to hold the ministry to. Maravel’s wells dropped another two metres over the winter, and the pipeline from the coast, as [[desalination-costs-report|our report on desalination]] shows, costs more to run than the schools it would supply.`,
  },
  {
    slug: 'callune-customs-seals',
    kind: 'news',
    section: 'economy',
    topics: ['trade', 'technology', 'tesmira'],
    daysAgo: 7.3,
    updatedDaysAgo: 6.8,
    headline: 'Port Callune’s clever customs seals keep reporting that they are in a swimming pool',
    dek: 'Four thousand electronic seals were meant to end smuggling on the southern quay. For now they have mostly discovered chlorine.',
    byline: ['Maren Oskell'],
    lead: {
      scene: 'harbour',
      caption: 'Containers on the southern quay, each with one of the new seals.',
      credit: 'Pell Aradine/The Meridian Ledger',
    },
    body: `
The customs office of Port Callune has withdrawn a quarter of the electronic seals it attached to containers this spring after they began to report, in growing numbers, that they were under water. The seals, which measure light, movement and humidity and send their findings every ten minutes, were supposed to show when a container had been opened on the way from quay to market.
On the first night sixty of them raised the alarm. Officers ran out with torches and found sixty closed, dry containers. By the end of the week there had been nine hundred alarms, and the officers walked. The cause, found by an apprentice called Milo Trant, was a cleaning product with which the quay is hosed every evening and whose vapour the sensor takes for a swimming pool.
## A smaller triumph
The seals have caught one smuggler, though not as intended. A consignment of “ceramic tiles” reported that it was singing. It contained, the office says, 214 finches, all of which have been returned to the hills above Sembrey in good voice. The importer has been fined and has asked for the tiles back.
> It is the best seal we have ever bought. It just has a vivid imagination. — Director Sabra Lunt, Callune customs
The maker will replace the sensors free of charge by the autumn and has changed its advice on cleaning. Until then the quay is to be washed with plain water and the seals’ messages read by a person, the same apprentice, who has been given a chair, a desk and a small bell.
*A correction was made to this article: the customs office withdrew a quarter of the seals, not a third as first reported.*`,
  },
  {
    slug: 'merrin-eels-return',
    kind: 'news',
    section: 'environment',
    topics: ['water', 'dorrim', 'climate'],
    daysAgo: 9.8,
    headline: 'After forty-one years, eels climb the ladder at Lake Merrin',
    dek: 'A fish ladder that was the joke of three governments has at last been used by fish.',
    byline: ['Lio Fennimar'],
    lead: {
      scene: 'dam',
      caption: 'The Merrin barrage. The ladder is the thin line at its left edge.',
      credit: 'Dorrim Waterways',
    },
    body: `
Shortly after midnight on Sunday a counter at the foot of the Merrin barrage in Dorrim, installed forty-one years ago and repaired twice out of what its keeper calls stubbornness, moved from 0000 to 0001. By dawn it stood at 0388. The eels have come back, and they are climbing the ladder that was built for them before most of the people now watching were born.
The ladder has had a hard life as a public work. It was too steep in its first version, dry in its second, and for eleven years supplied with water by a pump that ran only in office hours, when eels do not travel. Comedians in Ketchar used its name for anything expensive and unvisited. Its keeper, Anselm Rook, who is sixty-eight, took early retirement in order to go on looking after it.
~~~
What changed, scientists think, is not the ladder but the river. Two textile works downstream closed their old dye house last year, and a spring flood took out a weir that had never appeared on any map. “They only needed one clear way up,” said Dr Ilka Sorrento of the freshwater institute. “It happened that ours was standing open. It had been standing open for a very long time.”
![lake] Volunteers with red torches count eels at the top step. | Suna Perrault/The Meridian Ledger
~~~
The institute has asked the public to stay off the barrage at night and has been disobeyed by several hundred people with thermoses, who stand in complete silence. The baker at Merrin Foot sells a long bun. The ministry of works has found in its archives the speech that was to have been given on the day of the first eel, by a minister since deceased, and read it aloud on Tuesday without changes.
Mr Rook was asked how he felt. He said the counter sticks in wet weather and that the true figure is probably higher.`,
  },
  {
    slug: 'velmar-coalition-count',
    kind: 'news',
    section: 'politics',
    topics: ['elections', 'velmar'],
    daysAgo: 12.1,
    headline: 'Velmar’s parliament elects a speaker by drawing a name from a hat, as its rules always said it could',
    dek: 'After eleven tied ballots the deputies turned to article 9, which had not been used since the hat was new.',
    byline: ['Jessamy Orlo', 'Dane Verrick'],
    lead: {
      scene: 'arches',
      caption: 'The colonnade of the assembly in Orsande, where deputies waited through the night.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
Velmar has a speaker of parliament again. Shortly before three on Friday morning the clerk of the assembly reached into a top hat of black felt and drew out a folded paper with the name of Linnea Garrow, a second-term deputy for the river districts. The chamber, which had voted eleven times and tied eleven times, applauded with what one member called the warmth of people who can see their coats.
The election three weeks ago gave the government’s coalition and the opposition ninety-nine seats each. A single independent, the beekeeper Osric Tamm, declined to vote for either candidate on the ground that both had interrupted him. Under article 9 of the standing orders, a tie that has outlasted ten ballots is decided “by lot, from a hat, in the sight of all”.
The hat itself had to be fetched from the museum of the city. Its curator came with it, in gloves, and insisted that no one else touch the brim. It last served when the assembly had forty members and chose between two brothers; the one who lost, the records say, asked to see both papers.
## What follows
Speaker Garrow belongs to the smaller party of the coalition and is expected to call the vote of confidence for the end of the month. She told deputies she did not feel chosen by fortune so much as by arithmetic, and that she would allow Mr Tamm to finish his sentences. He was given the floor at 3.20 and spoke about lime trees.
Lawyers in Orsande expect no challenge to the result. A constitutional scholar, Professor Amabel Crewe, pointed out that the framers argued for two days about the hat and for ten minutes about the budget, a proportion whose consequences are described in our piece on [[velmar-two-budgets|the country’s two budgets]].`,
  },
  {
    slug: 'ketchar-bakers-night-tariff',
    kind: 'news',
    section: 'economy',
    topics: ['energy', 'dorrim'],
    daysAgo: 15.4,
    headline: 'Ketchar’s bakers win a night tariff, and the smell of bread moves to eleven in the evening',
    dek: 'Cheaper electricity before midnight has turned the capital of Dorrim into a city that eats its breakfast before bed.',
    byline: ['Tobin Areszk'],
    lead: {
      scene: 'skyline',
      caption: 'Roofs of the lower town of Ketchar at dusk.',
      credit: 'Suna Perrault/The Meridian Ledger',
    },
    body: `
The bakers of Ketchar lit their ovens at nine in the evening instead of three in the morning this week, after the power company agreed to charge them its lowest tariff between nine and one. By eleven the lower town smelled of bread, and by half past eleven, to the surprise of the bakers, there were queues.
The tariff was meant to help the grid. Dorrim’s hydroelectric stations run all night whether anybody wants the current or not, and since the lead smelter closed there has been little use for it after dark. The company reckoned that 140 electric ovens would take up a third of the surplus. It had not reckoned on customers in slippers.
“People say that fresh bread keeps them from sleeping,” said the head of the bakers’ guild, Magda Orlesk. “Then they buy two.” Sales are up by a fifth. Some shops now close at one and stay closed until noon, and the trade school has moved its classes for apprentices to the afternoon, a thing nobody had asked for in two hundred years and everybody now wants.
There are losers. The milk carts, which used to follow the bread, meet empty streets at dawn. The night watchman of the guild hall, who used to be given the first loaf at four, has put in a claim. And the residents of Tanner’s Row, who live above nine bakeries, have written to the city to ask whether it might be possible to open the windows again, one house at a time.
The power company will review the tariff in the autumn. Its engineer, Petra Hollin, says the load curve of the city, once a camel, is now a dromedary.`,
  },
  {
    slug: 'istreth-opera-roof',
    kind: 'news',
    section: 'culture',
    topics: ['culture', 'halvane', 'climate'],
    daysAgo: 19.2,
    headline: 'The Istreth opera sings under an open sky while its roof is away being mended',
    dek: 'Storm damage has given the royal house a season without a ceiling, and the best acoustics in its history.',
    byline: ['Pascaline Druit'],
    lead: {
      scene: 'arches',
      caption: 'The upper gallery of the royal opera in Istreth, open to the sky since the storm.',
      credit: 'Oriel Benn/The Meridian Ledger',
    },
    body: `
When the storm of the ninth lifted the copper roof of the royal opera in Istreth and set it down, nearly whole, in the botanical garden, the house had sold every seat for the rest of the season. The director, Vesper Allane, had two days to decide whether to give the money back. She asked the chorus to sing at the hole.
What they heard, she says, was the room as it had been meant to be. The old ceiling, added by a thrifty architect forty years after the house was built, had always swallowed the upper strings. Without it the sound goes up, meets the warm air standing over the stalls, and comes back down softened. A professor of physics has been to the gallery with instruments four times and has paid for his ticket each time.
## Rules for a house without a roof
The company plays from nine in the evening, when the heat has gone. In rain the performance stops and the audience moves under the boxes until it passes; twice a soprano has gone on regardless. Swifts are permitted. Aeroplanes were a difficulty until the flying school, whose commander turned out to have a subscription, moved its night exercises to the coast.
![night] The stage seen from the roofless upper gallery during a rehearsal. | Oriel Benn/The Meridian Ledger
The roof itself is being beaten straight in a shipyard and should be back by the first cold nights. A petition to leave it off has nineteen thousand signatures, among them those of the entire second violins. The king’s office has replied that it takes no view, but that his majesty, who is known to doze in the second act, has lately been observed awake.`,
  },
];
