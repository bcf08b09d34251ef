/** Plurals folded: what is left of a word when one and many do not count. Pure. */

/** Words that only look like plurals, or whose singular is another subject. Folded as `foldLetters` does. */
const KEPT: ReadonlySet<string> = new Set(
  `news times goods commons customs windows series species physics athens
   james charles jones wales williams athletics
   texas kansas arkansas dallas thomas christmas atlas vegas hamas abbas lucas douglas nicolas nicholas caracas honduras
   bahamas malvinas damas elias matias tomas isaias judas midas canvas pancreas damascus mas
   laos lagos chaos cosmos davos barbados carlos marcos santos bezos burgos ramos ethos amos athos naxos paphos tuvalu
   dos los las mas paris iris tunis denis louis polis moros galapagos emmanuelle bordeaux angeles hermes
   hitler daimler`.split(/\s+/u),
);

/** Words that are other subjects when they stand alone: rights are none of the right, and human rights no human right. */
export const OTHER_ALONE: ReadonlySet<string> = new Set('rights lords means works greens blues minutes'.split(' '));

/** Plurals that no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `women:woman children:child policemen:policeman businessmen:businessman fishermen:fisherman crises:crisis viruses:virus
   buses:bus campuses:campus bonuses:bonus censuses:census movies:movie zombies:zombie cookies:cookie selfies:selfie
   calories:calorie wolves:wolf knives:knife wives:wife thieves:thief shelves:shelf leaves:leaf shoes:shoe headaches:headache
   analyses:analysis oases:oasis theses:thesis hypotheses:hypothesis quizzes:quiz
   cameras:camera dramas:drama visas:visa ideas:idea agendas:agenda pandas:panda pizzas:pizza operas:opera koreas:korea
   areas:area formulas:formula diplomas:diploma militias:militia cinemas:cinema fatwas:fatwa
   videos:video photos:photo studios:studio casinos:casino memos:memo radios:radio scenarios:scenario portfolios:portfolio
   latinos:latino euros:euro embargos:embargo tornados:tornado`
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [plural = '', one = ''] = pair.split(':');
      return [plural, one];
    }),
);

type Rule = readonly [ending: RegExp, singular: string];
/** Beyond the -s that is folded everywhere, so that a name in Latin letters has one key in all languages. */
const RULES = new Map<string, readonly Rule[]>(
  Object.entries({
    en: [
      [/ies$/u, 'y'],
      [/oes$/u, 'o'],
      [/(?<=ss|sh|ch|x)es$/u, ''],
    ],
    fr: [
      [/eaux$/u, 'eau'],
      [/aux$/u, 'al'],
    ],
    es: [
      [/(?<=ci|si)ones$/u, 'on'],
      [/(?<=da|ta|tu)des$/u, 'd'],
      [/(?<=d|t)ores$/u, 'or'],
      [/(?<=ion|er|or|i|ip)ales$/u, 'al'],
      [/(?<=[ao])s$/u, ''],
    ],
    pt: [
      [/oes$/u, 'ao'],
      [/(?<=ion|er|or|i|ip)ais$/u, 'al'],
      [/(?<=d|t)ores$/u, 'or'],
      [/(?<=[ao])s$/u, ''],
    ],
    de: [
      [/(?<=ung|heit|keit|schaft|ion|tat|ant|ist|wahl)en$/u, ''],
      [/(?<=ei)en$/u, ''],
      [/(?<=ling)e$/u, ''],
    ],
    // After a vowel that it agrees with: başkanlar, seçimler; not Handler, dolar.
    tr: [
      [/(?<=^.*[aiou][^aeiou]*)(?<=.{4})lar$/u, ''],
      [/(?<=^.*[eiou][^aeiou]*)(?<=.{4})ler$/u, ''],
    ],
    // Persian plurals come off before the joiner is lost: see name-key.ts.
  }),
);

/**
 * A word's singular as far as a few endings tell it; the word itself when in doubt.
 * @param word folded by `foldLetters`
 * @param language primary language, '' is taken for English
 */
export function singular(word: string, language: string): string {
  const last = word.codePointAt(word.length - 1) ?? 0;
  // Only plain letters end plurals here, and most words end before any rule is asked.
  if (word.length <= 4 || last < 97 || last > 122 || KEPT.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  for (const [ending, rest] of RULES.get(language === '' ? 'en' : language) ?? [])
    if (ending.test(word)) return word.replace(ending, rest);
  return /(?<![suioa])s$/u.test(word) ? word.slice(0, -1) : word;
}
