/** Finds what can be followed at whatever address a person typed: a site, a feed or an article page. */
import type { Result } from '../../preload/contract.ts';
import type { Discovery, Problem } from '../../preload/model.ts';
import type { DiscoveredPage } from '../press/face.ts';
import { hostOf, originOf, typedWithoutSecrets, webAddress, withoutSecrets } from './addresses.ts';
import { discoveryOf, type Finding } from './discovery.ts';
import { documentOf, heldProblem, timeOfDay, visit, type Errand, type Tools } from './errand.ts';
import { commonFeedAddresses, possibleAddresses } from './discover-addresses.ts';
import { followedFeeds, type Followed } from './followed.ts';
import { adoptedAddress } from './host-rules.ts';
import { normaliseAddress } from './identity.ts';
import type { FetchedAnswer } from './ports.ts';
import { headerOf, withoutPassword, type Password } from './private-feeds.ts';
import { isPrivateHost } from './private-hosts.ts';
import { maxQuestions, questionOf } from './ask-feed-secret.ts';
import { pressWords, problemWhenTyped as problem, saidOf } from './problems.ts';
import { readFeed, type ReadFeed } from './read-feed.ts';
import type { Challenge, Wanted } from './requests.ts';
import { keepSilence } from './silence.ts';
import type { KnownSite, KnownSites } from './sites.ts';
import { saying } from '../words/said.ts';

/** Feeds of one site that are looked into; some sites list one for every tag. */
const maxLinks = 12;
/** For what is welcome but not needed, and for guesses: neither must keep a person waiting. */
const shortWait = 8_000;

type FeedLink = Pick<DiscoveredPage['feedLinks'][number], 'url' | 'type'>;
/** Of a profile: as good as what a page declares. */
const declared = (url: string): FeedLink => ({ url, type: 'profile' });

type Look =
  { ok: true; answer: FetchedAnswer } | { ok: false; problem: Problem; triable: boolean; challenge: Challenge | null };

/**
 * Looks at the address without any session; adds nothing to the library.
 * @param online what the system says of this computer: without a connection every site seems not to answer
 */
export async function discover(
  tools: Tools,
  sites: KnownSites,
  typed: string,
  signal: AbortSignal,
  online: () => boolean,
): Promise<Result<Discovery>> {
  const finder = new Finder(tools, { signal, mayGo: () => true, offline: () => undefined });
  const looked = await finder.find(sites, typed);
  // A host of the reader's own network answers, or does not, without any connection to the world.
  const asked = webAddress(possibleAddresses(typed)[0] ?? '');
  const isFar = asked !== null && !isPrivateHost(asked.hostname);
  const isOurs = !looked.ok && looked.error.code === 'no-answer' && isFar && !online();
  const found: Result<Discovery> = isOurs ? refuse(problem('offline', '')) : looked;
  const log = { subject: 'discover', url: webAddress(typed) === null ? '' : typed } as const;
  if (found.ok) {
    const message = saying('log.found', {
      count: found.value.candidates.length,
      host: hostOf(found.value.address),
    });
    tools.journal.log({ ...log, level: 'info', code: 'found', message });
  } else tools.journal.log({ ...log, level: 'failure', code: found.error.code, message: saidOf(found.error) });
  return found;
}

interface Looked {
  address: string;
  look: Look;
}

const not = (found: Problem, triable = false, challenge: Challenge | null = null): Look => ({
  ok: false,
  problem: found,
  triable,
  challenge,
});

const refuse = (error: Problem): Result<never> => ({ ok: false, error });

class Finder {
  private readonly tools: Tools;
  private readonly errand: Errand;
  /** Why the first feed that the site names itself could not be had. */
  private trouble: Problem | null = null;
  /** Whether the reader named a host of this computer or its network; a page of the world may not lead there. */
  private inside: boolean | null = null;
  /** What the reader gave to open an origin, typed or when asked. */
  private readonly given = new Map<string, Password>();
  /** The first feed named by the site that asks for a password. */
  private closed: string | null = null;

  constructor(tools: Tools, errand: Errand) {
    this.tools = tools;
    this.errand = errand;
  }

