/** Feeds for one reader each, behind a secret: HTTP Basic, a bearer token, a key in the address, and one that moves away. */
import { answer, conditional, redirect, type Answer, type SiteRequest } from './answer.ts';
import { escape } from './markup.ts';

/** What opens them. */
export const privateSecrets = {
  basic: { name: 'reader', password: 'letters-password' },
  bearer: 'letters-token-5b1e',
  key: 'letters-key-77c0',
};

interface Letter {
  id: string;
  title: string;
  text: string[];
}

const letters: Record<'basic' | 'bearer' | 'key' | 'moved', Letter[]> = {
  basic: [
    {
      id: 'basic-3',
      title: 'A letter from the pilots’ stair',
      text: [
        'Ask a pilot where the strait is narrowest and you will be shown a hand held flat at the height of the chin. The fog stops there, he says, and what you steer by is above it: two chimneys, a minaret, and the flag on the customs house when somebody has remembered to put it up.',
        'I stood on the stair for a tide and a half. Eleven ships went past, three of them without any name that I could read, and nobody but the dog on the quay seemed to mind.',
      ],
    },
    {
      id: 'basic-2',
      title: 'What the toll clerk keeps in the second drawer',
      text: [
        'The first drawer holds the stamps. The second holds everything that ships have ever offered instead of money: a brass sextant, a crate label from a port that has since changed its name, and one very small shoe, for which a receipt was written.',
        'She opens it on request, but only after four, when the queue is gone and the kettle has been filled.',
      ],
    },
    {
      id: 'basic-1',
      title: 'On being early for the night ferry',
      text: [
        'There is no better place to wait than a landing stage that everybody else believes to be closed. The lamps are out, the timetable is last year’s, and the water talks to the piles as if it were alone.',
        'By midnight there were six of us, and nobody had said a word about it.',
      ],
    },
  ],
  bearer: [
    {
      id: 'bearer-2',
      title: 'Figures that did not make the page',
      text: [
        'Forty-one: sacks of salt in the hold of the Amaranta, according to the master. Thirty-eight: sacks counted on the quay, according to the clerk. Three: gulls seen leaving, according to everybody.',
        'We print the first two numbers in Thursday’s paper and keep the third for our friends.',
      ],
    },
    {
      id: 'bearer-1',
      title: 'How to read a tide table upside down',
      text: [
        'The trick is to begin with the moon and work back to the month. After a week of it you will have missed two ferries and understood, for the first time, why the harbour master never hurries.',
        'A reader in Istreth has sent us her own table, drawn on the lining of a coat. We return it with thanks and one correction.',
      ],
    },
  ],
  key: [
    {
      id: 'key-2',
      title: 'Minutes of a meeting that did not take place',
      text: [
        'Present: the chairman, two chairs, a jug. The minutes of the last meeting were read to the jug and found to be correct. Under any other business the window was opened.',
        'Four members have since written to say that they were outside the whole time, waiting to be let in.',
      ],
    },
    {
      id: 'key-1',
      title: 'The editor’s umbrella, an inquiry',
      text: [
        'It was last seen on Tuesday, leaning against the barometer as it has for nine years. The barometer now says "change", which it has not done since it was bought.',
        'Suspicion rests on the foreign desk, the only desk that has been dry all week.',
      ],
    },
  ],
  moved: [
    {
      id: 'moved-1',
      title: 'We have moved across the water',
      text: [
        'These letters are printed on the other shore from now on, where paper is cheaper and the printer keeps a stove. Nothing changes for you but the smell of the envelope.',
        'If a letter should reach you twice, please send the second one back; the printer counts them.',
      ],
    },
  ],
};

const folder = '/private/';
const newest = Date.UTC(2024, 2, 1, 6);
const day = 24 * 60 * 60 * 1000;

function feed(request: SiteRequest, name: keyof typeof letters): Answer {
  const items = letters[name].map(
    ({ id, title, text }, index) => `<item><title>${escape(title)}</title>
<guid isPermaLink="false">tag:meridian-ledger.example,2024:letter/${id}</guid>
<pubDate>${new Date(newest - index * 3 * day).toUTCString()}</pubDate>
<description>${escape(text[0] ?? '')}</description>
<content:encoded>${escape(text.map((one) => `<p>${escape(one)}</p>`).join('\n'))}</content:encoded></item>`,
  );
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Ledger private letters: ${name}</title><link>${request.origin}/newsletters</link>
<description>For friends of the house</description><language>en</language>
${items.join('\n')}
</channel></rss>
`;
  const headers = { 'Cache-Control': 'private, no-cache' };
  return conditional(request, answer(200, 'application/rss+xml; charset=utf-8', xml, headers), null);
}

/** The letters that have moved, as the host they moved to gives them to everybody. */
export const movedLetters = (request: SiteRequest): Answer => feed(request, 'moved');

/** Words of one feed's letters, newest first, as the publication holds them. */
export const privateText = (name: string): string[] =>
  Object.hasOwn(letters, name)
    ? letters[name as keyof typeof letters].flatMap(({ title, text }) => [title, ...text])
    : [];

const refused = (status: number, challenge: string | null): Answer =>
  answer(status, 'text/html; charset=utf-8', '<!DOCTYPE html><title>Private</title><p>These letters are private.</p>', {
    'Cache-Control': 'no-store',
    ...(challenge === null ? {} : { 'WWW-Authenticate': challenge }),
  });

const realm = 'realm="Ledger private letters"';

/** Everything under /private; null for an address that holds nothing. `elsewhere`: where the moved letters lie. */
export function privateFeed(request: SiteRequest, elsewhere: string): Answer | null {
  const { authorization } = request.headers;
  const { name, password } = privateSecrets.basic;
  const basic = authorization === `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  switch (request.path) {
    case `${folder}basic.xml`:
      return basic ? feed(request, 'basic') : refused(401, `Basic ${realm}, charset="UTF-8"`);
    case `${folder}bearer.xml`:
      if (authorization === `Bearer ${privateSecrets.bearer}`) return feed(request, 'bearer');
      return refused(401, `Bearer ${realm}${authorization === undefined ? '' : ', error="invalid_token"'}`);
    case `${folder}key.xml`:
      return request.query.get('key') === privateSecrets.key ? feed(request, 'key') : refused(403, null);
    case `${folder}moved.xml`:
      return basic ? redirect(302, elsewhere) : refused(401, `Basic ${realm}, charset="UTF-8"`);
    case `${folder}arrived.xml`:
      return movedLetters(request);
    default:
      return null;
  }
}
