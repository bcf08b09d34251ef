/** How much of an article a page gave: full, teaser or locked, and why. Pure: evidence in, decision out. */
import type { Access } from '../../preload/model.ts';
import type { AccessReason } from '../words/access-words.ts';

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

/** What a page says of its access before its text is read. */
export type PageEvidence = Omit<AccessEvidence, 'words' | 'characters' | 'breaksOff'>;

/** Of what is no page. */
export const NO_EVIDENCE: PageEvidence = {
  free: null,
  tier: '',
  paidPartPresent: null,
  declaredWords: null,
  wall: '',
  teaserMark: '',
  wholeMark: null,
  feedCharacters: 0,
};

/** The evidence with what the extracted text adds to it. */
export const evidenceWith = (page: PageEvidence, text: string, words: number): AccessEvidence => ({
  ...page,
  words,
  characters: text.length,
  breaksOff: /(?:…|\.\.\.|\[…\])["”’]?\s*$/u.test(text),
});

/** Whether nothing on the page says that the article is closed to this reader. */
export const isOpen = ({ free, tier, wall, teaserMark, wholeMark, paidPartPresent }: PageEvidence): boolean =>
  wall === '' && teaserMark === '' && wholeMark !== false && paidPartPresent !== false && (free ?? tier !== 'locked');

/** Less is no article, whatever the page calls it. */
const FEWEST_WORDS = 20;
/** A text before a wall that is longer than what publishers give away. */
const WHOLE_BEFORE_WALL = 350;
/** News in brief can be this short; with any doubt about it, it is a teaser. */
const BRIEF = 150;

/** The decision with its reasons for the activity log. */
export function decideAccess(evidence: AccessEvidence): { access: Access; reasons: AccessReason[] } {
  const { words, wall, breaksOff, paidPartPresent, wholeMark, teaserMark } = evidence;
  const free = evidence.free ?? { free: true, locked: false }[evidence.tier] ?? null;
  const counted = (code: 'words' | 'before-wall' | 'enough' | 'no-wall'): AccessReason => ({ code, count: words });
  const doubts: AccessReason[] = [
    ...(teaserMark === '' ? [] : [{ code: 'teaser-mark', what: teaserMark } as const]),
    ...(wholeMark === false ? [{ code: 'no-whole-mark' } as const] : []),
    ...(free === false ? [{ code: evidence.free === null ? 'declared-locked' : 'not-free' } as const] : []),
    ...(paidPartPresent === false ? [{ code: 'paid-missing' } as const] : []),
    ...(wall === '' ? [] : [{ code: 'wall', what: wall.slice(0, 80) } as const]),
    ...(breaksOff ? [{ code: 'breaks-off' } as const] : []),
  ];
  if (words < FEWEST_WORDS && doubts.length > 0) return { access: 'locked', reasons: [counted('words'), ...doubts] };
  if (teaserMark !== '' || wholeMark === false) return { access: 'teaser', reasons: doubts };
  const short = shortOf(evidence);
  if (short !== null && (doubts.length > 0 || words < WHOLE_BEFORE_WALL))
    return { access: 'teaser', reasons: [...doubts, short] };
  if (paidPartPresent === true) return { access: 'full', reasons: [{ code: 'paid-there' }] };
  if (wholeMark === true) return { access: 'full', reasons: [{ code: 'whole-mark' }] };
  const paid = free === false || paidPartPresent === false;
  const cutShort = (wall !== '' && free !== true) || breaksOff;
  const isTeaser =
    (paid && (cutShort || words < BRIEF)) || (cutShort && words < (wall === '' ? BRIEF : WHOLE_BEFORE_WALL));
  if (isTeaser) return { access: 'teaser', reasons: [...doubts, counted('words')] };
  if (wall !== '') return { access: 'full', reasons: [counted('before-wall')] };
  return { access: 'full', reasons: paid ? [...doubts, counted('enough')] : [counted('no-wall')] };
}

/** Why the text is shorter than it is elsewhere said to be, null when it is not. */
function shortOf({ words, characters, declaredWords, feedCharacters }: AccessEvidence): AccessReason | null {
  if (declaredWords !== null && declaredWords > 120 && words < declaredWords * 0.5)
    return { code: 'fewer', count: words, of: declaredWords };
  if (feedCharacters > 800 && characters < feedCharacters * 0.7) return { code: 'shorter' };
  return null;
}