  async find(sites: KnownSites, typed: string): Promise<Result<Discovery>> {
    const addresses = possibleAddresses(typed).map((address) => this.unlock(address));
    if (addresses.length === 0) return refuse(problem('bad-address', typedWithoutSecrets(typed)));
    this.tools.hosts.tryAgain();
    const followed = followedFeeds(await this.tools.library.listPublications());
    const { address, look } = await this.first(addresses, followed);
    const site = sites.at(look.ok ? look.answer.url : address) ?? sites.at(address);
    if (!look.ok) {
      // Whoever gave another password for it means another account.
      const known = this.given.has(originOf(address)) ? undefined : followed.get(normaliseAddress(address));
      return known === undefined
        ? this.fromProfile(site, address, look.problem)
        : refuse(problem('already-followed', known.title));
    }
    const movedTo = adoptedAddress(look.answer.redirects);
    const moved = movedTo !== null && normaliseAddress(movedTo) !== normaliseAddress(address) ? movedTo : null;
    const copy = look.answer.body.slice();
    const feed = await readFeed(this.tools.press, address, look.answer);
    if (feed.is === 'feed') {
      const page = await this.frontPage(feed.parsed.siteUrl);
      return this.tell({ address, feeds: [feed], page, site, movedTo: moved });
    }
    const page = await this.tools.press.run('discoverPage', this.documentOf({ ...look.answer, body: copy }));
    if (!page.ok) {
      return this.fromProfile(site, address, problem('unreadable', hostOf(address), pressWords(page.code)));
    }
    const links = [...(site?.feeds ?? []).map(declared), ...page.value.feedLinks.slice(0, maxLinks)];
    let feeds = await this.feedsAt(links);
    if (feeds.length === 0) feeds = await this.feedsOfFrontPage(look.answer.url);
    if (feeds.length === 0 && this.closed !== null) {
      const asked = await this.lookAsking(this.closed, followed);
      // What opens one opens the others of its host.
      if (asked.look.ok) feeds = await this.feedsAt([declared(asked.address), ...links]);
      else this.trouble = asked.look.problem;
    }
    if (feeds.length === 0) feeds = await this.commonFeeds(look.answer.url);
    if (feeds.length === 0) {
      const host = hostOf(look.answer.url);
      if (this.trouble !== null) return refuse(this.trouble);
      return refuse(page.value.signInForm ? problem('needs-sign-in', host) : problem('not-a-feed', host));
    }
    return this.tell({ address, feeds, page: page.value, site, movedTo: moved });
  }

  /** Takes user name and password out of an address: they go in a header, to its origin alone. */
  private unlock(address: string): string {
    const { url, password } = withoutPassword(address);
    if (password !== null) this.given.set(originOf(url), password);
    return url;
  }

  /** What answers first of the spellings an address without scheme may have: https, then http. */
  private async first(addresses: string[], followed: Followed): Promise<Looked> {
    const [address = '', other] = addresses;
    const first = await this.lookAsking(address, followed);
    if (first.look.ok || !first.look.triable || other === undefined) return first;
    this.tools.hosts.tryAgain();
    const second = await this.lookAsking(other, followed);
    return second.look.ok || !second.look.triable ? second : first;
  }

  /** Looks, and asks the reader for a password as long as one is wanted, three times at most. */
  private async lookAsking(given: string, followed: Followed): Promise<Looked> {
    let address = given;
    let look = await this.look(address, 'any');
    for (let asked = 0; asked < maxQuestions && !look.ok && look.challenge !== null; asked += 1) {
      const { url, realm } = look.challenge;
      const origin = originOf(url);
      const refused = this.given.has(origin);
      if (!refused && followed.has(normaliseAddress(address))) break;
      const secret = await this.tools.askSecret(questionOf(url, realm, refused));
      if (secret === null || secret.kind === 'address') break;
      this.given.set(origin, secret);
      // Another origin asked than was meant: what opens it goes there, never to the one that led there.
      if (origin !== originOf(address)) address = url;
      look = await this.look(address, 'any');
    }
    return { address, look };
  }

  /** The site does not open its front page to us, but its feeds are known. */
  private async fromProfile(site: KnownSite | null, address: string, why: Problem): Promise<Result<Discovery>> {
    if (site === null || why.code === 'offline') return refuse(why);
    const feeds = await this.feedsAt(site.feeds.map(declared));
    if (feeds.length === 0) return refuse(why);
    return this.tell({ address, feeds, page: null, site, movedTo: null });
  }

  private async feedsAt(links: FeedLink[]): Promise<ReadFeed[]> {
    const distinct = [...new Map(links.map((link) => [normaliseAddress(link.url), link])).values()];
    // What is wrong with a link that only looks like a feed is no news to anyone.
    const found = await Promise.all(distinct.map(({ url, type }) => this.feedAt(url, type !== '')));
    const seen = new Set<string>();
    return found.filter((feed): feed is ReadFeed => {
      if (feed === null) return false;
      const marks = [normaliseAddress(feed.landedAt), ...contentMark(feed)];
      const isNew = marks.every((mark) => !seen.has(mark));
      for (const mark of marks) seen.add(mark);
      return isNew;
    });
  }

