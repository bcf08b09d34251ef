import type { ArticleSource } from '../types.ts';

export const englishReports: ArticleSource[] = [
  {
    slug: 'glacier-ledger-report',
    kind: 'report',
    section: 'environment',
    topics: ['climate', 'water', 'dorrim'],
    daysAgo: 3.0,
    updatedDaysAgo: 2.4,
    headline: 'Report: Thirty years of ice. The Dorrim glaciers, measured by the people who live under them',
    dek: 'Twelve villages have photographed the same ice from the same stones every August since the survey ran out of money. We put the pictures in order.',
    byline: ['Lio Fennimar', 'Suna Perrault'],
    lead: {
      scene: 'ridge',
      caption: 'The Lenn glacier from stone number 7, photographed every August for thirty years.',
      credit: 'Village survey of Upper Lenn',
    },
    body: `
When the state survey of Dorrim stopped measuring its glaciers, for want of a helicopter, the schoolmaster of Upper Lenn painted a number on a stone beside his path and took a photograph from it. He did it again the next year. Eleven other villages heard of it and did the same. There are now thirty years of pictures, in shoe boxes, from eighty-four numbered stones.
This report puts them in order for the first time. With the help of the freshwater institute we aligned 2,310 photographs, measured the edge of the ice in each, and compared the result with the few years for which there are instruments. The villagers were right to within four metres.
## What they saw
The ice has drawn back from every stone. On average it lost 19 metres of length a year in the first decade, 31 in the second and 44 in the third. The smallest glacier, above Cold Acre, was last photographed nine years ago; since then the picture shows a lake and, in the latest one, a rowing boat.
| Glacier | Lost in 30 years | Left | Gone by, at this pace |
| Lenn | 940 m | 3.1 km | in 70 years |
| Harrask | 1,210 m | 2.2 km | in 50 years |
| Merrin | 680 m | 5.9 km | in 130 years |
| Cold Acre | 410 m | none | gone |
![chart] Length lost per year, mean of twelve glaciers, by three-year period. | The Meridian Ledger
## What it means below
For the next twenty years the rivers will carry more water than before, not less, because the ice is being spent. The reservoirs now planned are sized on these generous figures. After that the summer flow of the Harrask falls by a third. A dam built for the flood of today will stand half empty in the lifetime of the children who carried the tripod.
- Gauges should be read against the ice, not against last year.
- Contracts for water should end when the ice does.
- The stones should be protected; two have already been built into a wall.
The schoolmaster, Hieronymus Vael, is ninety and still walks to stone number 7 in August. Asked what he had learned, he said that he used to think he was photographing a glacier, and that it turned out to be a clock. The method and all measurements are in the PDF. ([data](https://data.example.org/dorrim-ice), [institute](https://institute.example.org/))`,
  },
  {
    slug: 'ports-of-the-strait-report',
    kind: 'report',
    section: 'economy',
    topics: ['trade', 'ostrine-strait', 'tesmira', 'technology'],
    daysAgo: 17.3,
    headline: 'Report: Nineteen ports, one strait. Where the Ostrine’s cargo really waits',
    dek: 'We timed 4,000 port calls. The quay is rarely the problem; the stamp is.',
    byline: ['Maren Oskell', 'Dane Verrick'],
    lead: {
      scene: 'map',
      caption: 'The nineteen ports of the strait by hours of waiting, darker for longer.',
      credit: 'The Meridian Ledger',
    },
    body: `
A container that enters the Ostrine at its western mouth and leaves by the eastern spends, on average, six hours moving and fifty-one standing still. Ports blame each other, governments blame weather, and everyone is building quays. For this report we followed 4,012 calls at nineteen ports through a year of harbour records and timed what happened in each of the fifty-one hours.
Waiting for a berth, the usual complaint, accounts for nine. Loading and unloading take twelve. The rest, thirty hours, is paper: a stamp that can be given only in daylight, an inspector shared among four harbours, a form that must be carried by hand from one side of a street to the other because the two offices’ systems disagree about the letter Ö.
## The best and the worst
The quickest port on the strait is also the smallest. Tern Haven turns a ship round in eleven hours with two cranes and a harbour mistress, Dorothea Finch, who holds all four required offices at once and is, by her own account, on good terms with herself. The slowest is the new terminal at Ansel Foot, where everything is automatic except permission.
| Port | Hours at quay | Hours on paper | Total |
| Tern Haven | 9 | 2 | 11 |
| Port Callune | 14 | 27 | 41 |
| Orsande | 16 | 31 | 47 |
| Ansel Foot | 8 | 58 | 66 |
![harbour] The automatic terminal at Ansel Foot at noon, waiting for a stamp. | Oriel Benn/The Meridian Ledger
## What would help
Three changes, none of which needs concrete, would take eighteen hours off the average call: stamps at night, one inspector a harbour, and agreement on the letter. We put a price on each in the annex. The most expensive is the inspector, at about the cost of four metres of quay.
Planned spending on new berths over the next five years is 1.3 billion. If all of it is spent and nothing else is changed, our model finds, a container will spend six hours moving and fifty standing still.`,
  },
  {
    slug: 'desalination-costs-report',
    kind: 'report',
    section: 'environment',
    topics: ['water', 'energy', 'halvane', 'technology'],
    daysAgo: 30.5,
    headline: 'Report: The price of a glass of sea. What Halvane’s desalination really costs',
    dek: 'Official figures leave out the pipe, the brine and the night. Put back, they double the bill.',
    byline: ['Pascaline Druit', 'Oriel Benn'],
    lead: { scene: 'dam', caption: 'The intake works at Maravel Bay.', credit: 'Oriel Benn/The Meridian Ledger' },
    body: `
Halvane says that it makes fresh water from the sea for less than anyone in the region: sixty-two cents for a thousand litres at the fence of the plant. The figure is correct. It is also, like the price of an egg at the hen, not one that anybody pays.
Over eight months we collected the bills of four plants, two pipelines and eleven towns. The water has to be lifted nine hundred metres to reach the southern provinces, where it is wanted. It has to be kept moving at night, or the pipe grows things. And for every litre of fresh water a litre and a half of brine has to be put somewhere, at present into a bay that used to have prawns.
## The bill, complete
| Item | Cents per 1,000 litres |
| At the fence | 62 |
| Pumping to the plateau | 41 |
| Running the pipe at night | 9 |
| Losses on the way (22 per cent) | 25 |
| Brine, if it were treated | 18 |
The whole comes to a dollar fifty-five, two and a half times the official price, of which households pay thirty cents and the treasury the rest. At the present rate of building the subsidy will pass the education budget in six years.
> Nobody lied. Each office counted to the edge of its own desk. — A former official of the water ministry
## Cheaper water
The cheapest new supply in the kingdom is the 22 per cent that leaks. Mending the pipelines would cost a fifth of the next plant and yield more. It would also be invisible, and no one has yet found a way to cut a ribbon on a pipe that does not drip. The town of Maravel has tried: its mayor, Gideon Fray, holds a small party each time a street is sealed, with iced water, and there have been nineteen.
The full accounts, with all assumptions and the replies of the ministry, are in the PDF.`,
  },
  {
    slug: 'regional-press-report',
    kind: 'report',
    section: 'culture',
    wall: 'free',
    topics: ['culture', 'technology', 'velmar', 'tesmira'],
    daysAgo: 47.2,
    headline: 'Report: Who still delivers. The newspapers of five countries, counted at the door',
    dek: 'There are 311 newspapers left around the Ostrine. The ones that are growing have something in common, and it is not the internet.',
    byline: ['Jessamy Orlo'],
    lead: {
      scene: 'skyline',
      caption: 'The newspaper quarter of Orsande, now mostly dentists.',
      credit: 'Emmet Sorley/The Meridian Ledger',
    },
    body: `
Eleven years ago there were 540 newspapers in the five countries of the Compact. We have counted 311. Most of those that closed were bought first by a company that owned other things and then merged with a paper two valleys away, so that readers were told in one edition that nothing would change and in the next about somebody else’s cattle show.
But closing is not the whole of it. Thirty-eight papers have more subscribers than they had five years ago. We visited them all. They are printed weekly, daily and in one case when there is news; some have an app, some a horse. They have four things in common.
## What the growing ones share
1. A person who answers the telephone.
2. A page on which readers are told when the paper was wrong, in the same size of type.
3. An owner who lives within the area of delivery.
4. A crossword that is slightly too difficult.
The first sounds like nostalgia and is arithmetic. A reader whose missed copy is replaced the same day renews in nine cases out of ten; one who is sent a form renews in four. The second is the strongest single predictor in our figures. Papers that print more than thirty corrections a year lose readers half as fast as papers that print none.
## Money
Subscribers now bring in 61 per cent of income, against 28 ten years ago. Advertising has gone and will not return. What has taken its place, in the healthier cases, is small and mixed: a book, a walk, a supper with the editor. The *Sembrey Bell* earns a tenth of its keep from a quince preserve.
Free reading pays for none of it, and walls around everything shrink the next generation of readers. The papers that do best leave the news open and ask to be paid for the explaining, an arrangement this newspaper, which has an interest in the matter, also follows. This report is free to all.`,
  },
];
