/** How much of an article a page gave: full, teaser or locked, and why. Pure: evidence in, decision out. */
import type { Access } from '../../preload/model.ts';

export interface AccessEvidence {
  /** Words and characters of the extracted text. */
  words: number;
  characters: number;
  /** The text's last line breaks off with an ellipsis. */
  breaksOff: boolean;
  /** JSON-LD isAccessibleForFree; a signed-in reader may see `false` on a page that has everything. */
  free: boolean | null;
  /** `article:content_tier`: free, metered or locked, where JSON-LD says nothing; '' without one. Locked is as not free. */
  tier: string;
  /** Of the parts that JSON-LD says are not free: whether the page holds their text. Null when it names none. */
  paidPartPresent: boolean | null;
  /** Words of the whole text by JSON-LD. */
  declaredWords: number | null;
  /** What a wall on the page says, '' without one. */
  wall: string;
  /** A profile's teaser mark that the page has, '' without one. */
  teaserMark: string;
  /** Of a profile's whole marks: whether the page has one. Null when the profile names none. */
  wholeMark: boolean | null;
  /** Characters of the text that the feed carried. */
  feedCharacters: number;
}

/** Less is no article, whatever the page calls it. */
const FEWEST_WORDS = 20;
/** A text before a wall that is longer than what publishers give away. */
const WHOLE_BEFORE_WALL = 350;
/** News in brief can be this short; with any doubt about it, it is a teaser. */
const BRIEF = 150;

/** The decision with its reason in words for the activity log. */
export function decideAccess(evidence: AccessEvidence): { access: Access; reason: string } {
  const { words, wall, breaksOff, paidPartPresent, wholeMark, teaserMark } = evidence;
  const free = evidence.free ?? { free: true, locked: false }[evidence.tier] ?? null;
  const notFree = evidence.free === null ? 'declared locked' : 'json-ld says not free';
  const doubts = [
    ...(teaserMark === '' ? [] : [`profile's teaser mark ${teaserMark} found`]),
    ...(wholeMark === false ? ["profile's mark of a whole article not found"] : []),
    ...(free === false ? [notFree] : []),
    ...(paidPartPresent === false ? ['the part named as not free is missing'] : []),
    ...(wall === '' ? [] : [`wall phrase found: “${wall.slice(0, 80)}”`]),
    ...(breaksOff ? ['text breaks off'] : []),
  ];
  const because = doubts.join(', ');
  if (words < FEWEST_WORDS && doubts.length > 0) return { access: 'locked', reason: `${words} words, ${because}` };
  if (teaserMark !== '' || wholeMark === false) return { access: 'teaser', reason: because };
  const short = shortOf(evidence);
  if (short !== '' && (doubts.length > 0 || words < WHOLE_BEFORE_WALL))
    return { access: 'teaser', reason: [because, short].filter(Boolean).join(', ') };
  if (paidPartPresent === true) return { access: 'full', reason: 'the part named as not free is there' };
  if (wholeMark === true) return { access: 'full', reason: "profile's mark of a whole article found" };
  const paid = free === false || paidPartPresent === false;
  const cutShort = (wall !== '' && free !== true) || breaksOff;
  if (paid && (cutShort || words < BRIEF)) return { access: 'teaser', reason: `${because}, ${words} words` };
  if (cutShort && words < (wall === '' ? BRIEF : WHOLE_BEFORE_WALL))
    return { access: 'teaser', reason: `${because}, ${words} words` };
  if (wall !== '') return { access: 'full', reason: `${words} words before the wall, which was cut` };
  return {
    access: 'full',
    reason: paid ? `${because}, but ${words} words and no wall` : `${words} words, no wall`,
  };
}

/** Why the text is shorter than it is elsewhere said to be, '' when it is not. */
function shortOf({ words, characters, declaredWords, feedCharacters }: AccessEvidence): string {
  if (declaredWords !== null && declaredWords > 120 && words < declaredWords * 0.5)
    return `${words} of ${declaredWords} words`;
  if (feedCharacters > 800 && characters < feedCharacters * 0.7) return "shorter than the feed's text";
  return '';
}