  private async feedAt(address: string, isTelling: boolean): Promise<ReadFeed | null> {
    const look = await this.look(address, 'feed');
    if (!look.ok && isTelling && !['not-found', 'gone'].includes(look.problem.code)) this.trouble ??= look.problem;
    if (!look.ok && isTelling && look.challenge !== null) this.closed ??= address;
    return look.ok ? this.feedOf(address, look.answer) : null;
  }

  private async feedOf(address: string, answer: FetchedAnswer): Promise<ReadFeed | null> {
    const read = await readFeed(this.tools.press, address, answer);
    return read.is === 'feed' ? read : null;
  }

  /** Article pages and sections often leave their feeds to the site's front page. */
  private async feedsOfFrontPage(pageUrl: string): Promise<ReadFeed[]> {
    const front = new URL('/', pageUrl).href;
    if (normaliseAddress(front) === normaliseAddress(pageUrl)) return [];
    const page = await this.frontPage(front);
    return this.feedsAt((page?.feedLinks ?? []).slice(0, maxLinks));
  }

  /** The addresses feeds usually have, one after the other until one is there or the site wants no more guesses. */
  private async commonFeeds(pageUrl: string): Promise<ReadFeed[]> {
    for (const address of commonFeedAddresses(pageUrl)) {
      const look = await this.look(address, 'feed', shortWait);
      const feed = look.ok ? await this.feedOf(address, look.answer) : null;
      if (feed !== null) return [feed];
      if (look.ok) continue;
      if (look.problem.code === 'rate-limited') this.trouble ??= look.problem;
      // A site that leaves one waiting does so with the next.
      if (['rate-limited', 'no-answer', 'offline'].includes(look.problem.code)) return [];
    }
    return [];
  }

  private async frontPage(siteUrl: string): Promise<DiscoveredPage | null> {
    if (webAddress(siteUrl) === null) return null;
    const look = await this.look(siteUrl, 'any', shortWait);
    if (!look.ok) return null;
    const page = await this.tools.press.run('discoverPage', this.documentOf(look.answer));
    return page.ok ? page.value : null;
  }

  private async look(url: string, wanted: Wanted, firstByteMs?: number): Promise<Look> {
    this.inside ??= isPrivateHost(hostOf(url));
    if (!this.inside && isPrivateHost(hostOf(url))) return not(problem('private-address', hostOf(url)));
    const limits = firstByteMs === undefined ? {} : { firstByteMs };
    const password = this.given.get(originOf(url));
    const key = password === undefined ? {} : headerOf(password);
    const shownAs = withoutSecrets(url);
    const shown = shownAs === url ? {} : { shownAs };
    return visit(
      this.tools,
      this.errand,
      { url, wanted, publicationId: null, typed: true, ...limits, ...key, ...shown },
      async (verdict) => {
        switch (verdict.is) {
          case 'fine':
            return { ok: true, answer: verdict.answer };
          case 'not-modified':
            return not(problem('server-error', hostOf(url), 'status 304 without being asked'));
          case 'failed':
            return not(verdict.problem, mayAnswerByHttp(verdict.problem), verdict.challenge ?? null);
          case 'unreachable':
            return not(verdict.problem, true);
          case 'silenced':
            await keepSilence(this.tools, verdict.host, verdict.until);
            return not(problem('rate-limited', verdict.host, timeOfDay(verdict.until)));
          case 'held':
            return not(heldProblem(url, verdict.by, problem), verdict.by.why === 'no-answer');
          case 'offline':
          case 'stopped':
            return not(problem('offline', ''));
        }
      },
    );
  }

  private async tell(finding: Finding): Promise<Result<Discovery>> {
    return { ok: true, value: await discoveryOf(this.tools, finding, this.given) };
  }

  /** For the press: relative addresses in a page must not take over the key in its own. */
  private documentOf(answer: FetchedAnswer): ReturnType<typeof documentOf> {
    return documentOf({ ...answer, url: withoutSecrets(answer.url) });
  }
}

/** The same items in the same format under two addresses are one feed. */
function contentMark({ parsed: { format, items } }: ReadFeed): string[] {
  return items.length === 0 ? [] : [JSON.stringify([format, items.map(({ guid, url }) => guid || url)])];
}

/** No answer by https, or one that is not https at all (a plain server on a port of its own). */
function mayAnswerByHttp({ code }: Problem): boolean {
  return code === 'no-answer' || code === 'no-tls';
}
