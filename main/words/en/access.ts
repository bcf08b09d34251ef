/** Why an article was taken for whole, a teaser or locked, as the activity log says it. */
export const access = {
  'words.comma': ', ',

  'access.teaser-mark': 'profile’s teaser mark {what} found',
  'access.no-whole-mark': 'profile’s mark of a whole article not found',
  'access.declared-locked': 'declared locked',
  'access.not-free': 'json-ld says not free',
  'access.paid-missing': 'the part named as not free is missing',
  'access.wall': 'wall phrase found: “{what}”',
  'access.breaks-off': 'text breaks off',
  'access.words': '{count} words',
  'access.fewer': '{count} of {of} words',
  'access.shorter': 'shorter than the feed’s text',
  'access.paid-there': 'the part named as not free is there',
  'access.whole-mark': 'profile’s mark of a whole article found',
  'access.before-wall': '{count} words before the wall, which was cut',
  'access.enough': 'but {count} words and no wall',
  'access.no-wall': '{count} words, no wall',
  'access.pages': 'joined from {count} pages',
  'access.pages-missing': 'of its pages only those up to page {count} came',
} as const;
