// @ts-check
/**
 * Writes main/topics/aliases/country-names.ts: what countries and territories are called, by the Unicode CLDR that this
 * Node carries. The table is kept, and not asked of Intl when the app runs, because keys of stored topics must not change
 * with the version of a browser engine. Run it by hand, read what changed, and raise KEY_VERSION: `node build/country-names.mjs`.
 */
import { writeFileSync } from 'node:fs';

const LANGUAGES = ['en', 'ar', 'he', 'fa', 'tr', 'fr', 'de', 'es', 'ru', 'zh', 'ja', 'it', 'pt'];
/** Former codes, pseudo regions, groups, and places where nobody lives. */
const LEFT_OUT = new Set(
  'AC AN AQ BU BV CP CQ CS DD DG DY EA EU EZ FX HM HV IC NH NT QO RH SU TA TF TP UK UM UN VD XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

/** @type {(language: string, code: string, style: 'long' | 'short') => string} '' where there is none */
const nameOf = (language, code, style) =>
  new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code) ?? '';

/**
 * The long name first where the short one is only letters; "Myanmar (Burma)" is two names, "Hong Kong SAR China" none.
 * @param {string} language
 * @param {string} code
 */
function written(language, code) {
  const long = nameOf(language, code, 'long');
  const short = nameOf(language, code, 'short');
  const isSpecial = code === 'HK' || code === 'MO';
  const both = isSpecial
    ? [short]
    : /^[\p{Lu}\s.׳״]+$/u.test(short) || short.includes('״')
      ? [long, short]
      : [short, long];
  const traditional = language === 'zh' ? [nameOf('zh-Hant', code, 'short')] : [];
  const all = [...both, ...traditional].flatMap((name) => /^(.*\S)\s*[(（](.*)[)）]$/u.exec(name)?.slice(1) ?? [name]);
  return [...new Set(all)].join('; ');
}

const codes = [];
for (let first = 65; first < 91; first += 1)
  for (let second = 65; second < 91; second += 1) {
    const code = String.fromCharCode(first, second);
    if (!LEFT_OUT.has(code) && nameOf('en', code, 'long') !== '') codes.push(code);
  }

const lines = codes.map(
  (code) => `country/${code}${LANGUAGES.map((language) => ` | ${language}: ${written(language, code)}`).join('')}`,
);
writeFileSync(
  new URL('../main/topics/aliases/country-names.ts', import.meta.url),
  `/** Names of countries and territories by ISO 3166 code. Made by build/country-names.mjs from Unicode CLDR; corrections stand in countries.ts. */
export const COUNTRY_NAMES = \`
${lines.join('\n')}
\`;
`,
);
