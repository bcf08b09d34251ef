/** Invented coverage for tests of likeness: one story in many tellings, and what is near it without being it. */
import { articleSources } from '../../e2e/publisher/articles/index.ts';
import { topicName } from '../../e2e/publisher/topics.ts';
import type { Written } from './testing-texts.ts';

const report = `A container ship ran aground at the mouth of the Callune channel before dawn on Tuesday and closed the port to all
traffic for eleven hours, the harbour master Idris Vannoy said. The Halcyon Marrow, 294 metres long and laden with
13,480 tonnes of wheat, was turning to meet her pilot when the rudder jammed and the ebb carried her onto the Gannet bank. Nobody
was hurt. Divers found a dent of forty centimetres below the water line and no leak. Four tugs from Tesmira pulled her free at the
afternoon tide while ninety ships waited in the strait. The owner, Brightwater Lines, said an inspection in March had
passed the rudder; the port authority has kept the ship's recorder and opened an inquiry. Insurers in Orsande put the cost of the delay at
2.7 million crowns. The pilots' association, which had warned of the bank since the dredging was put off, asked for the
channel to be lit again. Traffic is to return to its usual order by Thursday, beginning with perishable cargo.`;

const own = `Grain ship stuck in Callune: the port of the strait is open again after a day without a single arrival. It was the
Halcyon Marrow, a wheat carrier of Brightwater Lines, that missed the turn at the Gannet bank in the dark on Tuesday and sat there
until four tugs had her off. Idris Vannoy, harbour master for nineteen years, blames a rudder; Brenna Tolk of the pilots' association blames the
dredging that never came. "We drew them the bank on a napkin," Tolk told this newspaper. Her members want lights on the channel
before the next moonless night. Brightwater says the rudder was inspected in March. Of the 13,480 tonnes of wheat on board none was lost, and divers who went
down at noon saw a dent but no hole. The inquiry will hear the recorder first. In the market nobody seemed to mind: bread on Wednesday
cost what it did on Monday, and the gulls of Callune had the quay to themselves.`;

const arabic = `جنحت سفينة حاويات عند مدخل قناة كالون فجر الثلاثاء وأغلقت الميناء أمام حركة الملاحة إحدى عشرة ساعة، بحسب ما قال مدير الميناء إدريس فانوي.
وكانت السفينة البالغ طولها ٢٩٤ مترا تحمل ١٣٬٤٨٠ طنا من القمح حين تعطلت الدفة وجرفها الجزر إلى ضفة غانيت. ولم يصب أحد بأذى. وعثر الغواصون على انبعاج تحت خط الماء
من دون تسرب. وسحبت أربع قاطرات من تسميرا السفينة عند مد العصر فيما انتظرت تسعون سفينة في المضيق. وقدرت شركات التأمين في أورساند كلفة التأخير بنحو ٢٫٧ مليون كراون.
وطالبت رابطة المرشدين بإنارة القناة من جديد. ومن المنتظر أن تعود الحركة إلى طبيعتها الخميس.`;

const followUp = `The lights of the Callune channel will be lit again from the first of the month, the port authority decided on Friday, three days after a
wheat ship ran onto the Gannet bank in the dark. The eleven lamps were put out four years ago to save the cost of a boat. Brenna
Tolk of the pilots' association called it the cheapest inquiry in the history of the strait, since it had ended before it began. The
authority's treasurer found the money in the fund for the anniversary fireworks. Dredging remains a question for spring. A second-hand buoy, bought from
the Sarrow Islands, will mark the bank until then, and the keeper who used to row out to the lamps has been asked whether he still has his oars.
He has, he said, but he has also acquired a motor, grandchildren and a strong opinion on overtime.`;

const background = `For thirty years the dredgers of the strait kept a channel of fourteen metres to Port Callune. Then the two shores stopped agreeing on who
should pay. This is the history of that quarrel, told from the minutes of the commission that met in alternate towns and never in the same
month. Sand comes with the autumn storms, moves west along the bank, and settles wherever a ship has lately been. The pilots'
charts are drawn by hand after each gale. Insurers have priced the risk for years, quietly, line by line, in a schedule that nobody
outside the trade reads. What the engineers asked for in every report was light, depth and a budget longer than a year; what they got was a
new committee, a crest and an annual dinner.`;

const unrelated = `Parliament in Velmar has voted to move the summer holidays of its schools by a week so that they no longer begin on the day of the
national cheese fair, at which attendance had suffered. Teachers were in favour, cows were not asked. The minister read a letter from a
pupil who had calculated that the change would give her one more Monday in bed over a school career. The opposition abstained,
noting that it had proposed the same in another colour of folder. The law takes effect next year and will be reviewed after the fair.`;

const address = (publication: string, name: string): string => `https://${publication}.example/${name}`;

const topics = ['Port Callune', 'Shipping', 'Trade'];

/** By what each is to `report`, in the ledger. */
export const coverage = {
  report: {
    publication: 'ledger',
    name: 'report',
    text: report,
    topics,
    at: 30,
    links: [address('ledger', 'background')],
  },
  retold: { publication: 'courier', name: 'retold', text: own, topics: ['Port Callune', 'Trade'], at: 26 },
  copied: {
    publication: 'gazette',
    name: 'copied',
    text: report
      .replace('before dawn on Tuesday', 'early on Tuesday')
      .replace(/Nobody\s+was hurt\./u, '')
      .concat(' (Reporting by the Ledger)'),
    topics: ['World'],
    at: 28,
  },
  translated: { publication: 'ledger-ar', name: 'translated', text: arabic, topics, at: 20, language: 'ar' },
  corrected: {
    publication: 'ledger',
    name: 'corrected',
    text: report.replace('forty centimetres', 'fourteen centimetres'),
    topics,
    at: 24,
  },
  followed: {
    publication: 'ledger',
    name: 'followed',
    text: followUp,
    topics: ['Port Callune', 'Lighthouses'],
    at: 2,
    links: [address('ledger', 'report')],
  },
  background: { publication: 'ledger', name: 'background', text: background, topics: ['Dredging'], at: 24 * 40 },
  unrelated: { publication: 'ledger', name: 'unrelated', text: unrelated, topics: ['Trade'], at: 3 },
} satisfies Record<string, Written>;

/** The sample publication, each edition a publication of its own, as what else is in the library. */
export const surroundings = (): Written[] =>
  articleSources.map(({ language, source }) => ({
    publication: `meridian-${language}`,
    name: source.slug,
    headline: source.headline,
    text: `${source.headline}. ${source.dek} ${source.body}`,
    topics: source.topics.map((topic) => topicName(topic, language)),
    at: source.daysAgo * 24,
    language,
    links: Array.from(source.body.matchAll(/\[\[([^|\]]+)/gu), ([, slug = '']) => address('meridian-en', slug)),
  }));
